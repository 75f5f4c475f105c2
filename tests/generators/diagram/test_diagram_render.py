"""Drawing with Graphviz in a child process: what fails there fails loudly, and the same page gives the same bytes."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from tests.generators.diagram.hostile import UNMEASURED
from tests.generators.diagram.scenes import grid, spoke
from wizard.generators.diagram.drawing import render as rendering
from wizard.generators.diagram.drawing.render import DrawingError, Order, render
from wizard.generators.diagram.drawing.source import dot_source
from wizard.generators.diagram.fonts import FACES, Weight, fonts_folder, text_width
from wizard.generators.diagram.picture import draw
from wizard.generators.diagram.scene import Icon, Meta, Page

WIDE = re.compile(r'<svg width="(\d+)pt"')
SMALL = '<<TABLE BORDER="0"><TR><TD FIXEDSIZE="TRUE" WIDTH="4" HEIGHT="4">too wide</TD></TR></TABLE>>'


def test_every_format_is_drawn() -> None:
    files = render([Order("spoke", dot_source(draw(spoke())), ("svg", "png", "pdf"))])["spoke"]
    assert files["svg"].startswith(b"<?xml")
    assert files["png"].startswith(b"\x89PNG")
    assert files["pdf"].startswith(b"%PDF")


def test_a_warning_of_graphviz_is_a_failure() -> None:
    with pytest.raises(DrawingError, match=r"drawing narrow: .*cell size too small"):
        render([Order("narrow", f"digraph {{ a [shape=plain label={SMALL}] }}", ("svg",))])


def test_a_source_that_is_no_dot_is_a_failure() -> None:
    with pytest.raises(DrawingError, match="drawing broken"):
        render([Order("broken", "digraph {", ("svg",))])


def test_a_page_that_takes_too_long_is_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    assert rendering.SECONDS == 60
    monkeypatch.setattr(rendering, "SECONDS", 0)
    with pytest.raises(DrawingError, match="drawing slow took more than 0 seconds"):
        render([Order("slow", "digraph {}", ("svg",))])


def test_orders_are_shared_out_so_that_no_child_draws_for_long() -> None:
    orders = [Order(f"page-{number}", "", ("svg", "png", "pdf")) for number in range(16)]
    assert [len(batch) for batch in rendering._batches(orders, 1)] == [6, 6, 4]
    assert [len(batch) for batch in rendering._batches(orders, 4)] == [4, 4, 4, 4]


def test_nothing_to_draw_is_nothing_drawn() -> None:
    assert render([]) == {}


@pytest.mark.parametrize("text", UNMEASURED)
def test_text_that_the_vendored_font_lacks_is_drawn_all_the_same(text: str) -> None:
    page = Page("other", text, text, Icon("a", "user", text * 6, text))
    assert text.split()[0] in render([Order("other", dot_source(draw(page)), ("svg",))])["other"]["svg"].decode()


def test_the_same_page_is_the_same_bytes_each_time() -> None:
    source = dot_source(draw(grid()))
    assert source == dot_source(draw(grid()))
    order = Order("grid", source, ("svg", "png", "pdf"))
    assert render([order]) == render([order])


def test_drawing_leaves_the_folder_of_the_fonts_as_it_was() -> None:
    before = sorted(fonts_folder().iterdir())
    render([Order("grid", dot_source(draw(grid())), ("png",))])
    assert sorted(fonts_folder().iterdir()) == before


@pytest.mark.parametrize("weight", ["regular", "semibold"])
def test_no_letter_is_half_a_pixel_wider_or_narrower_than_in_the_font(weight: Weight) -> None:
    source = 'digraph {{ pad=0 a [pos="0,0" shape=plain label=<<FONT FACE="{}" POINT-SIZE="{}">{}</FONT>>] }}'
    texts = {(letter, size): letter * 200 for letter in "ailmt4-" for size in (9, 11, 12)}
    asked = {f"{ord(text[0])}-{size}": source.format(FACES[weight], size, text) for (_, size), text in texts.items()}
    drawn = render(Order(name, dot, ("svg",)) for name, dot in asked.items())
    wide = [int(WIDE.findall(drawn[name]["svg"].decode())[0]) / 200 for name in asked]
    assert wide == pytest.approx([text_width(letter, size, weight) for letter, size in texts], abs=0.5 * 72 / 96)


def test_the_source_names_no_folder_of_this_machine() -> None:
    source = dot_source(draw(spoke()))
    assert '<IMG SRC="resources/azure/' in source
    assert str(Path.cwd()) not in source
    assert "site-packages" not in source


def test_lines_are_led_again_only_where_something_moved(monkeypatch: pytest.MonkeyPatch) -> None:
    page = replace(spoke(), meta=Meta(("Design 1",)))
    first = draw(page)

    def refused(*_: object) -> None:
        raise AssertionError("led again")

    monkeypatch.setattr("wizard.generators.diagram.picture.route", refused)
    second = draw(replace(page, meta=Meta(("Design 2",))))
    assert second.routes == first.routes
    assert second.page.meta.lines == ("Design 2",)
    with pytest.raises(AssertionError, match="led again"):
        draw(replace(page, edges=page.edges[1:]))
