"""Scenes and their layout: everything on the lattice, inside its box, beside its neighbours."""

import pytest

from tests.generators.diagram.scenes import PAGES
from wizard.generators.diagram.layout.compose import compose
from wizard.generators.diagram.layout.measure import measure
from wizard.generators.diagram.layout.place import place
from wizard.generators.diagram.layout.shapes import Rect
from wizard.generators.diagram.scene import Box, Card, Col, Edge, Element, Grid, Icon, Page, Row, Space


def rects(element: Element, rect: Rect) -> dict[str, Rect]:
    return {e.id: r for e, r in place(element, rect) if isinstance(e, Box | Card | Icon)}


@pytest.mark.parametrize("page", PAGES)
def test_everything_lies_on_the_lattice(page) -> None:  # type: ignore[no-untyped-def]
    layout = compose(page())
    for placed in layout.boxes:
        assert placed.rect.x % 8 == placed.rect.y % 8 == placed.rect.width % 8 == placed.rect.height % 8 == 0
    for leaf in layout.leaves:
        assert leaf.rect.x % 8 == leaf.rect.y % 8 == 0


def test_boxes_in_a_row_share_the_room_that_is_left() -> None:
    row = Row((Box("a", "subnet", "a", Space(64, 16)), Box("b", "subnet", "b", Space(64, 16))), gap=16)
    found = rects(row, Rect(0, 0, 400, 96))
    assert found["a"].width == found["b"].width == 192
    assert found["a"].height == 96


def test_a_box_that_does_not_grow_keeps_its_width() -> None:
    row = Row((Box("a", "subnet", "a", Space(64, 16), grow=False), Box("b", "subnet", "b", Space(64, 16))), gap=16)
    assert rects(row, Rect(0, 0, 400, 96))["a"].width == measure(row.children[0]).width


def test_icons_in_a_wide_row_spread_evenly() -> None:
    icons = tuple(Icon(name, "firewall", name) for name in ("a", "b", "c"))
    found = [rect.center.x for rect in rects(Row(icons), Rect(0, 0, 800, 80)).values()]
    assert found[1] - found[0] == found[2] - found[1] > 150


def test_cards_of_a_grid_fill_its_columns() -> None:
    cards = tuple(Card(f"c{n}", "key_vault", "Key Vault") for n in range(5))
    found = rects(Grid(cards, 2), Rect(0, 0, 408, 144))
    assert found["c0"].width == found["c1"].width == 200
    assert found["c2"].y - found["c0"].y == 48
    assert found["c4"].x == found["c0"].x


def test_rows_of_two_boxes_meet_with_an_inset() -> None:
    inner = Box("inner", "endpoints", "inner", Col((Card("a", "key_vault", "a"),), gap=0))
    outer = Box("outer", "virtual_network", "outer", inner)
    other = Box("other", "paas", "other", Col((Card("b", "key_vault", "b"),), gap=0), inset=32)
    found = rects(Row((outer, other)), Rect(0, 0, 600, 300))
    assert found["a"].y == found["b"].y


def test_a_long_title_does_not_widen_the_page_without_end() -> None:
    page = Page("long", "word " * 200, "message " * 200, Icon("a", "firewall", "a"))
    assert compose(page).width < 1300


@pytest.mark.parametrize(
    ("root", "edges"),
    [
        (Row((Icon("a", "user", ""), Icon("a", "user", ""))), ()),
        (Icon("A:b", "user", ""), ()),
        (Icon("a", "user", ""), (Edge("a", "b", "dns"),)),
    ],
)
def test_a_page_refuses_ids_that_graphviz_would_misread(root: Element, edges: tuple[Edge, ...]) -> None:
    with pytest.raises(ValueError, match="page wrong"):
        Page("wrong", "", "", root, edges)
