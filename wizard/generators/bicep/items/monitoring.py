"""Identities, flow logs and diagnostic settings."""

from collections.abc import Iterator

from blueprints.design import Design
from blueprints.design.model import parent_id, resource_type
from wizard.generators.bicep.identifiers import Id, names_of
from wizard.generators.bicep.item import Item
from wizard.generators.bicep.items.ours import is_ours
from wizard.generators.bicep.items.stages import stage_of_target
from wizard.generators.bicep.text import Value

DEDICATED = ("microsoft.network/azurefirewalls", "microsoft.apimanagement/service")
"""Types whose logs go to tables of their own; the others choose by themselves."""


def items(design: Design) -> Iterator[Item]:
    """Yield user-assigned identities, flow logs, and one diagnostic setting for each target."""
    for identity in design.identities:
        yield Item("user_assigned_identity", identity.id, {"location": identity.location})
    locations = {service.id: service.location for service in design.network.services}
    networks = {network.id: network.location for network in design.network.virtual_networks}
    for log in design.flow_logs:
        location = networks[log.virtual_network]
        values: dict[str, Value] = {
            "location": location,
            "networkWatcherName": parent_id(log.id).rsplit("/", 1)[-1],
            "virtualNetworkId": Id(log.virtual_network),
            "storageAccountId": Id(log.storage),
            "retentionInDays": log.retention_days,
            "workspaceId": Id(log.workspace) if log.workspace else None,
            "workspaceLocation": locations.get(log.workspace, location) if log.workspace else None,
        }
        yield Item("flow_log", log.id, values)
    made = {service.id for service in filter(is_ours, design.network.services)}
    for setting in design.diagnostic_settings:
        # A workspace is made after networks: what sends its logs there cannot come before it.
        named = (setting.target, *({setting.workspace} & made))
        yield _diagnostics(setting.target, setting.workspace, setting.logs, max(map(stage_of_target, named)))


def _diagnostics(target: str, workspace: str, logs: tuple[str, ...], stage: int) -> Item:
    kind = resource_type(target)
    values: dict[str, Value] = {
        "name": "to-log-analytics",
        "targetNames": names_of(target),
        "workspaceId": Id(workspace),
        "destinationType": "Dedicated" if kind.lower() in DEDICATED else None,
        "categoryGroups": logs,
    }
    identifier = f"{target}/providers/Microsoft.Insights/diagnosticSettings/to-log-analytics"
    return Item("diagnostic_setting", identifier, values, stage=stage, variant=kind)
