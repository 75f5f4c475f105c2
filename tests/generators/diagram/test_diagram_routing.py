"""Lines: straight where they can be, round what they must not touch, together only on one bus."""

from hypothesis import given, settings
from hypothesis import strategies as st

from wizard.generators.diagram.faults import (
    lines_on_borders,
    lines_on_lines,
    lines_through_things,
    lines_through_titles,
    loose_lines,
    misplaced,
)
from wizard.generators.diagram.layout.compose import compose
from wizard.generators.diagram.layout.shapes import Point
from wizard.generators.diagram.picture import draw
from wizard.generators.diagram.routing.lines import route
from wizard.generators.diagram.scene import Box, Card, Col, Edge, EdgeKind, Element, Icon, Page, Row, named

KINDS: tuple[EdgeKind, ...] = ("ingress", "admin", "egress", "dns", "private_link", "peering", "hybrid")


def corners(root: Element, *edges: Edge) -> list[tuple[Point, ...]]:
    return [found.points for found in route(compose(Page("page", "", "", root, edges)))]


def test_a_line_between_neighbours_is_straight() -> None:
    row = Row((Icon("a", "user", "a"), Icon("b", "user", "b")), gap=96)
    (points,) = corners(row, Edge("a", "b", "ingress"))
    assert len(points) == 2
    assert points[0].y == points[1].y


def test_a_line_goes_round_what_stands_between() -> None:
    row = Row((Icon("a", "user", "a"), Icon("b", "user", "b"), Icon("c", "user", "c")), gap=64)
    (points,) = corners(Col((row,), gap=0), Edge("a", "c", "ingress"))
    assert len(points) > 2


def test_sides_can_be_given() -> None:
    row = Row((Icon("a", "user", "a"), Icon("b", "user", "b")), gap=96)
    (points,) = corners(row, Edge("a", "b", "ingress", source_side="bottom", target_side="bottom"))
    assert points[0].y > points[0].y - 1
    assert points[1].y > points[0].y


def test_lines_of_one_bus_share_a_trunk_and_fork() -> None:
    targets = Col((Card("b", "key_vault", "b"), Card("c", "key_vault", "c")), gap=64)
    row = Row((Icon("a", "user", "a"), targets), gap=128, align="center")
    first, second = corners(row, *(Edge("a", end, "ingress", bus="trunk", source_side="right") for end in ("b", "c")))
    assert first[0] == second[0]
    assert first[-1] != second[-1]


def test_a_line_takes_a_long_way_rather_than_one_on_a_border() -> None:
    devices = Row((Icon("a", "firewall", "a"), Icon("b", "firewall", "b")), gap=200, justify="start")
    region = Box("region", "region", "R" * 50, Box("hub", "hub", "H" * 50, devices))
    outside = Row((Icon("internet", "internet", "internet"), Icon("users", "users", "users")))
    page = Page(
        "page", "", "", Col((outside, region), gap=72), (Edge("a", "internet", "egress", target_side="bottom"),)
    )
    assert not tuple(lines_on_borders(draw(page)))


def test_a_line_stays_inside_the_box_that_holds_both_ends() -> None:
    boxes = tuple(Box(name, "subnet", name, Card(f"{name}-card", "key_vault", name)) for name in ("a", "b", "c"))
    network = Box("network", "virtual_network", "network", Row(boxes, gap=48))
    page = Page("page", "", "", network, (Edge("a-card", "c-card", "ingress"),))
    picture = draw(page)
    rect = next(p.rect for p in picture.layout.boxes if p.box.id == "network")
    assert all(rect.x <= p.x <= rect.right and rect.y <= p.y <= rect.bottom for p in picture.routes[0].points)


LEAVES = st.sampled_from(("icon", "card"))


@st.composite
def scenes(make: st.DrawFn) -> Page:
    """Make a page of up to nine boxes with icons and cards, and up to six lines between them."""
    boxes: list[list[Element]] = []
    number = 0
    for _ in range(make(st.integers(1, 3))):
        row: list[Element] = []
        for _ in range(make(st.integers(1, 3))):
            number += 1
            leaves: list[Element] = []
            for kind in make(st.lists(LEAVES, min_size=1, max_size=3)):
                name = f"leaf-{number}-{len(leaves)}"
                note = "note" * make(st.integers(0, 3))
                leaves.append(
                    Icon(name, "user", "Name", note) if kind == "icon" else Card(name, "key_vault", "Name", note)
                )
            inner = Row(tuple(leaves), gap=64) if make(st.booleans()) else Col(tuple(leaves), gap=48)
            row.append(Box(f"box-{number}", "subnet", f"snet-{number}", inner, badges=("route_table",)))
        boxes.append(row)
    root = Col(tuple(Row(tuple(row), gap=96) for row in boxes), gap=96)
    leaf_names = [e.id for e in named(root) if not isinstance(e, Box)]
    ends = st.lists(st.sampled_from(leaf_names), min_size=2, max_size=2, unique=True)
    pairs = make(st.lists(ends, max_size=6, unique_by=frozenset)) if len(leaf_names) > 1 else []
    edges = tuple(Edge(a, b, make(st.sampled_from(KINDS))) for a, b in pairs)
    return Page("random", "Random", "", root, edges)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(scenes())
def test_any_scene_is_laid_out_and_routed_without_a_line_on_a_thing_or_a_title(page: Page) -> None:
    picture = draw(page)
    found = [
        *misplaced(picture.layout),
        *loose_lines(picture),
        *lines_through_things(picture),
        *lines_through_titles(picture),
        *lines_on_lines(picture),
    ]
    assert not found


@settings(max_examples=10, deadline=None, derandomize=True)
@given(scenes())
def test_the_same_scene_gives_the_same_picture(page: Page) -> None:
    assert draw(page) == draw(page)
