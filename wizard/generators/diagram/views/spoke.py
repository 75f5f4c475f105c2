"""One network's private endpoints: in rows with the services behind them, or as a grid when there are many."""

from collections.abc import Iterator

from blueprints.design.design import Design
from blueprints.design.model import parent_id
from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.virtual_networks import VirtualNetwork
from blueprints.design.words import count
from wizard.generators.diagram.scene import Box, Card, Col, Edge, Element, Page, Row
from wizard.generators.diagram.views.estate import Estate, one_line, shown
from wizard.generators.diagram.views.identity import Ids, slug
from wizard.generators.diagram.views.joints import legend_for
from wizard.generators.diagram.views.joints_inside import callers
from wizard.generators.diagram.views.network_boxes import network_note
from wizard.generators.diagram.views.products import endpoint_product
from wizard.generators.diagram.views.sections import endpoint_section, subnet_section
from wizard.generators.diagram.views.subnet_boxes import SUBNET_WIDTH, detailed_network, subnet_badges, subnet_box
from wizard.generators.diagram.views.things import things
from wizard.generators.diagram.views.ways import endpoint_lines

ROW = 416
"""Room for the words of an endpoint and of its service in points: names and zones stand in full."""
ROWS = 16
"""More endpoints than this are drawn as a grid."""


def spoke_page(design: Design, network: VirtualNetwork) -> Page:
    """Return the page of a network's private endpoints."""
    estate, ids = Estate(design), Ids()
    endpoints = estate.endpoints(network)
    in_rows = len(endpoints) <= ROWS
    root = _rows(estate, ids, network) if in_rows else detailed_network(estate, ids, network)
    edges = _row_lines(estate, ids, network) if in_rows else endpoint_lines(estate, ids, network.location)
    closed = all(s.public_network_access != "Enabled" for e in endpoints if (s := estate.service(e.target)))
    state = "each service has its public access off" if closed else "some services keep public access"
    return Page(
        f"spoke-{slug(network.name)}",
        f"Private endpoints of {shown(network.name)}",
        f"{count(len(endpoints), 'private endpoint')} in {estate.region_title(network.location)}; {state}",
        root,
        edges,
        legend=legend_for(edges, ingress="Calls to the endpoints", private_link="Private Link connection"),
        words=(*_callers(estate, network), *(_sentence(estate, endpoint) for endpoint in endpoints)),
    )


def _rows(estate: Estate, ids: Ids, network: VirtualNetwork) -> Element:
    homes = tuple(dict.fromkeys(endpoint.subnet for endpoint in estate.endpoints(network)))
    calling = _calling_subnets(estate, network)
    left = tuple(subnet_box(estate, ids, subnet) for subnet in network.subnets if subnet.id in calling)
    right = tuple(_home(estate, ids, network, home) for home in homes)
    columns = (*((Col(left, justify="center"),) if left else ()), Col(right, justify="stretch"))
    box = Box(
        ids.of("network", network.id),
        "virtual_network",
        shown(network.name),
        Row(columns, gap=80),
        note=network_note(network),
        icon="virtual_network",
    )
    services = Col(tuple(_services(estate, ids, home) for home in homes), justify="stretch")
    return Row((box, Box("services", "plain", "", services, inset=16)), gap=48)


def _calling_subnets(estate: Estate, network: VirtualNetwork) -> set[str]:
    """Return the subnets with something that calls an endpoint of the network."""
    targets = {endpoint.target for endpoint in estate.endpoints(network)}
    calling = set(callers(estate, network.id, targets))
    return {i.subnet for i in estate.network.network_interfaces if i.id in calling} | {
        location.subnet
        for a in estate.network.api_managements
        if a.id in calling
        for location in a.locations
        if location.subnet
    }


def _members(estate: Estate, home: str) -> tuple[PrivateEndpoint, ...]:
    return tuple(e for e in estate.network.private_endpoints if e.subnet == home)


