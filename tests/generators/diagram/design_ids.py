"""Ids and subnets of the designs made by hand."""

from blueprints.design.model import resource_id
from blueprints.design.virtual_networks import Subnet

SUBSCRIPTION = "00000000-0000-0000-0000-000000000000"


def network_id(kind: str, *names: str) -> str:
    """Return an id in the network resource group."""
    return resource_id(SUBSCRIPTION, "rg-network", f"Microsoft.Network/{kind}", *names)


def subnet(network: str, name: str, prefix: str, *, table: str | None = None, delegation: str = "") -> Subnet:
    """Return a subnet with a security group, and with a route table when one is named."""
    return Subnet(
        id=network_id("virtualNetworks/subnets", network, name),
        address_prefixes=(prefix,),
        network_security_group=None
        if name.startswith(("Azure", "Gateway"))
        else network_id("networkSecurityGroups", f"nsg-{name}"),
        route_table=table,
        delegations=(delegation,) if delegation else (),
    )
