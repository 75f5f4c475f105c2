"""A platform's boundary: what is Microsoft's network, what is ours, and what still goes to the internet."""

from blueprints.design.design import Design
from blueprints.design.model import parent_id
from blueprints.design.workload import Platform
from wizard.generators.diagram.scene import Col, Edge, Element, Justify, Page, Row
from wizard.generators.diagram.views.estate import Estate, one_line
from wizard.generators.diagram.views.identity import Ids, slug
from wizard.generators.diagram.views.joints import legend_for
from wizard.generators.diagram.views.platform_boxes import microsoft_box, network_boxes, places_box
from wizard.generators.diagram.views.platform_facts import PlatformFacts
from wizard.generators.diagram.views.platform_words import platform_message, platform_words
from wizard.generators.diagram.views.ways_out import leaving_box

BESIDE, BELOW = 2, 4
"""Columns of what leaves: beside Microsoft's network, and below everything."""


def platform_page(design: Design, named: tuple[Platform, ...]) -> Page:
    """Return the boundary page of a platform, which is several of one name where several regions have it."""
    estate, ids = Estate(design), Ids()
    facts = PlatformFacts(estate, named)
    beside = bool(facts.managed)
    outside = leaving_box(facts, BESIDE if beside else BELOW)
    half = len(facts.networks) - len(facts.right)
    ours: list[Element] = [*network_boxes(facts, ids), *places_box(facts, ids)]
    right: list[Element] = list(network_boxes(facts, ids, right=True))
    # What leaves Microsoft's network stands beside it, what leaves ours below everything.
    ours += [outside] if beside and outside is not None else []
    level: Justify = "start" if half < 2 or not facts.shared else "center"
    theirs = Col((microsoft_box(facts, ids),), justify="stretch" if beside else level)
    columns = (_column(ours), (theirs,), _column(right))
    sides = Row(tuple(part for column in columns for part in column), gap=_gap(facts))
    edges = _lines(facts, ids, internet=outside is not None)
    return Page(
        f"platform-{slug(facts.name)}",
        f"{named[0].titles[0]}: what is private, and what leaves",
        platform_message(facts),
        sides if beside or outside is None else Col((sides, outside), gap=64),
        edges,
        legend=legend_for(edges, egress="Still leaves", private_link="Private Link connection"),
        words=platform_words(facts),
    )


def _column(boxes: list[Element]) -> tuple[Element, ...]:
    return (Col(tuple(boxes), gap=48, justify="between" if len(boxes) > 1 else "start"),) if boxes else ()


def _gap(facts: PlatformFacts) -> int:
    """Return the room between the columns: lines from several networks to a service turn there."""
    return 160 if facts.shared and len(facts.networks) - len(facts.right) > 1 else 96


def _lines(facts: PlatformFacts, ids: Ids, *, internet: bool) -> tuple[Edge, ...]:
    right = {network.id for network in facts.right}
    edges = [
        Edge(
            ids.of("endpoint", endpoint.id),
            service,
            "private_link",
            bus=f"to-{service}" if facts.shared else "",
            source_side="left" if parent_id(endpoint.subnet) in right else "right",
            target_side="right" if parent_id(endpoint.subnet) in right else "left",
        )
        for endpoint in facts.endpoints
        for service in (ids.of("service", facts.service_key(endpoint)),)
    ]
    edges += [
        Edge(ids.of("runs", home.id), ids.of("private", subnet), "ingress", one_line(map(str, ports)), bus="use")
        for home in facts.homes
        for subnet, ports in facts.called(home).items()
    ]
    if facts.places:
        edges.append(Edge("allowed", "services", "ingress", "443", source_side="right", target_side="left"))
    if internet:
        edges += [Edge(ids.of("runs", home.id), "internet", "egress", bus="out") for home in facts.homes]
        edges += [
            Edge(ids.of("managed", m.id), "internet", "egress", "" if place else facts.isolation_words, bus="out")
            for place, m in enumerate(facts.managed)
        ]
        if not facts.homes and not facts.managed:
            edges.append(Edge("services", "internet", "egress"))
    return tuple(edges)
