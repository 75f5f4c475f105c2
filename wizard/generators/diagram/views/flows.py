"""Traffic lanes through trust zones: no line crosses another, and a zone appears only where it is passed."""

from blueprints.design.design import Design
from wizard.generators.diagram.layout.measure import measure
from wizard.generators.diagram.scene import Box, BoxStyle, Col, Edge, EdgeKind, Element, Icon, Page, Row, Space, Step
from wizard.generators.diagram.views.estate import Estate, one_line
from wizard.generators.diagram.views.joints import LEGEND
from wizard.generators.diagram.views.lane import ZONES, Lane, Stop, Zone
from wizard.generators.diagram.views.lanes import lanes
from wizard.generators.diagram.views.words import count

ID = "flows"
LANE = 144
"""From one lane to the next in points: an icon with its words, a zone's title and border, and a gap."""
GAP = 16
CELL_GAP = 64
STYLES: dict[Zone, BoxStyle] = {
    "outside": "on_premises",
    "edge": "global",
    "hub": "hub",
    "workload": "virtual_network",
    "endpoints": "endpoints",
    "paas": "paas",
}


def flows_page(design: Design) -> Page | None:
    """Return the page of traffic lanes; None when no traffic is intended."""
    found = lanes(design)
    if not found:
        return None
    estate = Estate(design)
    zones = [zone for zone in ZONES if any(stop.zone == zone for lane in found for stop in lane.stops)]
    columns = tuple(_column(estate, zone, found) for zone in zones)
    edges, steps = _told(found)
    words = {
        "ingress": "Calls from outside",
        "private_link": "Private Link",
        "egress": "Outbound, inspected",
        "admin": "Administration",
    }
    kinds: list[EdgeKind] = [kind for kind in LEGEND if any(edge.kind == kind for edge in edges)]
    must = sum(flow.expect == "allowed" for flow in design.intent.flows)
    must_not = len(design.intent.flows) - must
    return Page(
        ID,
        "Network traffic flows",
        f"One example of each kind, through {count(len(zones), 'trust zone')};"
        f" {count(must, 'flow')} must work, {must_not:,} must not",
        Row(columns, gap=56),
        edges,
        steps=steps,
        legend=tuple((kind, words.get(kind, LEGEND[kind])) for kind in kinds),
        words=tuple(f"{step.number}: {step.text}" for step in steps),
    )


def _column(estate: Estate, zone: Zone, found: tuple[Lane, ...]) -> Col:
    """Return a zone's column: boxes over the lanes that pass it, nothing over the others."""
    rows = [tuple(stop for stop in lane.stops if stop.zone == zone) for lane in found]
    width = max(len(row) for row in rows)
    cell = max(measure(_icon(lane, stop)).width for lane, row in zip(found, rows, strict=True) for stop in row)
    parts: list[Element] = []
    start = 0
    while start < len(rows):
        end = start
        same = found[start].outside if zone == "outside" else ""
        if rows[start]:
            while end < len(rows) and rows[end] and (zone != "outside" or found[end].outside == same):
                end += 1
            cells = tuple(_cells(found[i], rows[i], width, cell) for i in range(start, end))
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


def _cells(lane: Lane, row: tuple[Stop, ...], width: int, cell: int) -> Element:
    """Return the icons of a lane in one zone, at the right: that is where the next zone is."""
    icons: tuple[Element, ...] = tuple(Space(cell, 80) for _ in range(width - len(row)))
    icons += tuple(_icon(lane, stop) for stop in row)
    return (
        icons[0]
        if width == 1
        else Row(
            tuple(Col((icon, Space(cell)), gap=0, align="center") for icon in icons), gap=CELL_GAP, justify="start"
        )
    )


def _icon(lane: Lane, stop: Stop) -> Icon:
    return Icon(_stop_id(lane, lane.stops.index(stop)), stop.thing.icon, stop.thing.title, stop.thing.note or "·")


def _stop_id(lane: Lane, place: int) -> str:
    return f"stop-{lane.letter.lower()}-{place + 1}"


def _title(estate: Estate, zone: Zone, outside: str) -> tuple[str, str]:
    if zone == "outside":
        return ("Internet", "untrusted") if outside == "internet" else ("On-premises", "")
    titles: dict[Zone, tuple[str, str]] = {
        "outside": ("", ""),
        "edge": ("Microsoft edge", "global"),
        "hub": ("Hub", ""),
        "workload": ("Workload", ""),
        "endpoints": ("Private endpoints", ""),
        "paas": ("Azure PaaS", ""),
    }
    if zone == "hub" and estate.design.header.topology == "standalone":
        return "Shared subnets", ""
    hubs = [n for n in estate.network.virtual_networks if estate.is_hub(n)]
    own = [n for n in estate.network.virtual_networks if not estate.is_hub(n)]
    networks = {"hub": hubs, "workload": own}.get(zone, [])
    return titles[zone][0], one_line(p for n in networks[:1] for p in n.address_prefixes) if networks else titles[zone][
        1
    ]


def _told(found: tuple[Lane, ...]) -> tuple[tuple[Edge, ...], tuple[Step, ...]]:
    """Return the lines with their numbers, and the sentences of those numbers."""
    edges: list[Edge] = []
    steps: list[Step] = []
    for lane in found:
        number = 0
        for place in range(len(lane.hops)):
            index = len(lane.hops) - 1 - place if lane.backwards else place
            hop = lane.hops[index]
            if hop.text:
                number += 1
            step = f"{lane.letter}{number}" if hop.text else ""
            first, second = _stop_id(lane, index), _stop_id(lane, index + 1)
            if lane.backwards:
                edges.append(Edge(second, first, hop.kind, hop.label, step, source_side="left", target_side="right"))
            else:
                edges.append(Edge(first, second, hop.kind, hop.label, step, source_side="right", target_side="left"))
            if step:
                steps.append(Step(f"step-{step.lower()}", step, hop.kind, hop.text))
    return tuple(edges), tuple(steps)
