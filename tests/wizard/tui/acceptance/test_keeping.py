"""Acceptance, saving and leaving: nothing is lost, and the person is told what is kept."""

from pathlib import Path

import pytest

from tests.wizard.tui.acceptance.conftest import starter
from tests.wizard.tui.conftest import Play
from tests.wizard.tui.player import Player
from wizard.cli import main
from wizard.interview import store
from wizard.interview.crash import NAME
from wizard.interview.opening import draft_of
from wizard.tui import work
from wizard.tui.screens import asides, compare, generate
from wizard.tui.screens.choose import AskPath, Choose
from wizard.tui.screens.question import QuestionScreen
from wizard.tui.screens.review import ProblemsScreen
from wizard.tui.widgets import preview
from wizard.tui.widgets.editor import Editor
from wizard.tui.widgets.rows import Rows

BROKEN = """\
schema_version: 1
workload: {name: Claims!, environment: prod}
platforms: [{kind: foundry}]
regions: [{name: swedencentrall}]
addressing: {blocks: {swedencentral: 192.168.16.1/22}}
egress: {path: sideways}
gatway: {}
"""
TYPED = {
    "workload.name": "Claims!",
    "workload.environment": "prod",
    "regions": "swedencentrall",
    "addressing.blocks.swedencentral": "192.168.16.1/22",
    "egress.path": "sideways",
}
"""The values of that file that do not fit, by their questions."""


@pytest.mark.usefixtures("no_designs")
def test_a_draft_that_cannot_be_saved_says_why_until_it_can(play: Play, tmp_path: Path) -> None:
    """Acceptance 29: NOT SAVED with the reason; quitting says it and offers another place; later it says saved."""
    (tmp_path / "drafts").write_text("in the way")

    async def drive(player: Player) -> None:
        await player.press("enter")
        await player.write("claims")
        await player.press("enter")
        assert "NOT SAVED" in player.text("#status")
        await player.press("q")
        assert "NOT SAVED" in player.text("#said")
        assert "is lost" in player.app.screen.query_one(Rows).texts[0]
        await player.press("down", "enter")
        player.shown(AskPath)
        await player.press("escape")
        (tmp_path / "drafts").unlink()
        await player.press("space")
        assert player.text("#status").endswith("saved")
        assert "NOT" not in player.text("#status")

    play(drive)


STEPS = [*"cla", "f1", "escape", *"ims", "enter", "2", "n", "d", "p", "escape", "space", "down", "space", "u", "U"]
STEPS += ["enter", *"swedenc", "enter", "enter", "2", "3", "left", "1"]


@pytest.mark.usefixtures("no_designs")
def test_whatever_was_done_is_on_disk_at_once(play: Play, monkeypatch: pytest.MonkeyPatch) -> None:
    """Acceptance 26: after each of 30 steps, what a kill leaves behind has every answer, and what is half typed."""
    monkeypatch.setattr(work, "IDLE", 0.0)
    assert len(STEPS) >= 30

    async def drive(player: Player) -> None:
        await player.press("enter")
        for step in STEPS:
            await player.press(step)
            await player.settle()
            assert player.session.folder is not None
            left, draft = store.load(player.session.folder).draft, player.session.draft
            editor = player.app.card.query_one(Editor) if player.app.card else None
            assert editor is not None
            if editor.typing and editor.touched:
                draft = draft.answered(player.session.item.keys, editor.text)
            assert left.tree == draft.tree, step
            assert left.accepted == draft.accepted, step
        assert player.session.draft.tree["workload"] == {"name": "claims", "environment": "non_production"}

    play(drive)


@pytest.mark.usefixtures("no_designs")
def test_a_file_with_errors_is_repaired_by_keys(play: Play, tmp_path: Path) -> None:
    """Acceptance 31: each error of a file is a problem at its question with the typed text; the saved file is right."""
    (tmp_path / "broken.yaml").write_text(BROKEN)

    async def drive(player: Player) -> None:
        wrong = {stop.item.path for stop in player.session.journey.stops if stop.state == "problem"}
        assert wrong == {*TYPED}
        for path, text in TYPED.items():
            await player.visit(path)
            assert f"'{text}'" in player.text("#notes"), path
        for path, text in (("workload.name", "claims"), ("addressing.blocks.swedencentral", "192.168.16.0/22")):
            await player.visit(path)
            await player.replace(player.app.focused, text)  # type: ignore[arg-type]
            await player.press("escape", "n")
        for path in ("workload.environment", "egress.path"):
            await player.visit(path)
            await player.press("1")
        await player.visit("regions")
        await player.press("escape", "f", "escape", "!")
        row = player.shown(ProblemsScreen).row
        assert row is not None
        assert row.detail[-1] == "  f: write it so."
        await player.press("f", "escape", "escape", "s")
        await player.press(*["backspace"] * 12)
        await player.write("mended.yaml")
        await player.press("enter")

    play(drive, file=tmp_path / "broken.yaml")
    assert main(["check", str(tmp_path / "mended.yaml")]) == main(["check", str(starter("minimal"))])


