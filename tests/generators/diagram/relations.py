"""Which lines a design allows on its pages, told anew from the Design: (kind, id of one end, id of the other)."""

from collections.abc import Iterator
from ipaddress import ip_network

from blueprints.design.design import Design
from blueprints.design.model import parent_id
from wizard.generators.diagram.views.identity import slug

Line = tuple[str, str, str]


def on(prefix: str, identity: str) -> str:
    """Return the id that a page gives to a thing, but for a number behind it."""
    return f"{prefix}-{slug(identity.rpartition('/')[2])}"


def peerings(design: Design) -> Iterator[Line]:
    """Yield what is peered both ways, and what is connected with a virtual hub."""
    sides = {(n.id, p.remote_virtual_network) for n in design.network.virtual_networks for p in n.peerings}
    for a, b in sorted(sides):
        if (b, a) in sides:
            yield "peering", on("network", a), on("network", b)
    for hub in design.network.virtual_hubs:
        for connection in hub.connections:
            yield "peering", on("virtual-hub", hub.id), on("network", connection.virtual_network)


def administration(design: Design) -> Iterator[Line]:
    """Yield each Bastion with the jump boxes that flows let it reach."""
    machines = {i.id for i in design.network.network_interfaces if i.role == "virtual_machine"}
    bastions = {bastion.subnet: bastion for bastion in design.network.bastion_hosts if bastion.subnet}
    for flow in design.intent.flows:
        if flow.source in bastions and flow.destination in machines and flow.expect == "allowed":
            yield "admin", on("thing", bastions[flow.source].id), on("thing", flow.destination)


def ways_in(design: Design) -> Iterator[Line]:
    """Yield the internet's way to each Front Door, or else to what receives it, and on from there."""
    net = design.network
    for front in [door.id for door in net.front_doors] or [i.target for i in design.intent.ingress]:
        yield "ingress", "internet-clients", on("thing", front)
    for door in net.front_doors:
        for origin in door.origins:
            yield "ingress", on("thing", door.id), on("thing", origin.private_link_target or origin.target)


def behind_gateways(design: Design) -> Iterator[Line]:
    """Yield each Application Gateway with its backends: a service, or what runs in a subnet."""
    for gateway in design.network.application_gateways:
        for backend in gateway.backends:
            inside = [i.id for i in design.network.network_interfaces if i.subnet == backend.target]
            for target in (backend.target, *inside):
                yield "ingress", on("thing", gateway.id), on("thing", target)


def sites(design: Design) -> Iterator[Line]:
    """Yield each site with its circuits, devices, gateways and hubs."""
    for site in design.network.sites:
        for gateway in site.gateways:
            for kind in ("thing", "virtual-hub", "network"):
                yield "hybrid", on("site", site.id), on(kind, gateway)
    for connection in design.network.connections:
        end = connection.circuit or connection.peer_address or connection.name
        yield "hybrid", on("site", connection.site), on("device", end)
        yield "hybrid", on("device", end), on("thing", connection.gateway)


def ways_out(design: Design) -> Iterator[Line]:
    """Yield each firewall with the internet, and what its routes send to it."""
    net = design.network
    addresses = {f.private_address: f.id for f in net.azure_firewalls}
    addresses |= {appliance.address: appliance.id for appliance in net.network_virtual_appliances}
    tables = {table.id: table for table in net.route_tables}
    for device in addresses.values():
        yield "egress", on("thing", device), "internet-destinations"
    for subnet in net.subnets:
        for route in tables[subnet.route_table].routes if subnet.route_table in tables else ():
            everything = route.address_prefix[:1].isdigit() and ip_network(route.address_prefix).prefixlen == 0
            if everything and route.next_hop_ip_address in addresses:
                device = on("thing", addresses[route.next_hop_ip_address])
                yield "egress", on("network", parent_id(subnet.id)), device
                yield "egress", on("subnet", subnet.id), device


def translated(design: Design) -> Iterator[Line]:
    """Yield each network that leaves through a NAT gateway, where anything is approved to leave."""
    for network in design.network.virtual_networks if design.intent.approved_destinations else ():
        if any(subnet.nat_gateway for subnet in network.subnets):
            yield "egress", on("network", network.id), "internet-destinations"


def managed_out(design: Design) -> Iterator[Line]:
    """Yield each managed network with any host where it is open, else with what is approved for it, if anything."""
    approved = {place for d in design.intent.approved_destinations for place in d.places}
    for managed in design.network.managed_networks:
        if managed.isolation_mode == "AllowInternetOutbound":
            yield "egress", on("managed", managed.id), "internet-anywhere"
        elif managed.isolation_mode != "Disabled" and managed.id in approved:
            yield "egress", on("managed", managed.id), "internet-destinations"


def calls(design: Design) -> Iterator[Line]:
    """Yield what calls services, by flows or as backends, with the endpoints of its own network that lead to them."""
    net = design.network
    calling = {(f.source, f.destination) for f in design.intent.flows if f.expect == "allowed"}
    callers = [(i.id, i.subnet, {i.id, i.subnet, i.owner}) for i in net.network_interfaces]
    for service in net.api_managements:
        calling |= {(service.id, backend.target) for backend in service.backends}
        callers += [(service.id, home.subnet, {service.id}) for home in service.locations if home.subnet]
    for endpoint in net.private_endpoints:
        yield "private_link", on("endpoint", endpoint.id), on("service", endpoint.id)
        for caller, subnet, sources in callers:
            near = parent_id(subnet) == parent_id(endpoint.subnet)
            if near and any((source, endpoint.target) in calling for source in sources):
                for end in (on("endpoints", parent_id(endpoint.subnet)), on("subnet", endpoint.subnet)):
                    yield "private_link", on("thing", caller), end
                    yield "ingress", on("thing", caller), end
