"""Networks and what their subnets name; what traffic passes through."""

from wizard.generators.bicep.items.stages import NETWORK
from wizard.generators.bicep.kind import Kind
from wizard.generators.bicep.kinds import earlier

NETWORKS = (
    Kind("user_assigned_identity", "identities", "user-assigned identities", NETWORK, type="identityType"),
    Kind("application_security_group", "applicationSecurityGroups", "application security groups", NETWORK),
    Kind(
        "network_security_group",
        "networkSecurityGroups",
        "network security groups",
        NETWORK,
        ("application_security_group",),
    ),
    Kind("service_endpoint_policy", "serviceEndpointPolicies", "service endpoint policies", NETWORK),
    Kind("route_table", "routeTables", "route tables", NETWORK),
    Kind("public_ip_address", "publicIpAddresses", "public IP addresses", NETWORK),
    Kind("nat_gateway", "natGateways", "NAT gateways", NETWORK, ("public_ip_address",)),
    Kind(
        "virtual_network",
        "virtualNetworks",
        "virtual networks with their subnets",
        NETWORK,
        ("network_security_group", "service_endpoint_policy", "route_table", "nat_gateway"),
    ),
    Kind(
        "subnet",
        "subnets",
        "subnets that are added to networks of somebody else",
        NETWORK,
        ("network_security_group", "service_endpoint_policy", "route_table", "nat_gateway"),
        serial=True,
        tags=False,
        located=False,
    ),
    Kind(
        "virtual_network_peering",
        "peerings",
        "sides of peerings",
        NETWORK,
        (*earlier.SUBNETS, "virtual_network_gateway"),
        type="peeringType",
        serial=True,
        tags=False,
        located=False,
    ),
)
