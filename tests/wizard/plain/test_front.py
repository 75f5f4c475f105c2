"""A person who reads and writes lines gets as far as one with screens."""

import fcntl
import io
import os
import pty
import struct
import termios
from pathlib import Path

import pytest

from tests.wizard.interview.entering import next_to_enter
from tests.wizard.plain.conftest import Converse
from wizard.interview.draft import Draft
from wizard.interview.item import Item
from wizard.interview.opening import draft_of
from wizard.interview.paths import touches
from wizard.interview.session import Session
from wizard.interview.trials import refusals_of
from wizard.plain.talk import Talk
from wizard.scenarios import Scenario, scenario, scenarios

BLANK = "1"
MINIMAL = (BLANK, "claims", "", "", "1", "swedencentral", "", "", "192.168.16.0/22", "", "", "", "", "")


def starter(name: str) -> Path:
    found = scenario(name)
    assert found is not None
    return found.answers


def typed(draft: Draft, item: Item, text: str) -> list[str]:
    several = item.editor in ("lines", "yaml")
    line = text if several else text.replace("\n", " ")
    # A choice that is refused is not entered now, see `next_to_enter`; asking again would cost as much as entering.
    refused = () if item.editor == "one" else refusals_of(draft, item, text)
    kept = ["k"] if any(touches(one.path, item.path) for one in refused) else []
    return [f"go {item.path}", line, *([""] if several else []), *kept]


def script(wanted: Draft) -> list[str]:
    session, lines = Session(Draft()), ["brief"]
    while (found := next_to_enter(session.draft, wanted.tree)) is not None:
        lines += typed(session.draft, *found)
        session.answer(*found)
    return lines


def test_the_first_questions_in_lines_give_the_minimal_answers(conversation: Converse) -> None:
    said = conversation(*MINIMAL, "q")
    assert said.status == 0
    assert said.draft.answers == draft_of(starter("minimal")).tree
    assert "Nothing more is needed" in said.text
    assert said.text.endswith("Everything is saved. Go on with: seawall --plain --resume\n")


@pytest.mark.usefixtures("untraced")
@pytest.mark.parametrize("starter", scenarios(), ids=lambda starter: starter.name)
def test_lines_enter_a_starter_and_nothing_steers_the_terminal(starter: Scenario, conversation: Converse) -> None:
    wanted = draft_of(starter.answers)
    said = conversation(BLANK, *script(wanted), "q")
    assert said.draft.text == wanted.text
    assert not set(said.text) & {"\x1b", "\r", "\b"}
    assert {letter for letter in said.text if not letter.isascii()} <= set(wanted.text) | set("§–—’…≥")


def test_a_starter_is_offered_with_its_title(conversation: Converse) -> None:
    assert "Start from   regulated-bank: A regulated bank in two regions" in conversation("q").text


def test_each_option_says_what_it_would_do(conversation: Converse) -> None:
    said = conversation("go connectivity.topology", "q", file=starter("minimal"))
    assert "1  standalone. Now in force." in said.text or "1  standalone. Recommended." in said.text
    assert "requests +" in said.text


def test_a_refused_choice_changes_nothing_and_says_why(conversation: Converse) -> None:
    said = conversation("go egress.path", "2", "q", file=starter("minimal"))
    assert "The answer in force stays: firewall" in said.text
    assert "What would work" in said.text
    assert said.draft.tree == draft_of(starter("minimal")).tree


def test_what_is_not_understood_is_typed_again_or_kept(conversation: Converse) -> None:
    again = conversation(BLANK, "No Name!", "", "claims", "q")
    assert "Not understood" in again.text
    assert "'No Name!'" in again.text
    assert again.draft.name == "claims"
    kept = conversation("1", "go workload.name", "No Name!", "k", "problems", "q")
    assert kept.draft.name == "No Name!"
    assert "1 problems stop generation" not in again.text
    assert "problems stop generation" in kept.text


def test_a_key_that_is_no_question_is_written_as_it_was_meant(conversation: Converse, tmp_path: Path) -> None:
    (tmp_path / "file.yaml").write_text("schema_version: 1\nplatform: [{kind: foundry}]\n")
    said = conversation("brief", "fix", "fix", "q", file=tmp_path / "file.yaml")
    assert said.draft.tree == {"schema_version": 1, "platforms": [{"kind": "foundry"}]}
    assert said.text.count("Nothing is suggested here.") == 1


def test_a_file_is_opened_from_the_start(conversation: Converse, tmp_path: Path) -> None:
    (tmp_path / "file.yaml").write_text("workload: {name: claims}")
    said = conversation("2", "nothere.yaml", "2", str(tmp_path / "file.yaml"), "q")
    assert "'nothere.yaml' cannot be read" in said.text
    assert said.draft.name == "claims"


