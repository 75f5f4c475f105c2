"""Acceptance, typing: whatever is typed stays as typed, is quoted when it does not fit, and never breaks a thing."""

import random
from pathlib import Path

import pytest
from textual.content import Content
from textual.widgets import DataTable, OptionList

from tests.wizard.tui.acceptance.conftest import starter
from tests.wizard.tui.conftest import Play
from tests.wizard.tui.player import Player
from wizard.interview.aligned import aligned, cells, fitted
from wizard.interview.store import load
from wizard.interview.trials import refusals_of
from wizard.tui.bindings import QUESTION
from wizard.tui.screens.question import QuestionScreen
from wizard.tui.widgets.choices import Choices
from wizard.tui.widgets.editor import Editor
from wizard.tui.widgets.narrowing import Filter
from wizard.tui.widgets.typing import harmless

pytestmark = pytest.mark.usefixtures("no_designs")
HOSTILE = (
    "10.20.1.0/16",
    "0.0.0.0/0",
    "fe80::/10",
    "",
    "x" * 4000,
    "\x07\x1b[2J",
    "[red]",
    "[/x]",
    "[@click=app.quit]",
)
TEXTS = ("workload.name", "workload.description", "addressing.blocks.swedencentral", "egress.approved")


@pytest.mark.usefixtures("untraced", "undrawn")
@pytest.mark.parametrize("path", TEXTS)
def test_what_does_not_fit_stays_as_typed(play: Play, path: str) -> None:
    """Acceptance 21 and 23: each invalid value pasted into each text editor; no escape arrives; back and quit work."""

    async def drive(player: Player) -> None:
        player.session.answer(
            next(i for i in player.session.draft.items if i.path == "connectivity.on_premises.link"), "vpn"
        )
        for value in HOSTILE:
            await player.visit(path)
            assert player.path == path
            editor = player.card.query_one(Editor)
            if editor.kind == "table":
                await player.press("t")
            await player.replace(editor.active, value)  # type: ignore[arg-type]
            assert "\x1b" not in editor.text
            typed = editor.text
            assert typed == harmless(value)
            wrong = refusals_of(player.session.draft, player.session.item, typed)
            said = player.text("#notes")
            assert all(one.what in said for one in wrong if one.path == path), (value, said)
            if path.endswith("swedencentral") and typed:
                assert typed in said, value
            await player.press("escape", "left")
            await player.visit(path)
            assert editor.kind == "table" or editor.text == typed, value
            await player.press("escape", "!", "escape", "u")
        await player.press("escape", "q", "enter")
        assert player.app.return_code == 0

    play(drive, file=starter("minimal"))


def test_columns_are_aligned_by_cells() -> None:
    """Acceptance 24: wide and combining letters neither shift a column nor split."""
    names = ("plain", "日本", "e\u0301te\u0301", "😀", "\u200b")
    lines = aligned([(name, "|") for name in names])
    assert len({cells(line) for line in lines}) == 1
    assert cells(fitted("日本日本日本", 8)) <= 8
    assert fitted("short", 8) == "short"


def test_names_in_any_script_are_kept(play: Play) -> None:
    """Acceptance 24: a title with wide letters and emoji is the same in the file."""
    title = "日本 👍🏽 e\u0301"

    async def drive(player: Player) -> None:
        await player.visit("workload.title")
        await player.replace(player.card.query_one(Editor).active, title)  # type: ignore[arg-type]
        await player.press("enter")
        assert player.session.draft.tree["workload"]["title"] == title
        player.app.stop(0)

    app = play(drive, file=starter("minimal"))
    assert app.session is not None
    assert app.session.folder is not None
    assert load(app.session.folder).draft.tree["workload"]["title"] == title


def test_the_filter_of_regions_keeps_the_keys(play: Play) -> None:
    """Acceptance 25: typing stays in the filter, arrows move the list, Enter takes, emptying shows all."""

    async def drive(player: Player) -> None:
        await player.press("enter")
        await player.visit("regions")
        every = len(player.card.query_one(Choices).values)
        await player.write("europe")
        choices = player.card.query_one(Choices)
        assert isinstance(player.app.focused, Filter)
        assert choices.labels == ("northeurope", "westeurope")
        await player.press("down", "enter")
        assert player.session.draft.tree["regions"] == [{"name": "westeurope"}]
        assert isinstance(player.app.focused, Filter)
        assert len(choices.labels) == every
        await player.write("swedenc")
        await player.press("enter", "enter")
        assert [entry["name"] for entry in player.session.draft.tree["regions"]] == ["westeurope", "swedencentral"]
        assert player.path != "regions"

    play(drive)


