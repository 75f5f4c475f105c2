"""Acceptance, journey: from nothing to a folder, forwards and backwards, with nothing lost."""

import random
from pathlib import Path

import pytest
from textual.widget import Widget

from tests.wizard.interview.entering import next_to_enter
from tests.wizard.tui.acceptance.conftest import starter
from tests.wizard.tui.acceptance.typist import enter, find
from tests.wizard.tui.conftest import Play
from tests.wizard.tui.player import Player
from wizard.cli import main
from wizard.interview.draft import Draft
from wizard.interview.opening import draft_of
from wizard.interview.session import Session
from wizard.scenarios import Scenario, scenarios
from wizard.tui.screens.pick import Pick
from wizard.tui.screens.review import ReviewScreen

FOUND = ("minimal", "sandbox-agents")
"""Starters whose questions are gone to by keys, too; that of every other is shown, to be answered by keys."""


@pytest.mark.parametrize("one", scenarios(), ids=lambda one: one.name)
@pytest.mark.usefixtures("no_designs", "untraced", "undrawn")
def test_keys_alone_save_the_answers_of_every_starter(play: Play, one: Scenario, tmp_path: Path) -> None:
    """Acceptance 7: what is entered by keys, question by question, is the text of the file, to the byte."""
    wanted = draft_of(one.answers)

    async def drive(player: Player) -> None:
        entered = ("", "")
        await player.press("enter")
        while (found := next_to_enter(player.session.draft, wanted.tree)) is not None:
            item, text = found
            assert (item.path, text) != entered
            entered = (item.path, text)
            await (find if one.name in FOUND else Player.visit)(player, item.path)
            await enter(player, text)
        player.app.stop(0)

    play(drive)
    assert (tmp_path / "drafts" / "draft-1" / "answers.yaml").read_text() == wanted.text


def card(player: Player) -> set[Widget]:
    """Return what stands on the card itself, beside which are the journey and the design."""
    return {*player.card.query_one("#card").walk_children(Widget)}


@pytest.mark.usefixtures("no_designs")
def test_tab_goes_round_in_reading_order(play: Play) -> None:
    """Acceptance 8: Tab visits every focusable widget once and returns; Shift+Tab the reverse."""

    async def drive(player: Player) -> None:
        for path in ("workload.name", "connectivity.topology", "regions"):
            await player.visit(path)
            chain = list(player.card.focus_chain)
            start = player.app.focused
            seen = []
            for _ in chain:
                seen.append(player.app.focused)
                await player.press("tab")
            assert player.app.focused is start
            assert len(set(seen)) == len(chain)
            own = [one.region.offset for one in seen if isinstance(one, Widget) and one in card(player)]
            assert own == sorted(own, key=lambda offset: (offset.y, offset.x)), path
            await player.press("shift+tab")
            assert player.app.focused is seen[-1]
        player.card.action_generate()
        await player.quiet()
        for wanted in ("make", "text", "folder"):
            await player.press("tab")
            assert player.app.focused is not None
            assert player.app.focused.id == wanted

    play(drive, size=(200, 60), file=starter("minimal"))


def test_not_known_takes_the_default_and_is_listed_with_its_owner(play: Play) -> None:
    """Acceptance 9: d marks ?, the counts rise by one, the design is that of the default, u takes it back."""

    async def drive(player: Player) -> None:
        await player.settle()
        before, tree = player.card.proposal.design, player.session.draft.tree
        asked = [s.item.path for s in player.session.journey.stops if s.item.can_be_unknown and s.state == "default"]
        for path in asked[5:50:30]:
            await player.visit(path)
            opened = player.session.journey.count("open")
            await player.press("escape", "d")
            await player.settle()
            assert player.session.journey.count("open") == opened + 1
            after = player.card.proposal.design
            assert before is not None
            assert after is not None
            assert after.network == before.network
            await player.press("r")
            review = player.shown(ReviewScreen)
            rows = [row for group in review.groups if group.title == "Open" for row in group.rows]
            assert any(row.path == path and row.detail for row in rows)
            await player.press("escape", "u")
            assert player.session.draft.tree == tree

    play(drive, file=starter("minimal"))