def test_lines_are_no_wider_than_the_terminal() -> None:
    ours, theirs = pty.openpty()
    fcntl.ioctl(ours, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 50, 0, 0))
    with os.fdopen(theirs, "w") as terminal:
        Talk(io.StringIO(), terminal).say("word " * 40)
        said = os.read(ours, 4096).decode()
    os.close(ours)
    assert 40 < max(map(len, said.splitlines())) <= 50


def test_what_is_needed_cannot_be_kept_or_unknown(conversation: Converse) -> None:
    said = conversation(BLANK, "", "d", "q")
    assert "Answer, needed:" in said.text
    assert said.text.count("Needed: there is no safe default") == 2


def test_nobody_knowing_is_an_answer_and_is_taken_back(conversation: Converse) -> None:
    said = conversation(BLANK, "claims", "d", "q")
    assert said.draft.tree["workload"] == {"name": "claims", "environment": "unknown"}
    said = conversation("1", "go 1.2", "1", "undo", "redo", "undo", "undo", "q")
    assert said.draft.tree["workload"] == {"name": "claims", "environment": "unknown"}
    assert said.text.count("Taken back: Which environment is this? production") == 2
    assert said.text.count("There is nothing.") == 1


def test_an_answer_that_is_a_command_has_a_space_before_it(conversation: Converse) -> None:
    assert conversation(BLANK, " list", "q").draft.name == "list"


def test_the_lines_go_on_in_the_next_session(conversation: Converse) -> None:
    conversation(BLANK, "claims", "", "q")
    said = conversation("q", resume=True)
    assert "2 of" in said.text
    assert said.draft.name == "claims"


def test_lines_that_end_leave_like_q(conversation: Converse) -> None:
    said = conversation(BLANK, "claims")
    assert said.status == 0
    assert said.draft.name == "claims"


def test_a_section_is_accepted_at_once(conversation: Converse) -> None:
    said = conversation(
        "brief", "go dns.on_premises.domains", "accept", "undo", "q", file=starter("factory-virtual-wan")
    )
    assert "defaults taken." in said.text
    assert "Taken back: DNS" in said.text


def test_answers_are_saved_as_a_file_but_never_over_one(conversation: Converse, tmp_path: Path) -> None:
    said = conversation("save mine.yaml", "save mine.yaml", "save", "q", file=starter("minimal"))
    assert draft_of(tmp_path / "mine.yaml").tree == draft_of(starter("minimal")).tree
    assert "mine.yaml: File exists. Nothing was written." in said.text
    assert "Say where: save FILE." in said.text


@pytest.mark.parametrize(
    ("command", "says"),
    [
        ("?", "generate  Make every file"),
        ("w", "Settled by: workload team."),
        ("list", "1.1  ok: What is the workload called?  claims"),
        ("find leave", "How does traffic leave?"),
        ("find nothingofthekind", "No question."),
        ("go 99.1", "There is no question '99.1'"),
        ("effect", "private endpoints: 4"),
        ("show addresses", "192.168.16.0/22  swedencentral"),
        ("show dns", "privatelink.openai.azure.com"),
        ("show everything", "The views are"),
        ("review", "Requests to other teams"),
        ("problems", "0 problems stop generation."),
        ("clear", "no answer"),
        ("fix", "Nothing is suggested here."),
    ],
)
def test_a_command_says_what_it_is_asked_for(command: str, says: str, conversation: Converse) -> None:
    said = conversation("go workload.name", command, "undo", "q", file=starter("minimal"))
    assert says in said.text


def test_a_blank_draft_has_no_design_to_show(conversation: Converse) -> None:
    said = conversation(BLANK, "show dns", "effect", "generate", "q")
    assert said.text.count("No design yet") == 2
    assert "Some answers are needed, or wrong:" in said.text


def test_lines_generate_after_one_question(conversation: Converse, tmp_path: Path) -> None:
    said = conversation("generate first", "", "generate first", "1", "q", file=starter("minimal"))
    assert said.status == 0
    assert said.text.count("Write first") == 2
    assert "  bicep\n" in said.text
    assert (tmp_path / "first" / "answers.yaml").read_text().endswith(draft_of(starter("minimal")).text)


def test_a_long_stage_gives_a_sign_of_life(conversation: Converse, monkeypatch: pytest.MonkeyPatch) -> None:
    from wizard.plain import generate

    monkeypatch.setattr(generate, "PATIENCE", 0.01)
    said = conversation("generate", "q", file=starter("minimal"))
    assert "still at work" in said.text


@pytest.mark.parametrize(
    "value", ["[red]", "[@click=app.quit]", "日本", "x" * 4000, "a: b # c", '"', "\x1b[2J", "\u202e"]
)
def test_hostile_text_never_breaks_the_lines(value: str, conversation: Converse) -> None:
    said = conversation(BLANK, value, "k", "review", "list", "problems", "q")
    assert "\x1b" not in said.text
    assert said.status == 0
