"""Whoever types faster than the screens change types into the screen that comes."""

import pytest

from tests.wizard.tui.conftest import Play
from tests.wizard.tui.player import Player
from wizard.tui.screens.question import QuestionScreen

pytestmark = pytest.mark.usefixtures("no_designs")


def test_keys_wait_for_the_screen_that_they_are_meant_for(play: Play) -> None:
    async def drive(player: Player) -> None:
        await player.burst("enter", *"claims", "enter", "down", "enter", "escape", "q", "down", "down", "enter")
        assert player.session.draft.tree["workload"] == {"name": "claims", "environment": "non_production"}
        assert player.path == "cloud.name"

    play(drive)


def test_what_closes_a_dialog_closes_nothing_below_it(play: Play) -> None:
    async def drive(player: Player) -> None:
        await player.burst("enter", "escape", "w", "escape", "escape", "q", "escape", "escape", "escape")
        assert player.shown(QuestionScreen)
        await player.burst("q", "enter", "enter")
        assert player.app.return_code == 0

    play(drive)
