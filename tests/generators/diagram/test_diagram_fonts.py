"""The vendored font and how text is measured with it."""

import pytest
from fontTools.ttLib import TTFont

from wizard.generators.diagram.fonts import (
    FACES,
    Weight,
    elide,
    fonts_folder,
    loose,
    measurable,
    row_height,
    text_width,
    tight,
    web_font,
    wrap,
)

WEIGHTS: tuple[Weight, ...] = ("regular", "semibold", "bold")


@pytest.mark.parametrize("weight", WEIGHTS)
def test_a_text_is_as_wide_as_the_advances_in_the_font_file(weight: Weight) -> None:
    font = TTFont(fonts_folder() / f"OpenSans-{weight.capitalize()}.ttf")
    glyphs, advances = font.getBestCmap(), font["hmtx"]
    text = "vnet-hub-swc 10.16.0.0/22 · Łódź"
    expected = sum(advances[glyphs[ord(character)]][0] for character in text) * 11 / font["head"].unitsPerEm
    assert text_width(text, 11, weight) == pytest.approx(expected)


@pytest.mark.parametrize("weight", WEIGHTS)
def test_every_weight_has_a_web_font_and_a_face(weight: Weight) -> None:
    assert web_font(weight)[:4] == b"wOF2"
    assert FACES[weight].startswith("Open Sans")


def test_the_fonts_come_with_their_licence() -> None:
    assert "Apache License" in (fonts_folder() / "LICENSE-Apache-2.0.txt").read_text(encoding="utf-8")


def test_a_wide_text_is_shortened_to_its_room() -> None:
    short = elide("privatelink.cognitiveservices.azure.com", 90, 9)
    assert short.endswith("…")
    assert text_width(short, 9) <= 90
    assert elide("kv", 90, 9) == "kv"


def test_text_wraps_at_spaces_and_loses_no_word() -> None:
    sentence = "The resolver asks Azure DNS; the public name is a CNAME to the private one."
    lines = wrap(sentence, 140, 11)
    assert " ".join(lines) == sentence
    assert max(text_width(line, 11) for line in lines) <= 140


def test_a_row_is_high_enough_for_graphviz() -> None:
    assert [row_height(size) for size in (9, 11, 22)] == [14, 16, 31]


def test_tight_undoes_loose() -> None:
    assert 100 <= tight(loose(100)) < 102


def test_text_outside_the_font_is_known_to_be_unmeasured() -> None:
    assert measurable("Київ · Αθήνα · 10.0.0.0/8")
    assert not measurable("日本")