@pytest.mark.usefixtures("no_designs")
def test_what_is_needed_has_no_dont_know_and_generation_names_it(play: Play) -> None:
    """Acceptance 10: no d without a default; n leads there; generation names it."""

    async def drive(player: Player) -> None:
        await player.press("enter")
        needed = [stop.item.path for stop in player.session.journey.stops if stop.state == "needed"]
        assert not player.card.query_one("#unknown").display
        await player.press("escape", "d")
        assert player.session.draft == Draft()
        await player.press("n")
        assert player.path != needed[0]
        await player.press("r", "G", "enter")
        await player.settle()
        assert f"{needed[0]} is not answered." in player.text("#said")

    play(drive)


@pytest.mark.usefixtures("no_designs")
def test_n_visits_what_a_starter_leaves_open_and_then_the_review(play: Play) -> None:
    """Acceptance 11: n from a fresh starter visits exactly the questions that need something."""

    async def drive(player: Player) -> None:
        due = {stop.item.path for stop in player.session.journey.stops if stop.due}
        seen = {player.path}
        for _ in due:
            await player.press("escape", "n")
            seen.add(player.path)
        assert due <= seen
        assert len(seen - due) <= 1
        for path in sorted(due):
            await player.visit(path)
            await player.press("enter")
        assert player.shown(ReviewScreen)

    play(drive, file=starter("openai-behind-gateway"))


@pytest.mark.usefixtures("no_designs")
def test_changing_the_hub_question_erases_nothing(play: Play) -> None:
    """Acceptance 12: to each option and back: every other answer stays; answers out of force are not in the file."""

    async def drive(player: Player) -> None:
        player.session.go("connectivity.topology")
        item = player.session.item
        before = player.session.draft.tree
        for value in item.values:
            player.session.answer(item, value)
            kept = {**player.session.draft.tree["connectivity"], "topology": ""}
            assert kept == {**before["connectivity"], "topology": ""}
        player.session.answer(item, "standalone")
        assert "hub:" not in player.session.draft.text
        player.session.answer(item, before["connectivity"]["topology"])
        assert player.session.draft.tree == before

    play(drive, file=starter("regulated-bank"))


def test_every_change_is_undone_and_done_again() -> None:
    """Acceptance 13: sixty random edits, sixty undos, sixty redos; each step names its question."""
    chance = random.Random(13)  # noqa: S311 - any edits will do
    session = Session(draft_of(starter("minimal")))
    first, edits = session.draft, 0
    while edits < 60:
        item = chance.choice(session.journey.stops).item
        edits += session.answer(item, chance.choice([*item.values, "1", "claims", "unknown", ""]))
    last = session.draft
    steps = [session.undo() for _ in range(60)]
    assert session.draft == first
    assert all(step and step.sentence for step in steps)
    assert [session.redo() for _ in range(60)] == steps[::-1]
    assert session.draft == last


@pytest.mark.usefixtures("no_designs")
@pytest.mark.parametrize(
    ("words", "path"),
    [("traffic leave", "egress.path"), ("filters nothing", "egress.path"), ("egress.path", "egress.path")],
)
def test_a_question_is_found_by_its_words(play: Play, words: str, path: str) -> None:
    """Acceptance 14: a word of a prompt, a help, a path or an answer is among the first three, and Enter goes there."""

    async def drive(player: Player) -> None:
        await player.press("escape", "/")
        await player.write(words)
        assert path in player.shown(Pick).keys[:3]
        while player.shown(Pick).keys[player.app.screen.query_one("#rows").highlighted or 0] != path:  # type: ignore[attr-defined]
            await player.press("down")
        await player.press("enter")
        assert player.path == path
        player.card.visit("workload.name")
        await player.press("escape", "/")
        await player.write("swedencentral")
        assert "regions" in player.shown(Pick).keys[:3]

    play(drive, file=starter("minimal"))


def test_the_bytes_of_keys_are_the_bytes_of_the_file(tmp_path: Path) -> None:
    """Acceptance 7: a draft that was entered is a file like any other: the command line reads it and agrees."""
    session = Session(Draft())
    wanted = draft_of(starter("minimal"))
    while (found := next_to_enter(session.draft, wanted.tree)) is not None:
        session.answer(*found)
    (tmp_path / "entered.yaml").write_text(session.draft.text)
    assert main(["check", str(tmp_path / "entered.yaml")]) == main(["check", str(starter("minimal"))])
