"""Two themes of our own, and when neither is used."""

from collections.abc import Mapping

from textual.theme import Theme

DARK = Theme(
    "seawall-dark",
    primary="#6cb6ff",
    foreground="#e8edf2",
    background="#10161d",
    surface="#10161d",
    panel="#1c2630",
    success="#7ee2a8",
    warning="#f2c464",
    error="#ff9a8f",
    accent="#6cb6ff",
    dark=True,
)
LIGHT = Theme(
    "seawall-light",
    primary="#0b4f8a",
    foreground="#14202b",
    background="#ffffff",
    surface="#ffffff",
    panel="#e9eef3",
    success="#0d5c33",
    warning="#6b4700",
    error="#9b1c12",
    accent="#0b4f8a",
    dark=False,
)

THEMES = (DARK, LIGHT)
NAMES = {"dark": DARK.name, "light": LIGHT.name}
"""What the settings call them."""


def plain_colours(environment: Mapping[str, str]) -> bool:
    """Tell whether the terminal's own colours are to be used: NO_COLOR is set, or there are fewer than 16."""
    return bool(environment.get("NO_COLOR")) or environment.get("TERM", "") in ("linux", "vt100")
