"""Record what the guide to the guided session shows, in tmux: `python -m tests.wizard.tui.terminal.record`."""

import os
import signal
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.wizard.tui.terminal.window import Window

RECORDING = Path(__file__).parents[4] / "site" / "recordings" / "session.md"
STEPS: tuple[tuple[str, tuple[str, ...], str], ...] = (
    ("Start blank.", ("Enter",), "1.1  What is the workload called?"),
    ("Type a name; Enter takes it.", (*"claims", "Enter"), "1.2  Which environment"),
    ("Enter keeps the default of each question that you agree with.", ("Enter", "Enter"), "1.4  Which AI platforms?"),
    ("Space ticks; the line below says what the option would do.", ("Space", "Enter"), "1.5  Which regions"),
    (
        "Type to narrow the list down; Enter takes what is left.",
        (*"swedenc", "Enter"),
        "Chosen: swedencentral",
    ),
    ("Enter goes on: no hub, no link to on-premises.", ("Enter", "Enter", "Enter"), "Which address block"),
)
RESUMED = (
    ("The session is killed here (kill -9). The next start offers the draft first.", (), "Resume"),
    ("Enter resumes at the question that was answered last.", ("Enter",), "Which link to on-premises"),
    ("Enter keeps its answer and goes on.", ("Enter",), "Which address block"),
    ("The block; an empty line ends the list.", (*"192.168.16.0/22", "Enter", "Enter"), "central private DNS zones"),
    ("The four last questions keep their defaults.", ("Enter",) * 4, "G generates"),
    ("G, and Enter for the folder: everything is made in memory and proved.", ("G", "Enter"), "Write claims"),
    ("Enter writes it.", ("Enter",), "What to do next"),
)


def keystrokes() -> int:
    """Count the keys from the start to a written design."""
    return sum(len(keys) for _, keys, _ in (*STEPS, *RESUMED))


def main() -> int:
    """Run the session and write it down."""
    os.environ.pop("TMUX", None)
    with tempfile.TemporaryDirectory() as folder:
        text = "".join(_recorded(Path(folder)))
    RECORDING.write_text(f"{text.rstrip()}\n", encoding="utf-8")
    return 0


def _recorded(folder: Path) -> Iterator[str]:
    window = _window(folder)
    window.wait("Start blank")
    yield from _played(window, STEPS)
    os.kill(window.program(), signal.SIGKILL)
    window.wait("exit 137")
    window = _window(folder)
    yield from _played(window, RESUMED)
    window.tmux("kill-server")


def _window(folder: Path) -> Window:
    names = ("PATH", "HOME", "PYTHONPATH")
    kept = {name: os.environ[name] for name in names if name in os.environ}
    state = {"XDG_STATE_HOME": str(folder / "state"), "XDG_CONFIG_HOME": str(folder / "settings")}
    environment = {**kept, **state, "LANG": "C.UTF-8", "TERM": "tmux-256color"}
    return Window(f"seawall-{os.getpid()}", [sys.executable, "-m", "wizard"], (80, 24), environment, folder)


def _played(window: Window, steps: tuple[tuple[str, tuple[str, ...], str], ...]) -> Iterator[str]:
    for said, keys, wanted in steps:
        for key in keys:
            before = window.text()
            window.press(key)
            window.changes(before)
        screen = "\n".join(line.rstrip() for line in window.wait(wanted).splitlines())
        yield f"{said}\n\n```text\n{screen.strip(chr(10))}\n```\n\n"


if __name__ == "__main__":
    sys.exit(main())
