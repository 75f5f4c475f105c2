"""Three regions or more as tiles, from ten on by geography. No line for each region: a trunk, and a number on it."""

from collections.abc import Callable
from typing import NamedTuple

from blueprints.design.design import Design
from blueprints.design.words import count
from wizard.generators.diagram.scene import Box, Card, Col, Edge, EdgeKind, Element, Grid, Icon, Page, Row
from wizard.generators.diagram.views.edge_of_azure import CLIENTS, global_services, internet
from wizard.generators.diagram.views.estate import Estate
from wizard.generators.diagram.views.geography import columns, geographies
from wizard.generators.diagram.views.identity import Ids, slug
from wizard.generators.diagram.views.joints import legend_for
from wizard.generators.diagram.views.on_premises import sites
from wizard.generators.diagram.views.overview import ID
from wizard.generators.diagram.views.tiles import small_tile, tile
from wizard.generators.diagram.views.words import line_words, overview_message, overview_words, peered

MAP = 10
"""From so many regions on, tiles stand by geography."""
SMALL = 25
"""From so many regions on, a region is one card."""
COLUMNS, SMALL_COLUMNS = 5, 6
"""So many tiles, or cards, stand side by side on a page by geography."""
WORDS = 60
"""More sentences than this say less than the region pages do."""


def many(design: Design) -> Page:
    """Return the overview page of a design with three regions or more."""
    estate, ids = Estate(design), Ids()
    world = len(estate.regions) >= MAP
    outside = sites(estate, ids, wide=world)
    top = [outside if world else None, internet(estate, ids), global_services(estate, ids, _mesh(estate))]
    groups = geographies(estate) if world else {"Regions": estate.regions}
    joined = {name: _joined(estate, regions) for name, regions in groups.items()}
    boxes = tuple(_geography(estate, ids, name, groups, joined[name] if world else ()) for name in groups)
    middle: tuple[Element, ...] = boxes if world or outside is None else (outside, *boxes)
    band = tuple(part for part in top if part is not None)
    rows: tuple[Element, ...] = (*((Row(band, gap=48),) if band else ()), Row(middle, gap=32 if world else 80))
    edges = tuple(edge for name in groups for edge in _lines(ids, name, joined[name], told=not world))
    edges = (*_clients(estate, ids, tuple(groups)), *edges)
    root, legend = Col(rows, gap=72 if edges else 24), legend_for(edges)
    return Page(
        ID,
        f"{design.header.title}: {count(len(estate.regions), 'region')}",
        overview_message(estate),
        root,
        edges,
        legend=legend,
        words=(*overview_words(estate)[:WORDS], *line_words(root, edges, legend)),
    )


class _Joint(NamedTuple):
    """What joins a geography with a thing above or beside it, and how many of its regions' parts do."""

    source: tuple[str, str]
    kind: EdgeKind
    words: str


def _joined(estate: Estate, regions: tuple[str, ...]) -> tuple[_Joint, ...]:
    """Return the Front Doors and sites that lead into these regions."""
    found: list[_Joint] = []
    for door in estate.network.front_doors:
        number = sum(estate.location(o.private_link_target or o.target) in regions for o in door.origins)
        found += [_Joint(("thing", door.id), "ingress", count(number, "origin"))] if number else []
    for site in estate.sites:
        number = sum(estate.location(gateway) in regions for gateway in site.gateways)
        found += [_Joint(("site", site.id), "hybrid", count(number, "gateway"))] if number else []
    return tuple(found)


def _geography(
    estate: Estate, ids: Ids, name: str, groups: dict[str, tuple[str, ...]], joined: tuple[_Joint, ...]
) -> Col:
    """Return a geography's box with its regions as tiles, as wide as leaves the page low; `joined` stands in it."""
    small, regions = len(estate.regions) >= SMALL, groups[name]
    draw: Callable[[Estate, Ids, str], Box | Card] = small_tile if small else tile
    sizes = {other: len(found) for other, found in groups.items()}
    wide = columns(sizes, SMALL_COLUMNS if small else COLUMNS)[name] if len(groups) > 1 else _even(len(regions))
    box = Box(
        f"geography-{slug(name)}",
        "region",
        name,
        Grid(tuple(draw(estate, ids, region) for region in regions), wide, gap=16, row_gap=0 if small else 16),
        note=" · ".join((count(len(regions), "region"), *(joint.words for joint in joined))),
        icon="region",
        rise=False,
    )
    return Col((box,))


def _even(number: int) -> int:
    """Return how many columns leave the fewest places of the last row empty; of those the widest."""
    return max(range(2, COLUMNS), key=lambda wide: (-(-number % wide), wide))


def _mesh(estate: Estate) -> tuple[Icon, ...]:
    """Return the peerings between regions as one icon: a line for each would hide everything else."""
    location = {n.id: n.location for n in estate.network.virtual_networks}
    links = sum(location[a] != location[b] for a, b in peered(estate))
    return (Icon("mesh", "virtual_network", count(links, "peering"), "between regions"),) if links else ()


def _clients(estate: Estate, ids: Ids, names: tuple[str, ...]) -> tuple[Edge, ...]:
    """Return the lines from the internet: to each Front Door, or to the regions themselves."""
    clients = ids.find("internet", CLIENTS)
    doors = [ids.of("thing", door.id) for door in estate.network.front_doors]
    ends = doors or [f"geography-{slug(name)}" for name in names]
    bus = "" if doors else "clients"
    return tuple(Edge(clients, end, "ingress", "HTTPS 443", bus=bus) for end in ends if clients is not None)


def _lines(ids: Ids, name: str, joined: tuple[_Joint, ...], *, told: bool) -> tuple[Edge, ...]:
    """Return one trunk from each Front Door and each site to a geography; `told` writes the number on it."""
    return tuple(
        Edge(
            ids.of(*joint.source),
            f"geography-{slug(name)}",
            joint.kind,
            joint.words if told else "",
            bus=f"{joint.kind}-{ids.of(*joint.source)}",
            source_side="right" if told and joint.kind == "hybrid" else "bottom",
        )
        for joint in joined
    )
