"""What stands around the network: groups, identities, machines, and where logs go."""

from blueprints.arm.making import partly
from blueprints.arm.template import Resource, Template
from blueprints.design.model import resource_group, subscription
from blueprints.design.workload import DiagnosticSetting, FlowLog, Identity, Scope, VirtualMachine, Workspace

SETTING = "/providers/Microsoft.Insights/diagnosticSettings/"


def scopes(template: Template) -> tuple[Scope, ...]:
    """Return the resource groups."""
    return tuple(
        partly(
            Scope,
            subscription=subscription(resource.id),
            resource_group=resource_group(resource.id),
            location=resource.location,
        )
        for resource in template.of("Microsoft.Resources/resourceGroups")
    )


def identities(template: Template) -> tuple[Identity, ...]:
    """Return the user-assigned identities."""
    found = template.of("Microsoft.ManagedIdentity/userAssignedIdentities")
    return tuple(partly(Identity, id=one.id, location=one.location) for one in found)


def virtual_machines(template: Template) -> tuple[VirtualMachine, ...]:
    """Return the machines."""
    return tuple(_machine(resource) for resource in template.of("Microsoft.Compute/virtualMachines"))


def _machine(resource: Resource) -> VirtualMachine:
    properties = resource.properties
    linux = properties.body("osProfile").body("linuxConfiguration")
    return partly(
        VirtualMachine,
        id=resource.id,
        location=resource.location,
        system="linux" if linux else "windows",
        interface=properties.body("networkProfile").first("networkInterfaces").text("id"),
        zones=resource.body.texts("zones"),
    )


def workspaces(template: Template) -> tuple[Workspace, ...]:
    """Return the workspaces for logs."""
    return tuple(
        partly(Workspace, id=one.id, existing=False, retention_days=one.properties.number("retentionInDays", 30))
        for one in template.of("Microsoft.OperationalInsights/workspaces")
    )


def flow_logs(template: Template) -> tuple[FlowLog, ...]:
    """Return the flow logs of virtual networks."""
    return tuple(_flow_log(resource) for resource in template.of("Microsoft.Network/networkWatchers/flowLogs"))


def _flow_log(resource: Resource) -> FlowLog:
    properties = resource.properties
    analytics = properties.body("flowAnalyticsConfiguration").body("networkWatcherFlowAnalyticsConfiguration")
    workspace = analytics.text("workspaceResourceId")
    return partly(
        FlowLog,
        id=resource.id,
        virtual_network=properties.text("targetResourceId"),
        storage=properties.text("storageId"),
        retention_days=properties.body("retentionPolicy").number("days"),
        workspace=workspace if workspace and analytics.flag("enabled") else None,
    )


def diagnostic_settings(template: Template) -> tuple[DiagnosticSetting, ...]:
    """Return which resource sends which logs where."""
    return tuple(_setting(resource) for resource in template.of("Microsoft.Insights/diagnosticSettings"))


def _setting(resource: Resource) -> DiagnosticSetting:
    logs = resource.properties.bodies("logs")
    return partly(
        DiagnosticSetting,
        target=resource.id.partition(SETTING)[0],
        workspace=resource.properties.text("workspaceId"),
        logs=tuple(log.text("categoryGroup") for log in logs if log.flag("enabled")),
    )
