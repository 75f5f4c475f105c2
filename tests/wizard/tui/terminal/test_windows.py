"""The session in a real terminal: sizes, pastes, kills, interrupts, old terminals."""

import os
import signal
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from tests.wizard.tui.acceptance.conftest import starter
from tests.wizard.tui.terminal.window import PATIENCE, Window
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


KILLED: tuple[tuple[tuple[str, ...], str, str, str], ...] = (
    (("cla",), " cla", "name: cla\n", " cla"),
    (("End", "ims", "Enter"), "1.2  Which environment", "name: claims\n", " claims"),
    (("Enter", "Down", "Space"), "(*) non production", "environment: non_production\n", "(*) non production"),
    (("Up", "Space"), "(*) production", "environment: production\n", "(*) production"),
)
"""Keys of one person, what the window shows then, what the draft holds, and what the next session begins with."""


def test_a_session_killed_after_any_step_is_offered_again_with_everything(window: Start, draft: Path) -> None:
    """Acceptance 26 and 30: kill -9 after each step: the next start offers the draft, at the question changed last,
    with what was half typed; a second session beside the last one is told whose the draft is, and copies it.
    """
    seawall = window()
    begin(seawall)
    for keys, shown, held, back in KILLED:
        seawall.press(*keys)
        seawall.wait(shown)
        eventually(partial(holds, draft, held))
        os.kill(seawall.program(), signal.SIGKILL)
        seawall.wait("exit 137")
        seawall = window()
        seawall.wait("Resume")
        seawall.press("Enter")
        seawall.wait(back)
    second = window("--resume")
    second.wait(f"pid {seawall.program()}")
    second.wait("Look only")
    second.press("Enter")
    assert "claims" in second.wait("(*) production")


def holds(draft: Path, text: str) -> bool:
    """Tell whether a draft is saved and has a text."""
    return draft.exists() and text in draft.read_text()


def eventually(true: Callable[[], bool]) -> None:
    """Wait until something is true."""
    until = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < until
        time.sleep(0.05)


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
