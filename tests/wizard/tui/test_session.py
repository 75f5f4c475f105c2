"""A person with a keyboard gets from nothing to a folder of files."""

import random
import string
from pathlib import Path

import pytest
from textual.containers import VerticalScroll
from textual.widgets import DataTable

from tests.wizard.tui.conftest import Play
from tests.wizard.tui.player import Player
from wizard.cli import main
from wizard.scenarios import scenario
from wizard.tui.bindings import QUESTION
from wizard.tui.screens.generate import GenerateScreen
from wizard.tui.screens.pick import Pick
from wizard.tui.screens.question import QuestionScreen
from wizard.tui.screens.review import ReviewScreen
from wizard.tui.widgets.preview import Preview

SIZES = [(80, 24), (120, 36), (200, 60)]
MINIMAL = {
    "workload.name": [*"claims"],
    "platforms": ["space"],
    "regions": [*"swedencentral", "enter"],
    "addressing.blocks.swedencentral": [
        *"192",
        ".",
        *"168",
        ".",
        *"16",
        ".",
        "0",
        "/",
        *"22",
        "escape",
    ],
}


async def blank(player: Player) -> None:
    await player.press("enter")
    assert isinstance(player.app.screen, QuestionScreen)


async def answer_the_first_questions(player: Player) -> None:
    await blank(player)
    for _ in range(20):
        if isinstance(player.app.screen, ReviewScreen):
            return
        await player.press(*MINIMAL.get(player.path, []), "enter")
    raise AssertionError(f"the first questions do not end: {player.path}")


def files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_keys_alone_write_the_bytes_that_the_answers_file_writes(play: Play, tmp_path: Path) -> None:
    async def drive(player: Player) -> None:
        await answer_the_first_questions(player)
        await player.press("g")
        assert isinstance(player.app.screen, GenerateScreen)
        await player.press("enter")
        await player.settle()
        await player.press("enter")
        await player.settle()

    app = play(drive)
    starter = scenario("minimal")
    assert starter is not None
    status = main(["--answers", str(starter.answers), "--output", str(tmp_path / "other")])
    assert app.outcome == status
    assert len(files(tmp_path / "other")) > 20
    assert files(tmp_path / "claims") == files(tmp_path / "other")


def test_a_draft_goes_on_in_the_next_session(play: Play) -> None:
    async def begin(player: Player) -> None:
        await blank(player)
        await player.press(*"claims", "enter", "enter")
        player.app.stop(0)

    async def go_on(player: Player) -> None:
        assert player.session.draft.tree["workload"] == {"name": "claims"}
        assert player.path == "cloud.name"

    play(begin)
    play(go_on, resume=True)


def test_half_typed_text_is_kept_when_the_session_ends(play: Play, tmp_path: Path) -> None:
    async def begin(player: Player) -> None:
        await blank(player)
        await player.press(*"cla")
        player.app.stop(143)

    assert play(begin).return_code == 143
    assert "name: cla\n" in (tmp_path / "drafts" / "draft-1" / "answers.yaml").read_text()


def test_a_refused_choice_changes_nothing_and_says_why(play: Play) -> None:
    """Acceptance 16: the answer in force stays, the reason and the way out are shown, f goes there and Enter back."""

    async def drive(player: Player) -> None:
        player.session.go("egress.path")
        assert isinstance(player.app.screen, QuestionScreen)
        player.app.screen.show()
        before = player.session.draft
        await player.settle()
        await player.press("2", "enter")
        assert player.session.draft is before
        notes = player.text("#notes")
        assert "The answer in force stays: firewall" in notes
        assert "a standalone network has no appliance" in notes
        await player.press("f")
        assert player.path == "connectivity.topology"
        await player.press("enter")
        assert player.path == "egress.path"

    starter = scenario("minimal")
    assert starter is not None
    play(drive, file=starter.answers)


def test_each_option_says_what_it_would_do(play: Play) -> None:
    async def drive(player: Player) -> None:
        assert isinstance(player.app.screen, QuestionScreen)
        await player.settle()
        player.session.go("connectivity.topology")
        player.app.screen.show()
        await player.settle()
        await player.press("down")
        assert "requests +" in player.text("#effect")

    starter = scenario("minimal")
    assert starter is not None
    play(drive, file=starter.answers)


def test_undo_goes_back_to_the_question_and_redo_does_it_again(play: Play) -> None:
    async def drive(player: Player) -> None:
        await blank(player)
        await player.press(*"claims", "enter", "down", "enter")
        assert player.session.draft.tree["workload"]["environment"] == "non_production"
        await player.press("u")
        assert player.path == "workload.environment"
        assert "environment" not in player.session.draft.tree["workload"]
        await player.press("U")
        assert player.session.draft.tree["workload"]["environment"] == "non_production"

    play(drive)


