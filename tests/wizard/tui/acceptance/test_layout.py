"""Acceptance, layout: everything is reachable at every size, and nothing that is needed is cut off."""

import random
from itertools import combinations, pairwise
from typing import Any

import pytest
from textual.containers import VerticalScroll
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Footer, Input
from textual.widgets._footer import FooterKey
from textual.widgets._toast import ToastRack

from tests.wizard.tui.acceptance.conftest import starter
from tests.wizard.tui.conftest import Play
from tests.wizard.tui.player import Player
from wizard.interview.telling import MARKS
from wizard.tui.screens.help import HelpScreen
from wizard.tui.widgets.choices import Choices
from wizard.tui.widgets.journey_tree import JourneyTree
from wizard.tui.widgets.too_small import TooSmall

pytestmark = pytest.mark.usefixtures("no_designs")
SIZES = [(80, 24, 8), (120, 36, 40), (200, 60, 40)]
ASIDES = ("w", "/", "!", "p", "r", "c", "g", "s", "q")
"""Keys that show another screen: why, find, problems, preview, review, compare, sections, save, leave."""


def helped(player: Player) -> int:
    """Return where the key of the help ends in the footer."""
    return next(
        key.region.right for key in player.app.screen.query_one(Footer).query(FooterKey) if key.description == "Help"
    )


def inside(widget: Widget, screen: Screen[Any]) -> bool:
    scrolls = any(isinstance(above, VerticalScroll) or above.is_scrollable for above in widget.ancestors[:-2])
    return scrolls or widget.region in screen.region


@pytest.mark.usefixtures("untraced")
@pytest.mark.parametrize(("width", "height", "every"), SIZES)
def test_what_can_be_focused_is_on_the_screen_or_scrolls(play: Play, width: int, height: int, every: int) -> None:
    """Acceptance 1: questions of every kind at three sizes; siblings do not overlap."""

    async def drive(player: Player) -> None:
        for stop in player.session.journey.stops[::every]:
            await player.visit(stop.item.path)
            screen = player.card
            for widget in screen.focus_chain:
                assert inside(widget, screen), (stop.item.path, widget)
            rows = [child.region for child in screen.query_one("#card").children if child.display]
            assert all(not one.overlaps(other) for one, other in pairwise(rows)), stop.item.path
            assert screen.query_one("#views").display is (width >= 110)
            assert screen.query_one("#journey").display is (width >= 160)
            marked = [str(node.label) for node in screen.query_one(JourneyTree)._leaves() if "▸" in str(node.label)]
            assert width < 160 or marked == [f"▸ {MARKS[player.session.stop.state]} {stop.item.prompt}"]

    play(drive, size=(width, height), file=starter("regulated-bank"))


def test_the_smallest_usual_screen_shows_all_of_a_question(play: Play) -> None:
    """Acceptance 2: prompt, help, up to five options, actions, effect and footer without scrolling at 80x24."""

    async def drive(player: Player) -> None:
        for stop in player.session.journey.stops[::14]:
            await player.visit(stop.item.path)
            screen, item = player.card, stop.item
            wanted = ["#prompt", "#help", "#actions", "#effect", "Footer"]
            wanted += ["#choices"] if item.editor in ("one", "many") and len(item.values) <= 5 else []
            for selector in wanted:
                region = screen.query_one(selector).region
                visible = screen.query_one("#question").region if selector == "#choices" else screen.region
                assert region in visible, (item.path, selector)
            assert stop.item.prompt in player.text("#prompt")

    play(drive, file=starter("regulated-bank"))


def test_a_window_that_is_too_small_says_so_and_keeps_everything(play: Play) -> None:
    """Acceptance 3: at 60x16 questions can be answered; at 59x15 a notice; back, the same focus and text."""

    async def drive(player: Player) -> None:
        await player.press("enter")
        await player.pilot.resize_terminal(60, 16)
        for stop in player.session.journey.stops[1:12]:
            await player.visit(stop.item.path)
            assert inside(player.card.focus_chain[0], player.card), stop.item.path
            assert player.card.query_one("#actions").region in player.card.region, stop.item.path
        await player.visit("workload.name")
        await player.write("cla")
        focused = player.app.focused
        await player.pilot.resize_terminal(59, 15)
        await player.quiet()
        notice = player.app.screen.query_one(TooSmall)
        assert "Seawall needs 60x16, this is 59x15." in notice.words
        await player.write("i")
        await player.pilot.resize_terminal(80, 24)
        await player.quiet()
        assert not player.app.screen.query(TooSmall)
        assert player.app.focused is focused
        assert isinstance(focused, Input)
        assert focused.value == "clai"

    play(drive)


def test_a_resize_storm_changes_nothing_that_was_typed(play: Play) -> None:
    """Acceptance 4: a hundred random sizes within a half-typed field."""

    async def drive(player: Player) -> None:
        await player.press("enter")
        await player.write("claims")
        await player.press("left")
        line = player.card.query_one("#line", Input)
        chance = random.Random(4)  # noqa: S311 - any sizes will do
        for _ in range(100):
            await player.resize(chance.randint(40, 240), chance.randint(10, 70))
        await player.quiet()
        assert (line.value, line.cursor_position, player.app.focused) == ("claims", 5, line)

    play(drive)


@pytest.mark.usefixtures("untraced")
@pytest.mark.parametrize("size", [(60, 16), (80, 24), (120, 36), (200, 60)], ids=str)
def test_help_is_never_cut_off_the_footer(play: Play, size: tuple[int, int]) -> None:
    """Acceptance 1 and 6: on every screen, at every size, the key of the help is whole in the footer, and it helps;
    what can be focused is on the screen or scrolls, and no two parts overlap.
    """
    width = size[0]

    async def drive(player: Player) -> None:
        assert helped(player) <= width  # where the session begins
        await player.press("enter")
        assert helped(player) <= width  # while one types
        player.session.answer(player.session.item, "claims")
        await player.visit("connectivity.topology")
        assert helped(player) <= width
        for key in ASIDES:
            await player.press(key)
            shown = player.app.screen
            if key == "g" and width >= 160:  # the journey is there already
                continue
            assert shown is not player.app.card, key
            assert helped(player) <= width, key
            assert all(inside(widget, shown) for widget in shown.focus_chain), key
            parts = [child.region for child in shown.children if child.display and not isinstance(child, ToastRack)]
            assert not any(one.overlaps(other) for one, other in combinations(parts, 2)), key
            await player.press("f1")
            assert player.shown(HelpScreen)
            await player.press("f1", "escape")
            assert player.card, key
        await player.visit("connectivity.peer_ranges")
        assert helped(player) <= width

    play(drive, size=size)


def test_the_highlighted_option_of_a_long_list_stays_in_sight(play: Play) -> None:
    """Acceptance 2: down a list that is higher than the window, and back: the mark of the highlight is drawn."""

    async def drive(player: Player) -> None:
        await player.visit("regions")
        choices = player.card.query_one(Choices)
        for keys in (["down"] * 20, ["down"] * 30, ["up"] * 45):
            await player.press(*keys)
            drawn = "\n".join(strip.text for strip in player.app.screen._compositor.render_strips())
            assert f"▸ [ ] {choices.value}" in drawn

    play(drive, file=starter("minimal"))
