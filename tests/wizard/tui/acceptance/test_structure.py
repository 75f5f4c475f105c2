"""Acceptance, structure: a new question needs no code, and every point of the list has a test."""

import ast
import io
import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Annotated, Literal

import pytest

import blueprints.answers.answers
import blueprints.answers.reader
from blueprints.answers import Answers, load_tree, questions
from blueprints.answers.ask import Ask
from blueprints.answers.keyed import Entries
from blueprints.answers.section import Section
from blueprints.answers.shape import root
from blueprints.answers.when import Equals
from tests.wizard.tui.acceptance.conftest import starter
from tests.wizard.tui.conftest import Play
from tests.wizard.tui.player import Player
from wizard.interview import wholes
from wizard.interview.draft import Draft
from wizard.interview.opening import draft_of
from wizard.interview.proposal import propose
from wizard.plain.front import converse
from wizard.plain.talk import Talk
from wizard.tui.screens.pick import Pick

ROOT = Path(__file__).parents[4]
LONGEST = 120
ask = partial(Ask, section="harbour", owner="network", view="dns")


class Berth(Section):
    """Where one ship lies."""

    ship: Annotated[str, ask("Which ship?", level="A")]
    """Its name."""


class Harbour(Section):
    """A section that the product does not have."""

    open: Annotated[bool, ask("Is it open?", default=False, because="none")]
    """Ships may come."""
    kind: Annotated[
        Literal["sea", "river"],
        Ask(
            "Which water?",
            section="harbour",
            owner="network",
            view="dns",
            default="sea",
            because="most",
            when=Equals("open", True),
        ),
    ]
    """The water decides the tide."""
    depth: Annotated[int, ask("How deep?", default=7, because="usual")]
    """In metres."""
    cargo: Annotated[
        tuple[Literal["coal", "grain"], ...],
        ask("Which cargo?", default=(), because="none", unknown="E"),
    ]
    """What is loaded."""
    flags: Annotated[
        tuple[str, ...],
        ask("Which flags?", default=(), because="none", unknown="E"),
    ]
    """One a line."""
    note: Annotated[str, ask("Anything else?", default="", because="none")]
    """Free text."""


class More(Answers):
    """The answers with a section more."""

    harbour: Harbour
    """The harbour."""
    berths: Annotated[tuple[Berth, ...], Entries()]
    """Who lies where."""


WANTED = {
    "harbour": {"open": True, "kind": "river", "depth": 9, "cargo": ["grain"], "flags": ["one", "two"], "note": "deep"},
    "berths": [{"ship": "Aurora"}],
}


@pytest.fixture
def harbour(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let the answers have a section of every kind of field for the time of a test."""
    caches = (root, questions, wholes._base, wholes._chosen_lists)
    monkeypatch.setattr(blueprints.answers.answers, "Answers", More)
    monkeypatch.setattr(blueprints.answers.reader, "Answers", More)
    for cache in caches:
        cache.cache_clear()
    yield
    monkeypatch.undo()
    for cache in caches:
        cache.cache_clear()


@pytest.mark.usefixtures("harbour", "no_designs")
def test_new_fields_of_every_kind_are_answered_by_keys(play: Play) -> None:
    """Acceptance 40: new fields appear in journey, find and why, and are answered, without a line of interface code."""

    async def drive(player: Player) -> None:
        assert "harbour.kind" not in [stop.item.path for stop in player.session.journey.stops]
        await player.press("escape", "/")
        await player.write("ships may")
        assert player.shown(Pick).keys == ("harbour.open",)
        await player.press("enter")
        await player.press("1")
        await player.visit("harbour.kind")
        await player.press("2")
        await player.visit("harbour.depth")
        await player.press("backspace", "9", "enter")
        await player.visit("harbour.cargo")
        await player.press("down", "space")
        await player.visit("harbour.flags")
        await player.write("one\ntwo")
        await player.press("escape", "n")
        await player.visit("harbour.note")
        await player.write("deep")
        await player.press("enter")
        await player.visit("berths")
        await player.press("+")
        await player.write("Aurora")
        await player.press("enter", "w")
        await player.press("escape")
        assert {name: player.session.draft.tree[name] for name in WANTED} == WANTED
        player.app.stop(0)

    app = play(drive, file=starter("minimal"))
    assert app.session is not None
    design = propose(app.session.draft).design
    assert design is not None
    assert design.proof.holds


@pytest.mark.usefixtures("harbour")
def test_new_fields_of_every_kind_are_answered_in_lines(tmp_path: Path) -> None:
    """Acceptance 40: the same in the line-by-line session."""
    (tmp_path / "start.yaml").write_text(draft_of(starter("minimal")).text)
    lines = (
        "brief",
        "go harbour.open",
        "true",
        "go harbour.kind",
        "2",
        "go harbour.depth",
        "9",
        "go harbour.cargo",
        "2",
    )
    lines += ("go harbour.flags", "one", "two", "", "go harbour.note", "deep", "go berths", "- ship: Aurora", "")
    out = io.StringIO()
    converse(
        Talk(io.StringIO("\n".join((*lines, f"save {tmp_path / 'end.yaml'}", "q", ""))), out),
        tmp_path,
        tmp_path / "start.yaml",
    )
    tree = Draft(load_tree((tmp_path / "draft-1" / "answers.yaml").read_text())[0]).tree
    assert {name: tree[name] for name in WANTED} == WANTED, out.getvalue()
    assert "The water decides the tide." in out.getvalue()


def test_every_file_of_the_session_is_short_and_names_no_question() -> None:
    """Acceptance 40: no file over 120 lines, none that holds a question's path."""
    paths = {question.path for question in questions() if "." in question.path}
    for package in ("tui", "interview", "plain"):
        for file in sorted((ROOT / "wizard" / package).rglob("*.py")):
            text = file.read_text()
            assert text.count("\n") <= LONGEST, file
            assert not [path for path in paths if f'"{path}"' in text], file


def test_every_point_of_the_acceptance_list_has_a_test() -> None:
    """Acceptance 40: the forty points of the list, each named in the docstring of a test or a benchmark."""
    found: set[int] = set()
    files = [*(ROOT / "tests" / "wizard").rglob("test_*.py"), ROOT / "benchmarks" / "wizard.py"]
    for file in files:
        for node in ast.walk(ast.parse(file.read_text())):
            said = ast.get_docstring(node) if isinstance(node, ast.FunctionDef | ast.Module) else None
            for points in re.findall(r"Acceptance ([0-9, and]+):", said or ""):
                found |= {int(number) for number in re.findall(r"[0-9]+", points)}
    assert found == set(range(1, 41))
