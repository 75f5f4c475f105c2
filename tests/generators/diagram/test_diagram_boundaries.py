"""A platform's page is its boundary as the Design has it: each endpoint, service, place and way out, and no other."""

from itertools import combinations

import pytest

from blueprints.design.design import Design
from blueprints.design.model import parent_id
from blueprints.design.words import count
from blueprints.design.workload import Platform
from tests.generators.diagram.relations import Line, on
from tests.generators.diagram.shown import boxes
from tests.generators.diagram.test_diagram_relations import ends_of
from tests.generators.diagram.test_diagram_scenarios import design_of, pictures_of
from tests.generators.diagram.test_diagram_truth import every_scenario, pages, said
from wizard.generators.diagram.faults import faults
from wizard.generators.diagram.layout.shapes import Point
from wizard.generators.diagram.picture import draw
from wizard.generators.diagram.routing.tags import segments
from wizard.generators.diagram.scene import Card, Page, named
from wizard.generators.diagram.views.estate import shown
from wizard.generators.diagram.views.identity import slug
from wizard.generators.diagram.views.platform import platform_page

pytestmark = pytest.mark.usefixtures("untraced")

Stretch = tuple[Point, Point]
Named = tuple[Platform, ...]
MANAGED_MODES = {"AllowOnlyApprovedOutbound", "AllowInternetOutbound"}


def boundaries(name: str) -> list[tuple[Page, Named]]:
    """Return each platform's page with the platforms of its name."""
    design = design_of(name)
    groups = {p.name: tuple(q for q in design.platforms if q.name == p.name) for p in design.platforms}
    return [(pages(name)[f"platform-{slug(title)}"], found) for title, found in groups.items()]


def accounts(found: Named) -> set[str]:
    return {account for p in found for account in (p.account, *p.accounts, *p.dependencies.values())}


def homes(found: Named) -> set[str]:
    return {place for p in found for place in (p.agent_subnet, p.compute_subnet) if place}


def managed(design: Design, found: Named) -> set[str]:
    ids = {p.managed_network for p in found}
    return {m.id for m in design.network.managed_networks if m.id in ids and m.isolation_mode in MANAGED_MODES}


def approved(design: Design, found: Named) -> set[str]:
    places = homes(found) | managed(design, found)
    return {a.destination for a in design.intent.approved_destinations if places.intersection(a.places)}


def calls(design: Design, found: Named) -> set[Line]:
    """Return each home of a platform with the subnets of endpoints that flows lead to from there."""
    net, lines = design.network, set()
    for home in homes(found):
        inside = {home} | {end for i in net.network_interfaces if i.subnet == home for end in (i.id, i.owner)}
        targets = {f.destination for f in design.intent.flows if f.expect == "allowed" and f.source in inside}
        near = {e.subnet for e in net.private_endpoints if e.target in targets & accounts(found)}
        lines |= {("ingress", on("runs", home), on("private", subnet)) for subnet in near}
    return lines


@every_scenario
def test_every_platform_has_a_page(name: str) -> None:
    assert len(boundaries(name)) == len([page for page in pages(name) if page.startswith("platform-")])


@every_scenario
def test_the_lines_of_a_platform_are_its_endpoints_its_calls_and_its_ways_out(name: str) -> None:
    design = design_of(name)
    for page, found in boundaries(name):
        endpoints = [e for e in design.network.private_endpoints if e.target in accounts(found)]
        keys = {e.id: on("service", f"{e.target}-{'-'.join(e.group_ids)}") for e in endpoints}
        wanted = {("private_link", on("endpoint", e.id), keys[e.id]) for e in endpoints} | calls(design, found)
        if any(b.title == "The internet: what still leaves" for b in boxes(page).values()):
            ways = {on("runs", home) for home in homes(found)} | {on("managed", m) for m in managed(design, found)}
            wanted |= {("egress", way, "internet") for way in ways or {"services"}}
        if "allowed" in boxes(page):
            wanted.add(("ingress", "allowed", "services"))
        assert ends_of(page, {end for _, *ends in wanted for end in ends}) == wanted, page.id


