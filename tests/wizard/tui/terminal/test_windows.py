"""The session in a real terminal: sizes, pastes, kills, interrupts, old terminals."""

import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.wizard.tui.acceptance.conftest import starter
from tests.wizard.tui.terminal.window import Window
from wizard.interview.store import load

Start = Callable[..., Window]
NAME_ASKED = "1.1  What is the workload called?"


def begin(window: Window) -> None:
    """Begin blank at the first question."""
    window.wait("Start blank")
    window.press("Enter")
    window.wait(NAME_ASKED)
    window.wait("Needed: there is no safe default")


def test_three_sizes_have_three_layouts_and_no_line_is_too_wide(window: Start) -> None:
    """Acceptance 5: compact, medium and wide captures."""
    seawall = window(size=(80, 24))
    begin(seawall)
    shown = {}
    for width, height, wanted in ((120, 36, "Topology"), (200, 60, "2 Workload"), (80, 24, NAME_ASKED)):
        seawall.resize(width, height)
        shown[width] = seawall.wait(wanted)
        assert all(len(line) <= width for line in shown[width].splitlines())
        assert NAME_ASKED in shown[width]
    assert "2 Workload" not in shown[120]
    assert "Topology" not in shown[80]


def test_a_killed_session_is_offered_again_with_everything(window: Start, draft: Path) -> None:
    """Acceptance 26: kill -9 after a step: the next start offers the draft, at the question that was open."""
    seawall = window()
    begin(seawall)
    seawall.press("claims", "Enter")
    seawall.wait("1.2  Which environment")
    seawall.press("Down", "Space")
    seawall.wait("(*) non production")
    os.kill(seawall.program(), signal.SIGKILL)
    seawall.wait("exit 137")
    assert "non_production" in draft.read_text()
    again = window()
    again.wait("Resume")
    again.press("Enter")
    text = again.wait("1.2  Which environment")
    assert "claims" in text
    assert "(*) non production" in text


def test_a_pasted_column_arrives_whole(window: Start, draft: Path) -> None:
    """Acceptance 22 and 23: 200 pasted lines are 200 answers; of 10 kB with tabs a line keeps the first."""
    seawall = window("--open", str(starter("minimal")))
    seawall.wait("1.2  Which environment")
    column = "\n".join(f"10.{number}.0.0/16" for number in range(200))
    for path, text, shown in (
        ("addressing.blocks.swedencentral", column, "200 lines"),
        ("description", "a\tb c, and so on\n" * 600, "Kept the first of 600 lines."),
    ):
        seawall.press("/")
        seawall.wait("Find a question")
        seawall.press(path, "Enter")
        seawall.wait("Tab or Esc when done" if shown == "200 lines" else "What does it do")
        seawall.press("End", "C-u")
        seawall.paste(text)
        seawall.wait(shown)
        seawall.press("Escape")  # a letter that follows at once would be one with Alt
        seawall.wait("w Why")
        seawall.press("q")
        seawall.wait("Leave Seawall?")
        seawall.press("Escape")
        seawall.wait("w Why")
    kept = load(draft.parent).draft
    assert kept.tree["addressing"]["blocks"]["swedencentral"] == column.split("\n")
    assert kept.tree["workload"]["description"] == "a\tb c, and so on"


def test_control_c_asks_and_the_second_one_leaves(window: Start, draft: Path) -> None:
    """Acceptance 28: the dialog first, then exit 130, the draft current."""
    seawall = window()
    begin(seawall)
    seawall.press("cla")
    seawall.wait(" cla")
    seawall.press("C-c")
    seawall.wait("Leave Seawall?")
    seawall.press("C-c")
    seawall.wait("exit 130")
    assert "name: cla\n" in draft.read_text()


@pytest.mark.parametrize("term", ["screen-256color", "linux", "vt100"])
def test_old_terminals_show_every_mark(window: Start, term: str) -> None:
    """Acceptance 33: start, answer, quit; marks legible; the screen restored."""
    seawall = window(term=term)
    begin(seawall)
    seawall.press("claims", "Enter")
    text = seawall.wait("1.2  Which environment")
    mark = "✓ 1/" if term == "screen-256color" else "+ 1/"
    assert mark in text
    assert (text.isascii()) is (term != "screen-256color")
    seawall.press("q")
    seawall.wait("Leave; resume with: seawall")
    seawall.press("Enter")
    assert "Which environment" not in seawall.wait("exit 0")
