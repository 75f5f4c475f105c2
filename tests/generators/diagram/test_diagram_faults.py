"""A fault that no picture can have is no check: each is planted once and found."""

from dataclasses import replace

import pytest

from tests.generators.diagram.scenes import overview, spoke
from wizard.generators.diagram import faults as checks
from wizard.generators.diagram.faults import faults
from wizard.generators.diagram.layout.shapes import Point
from wizard.generators.diagram.picture import Picture, draw
from wizard.generators.diagram.scene import Box, Card, Edge, Grid, Icon, Page, Row, Space


@pytest.fixture(scope="module")
def good() -> Picture:
    return draw(overview())


def bent(picture: Picture, line: str, *points: tuple[float, float]) -> Picture:
    """Return the picture with one line led along `points`."""
    corners = tuple(Point(x, y) for x, y in points)
    routes = tuple(replace(r, points=corners) if r.edge.id.startswith(line) else r for r in picture.routes)
    return replace(picture, routes=routes)


def test_a_good_picture_has_no_fault(good: Picture) -> None:
    assert not faults(good)
    assert not faults(draw(spoke()))


def test_a_line_through_an_icon_is_found(good: Picture) -> None:
    icon = next(p.rect for p in good.layout.leaves if p.leaf.id == "bastion-1")
    wrong = bent(good, "line-hub-1-hub-2", (icon.x, icon.y + 20), (icon.right, icon.y + 20))
    assert any("runs through bastion-1" in fault for fault in checks.lines_through_things(wrong))


def test_a_line_through_a_title_is_found(good: Picture) -> None:
    box = next(p.rect for p in good.layout.boxes if p.box.id == "hub-2")
    wrong = bent(good, "line-hub-1-hub-2", (box.x, box.y + 12), (box.x + 90, box.y + 12))
    assert any("strikes the title of hub-2" in fault for fault in checks.lines_through_titles(wrong))


def test_a_line_through_a_foreign_box_is_found(good: Picture) -> None:
    box = next(p.rect for p in good.layout.boxes if p.box.id == "ops-2")
    wrong = bent(good, "line-hub-1-hub-2", (box.x, box.bottom - 20), (box.right, box.bottom - 20))
    assert any("runs through ops-2" in fault for fault in checks.lines_through_foreign_boxes(wrong))


def test_a_line_on_another_line_is_found(good: Picture) -> None:
    other = next(r for r in good.routes if r.edge.id.startswith("line-clients"))
    wrong = bent(good, "line-hub-1-hub-2", *other.points)
    assert any("lies on" in fault for fault in checks.lines_on_lines(wrong))


def test_a_line_that_ends_nowhere_is_found(good: Picture) -> None:
    wrong = bent(good, "line-hub-1-hub-2", (8, 8), (16, 8))
    assert any("does not reach hub-1" in fault for fault in checks.loose_lines(wrong))
    assert any("missing" in fault for fault in checks.loose_lines(replace(good, routes=good.routes[1:])))


def test_a_line_round_the_page_is_found(good: Picture) -> None:
    assert not tuple(checks.lines_in_margins(good))
    wrong = bent(good, "line-hub-1-hub-2", (16, 200), (16, 400))
    assert [fault for fault in checks.lines_in_margins(wrong) if "runs in the margin" in fault]


def test_a_line_on_a_border_is_found(good: Picture) -> None:
    assert not tuple(checks.lines_on_borders(good))
    box = next(p.rect for p in good.layout.boxes if p.box.id == "ops-2")
    wrong = bent(good, "line-hub-1-hub-2", (box.right, box.y + 24), (box.right, box.y + 64))
    assert [fault for fault in checks.lines_on_borders(wrong) if "runs on the border of ops-2" in fault]


def test_a_slanted_line_is_found(good: Picture) -> None:
    wrong = bent(good, "line-hub-1-hub-2", (8, 8), (16, 20))
    assert any("is not routed" in fault for fault in checks.loose_lines(wrong))


def test_words_on_words_are_found(good: Picture) -> None:
    first = good.tags[0]
    wrong = replace(good, tags=(first, replace(good.tags[1], rect=first.rect)))
    assert any("overlap" in fault for fault in checks.bad_words(wrong))


def test_words_struck_by_another_line_are_found(good: Picture) -> None:
    spot = good.tags[0].rect
    wrong = bent(good, "line-hub-1-hub-2", (spot.x, spot.y + 8), (spot.right, spot.y + 8))
    assert any("strikes the words" in fault for fault in checks.bad_words(wrong))


def test_words_without_room_are_found() -> None:
    row = Row((Box("a", "subnet", "a", Space(64, 16)), Box("b", "subnet", "b", Space(64, 16))), gap=16)
    page = Page("narrow", "", "", row, (Edge("a", "b", "peering", "a label wider than the gap"),))
    picture = draw(page)
    wrong = replace(picture, tags=(replace(picture.tags[0], fits=False),))
    assert any("have no room" in fault for fault in checks.bad_words(wrong))


def test_things_that_overlap_or_leave_their_box_are_found(good: Picture) -> None:
    moved = [replace(p, rect=replace(p.rect, x=p.rect.x + 96)) for p in good.layout.leaves]
    found = tuple(checks.misplaced(replace(good.layout, leaves=(moved[0], *good.layout.leaves[1:]))))
    assert any("is not inside" in fault for fault in found)
    twins = Row((Icon("a", "user", "a"), Card("b", "key_vault", "b")))
    layout = draw(Page("twins", "", "", twins)).layout
    same = replace(layout.leaves[1], rect=layout.leaves[0].rect)
    assert any("overlaps" in fault for fault in checks.misplaced(replace(layout, leaves=(layout.leaves[0], same))))


def test_an_empty_half_is_found(good: Picture) -> None:
    left = tuple(p for p in good.layout.leaves if p.rect.x < 400)
    assert "the right half of the page is empty" in tuple(checks.empty_halves(replace(good.layout, leaves=left)))


def test_a_large_box_of_which_a_half_is_empty_is_found() -> None:
    full = Box("full", "region", "full", Grid(tuple(Card(f"card-{n}", "key_vault", "x") for n in range(12)), 3))
    lone = Box("lone", "on_premises", "lone", Card("alone", "user", "x"))
    picture = draw(Page("page", "", "", Row((full, lone))))
    assert tuple(checks.empty_halves(picture.layout)) == ("the lower half of lone is empty",)


def test_words_that_leave_their_box_or_the_page_are_found(good: Picture) -> None:
    assert not tuple(checks.words_outside(good))
    tag = good.tags[0]
    beside = replace(tag.rect, x=good.layout.width - 8)
    wrong = replace(good, tags=(replace(tag, rect=beside),))
    assert tuple(checks.words_outside(wrong)) == (f"the words of {tag.edge.id} leave the page",)
    boxes = tuple(replace(p, rect=replace(p.rect, width=80)) if p.box.id == "hub-1" else p for p in good.layout.boxes)
    (moved,) = (replace(p, rect=replace(p.rect, x=0)) for p in good.layout.leaves if p.leaf.id == "bastion-2")
    entries = tuple(replace(entry, x=good.layout.width - 64) for entry in good.layout.legend[:1])
    layout = replace(good.layout, boxes=boxes, leaves=(moved,), legend=entries)
    assert tuple(checks.words_outside(replace(good, layout=layout, tags=()))) == (
        "the title of hub-1 is wider than its box",
        "the name of bastion-2 leaves hub-2",
        f"the legend's {entries[0].text} leaves the page",
    )
