"""One region: every subnet with what stands in it, what guards it, and the lines that cross it."""

from blueprints.design.design import Design
from wizard.generators.diagram.scene import Box, Card, Col, Edge, Element, Page, Row
from wizard.generators.diagram.views.estate import Estate, one_line
from wizard.generators.diagram.views.identity import Ids
from wizard.generators.diagram.views.joints import hub_words, legend_for, site_lines
from wizard.generators.diagram.views.joints_inside import inside_region
from wizard.generators.diagram.views.network_boxes import hub_box, managed_box
from wizard.generators.diagram.views.subnet_boxes import detailed_network
from wizard.generators.diagram.views.things import things
from wizard.generators.diagram.views.ways import endpoint_lines, outbound_lines
from wizard.generators.diagram.views.words import count, hub_sentence, managed_sentence, network_sentence


def region_page(design: Design, region: str) -> Page:
    """Return the page of one region."""
    estate, ids = Estate(design), Ids()
    left: list[Element] = []
    if sites := _sites(estate, ids, region):
        left.append(sites)
    left += [hub_box(estate, ids, hub) for hub in estate.virtual_hubs(region)]
    left += [detailed_network(estate, ids, hub) for hub in estate.hubs(region)]
    middle: list[Element] = [detailed_network(estate, ids, spoke) for spoke in estate.spokes(region)]
    beside = middle if middle else left
    beside += [managed_box(estate, ids, found, wide=True) for found in estate.managed_networks(region)]
    columns = tuple(Col(tuple(part), gap=32, justify="stretch") for part in (left, middle) if part)
    edges = _lines(estate, ids, region)
    return Page(
        f"region-{region}",
        estate.region_title(region),
        _message(estate, region),
        Row(columns, gap=112 if estate.hubs(region) or estate.virtual_hubs(region) else 80),
        edges,
        legend=legend_for(edges, **hub_words(estate)),
        words=_words(estate, region),
    )


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
