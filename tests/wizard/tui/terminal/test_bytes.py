"""Every byte that the session sends: signals, colours, the mouse, and the lines of --plain."""

import re
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.wizard.tui.terminal.pseudo import Pseudo
from tests.wizard.tui.terminal.window import PATIENCE
from wizard.interview.store import load

Start = Callable[..., Pseudo]
ALTERNATE_OFF, MOUSE_ON, MOUSE_OFF = b"\x1b[?1049l", b"\x1b[?1000h", b"\x1b[?1000l"
WITHOUT_COLOUR = {0, 1, 4, 7, 22, 24, 27, 39, 49}


def begin(seawall: Pseudo) -> None:
    """Begin blank and type half a name."""
    seawall.wait("Start blank")
    seawall.write("\r")
    seawall.wait("What is the workload called?")
    seawall.write("zzq")
    seawall.wait("zzq")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_saves_and_restores_the_terminal(pseudo: Start, draft: Path, number: signal.Signals) -> None:
    """Acceptance 27: SIGTERM and SIGHUP end with 143, alternate screen and mouse off, the draft current."""
    seawall = pseudo()
    begin(seawall)
    seawall.signal(number)
    assert seawall.end() == 143
    assert ALTERNATE_OFF in seawall.sent
    assert seawall.sent.rfind(MOUSE_OFF) > seawall.sent.rfind(MOUSE_ON)
    assert load(draft.parent).draft.name == "zzq"


def test_a_terminal_that_takes_no_more_output_holds_nobody(pseudo: Start, draft: Path) -> None:
    seawall = pseudo()
    begin(seawall)
    for row in range(40):
        seawall.resize(100, 26 + row)  # the page is drawn anew, and nobody reads it
        time.sleep(0.1)
    seawall.signal(signal.SIGTERM)
    assert seawall.process.wait(PATIENCE) == 143
    assert load(draft.parent).draft.name == "zzq"


def test_without_colour_no_colour_is_sent(pseudo: Start) -> None:
    """Acceptance 34 and 36: NO_COLOR sends no colour, the highlight is seen; --no-mouse switches no mouse on."""
    seawall = pseudo("--no-mouse", NO_COLOR="1")
    begin(seawall)
    seawall.write("\r")
    seawall.wait("production")
    seawall.write("q")
    seawall.wait("Leave Seawall?")
    seawall.write("\r")
    assert seawall.end() == 0
    codes = re.findall(rb"\x1b\[([0-9;]*)m", seawall.sent)
    used = {int(part or 0) for code in codes for part in code.split(b";")}
    assert used <= WITHOUT_COLOUR, used - WITHOUT_COLOUR
    assert "▸".encode() in seawall.sent
    assert re.search(rb"\x1b\[(?:[0-9;]*;)?7(?:;[0-9;]*)?m", seawall.sent), "the highlight is in reverse"
    assert MOUSE_ON not in seawall.sent


@pytest.mark.parametrize("how", [{"words": ("--plain",)}, {"ACCESSIBLE": "1"}, {"TERM": "dumb"}])
def test_lines_send_no_escape_and_control_c_leaves(pseudo: Start, draft: Path, how: dict[str, str]) -> None:
    """Acceptance 38: --plain, ACCESSIBLE and TERM=dumb ask in lines: no escape, no repaint, Ctrl+C ends with 130."""
    environment = dict(how)
    seawall = pseudo(*environment.pop("words", ()), **environment)
    seawall.wait("Number, Enter for the first:")
    seawall.write("\n")
    seawall.wait("Answer, needed:")
    seawall.write("claims\n")
    seawall.wait("Answered: claims.")
    seawall.wait("Enter to keep 1:")
    seawall.write("\x03")
    assert seawall.end() == 130
    assert b"\x1b" not in seawall.sent
    assert seawall.sent.replace(b"\r\n", b"").count(b"\r") == 0
    assert load(draft.parent).draft.name == "claims"
