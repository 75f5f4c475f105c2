"""What a thread finds too late, for a screen that was left or a session that ended, is dropped and breaks nothing."""

import asyncio
import time

from tests.wizard.tui.conftest import Play
from tests.wizard.tui.player import Player
from tests.wizard.tui.test_session import blank
from wizard.tui.screens.compare import CompareScreen
from wizard.tui.showing import show_on


def test_what_is_found_is_shown_on_the_screen_that_asked_until_it_is_left(play: Play) -> None:
    shown: list[str] = []

    async def drive(player: Player) -> None:
        await blank(player)
        await player.press(*"claims", "enter", "c")
        screen = player.shown(CompareScreen)
        await asyncio.to_thread(show_on, screen, shown.append, "in time")
        await player.press("escape")
        await asyncio.to_thread(show_on, screen, shown.append, "too late")

    play(drive)
    assert shown == ["in time"]


def test_what_is_found_after_the_end_of_the_session_is_not_shown(play: Play) -> None:
    shown: list[str] = []

    async def drive(player: Player) -> None:
        await blank(player)

        def found_late() -> None:
            while player.app.is_running:
                time.sleep(0.001)
            show_on(player.card, shown.append, "too late")

        asyncio.get_running_loop().run_in_executor(None, found_late)

    play(drive)
    assert shown == []
