"""A platform's boundary: what is Microsoft's network, what is ours, and what still goes to the internet."""

from blueprints.design.design import Design
from blueprints.design.workload import Platform
from wizard.generators.diagram.scene import Col, Edge, Element, Page, Row
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
    ours: list[Element] = [*network_boxes(facts, ids), *places_box(facts, ids)]
    # What leaves Microsoft's network stands beside it, what leaves ours below everything.
    ours += [outside] if beside and outside is not None else []
    theirs = Col((microsoft_box(facts, ids),), justify="stretch" if beside else "center" if facts.shared else "start")
    sides = Row(
        (*((Col(tuple(ours), gap=48, justify="between" if len(ours) > 1 else "start"),) if ours else ()), theirs),
        gap=_gap(facts),
    )
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


def _gap(facts: PlatformFacts) -> int:
    """Return the room between the columns: lines to a service that several networks reach turn there."""
    return 160 if facts.shared else 96


def _lines(facts: PlatformFacts, ids: Ids, *, internet: bool) -> tuple[Edge, ...]:
    edges = [
        Edge(
            ids.of("endpoint", endpoint.id),
            service,
            "private_link",
            bus=f"to-{service}" if facts.shared else "",
            source_side="right",
            target_side="left",
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