def _home(estate: Estate, ids: Ids, network: VirtualNetwork, home: str) -> Box:
    subnet = next(s for s in network.subnets if s.id == home)
    cards = tuple(
        Card(ids.of("endpoint", e.id), "private_endpoint", e.name, _address(e), endpoint_section(estate, e), limit=ROW)
        for e in _members(estate, home)
    )
    return Box(
        ids.of("subnet", home),
        "endpoints",
        subnet.name,
        Col(cards, gap=0, justify="center"),
        note=one_line(subnet.address_prefixes),
        badges=subnet_badges(subnet),
        link=subnet_section(estate, subnet),
        minimum_width=SUBNET_WIDTH,
    )


def _address(endpoint: PrivateEndpoint) -> str:
    """Return the endpoint's fixed addresses, or that Azure assigns one."""
    return one_line(a.address for a in endpoint.addresses) if endpoint.addresses else "address assigned by Azure"


def _services(estate: Estate, ids: Ids, home: str) -> Box:
    """Return the services behind a subnet's endpoints, in the same order, so that the lines are straight."""
    members = _members(estate, home)
    opened = any(s.public_network_access == "Enabled" for e in members if (s := estate.service(e.target)))
    title = "Azure PaaS" if opened else "Azure PaaS · public network access disabled"
    cards = []
    for endpoint in members:
        behind = endpoint_product(estate.service(endpoint.target), endpoint.target, endpoint.group_ids)
        zones = _first(_zones(estate, endpoint))
        note = " · ".join(part for part in (shown(endpoint.target.rpartition("/")[2]), zones) if part)
        cards.append(Card(ids.of("service", endpoint.id), behind.icon, behind.title, note, limit=ROW))
    return Box(ids.of("paas", home), "paas", title, Col(tuple(cards), gap=0, justify="center"))


def _zones(estate: Estate, endpoint: PrivateEndpoint) -> tuple[str, ...]:
    """Return the names of the zones that answer for an endpoint."""
    service = estate.service(endpoint.target)
    own = tuple(h.zone for h in service.host_names if h.group_id in endpoint.group_ids and h.zone) if service else ()
    return own or tuple(zone.rpartition("/")[2] for zone in endpoint.zone_group or ())


def _first(zones: tuple[str, ...]) -> str:
    """Return the first zone, and how many more there are."""
    names = list(dict.fromkeys(zones))
    return names[0] + (f" + {count(len(names) - 1, 'zone')}" if len(names) > 1 else "") if names else ""


def _row_lines(estate: Estate, ids: Ids, network: VirtualNetwork) -> tuple[Edge, ...]:
    edges = [
        Edge(e.source, e.target, "ingress", e.label, bus=e.bus)
        for e in endpoint_lines(estate, ids, network.location)
        if _on_page(ids, network, e)
    ]
    edges += [
        Edge(ids.of("endpoint", e.id), ids.of("service", e.id), "private_link", source_side="right", target_side="left")
        for e in estate.endpoints(network)
    ]
    return tuple(edges)


def _on_page(ids: Ids, network: VirtualNetwork, edge: Edge) -> bool:
    return any(ids.find("subnet", subnet.id) == edge.target for subnet in network.subnets)


def _callers(estate: Estate, network: VirtualNetwork) -> Iterator[str]:
    """Yield a sentence for each subnet whose resources call the endpoints."""
    calling = _calling_subnets(estate, network)
    for subnet in (subnet for subnet in network.subnets if subnet.id in calling):
        names = ", ".join(thing.title for thing in things(estate, subnet))
        yield f"{names} in {subnet.name} call the private endpoints."


def _sentence(estate: Estate, endpoint: PrivateEndpoint) -> str:
    behind = endpoint_product(estate.service(endpoint.target), endpoint.target, endpoint.group_ids)
    zones = one_line(dict.fromkeys(_zones(estate, endpoint)))
    named = f"; {zones} answers for it" if zones else ""
    subnet = parent_id(endpoint.subnet) and endpoint.subnet.rpartition("/")[2]
    return f"{endpoint.name} in {subnet} leads to {behind.title} {shown(endpoint.target.rpartition('/')[2])}{named}."