def test_a_view_that_fails_says_so_and_the_rest_goes_on(
    play: Play, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Acceptance 32: a fault in a view is said in the view, with a report that holds none of the answers."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))

    def broken(*_: object) -> list[str]:
        raise ValueError("claims is the canary")

    for name in preview.VIEWS:
        monkeypatch.setitem(preview.VIEWS, name, broken)  # type: ignore[arg-type]
    monkeypatch.setattr(preview, "effect", broken)

    async def drive(player: Player) -> None:
        await player.settle()
        for name in preview.NAMES:
            player.card.action_show_view(name)
            assert "This view failed (ValueError)" in player.text("#view"), name
        await player.visit("workload.environment")
        await player.press("2")
        assert player.session.draft.tree["workload"]["environment"] == "non_production"

    assert play(drive, size=(120, 36), file=starter("minimal")).return_code is None
    log = (tmp_path / "state" / "seawall" / NAME).read_text()
    assert "preview.py" in log
    assert "canary" not in log


def test_a_fault_of_the_engine_is_told_and_the_session_goes_on(play: Play, monkeypatch: pytest.MonkeyPatch) -> None:
    """Acceptance 32: a fault in a worker's design is told in the preview."""
    from wizard.interview import proposal

    def broken(*_: object) -> None:
        raise KeyError("snet")

    monkeypatch.setattr(proposal, "designed", broken)

    async def drive(player: Player) -> None:
        await player.settle()
        assert "The design could not be computed: KeyError" in player.text("#view")

    play(drive, size=(120, 36), file=starter("minimal"))


def test_a_fault_beside_the_keys_is_told_and_the_next_answer_works(
    play: Play, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Acceptance 32: a fault in any thread is told where its result would stand, and the session goes on."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))

    def broken(*_: object) -> None:
        raise KeyError("claims is the canary")

    for module, name in ((work, "tried"), (compare, "compared"), (asides, "effect"), (generate, "make")):
        monkeypatch.setattr(module, name, broken)

    def told(player: Player) -> bool:
        return any("Seawall made a mistake (KeyError)." in note.message for note in player.app._notifications)

    async def drive(player: Player) -> None:
        await player.visit("workload.environment")
        await player.settle()
        assert told(player)
        player.app.clear_notifications()
        player.card.show_changes()
        await player.settle()
        assert told(player)
        await player.press("c")
        await player.settle()
        assert "Seawall made a mistake (KeyError)." in player.text("#effect")
        await player.press("escape")
        player.card.action_generate()
        await player.press("enter")
        await player.settle()
        assert player.text("#said").startswith("Seawall made a mistake (KeyError).")
        await player.press("escape", "2")
        assert player.session.draft.tree["workload"]["environment"] == "non_production"

    assert play(drive, file=starter("minimal")).return_code is None
    assert "canary" not in (tmp_path / "state" / "seawall" / NAME).read_text()


def test_our_own_fault_keeps_the_draft_and_ends_with_one(
    play: Play, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """Acceptance 32: anything else ends the session: draft saved, one paragraph, status 1, no answers in the report."""
    monkeypatch.setattr(work, "DEBOUNCE", 0.0)

    def broken(_: QuestionScreen) -> None:
        raise ZeroDivisionError("canary claims")

    monkeypatch.setattr(QuestionScreen, "action_why", broken)
    seen = []

    async def drive(player: Player) -> None:
        seen.append(player.app)
        await player.press("enter")
        await player.write("claims")
        await player.press("f2")

    with pytest.raises(ZeroDivisionError):
        play(drive)
    assert seen[0].return_code == 1
    assert "Seawall made a mistake (ZeroDivisionError)" in capsys.readouterr().err
    assert "canary" not in (tmp_path / NAME).read_text()
    assert store.load(tmp_path / "drafts" / "draft-1").draft.name == "claims"


@pytest.mark.usefixtures("no_designs")
def test_a_draft_that_is_open_elsewhere_is_copied_or_looked_at(play: Play, tmp_path: Path) -> None:
    """Acceptance 30: the second session is told pid and since when, and offers a copy or read only."""
    folder = tmp_path / "drafts" / "draft-1"
    store.save(draft_of(starter("minimal")), folder)

    async def copy(player: Player) -> None:
        assert "pid" in player.text("#said")
        await player.press("enter")
        assert player.session.folder == tmp_path / "drafts" / "draft-2"
        player.app.stop(0)

    async def look(player: Player) -> None:
        player.shown(Choose)
        await player.press("down", "enter")
        assert "read only" in player.text("#status")

    with store.held(folder):
        play(look, resume=True)
        play(copy, resume=True)
    assert draft_of(tmp_path / "drafts" / "draft-2" / "answers.yaml").tree == draft_of(starter("minimal")).tree
