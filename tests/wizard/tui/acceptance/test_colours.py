"""Acceptance, terminals: contrast, and a whole run with the mouse alone."""

from itertools import product
from pathlib import Path

import pytest
from textual.color import Color
from textual.theme import Theme
from textual.widgets import Button
from textual.widgets._footer import FooterKey

from tests.wizard.tui.conftest import Play
from tests.wizard.tui.player import Player
from wizard.interview.settings import Settings, keep_theme, read_settings
from wizard.tui.app import SeawallApp
from wizard.tui.bindings import IDS
from wizard.tui.glyphs import in_ascii, only_ascii
from wizard.tui.screens.review import ReviewScreen
from wizard.tui.themes import DARK, LIGHT, THEMES
from wizard.tui.widgets.choices import Choices
from wizard.tui.widgets.decisions import Decisions
from wizard.tui.widgets.rows import Rows

TEXT, GROUND = ("foreground", "primary", "success", "warning", "error"), ("background", "surface", "panel")


def contrast(one: Color, other: Color) -> float:
    """Return the contrast ratio of WCAG 2."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: Color) -> float:
    parts = (part / 255 for part in colour.rgb)
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize(("text", "ground"), [*product(TEXT, GROUND)])
def test_every_text_stands_out_from_every_ground(theme: Theme, text: str, ground: str) -> None:
    """Acceptance 35: every pair of colours that the styles use has a contrast of 4.5 to 1 at least."""
    assert contrast(Color.parse(getattr(theme, text)), Color.parse(getattr(theme, ground))) >= 4.5


@pytest.mark.usefixtures("no_designs")
@pytest.mark.parametrize("theme", ["dark", "light"])
def test_what_is_drawn_is_readable(play: Play, theme: str) -> None:
    """Acceptance 35: the text of every part of the card, highlighted and not, as it is drawn."""

    async def drive(player: Player) -> None:
        player.app.theme = {"dark": DARK, "light": LIGHT}[theme].name
        await player.press("enter")
        await player.visit("connectivity.topology")
        for widget in (*player.card.query("Words"), *player.card.query(Button)):
            if widget.display and widget.region.area:
                background, colour = widget.colors[2:4]
                assert contrast(background, colour) >= 4.5, widget
        choices = player.card.query_one(Choices)
        style = choices.get_component_styles("option-list--option-highlighted")
        ground = choices.colors[2] + style.background
        assert contrast(ground, ground + style.color) >= 4.5

    play(drive)


@pytest.mark.usefixtures("untraced")
def test_a_run_needs_no_keyboard(play: Play, tmp_path: Path) -> None:
    """Acceptance 36: from a starter to a folder of files by clicks alone."""

    async def drive(player: Player) -> None:
        rows = player.app.screen.query_one(Rows)
        await player.click(rows, (4, next(place for place, text in enumerate(rows.texts) if "The minimum" in text)))
        for _ in range(20):
            if isinstance(player.app.screen, ReviewScreen):
                break
            await player.click("#next")
        await player.settle()
        keys = player.app.screen.query(FooterKey)
        await player.click(next(key for key in keys if key.description == "Generate"))
        await player.click("#make")
        await player.settle()
        await player.click(Decisions, (4, 0))
        await player.settle()
        assert "What to do next" in player.text("#words")

    play(drive, size=(120, 36))
    assert (tmp_path / "claims" / "manifest.json").exists()


@pytest.mark.usefixtures("no_designs")
def test_everything_on_a_card_is_clicked(play: Play) -> None:
    """Acceptance 36: choices, actions and views."""

    async def drive(player: Player) -> None:
        await player.pilot.click("#rows", offset=(4, 0))
        await player.quiet()
        await player.visit("workload.environment")
        await player.pilot.click("#choices", offset=(6, 2))
        await player.quiet()
        assert player.session.draft.tree["workload"] == {"environment": "sandbox"}
        await player.visit("workload.environment")
        await player.pilot.click("#unknown")
        await player.quiet()
        assert player.session.draft.tree["workload"] == {"environment": "unknown"}
        await player.pilot.click("#back")
        await player.quiet()
        tabs = player.card.query_one(".tabs")
        await player.click(tabs, (str(tabs.render()).index("DNS") + 1, 0))
        assert "[DNS]" in str(player.card.query_one(".tabs").render())

    play(drive, size=(120, 36))


def test_marks_have_letters_where_a_terminal_is_old() -> None:
    """Acceptance 33: every mark of the session has an ASCII form; names keep their letters."""
    assert only_ascii({"TERM": "linux"}, "utf-8")
    assert only_ascii({}, "ISO-8859-1")
    assert not only_ascii({"TERM": "xterm"}, "utf-8")
    assert in_ascii("✓ ✗ ▸ › ━ ─ 日本") == "+ x > > = - 日本"


def test_settings_are_read_and_what_is_wrong_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Acceptance 35: theme, mouse, motion and keys; unknown names and clashes with file and line."""
    file = tmp_path / "seawall" / "settings.yaml"
    assert read_settings(file, IDS) == Settings()
    keep_theme(file, "light")
    file.write_text(file.read_text() + "mouse: off\nmotion: some\nkeys: {why: x, undo: x, nothing: y}\ncolour: red\n")
    found = read_settings(file, IDS)
    assert (found.theme, found.mouse, found.motion, dict(found.keys)) == (
        "light",
        False,
        True,
        {"why": "x", "undo": "x"},
    )
    assert [trouble.split(":")[1] for trouble in found.troubles] == ["3", "5", "4", "4"]
    keep_theme(file, "dark")
    assert read_settings(file, IDS).theme == "dark"
    assert "mouse: off" in file.read_text()
    file.write_text("theme: [")
    assert read_settings(file, IDS).troubles
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    app = SeawallApp(tmp_path / "drafts", settings=Settings(theme="light"))
    app.use_theme("dark")
    assert app.theme == DARK.name
    assert "theme: dark" in file.read_text()
