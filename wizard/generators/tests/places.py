"""Places where a person can start a script: machines, sites, the internet; no subnet that a service has for itself."""

from blueprints.design import Design
from blueprints.design.model import parent_id
from blueprints.design.virtual_networks import Subnet

INTERNET = "internet"
# Azure lets nothing but its own service into these.
TAKEN = frozenset({"AzureBastionSubnet", "AzureFirewallSubnet", "AzureFirewallManagementSubnet", "GatewaySubnet"})
MACHINES = frozenset({"virtual_machine", "build_agents", "application", "dns_server"})


def runnable_places(design: Design) -> dict[str, str]:
    """Return, for each id that a flow may start from, the name of the place: `vnet-x/snet-jump`, `on-premises`."""
    network = design.network
    roles: dict[str, set[str]] = {}
    for interface in network.network_interfaces:
        roles.setdefault(interface.subnet, set()).add(interface.role)
    subnets = [subnet.id for subnet in network.subnets if _open(subnet, roles.get(subnet.id, set()))]
    places = {INTERNET: INTERNET, **{site.id: site.id for site in network.sites}}
    places |= {subnet: _label(subnet) for subnet in subnets}
    places |= {one.id: _label(one.subnet) for one in network.network_interfaces if one.subnet in subnets}
    return {identifier: name for identifier, name in places.items() if not set(name) & set("<>, ")}


def _open(subnet: Subnet, roles: set[str]) -> bool:
    """Tell whether machines are in a subnet, or may be: it is neither delegated nor a service's own."""
    return not subnet.delegations and subnet.name not in TAKEN and (not roles or bool(roles & MACHINES))


def _label(subnet: str) -> str:
    return f"{parent_id(subnet).rsplit('/', 1)[-1]}/{subnet.rsplit('/', 1)[-1]}"