def test_of_two_pasted_lines_a_line_keeps_the_first(play: Play) -> None:
    """Acceptance 22: a paste of two lines into a one-line field keeps the first, and that is said."""

    async def drive(player: Player) -> None:
        await player.press("enter")
        await player.paste("claims\nsecond line")
        await player.settle()
        assert "Kept the first of 2 lines." in player.text("#notes")
        await player.press("enter")
        assert player.session.draft.name == "claims"

    play(drive)


def test_what_is_suggested_is_taken_by_a_key(play: Play, tmp_path: Path) -> None:
    """Acceptance 21: where a message says what was meant, f takes it in one step, in text, lists and records."""
    file = tmp_path / "answers.yaml"
    file.write_text(starter("minimal").read_text().replace("name: swedencentral", "name: Sweden Central"))

    async def drive(player: Player) -> None:
        await player.visit("regions")
        await player.press("escape", "f")
        assert player.session.draft.tree["regions"] == [{"name": "swedencentral"}]
        await player.visit("addressing.blocks.swedencentral")
        await player.replace(player.card.query_one(Editor).active, "192.168.17.1/22\n10.8.0.0/21")  # type: ignore[arg-type]
        assert "Did you mean '192.168.16.0/22'?" in player.text("#notes")
        assert "f: take what is suggested" in player.text("#notes")
        await player.press("escape", "f")
        assert player.card.query_one(Editor).text == "192.168.16.0/22\n10.8.0.0/21"
        await player.press("escape", "u")
        assert "192.168.17.1/22" in player.card.query_one(Editor).text

    play(drive, file=file)


def test_records_are_edited_as_a_table(play: Play) -> None:
    """Acceptance 22: rows are added, edited cell by cell, pasted and removed; each is a step that u takes back."""

    async def drive(player: Player) -> None:
        await player.visit("connectivity.peer_ranges")
        await player.press("+")
        await player.write("risk")
        await player.press("enter", "enter")
        await player.write("10.9.0.0/24")
        await player.press("enter")
        assert player.session.draft.tree["connectivity"]["peer_ranges"] == [{"name": "risk", "range": "10.9.0.0/24"}]
        await player.paste("one\t10.9.1.0/24\ntwo\t10.9.2.0/24")
        assert player.card.query_one(DataTable).row_count == 3
        await player.press("delete")
        assert [row["name"] for row in player.session.draft.tree["connectivity"]["peer_ranges"]] == ["risk", "two"]
        await player.press("u")
        assert len(player.session.draft.tree["connectivity"]["peer_ranges"]) == 3

    play(drive, size=(120, 36), file=starter("minimal"))


LETTERS = [chr(number) for number in range(33, 127) if chr(number) not in "qQ"]
COMMANDS = [key for one in QUESTION for key in one.key.split(",") if key not in ("q", "ctrl+q")]  # type: ignore[union-attr]
MOVES = ["enter", "space", "tab", "shift+tab", "up", "down", "delete", "backspace", "home", "end", "pagedown"]
KEYS = (["escape"], MOVES, COMMANDS, LETTERS)
"""Kinds of keys, each as likely as the others: Esc is one, or most keys would be typed into the line that finds."""


@pytest.mark.usefixtures("untraced", "undrawn")
@pytest.mark.parametrize(("size", "keys"), [((80, 24), 700), ((60, 16), 150), ((200, 60), 150)])
def test_random_keys_never_break_the_session(play: Play, size: tuple[int, int], keys: int) -> None:
    """Acceptance 37: 1,000 random keys, in bursts, at three sizes: no exception, the draft loads, all is undone."""

    async def drive(player: Player) -> None:
        chance = random.Random(keys)  # noqa: S311 - any keys will do
        await player.press("enter")
        pressed = [chance.choice(chance.choice(KEYS)) for _ in range(keys)]
        for start in range(0, keys, 10):
            await player.burst(*pressed[start : start + 10])
        player.app.keep()
        folder = player.session.folder
        assert folder is not None
        assert load(folder).trouble == ""
        assert load(folder).draft.text == player.session.draft.text
        while player.session.undo():
            pass
        assert player.session.draft.tree == {"schema_version": 1}

    assert play(drive, size=size).return_code in (None, 0)


def test_no_text_of_a_person_is_read_as_markup(play: Play) -> None:
    """Acceptance 21: markup in a name is shown letter by letter on every screen that shows the name."""

    async def drive(player: Player) -> None:
        await player.press("enter")
        player.session.answer(player.session.item, "[red]x[/red]")
        player.card.applied(True)
        await player.quiet()
        assert "[red]x[/red]" in player.text("#status")
        await player.press("escape", "r")
        prompt = player.app.screen.query_one(OptionList).get_option_at_index(0).prompt
        assert isinstance(prompt, Content)
        assert not prompt.spans
        await player.press("escape")
        assert player.shown(QuestionScreen)

    play(drive)