def test_arrows_go_through_all_questions(play: Play) -> None:
    async def drive(player: Player) -> None:
        await blank(player)
        await player.press(*"claims", "enter", "right")
        assert player.path == "cloud.name"
        await player.press("left", "left")
        assert player.path == "workload.name"

    play(drive)


def test_not_known_is_marked_and_the_way_goes_on(play: Play) -> None:
    async def drive(player: Player) -> None:
        await blank(player)
        await player.press(*"claims", "enter", "d")
        assert player.session.draft.tree["workload"]["environment"] == "unknown"
        assert player.path == "cloud.name"
        assert "? 1" in player.text("#status")

    play(drive)


def test_a_question_is_found_and_gone_to(play: Play) -> None:
    async def drive(player: Player) -> None:
        await blank(player)
        await player.press("escape", "/")
        assert isinstance(player.app.screen, Pick)
        await player.press(*"leave", "enter")
        assert player.path == "egress.path"

    play(drive)


@pytest.mark.parametrize("value", ["[red]", "[/x]", "[@click=app.quit]", "日本", "x" * 4000, "a: b # c", '"'])
def test_what_is_typed_is_shown_as_it_is_and_never_read_as_markup(play: Play, value: str) -> None:
    async def drive(player: Player) -> None:
        await blank(player)
        screen = player.app.screen
        assert isinstance(screen, QuestionScreen)
        screen.applied(player.session.answer(player.session.item, value))
        await player.settle()
        assert player.session.draft.tree["workload"]["name"] == value
        assert player.session.stop.state == "problem"
        await player.press("escape", "r")
        await player.press("escape", "/")
        assert player.app.return_code is None

    play(drive)


@pytest.mark.usefixtures("untraced")
@pytest.mark.parametrize("size", SIZES)
def test_every_question_of_a_large_design_fits_its_screen(play: Play, size: tuple[int, int]) -> None:
    async def drive(player: Player) -> None:
        screen = player.app.screen
        assert isinstance(screen, QuestionScreen)
        for stop in player.session.journey.stops[::17]:
            screen.visit(stop.item.path)
            for widget in (w for w in screen.focus_chain if not isinstance(w, VerticalScroll)):
                inside = any(isinstance(above, VerticalScroll) for above in widget.ancestors)
                assert inside or widget.region in screen.region, (stop.item.path, widget)
            assert screen.query_one("#views").display is (size[0] >= 110)

    starter = scenario("regulated-bank")
    assert starter is not None
    play(drive, size=size, file=starter.answers)


@pytest.mark.parametrize("view", ["effect", "topology", "addresses", "dns", "checks"])
def test_every_view_shows_the_design(play: Play, view: str) -> None:
    async def drive(player: Player) -> None:
        await player.settle()
        preview = player.app.screen.query_one("#preview", Preview)
        preview.turn(view)
        shown = player.text("#view")
        assert shown
        assert "failed" not in shown
        assert "No design" not in shown

    starter = scenario("regulated-bank")
    assert starter is not None
    play(drive, size=(120, 36), file=starter.answers)


@pytest.mark.usefixtures("untraced")
@pytest.mark.parametrize("seed", range(2))
def test_random_keys_never_break_the_session(play: Play, seed: int) -> None:
    keys = [key for binding in QUESTION for key in binding.key.split(",") if key not in ("q", "f9", "g")]  # type: ignore[union-attr]
    keys += [*string.ascii_letters, *string.digits, "enter", "space", "tab", "escape", "up", "down", "backspace"]
    keys = [key for key in keys if key not in ("q", "g")]

    async def drive(player: Player) -> None:
        chance = random.Random(seed)  # noqa: S311 - any keys will do
        await blank(player)
        await player.press(*chance.choices(keys, k=120))
        await player.settle()
        while player.session.undo():
            pass
        assert player.session.draft.tree == {"schema_version": 1}

    app = play(drive)
    assert app.return_code in (None, 0)


def test_no_color_sends_no_colour_and_still_shows_the_cursor(play: Play, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")

    async def drive(player: Player) -> None:
        await blank(player)
        await player.press(*"claims", "enter")
        strips = player.app.screen.query_one("#choices").render_lines(
            player.app.screen.query_one("#choices").size.region
        )
        assert any("▸" in strip.text for strip in strips)
        assert player.app.theme == "ansi-dark"
        await player.press("c")
        cursor = player.app.screen.query_one(DataTable).get_component_styles("datatable--cursor")
        assert "reverse" in str(cursor.text_style)

    play(drive)
