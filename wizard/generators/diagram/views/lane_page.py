"""A page of traffic lanes through trust zones: no line crosses another, a zone appears only where it is passed."""

from blueprints.design.design import Design
from wizard.generators.diagram.layout.measure import measure
from wizard.generators.diagram.scene import Box, BoxStyle, Col, Edge, EdgeKind, Element, Icon, Page, Row, Space, Step
from wizard.generators.diagram.views.estate import Estate, one_line
from wizard.generators.diagram.views.joints import LEGEND
from wizard.generators.diagram.views.lane import ZONES, Hop, Lane, Zone

LANE = 144
"""From one lane to the next in points: an icon with its words, a zone's title and border, and a gap."""
GAP = 16
GAPS = (56, 64), (48, 48)
"""Room between zones, and between the icons of one zone; the second where the first makes a page too wide."""
WIDTH = 1536
"""Wider content is smaller than can be read on a sheet of A3, in points."""
LETTERS = "ABCDEFGH"
STYLES: dict[Zone, BoxStyle] = {
    "outside": "on_premises",
    "edge": "global",
    "hub": "hub",
    "workload": "virtual_network",
    "endpoints": "endpoints",
    "paas": "paas",
}
TITLES: dict[Zone, tuple[str, str]] = {
    "outside": ("", ""),
    "edge": ("Microsoft edge", "global"),
    "hub": ("Hub", ""),
    "workload": ("Workload", ""),
    "endpoints": ("Private endpoints", ""),
    "paas": ("Azure PaaS", ""),
}
WORDS: dict[EdgeKind, str] = {
    "ingress": "Calls from outside",
    "private_link": "Private Link",
    "egress": "Outbound, inspected",
    "admin": "Administration",
}


def lane_page(design: Design, name: str, title: str, message: str, found: tuple[Lane, ...]) -> Page:
    """Return a page of lanes, lettered from above; `name` is its id."""
    estate = Estate(design)
    roots = (_zones(estate, found, *gaps) for gaps in GAPS)
    root = next((root for root in roots if measure(root).width <= WIDTH), _zones(estate, found, *GAPS[-1]))
    edges, steps = _told(found)
    kinds: list[EdgeKind] = [kind for kind in LEGEND if any(edge.kind == kind for edge in edges)]
    return Page(
        name,
        title,
        message,
        root,
        edges,
        steps=steps,
        legend=tuple((kind, WORDS.get(kind, LEGEND[kind])) for kind in kinds),
        words=tuple(f"{step.number}: {step.text}" for step in steps),
    )


def _zones(estate: Estate, found: tuple[Lane, ...], gap: int, between: int) -> Row:
    """Return the columns of all zones."""
    return Row(tuple(_column(estate, zone, found, between) for zone in zones_of(found)), gap=gap)


def zones_of(found: tuple[Lane, ...]) -> tuple[Zone, ...]:
    """Return the trust zones that lanes pass, from outside in."""
    return tuple(zone for zone in ZONES if any(stop.zone == zone for lane in found for stop in lane.stops))


def _column(estate: Estate, zone: Zone, found: tuple[Lane, ...], between: int) -> Col:
    """Return a zone's column: boxes over the lanes that pass it, nothing over the others."""
    rows = [tuple(stop for stop in lane.stops if stop.zone == zone) for lane in found]
    icons = [_icons(number, lane, zone) for number, lane in enumerate(found)]
    width = max(len(row) for row in rows)
    cell = max(measure(icon).width for row in icons for icon in row)
    parts: list[Element] = []
    start = 0
    while start < len(rows):
        end = start
        same = found[start].outside if zone == "outside" else ""
        if rows[start]:
            while end < len(rows) and rows[end] and (zone != "outside" or found[end].outside == same):
                end += 1
            cells = tuple(_cells(icons[i], width, cell, between) for i in range(start, end))
            title, note = _title(estate, zone, same)
            parts.append(Box(f"zone-{zone}-{start}", _style(zone, same), title, Col(cells, gap=LANE - 80), note=note))
        else:
            while end < len(rows) and not rows[end]:
                end += 1
            parts.append(Space(width * cell + 32, (end - start) * LANE - GAP))
        start = end
    return Col(tuple(parts), gap=GAP)


def _style(zone: Zone, outside: str) -> BoxStyle:
    return "global" if zone == "outside" and outside == "internet" else STYLES[zone]


def _icons(number: int, lane: Lane, zone: Zone) -> tuple[Icon, ...]:
    return tuple(
        Icon(_stop_id(number, place), stop.thing.icon, stop.thing.title, stop.thing.note or "·")
        for place, stop in enumerate(lane.stops)
        if stop.zone == zone
    )


def _cells(row: tuple[Icon, ...], width: int, cell: int, between: int) -> Element:
    """Return the icons of a lane in one zone, at the right: that is where the next zone is."""
    icons: tuple[Element, ...] = (*(Space(cell, 80) for _ in range(width - len(row))), *row)
    if width == 1:
        return icons[0]
    cells = tuple(Col((icon, Space(cell)), gap=0, align="center") for icon in icons)
    return Row(cells, gap=between, justify="start")


def _stop_id(number: int, place: int) -> str:
    return f"stop-{LETTERS[number].lower()}-{place + 1}"


def _title(estate: Estate, zone: Zone, outside: str) -> tuple[str, str]:
    if zone == "outside":
        return ("Internet", "untrusted") if outside == "internet" else ("On-premises", "")
    if zone == "hub" and estate.design.header.topology == "standalone":
        return "Shared subnets", ""
    hubs = [n for n in estate.network.virtual_networks if estate.is_hub(n)]
    own = [n for n in estate.network.virtual_networks if not estate.is_hub(n)]
    title, note = TITLES[zone]
    networks = {"hub": hubs, "workload": own}.get(zone, [])
    # A prefix stands in the title only where the zone is one network.
    return title, one_line(networks[0].address_prefixes) if len(networks) == 1 else note


def _told(found: tuple[Lane, ...]) -> tuple[tuple[Edge, ...], tuple[Step, ...]]:
    """Return the lines with their numbers, and the sentences of those numbers: the same sentence is told once."""
    edges: list[Edge] = []
    steps: dict[str, Step] = {}
    for index, lane in enumerate(found):
        number = 0
        places = range(len(lane.hops))
        for place in reversed(places) if lane.backwards else places:
            hop = lane.hops[place]
            if hop.text and hop.text not in steps:
                number += 1
                step = f"{LETTERS[index]}{number}"
                steps[hop.text] = Step(f"step-{step.lower()}", step, hop.kind, hop.text)
            edges.append(_edge(index, place, hop, steps[hop.text].number if hop.text else "", lane.backwards))
    return tuple(edges), tuple(steps.values())


def _edge(lane: int, place: int, hop: Hop, step: str, backwards: bool) -> Edge:
    first, second = _stop_id(lane, place), _stop_id(lane, place + 1)
    if backwards:
        return Edge(second, first, hop.kind, hop.label, step, source_side="left", target_side="right")
    return Edge(first, second, hop.kind, hop.label, step, source_side="right", target_side="left")
