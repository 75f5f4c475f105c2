"""One region: every subnet with what stands in it, what guards it, and the lines that cross it."""

from blueprints.design.design import Design
from blueprints.design.words import count
from wizard.generators.diagram.layout.measure import TITLE_BAR, measure
from wizard.generators.diagram.scene import Box, Card, Col, Edge, Element, Grid, Page, Row, Space
from wizard.generators.diagram.views.estate import Estate, one_line
from wizard.generators.diagram.views.identity import Ids
from wizard.generators.diagram.views.joints import hub_words, legend_for, site_lines
from wizard.generators.diagram.views.joints_inside import inside_region
from wizard.generators.diagram.views.network_boxes import managed_box
from wizard.generators.diagram.views.subnet_boxes import detailed_hub, detailed_network
from wizard.generators.diagram.views.things import things
from wizard.generators.diagram.views.ways import endpoint_lines, outbound_lines
from wizard.generators.diagram.views.words import hub_sentence, line_words, managed_sentence, network_sentence

WIDTH = 1520
"""Wider content is smaller than can be read on a sheet of A3, in points."""


MANAGED_A_ROW = 3


def region_page(design: Design, region: str) -> Page:
    """Return the page of one region."""
    estate, ids = Estate(design), Ids()
    hubs: list[Element] = [detailed_hub(estate, ids, hub) for hub in estate.virtual_hubs(region)]
    hubs += [detailed_network(estate, ids, hub) for hub in estate.hubs(region)]
    spokes: list[Element] = [detailed_network(estate, ids, spoke) for spoke in estate.spokes(region)]
    managed = [managed_box(estate, ids, m, wide=True) for m in estate.managed_networks(region)]
    beside: list[Element] = [*managed] if len(managed) == 1 else []
    outside = _sites(estate, ids, region)
    root: Element = _side_by_side(outside, hubs, spokes + beside)
    if not hubs or not spokes:
        root = _stacked(outside, (*hubs, *spokes, *beside))
    elif measure(root).width > WIDTH:
        spokes = [detailed_network(estate, ids, spoke, wide=True) for spoke in estate.spokes(region)]
        root = _stacked(outside, (*hubs, *spokes, *beside))
    if len(managed) > 1:
        root = Col((root, Grid(tuple(managed), MANAGED_A_ROW, gap=16, row_gap=16)), gap=48)
    edges = _lines(estate, ids, region)
    legend = legend_for(edges, **hub_words(estate))
    return Page(
        f"region-{region}",
        estate.region_title(region),
        _message(estate, region),
        root,
        edges,
        legend=legend,
        words=(*_words(estate, region), *line_words(root, edges, legend)),
    )


def _side_by_side(outside: Box | None, hubs: list[Element], spokes: list[Element]) -> Row:
    """Return what comes in and hubs in the left column, spokes in the right."""
    left = [outside, *hubs] if outside is not None else hubs
    columns = tuple(Col(tuple(part), gap=48, justify="center") for part in (left, spokes) if part)
    return Row(columns, gap=112)


def _stacked(outside: Box | None, networks: tuple[Element, ...]) -> Row:
    """Return networks one below the other, right of what comes in, which is level with the gateways' subnet."""
    column = Col(networks, gap=64, justify="stretch")
    left = (Col((Space(0, TITLE_BAR), outside), gap=0),) if outside is not None else ()
    return Row((*left, column), gap=80)


def _sites(estate: Estate, ids: Ids, region: str) -> Box | None:
    """Return the places outside Azure that come in through this region."""
    cards = tuple(
        Card(
            ids.of("site", s.id),
            "users",
            "VPN clients" if s.kind == "vpn_clients" else "Company network",
            one_line(s.address_prefixes),
        )
        for s in estate.sites
        if any(estate.location(gateway) == region for gateway in s.gateways)
    )
    return Box("outside", "on_premises", "On-premises", Col(cards, gap=0), rise=False) if cards else None


def _lines(estate: Estate, ids: Ids, region: str) -> tuple[Edge, ...]:
    inside = tuple(edge for edge in inside_region(estate, ids, region) if edge.kind != "private_link")
    sites = tuple(Edge(e.source, e.target, e.kind, bus=e.bus) for e in site_lines(estate, ids))
    return (*inside, *sites, *endpoint_lines(estate, ids, region), *outbound_lines(estate, ids, region))


def _message(estate: Estate, region: str) -> str:
    networks = estate.networks(region)
    subnets = sum(len(network.subnets) for network in networks)
    endpoints = sum(len(estate.endpoints(network)) for network in networks)
    parts = [count(len(networks), "virtual network"), count(subnets, "subnet"), count(endpoints, "private endpoint")]
    return ", ".join(parts[:-1]) + f" and {parts[-1]}"


def _words(estate: Estate, region: str) -> tuple[str, ...]:
    lines = []
    for network in estate.networks(region):
        lines.append(network_sentence(estate, network.id))
        for subnet in network.subnets:
            guard = "a network security group" if subnet.network_security_group else "no network security group"
            routes = "a route table" if subnet.route_table else "no route table"
            inside = ", ".join(thing.title for thing in things(estate, subnet))
            holds = f"; it holds {inside}" if inside else ""
            lines.append(f"{subnet.name} ({one_line(subnet.address_prefixes)}) has {guard} and {routes}{holds}.")
    lines += [hub_sentence(estate, hub) for hub in estate.virtual_hubs(region)]
    lines += [managed_sentence(estate, managed) for managed in estate.managed_networks(region)]
    return tuple(lines)
