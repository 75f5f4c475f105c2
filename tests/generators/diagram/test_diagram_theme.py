"""Colours: one role each, readable in both schemes; kinds of line told apart without colour."""

from itertools import combinations

import pytest

from wizard.generators.diagram.theme import BOXES, COLOURS, LINES, Scheme, colour

SCHEMES: tuple[Scheme, ...] = ("light", "dark")
FILLS = ("page", "card", *sorted({look.fill for look in BOXES.values() if look.fill}))


def luminance(value: str) -> float:
    channels = [int(value[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    high, low = sorted((luminance(first), luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_every_light_colour_belongs_to_one_role() -> None:
    lights = [light for light, _ in COLOURS.values()]
    assert len(lights) == len(set(lights))


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("ink", ["ink", "quiet", "network-ink"])
def test_text_is_readable_on_every_fill(scheme: Scheme, ink: str) -> None:
    worst = min((contrast(colour(ink, scheme), colour(fill, scheme)), fill) for fill in FILLS)
    assert worst[0] >= 4.5, worst


@pytest.mark.parametrize("scheme", SCHEMES)
def test_lines_stand_out_from_every_fill(scheme: Scheme) -> None:
    pairs = [(look.colour, fill) for look in LINES.values() for fill in FILLS]
    worst = min((contrast(colour(ink, scheme), colour(fill, scheme)), ink, fill) for ink, fill in pairs)
    assert worst[0] >= 3, worst


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_number_is_readable_on_its_circle(scheme: Scheme) -> None:
    for look in LINES.values():
        assert contrast(colour(look.colour, scheme), colour("on-circle", scheme)) >= 4.5, look.colour


def test_no_two_kinds_of_line_look_alike() -> None:
    for (a, first), (b, second) in combinations(LINES.items(), 2):
        assert (first.colour, first.style, first.head) != (second.colour, second.style, second.head), (a, b)