@every_scenario
def test_a_platform_shows_each_endpoint_in_its_network_and_subnet_and_each_service_once(name: str) -> None:
    design = design_of(name)
    for page, found in boundaries(name):
        endpoints = [e for e in design.network.private_endpoints if e.target in accounts(found)]
        cards = [e for e in named(page.root) if isinstance(e, Card)]
        assert sorted(
            c.title for c in cards if c.kind == "private_endpoint" and c.id.startswith("endpoint-")
        ) == sorted(e.name for e in endpoints)
        behind = {(e.target, e.group_ids) for e in endpoints}
        opened = {a for p in found for a in (p.account, *p.accounts)} - {e.target for e in endpoints}
        services = [c.note.partition(" · ")[0] for c in cards if c.id.startswith("service-")]
        assert sorted(services) == sorted(shown(i.rpartition("/")[2]) for i in (*(t for t, _ in behind), *opened))
        inside = {e.subnet for e in endpoints} | homes(found)
        subnets = [b.title for b in boxes(page).values() if b.style in ("subnet", "endpoints")]
        assert sorted(subnets) == sorted(subnet.rpartition("/")[2] for subnet in inside)
        networks = [b.title for b in boxes(page).values() if b.style in ("hub", "virtual_network")]
        assert sorted(networks) == sorted(shown(n.rpartition("/")[2]) for n in {parent_id(s) for s in inside})


@every_scenario
def test_a_platform_tells_every_destination_and_how_many_there_are(name: str) -> None:
    design = design_of(name)
    for page, found in boundaries(name):
        entries = approved(design, found)
        drawn = {e.title for e in named(page.root) if e.id.startswith("destination-") and isinstance(e, Card)}
        rest = [title for title in drawn if title.endswith(" more")]
        assert {title for title in drawn if title not in rest} <= entries
        assert len(drawn) - len(rest) + sum(int(title.split()[0]) for title in rest) == len(entries)
        assert not [entry for entry in entries if entry not in " ".join(page.words)]
        assert (count(len(entries), "approved destination") in said(page)) == bool(entries)


@every_scenario
def test_a_platform_of_which_anything_leaves_does_not_say_that_nothing_does(name: str) -> None:
    design = design_of(name)
    for page, found in boundaries(name):
        networks = [m for m in design.network.managed_networks if m.id in managed(design, found)]
        anywhere = any(m.isolation_mode == "AllowInternetOutbound" for m in networks)
        leaves = approved(design, found) or anywhere or any(b.id == "internet" for b in boxes(page).values())
        assert ("nothing of it leaves" in page.message) <= (not leaves), page.id
        assert ("any host" in said(page).lower()) >= anywhere
        for item in (item for platform in found for item in platform.still_leaves):
            assert item.what in said(page)


def test_a_platform_in_two_regions_is_told_with_both() -> None:
    page = pages("public-api")["platform-models"]
    assert page.message.startswith("models in East US 2 and Sweden Central: 4 private endpoints")


def test_a_platform_without_an_endpoint_shows_who_is_let_in() -> None:
    page = pages("city-selected-networks")["platform-models"]
    assert [e.title for e in named(page.root) if isinstance(e, Card) and e.id.startswith("place-")] == [
        "snet-web",
        "snet-jump",
    ]


def test_a_platform_with_several_managed_networks_is_one_good_picture() -> None:
    design = design_of("insurer-hub-estate")
    picture = draw(platform_page(design, design.platforms))
    assert not faults(picture)
    assert len([box for box in boxes(picture.page) if box.startswith("managed-")]) == 3


@every_scenario
def test_lines_to_different_services_do_not_cross(name: str) -> None:
    found = [picture for page, picture in pictures_of(name).items() if page.startswith("platform-")]
    for picture in (picture for picture in found if picture.routes):
        ways = [(r.edge.target, segments(r.points)) for r in picture.routes if r.edge.kind == "private_link"]
        assert not [
            (one, other)
            for (one, way), (other, against) in combinations(ways, 2)
            if one != other and any(_cross(a, b) or _cross(b, a) for a in way for b in against)
        ], picture.page.id


def _cross(level: Stretch, upright: Stretch) -> bool:
    """Return whether a level stretch crosses an upright one."""
    (a, b), (c, d) = level, upright
    across = min(a.x, b.x) < c.x < max(a.x, b.x) and min(c.y, d.y) < a.y < max(c.y, d.y)
    return a.y == b.y and c.x == d.x and across
