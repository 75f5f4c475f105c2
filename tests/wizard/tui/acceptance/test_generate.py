"""What a person changed in a folder is theirs to decide about, file by file, before anything is written."""

from pathlib import Path
from types import MappingProxyType

import pytest

from tests.wizard.tui.acceptance.conftest import starter
from tests.wizard.tui.conftest import Play
from tests.wizard.tui.player import Player
from wizard import pipeline
from wizard.generators.registry import GENERATORS
from wizard.tui.screens.generate import GenerateScreen
from wizard.tui.screens.result import ResultScreen
from wizard.tui.widgets.decisions import Decisions

QUICK = MappingProxyType({name: GENERATORS[name] for name in ("record", "requests")})
SHEET = Path("claims") / "requests" / "addresses.md"


async def ready(player: Player) -> Decisions:
    """Make the files again; return what is offered."""
    player.card.action_generate()
    await player.quiet()
    await player.press("enter")
    await player.settle()
    return player.shown(GenerateScreen).query_one(Decisions)


@pytest.mark.usefixtures("no_designs")
def test_a_changed_file_is_kept_merged_or_replaced_and_moved_subnets_are_said(
    play: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pipeline, "GENERATORS", QUICK)

    async def drive(player: Player) -> None:
        offered = await ready(player)
        assert offered.texts == ("Write claims",)
        await player.press("enter")
        await player.settle()
        await player.press("escape")
        SHEET.write_text(f"Mine.\n{SHEET.read_text()}")
        block = next(i for i in player.session.draft.items if i.path == "addressing.blocks.swedencentral")
        player.session.answer(block, "192.168.32.0/22")
        offered = await ready(player)
        said = player.text("#said")
        assert "Subnets that were planned before would move:" in said
        assert "addressing.pinned.swedencentral." in said
        assert offered.texts[0] == "Write claims, and let those subnets move"
        assert offered.texts[1].startswith("requests/addresses.md: keep yours")
        await player.press("down")
        assert "-Mine." in player.text("#said")
        await player.press("enter")
        assert offered.texts[1] == "requests/addresses.md: both changes in one file"
        await player.press("up", "enter")
        await player.settle()
        player.shown(ResultScreen)
        await player.press("q")
        assert player.app.return_code == player.app.outcome

    play(drive, file=starter("minimal"))
    both = SHEET.read_text()
    assert both.startswith("Mine.\n")
    assert "192.168.32.0/22" in both
