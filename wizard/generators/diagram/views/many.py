"""Three regions or more: a tile for each, with what its hub has and how much is behind it. No line for each region."""

from blueprints.design.design import Design
from wizard.generators.diagram.scene import Box, Card, Col, Edge, Element, Grid, Page, Row
from wizard.generators.diagram.views.edge_of_azure import CLIENTS, global_services, internet, sites
from wizard.generators.diagram.views.estate import Estate, one_line
from wizard.generators.diagram.views.identity import Ids
from wizard.generators.diagram.views.joints import legend_for
from wizard.generators.diagram.views.overview import ID
from wizard.generators.diagram.views.things import Thing, network_things
from wizard.generators.diagram.views.words import count, overview_message, overview_words, peered

SHORT = {
    "firewall": "Firewall",
    "bastion": "Bastion",
    "dns_resolver": "DNS resolver",
    "gateway": "Gateway",
    "application_gateway": "App Gateway",
    "api_management": "API Management",
}
WORDS = 60
"""More sentences than this say less than the region pages do."""


def many(design: Design) -> Page:
    """Return the overview page of a design with three regions or more."""
    estate, ids = Estate(design), Ids()
    top = [part for part in (internet(estate, ids), global_services(estate, ids)) if part is not None]
    tiles = tuple(_tile(estate, ids, region) for region in estate.regions)
    columns = 3 if len(tiles) in (3, 5, 6, 9) else 4 if len(tiles) <= 24 else 6
    regions = Box(
        "regions", "region", "Regions", Grid(tiles, columns, gap=16, row_gap=16), note=_mesh(estate), icon="region"
    )
    outside = sites(estate, ids)
    middle: tuple[Element, ...] = (outside, regions) if outside is not None else (regions,)
    bands: tuple[Element, ...] = (*((Row(tuple(top), gap=48),) if top else ()), Row(middle, gap=80))
    edges = _lines(estate, ids)
    return Page(
        ID,
        f"{design.header.title}: {count(len(estate.regions), 'region')}",
        overview_message(estate),
        Col(bands, gap=64),
        edges,
        legend=legend_for(edges),
        words=overview_words(estate)[:WORDS],
    )


def _tile(estate: Estate, ids: Ids, region: str) -> Box:
    hubs, spokes = estate.hubs(region), estate.spokes(region)
    endpoints = sum(len(estate.endpoints(n)) for n in (*hubs, *spokes))
    cards: list[Card] = []
    shared = tuple(t for n in (hubs or spokes) for t in network_things(estate, n))
    if hubs or estate.virtual_hubs(region):
        cards.append(Card(ids.of("tile-hub", region), _lead(shared), "Hub", _short(shared) or "virtual hub"))
    noun = "spoke" if cards else "network"
    cards.append(
        Card(
            ids.of("tile-spokes", region),
            "virtual_network",
            count(len(spokes), noun),
            count(endpoints, "private endpoint"),
            stacked=len(spokes) > 1,
        )
    )
    prefixes = one_line(p for n in estate.networks(region) for p in n.address_prefixes)
    return Box(
        ids.of("tile", region),
        "hub",
        estate.region_title(region),
        Col(tuple(cards), gap=0),
        note=prefixes,
        icon="region",
        link=f"region-{region}",
    )


def _lead(shared: tuple[Thing, ...]) -> str:
    return next((t.icon for t in shared if t.icon == "firewall"), shared[0].icon if shared else "virtual_hub")


def _short(shared: tuple[Thing, ...]) -> str:
    found = {t.icon for t in shared}
    names = [name for icon, name in SHORT.items() if icon in found]
    return " · ".join(names[:3])


def _mesh(estate: Estate) -> str:
    location = {n.id: n.location for n in estate.network.virtual_networks}
    links = sum(location[a] != location[b] for a, b in peered(estate))
    return (
        count(links, "peering between regions", "peerings between regions") if links else "no peering between regions"
    )


def _lines(estate: Estate, ids: Ids) -> tuple[Edge, ...]:
    edges: list[Edge] = []
    doors = [door for door in estate.network.front_doors if ids.find("thing", door.id)]
    clients = ids.find("internet", CLIENTS)
    for door in doors:
        if clients is not None:
            edges.append(Edge(clients, ids.of("thing", door.id), "ingress", "HTTPS 443"))
        edges.append(
            Edge(
                ids.of("thing", door.id),
                "regions",
                "ingress",
                count(len(door.origins), "origin"),
                source_side="bottom",
                target_side="top",
            )
        )
    if not doors and clients is not None:
        edges.append(Edge(clients, "regions", "ingress", "HTTPS 443", target_side="top"))
    edges += [
        Edge(
            ids.of("site", site.id),
            "regions",
            "hybrid",
            count(len(site.gateways), "gateway"),
            source_side="right",
            target_side="left",
        )
        for site in estate.sites
        if site.gateways
    ]
    return tuple(edges)
