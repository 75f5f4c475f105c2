"""Lines that follow from flows and routes: who calls endpoints, and which subnets leave through the firewall."""

from ipaddress import ip_network

from blueprints.design.model import parent_id
from blueprints.design.routing import RouteTable
from blueprints.design.virtual_networks import Subnet, VirtualNetwork
from wizard.generators.diagram.scene import Edge
from wizard.generators.diagram.views.estate import Estate
from wizard.generators.diagram.views.identity import Ids
from wizard.generators.diagram.views.joints_inside import callers

DEFAULT_ROUTE = "0.0.0.0/0"


def endpoint_lines(estate: Estate, ids: Ids, region: str) -> tuple[Edge, ...]:
    """Return a line from each calling resource to the endpoint subnets that hold what it calls."""
    edges = []
    for network in estate.networks(region):
        for home in _homes(estate, network):
            targets = {e.target for e in estate.endpoints(network) if e.subnet == home}
            end = ids.of("subnet", home)
            calling = (ids.find("thing", caller, network.id) for caller in callers(estate, network.id, targets))
            found = [caller for caller in calling if caller is not None]
            edges += [
                Edge(caller, end, "private_link", "443" if place == 0 else "", bus=f"to-{end}")
                for place, caller in enumerate(found)
            ]
    return tuple(edges)


def _homes(estate: Estate, network: VirtualNetwork) -> tuple[str, ...]:
    return tuple(dict.fromkeys(endpoint.subnet for endpoint in estate.endpoints(network)))


def outbound_lines(estate: Estate, ids: Ids, region: str) -> tuple[Edge, ...]:
    """Return a line from each network to the firewall that its subnets' default routes name."""
    edges: list[Edge] = []
    for network in estate.networks(region):
        for firewall, subnets in _ways_out(estate, network).items():
            end = ids.find("thing", firewall)
            if end is None:
                continue
            start = ids.of("network", network.id)
            if _holds(estate, network, firewall):
                edges += [
                    Edge(ids.of("subnet", subnet.id), end, "egress", bus=f"out-{end}")
                    for subnet in subnets
                    if ids.find("subnet", subnet.id)
                ]
            else:
                edges.append(Edge(start, end, "egress", DEFAULT_ROUTE, bus=f"out-{end}"))
    return tuple(edges)


def _ways_out(estate: Estate, network: VirtualNetwork) -> dict[str, list[Subnet]]:
    """Return firewall or appliance → the subnets whose default route goes there."""
    addresses = {f.private_address: f.id for f in estate.network.azure_firewalls if f.private_address}
    addresses |= {a.address: a.id for a in estate.network.network_virtual_appliances}
    found: dict[str, list[Subnet]] = {}
    homes = _homes(estate, network)
    # What stands behind a private endpoint begins no connection, so its subnet's routes lead nothing out.
    for subnet in (subnet for subnet in network.subnets if subnet.id not in homes):
        table = estate.by_id.get(subnet.route_table or "")
        for route in table.routes if isinstance(table, RouteTable) else ():
            if _is_default(route.address_prefix) and route.next_hop_ip_address in addresses:
                found.setdefault(addresses[route.next_hop_ip_address], []).append(subnet)
    return found


def _is_default(prefix: str) -> bool:
    return prefix == DEFAULT_ROUTE or (prefix[:1].isdigit() and ip_network(prefix, strict=False).prefixlen == 0)


def _holds(estate: Estate, network: VirtualNetwork, firewall: str) -> bool:
    homes = {f.id: parent_id(f.subnet) for f in estate.network.azure_firewalls if f.subnet}
    homes |= {a.id: a.virtual_network for a in estate.network.network_virtual_appliances}
    return homes.get(firewall) == network.id
