"""Network interfaces, and what services place into a subnet without an interface of their own in a template."""

from collections.abc import Iterator

from blueprints.arm.api_management import entry_of
from blueprints.arm.making import make
from blueprints.arm.template import Resource, Template
from blueprints.design.interfaces import NetworkInterface
from blueprints.design.model import parent_id

SERVERLESS = "serverlessComputeCustomSubnet"


def network_interfaces(template: Template) -> tuple[NetworkInterface, ...]:
    """Return the interfaces; those of services are named after subnet and role."""
    machines = {
        interface.text("id").lower(): machine.id
        for machine in template.of("Microsoft.Compute/virtualMachines")
        for interface in machine.properties.body("networkProfile").bodies("networkInterfaces")
    }
    own = (_interface(resource, machines) for resource in template.of("Microsoft.Network/networkInterfaces"))
    hosted = (_hosted(resource, role, subnet) for resource, role, subnet in _devices(template) if subnet)
    return (*own, *hosted)


def _interface(resource: Resource, machines: dict[str, str]) -> NetworkInterface:
    properties = resource.properties
    inner = properties.first("ipConfigurations").properties
    static = inner.text("privateIPAllocationMethod").lower() == "static"
    address = inner.text("privateIPAddress")
    return make(
        NetworkInterface,
        id=resource.id,
        origin=resource.origin,
        subnet=inner.reference("subnet"),
        role="virtual_machine",
        owner=machines.get(resource.id.lower(), ""),
        private_address=address if static else None,
        public_ip_address=inner.reference("publicIPAddress"),
        network_security_group=properties.reference("networkSecurityGroup"),
        application_security_groups=inner.references("applicationSecurityGroups"),
        enable_ip_forwarding=properties.flag("enableIPForwarding"),
    )


def _hosted(resource: Resource, role: str, subnet: str) -> NetworkInterface:
    identifier = f"{subnet}/interfaces/{role.replace('_', '-')}"
    return make(NetworkInterface, id=identifier, origin=resource.origin, subnet=subnet, role=role, owner=resource.id)


def _devices(template: Template) -> Iterator[tuple[Resource, str, str | None]]:
    for resource in template.of("Microsoft.Network/bastionHosts"):
        for configuration in resource.properties.bodies("ipConfigurations"):
            yield resource, "bastion", configuration.properties.reference("subnet")
    for resource in template.of("Microsoft.ApiManagement/service"):
        if entry_of(resource) == "None":
            continue
        for place in (resource.properties, *resource.properties.bodies("additionalLocations")):
            yield resource, "api_management", place.body("virtualNetworkConfiguration").text("subnetResourceId")
    for resource in template.of("Microsoft.CognitiveServices/accounts"):
        for injection in resource.properties.bodies("networkInjections"):
            yield resource, "agent_pool", injection.text("subnetArmId")
    for resource in template.of("Microsoft.MachineLearningServices/workspaces"):
        yield resource, "compute", resource.properties.body("serverlessComputeSettings").text(SERVERLESS)
    for resource in template.of("Microsoft.MachineLearningServices/workspaces/computes"):
        workspace = Resource(parent_id(resource.id), resource.body, resource.origin)
        yield workspace, "compute", resource.properties.properties.reference("subnet")
