"""The style sheet of an SVG: the font, and the dark colours as rules on the light ones."""

from base64 import b64encode
from collections.abc import Iterable
from functools import cache

from wizard.generators.diagram.fonts import CSS_WEIGHTS, FAMILY, Weight, web_font
from wizard.generators.diagram.theme import COLOURS

ROOT = "svg.seawall"
SLATE = '[data-md-color-scheme="slate"] '
"""What the document's theme sets on the body in its dark scheme."""


def font_faces(weights: Iterable[Weight]) -> str:
    """Return `@font-face` rules with the fonts inside."""
    return "".join(_face(weight) for weight in weights)


@cache
def _face(weight: Weight) -> str:
    return (
        f'@font-face{{font-family:"{FAMILY}";font-weight:{CSS_WEIGHTS[weight]};'
        f"src:url(data:font/woff2;base64,{b64encode(web_font(weight)).decode()}) format('woff2')}}"
    )


def dark_rules(used: frozenset[str], scope: str = "") -> str:
    """Return the rules that turn the light colours in `used` dark, under the selector `scope`."""
    rules = []
    for light, dark in sorted(COLOURS.values()):
        if light in used:
            rules.append(
                f'{scope}{ROOT} [fill="{light}"]{{fill:{dark}}}{scope}{ROOT} [stroke="{light}"]{{stroke:{dark}}}'
            )
    return "".join(rules)


def standalone(used: frozenset[str], weights: Iterable[Weight]) -> str:
    """Return the style sheet of an SVG file: dark when the reader's system is."""
    return f"{font_faces(weights)}@media (prefers-color-scheme:dark){{{dark_rules(used)}}}"


def inlined(used: frozenset[str]) -> str:
    """Return the style sheet of an SVG inside a page: dark when the page is; the page brings the font."""
    return dark_rules(used, SLATE)


def of_page() -> str:
    """Return what a page that inlines pictures needs once: the font in every weight."""
    return font_faces(sorted(CSS_WEIGHTS, key=CSS_WEIGHTS.__getitem__)) + "\n"
