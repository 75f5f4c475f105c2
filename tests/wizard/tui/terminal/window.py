"""A window of tmux with a program in it."""

import shlex
import subprocess
import time
from collections.abc import Mapping, Sequence
from itertools import count
from pathlib import Path

NUMBERS = count(1)
PATIENCE = 90.0
"""Seconds that a busy machine may need for one screen."""


class Window:
    """Starts a program, presses keys, and reads what stands in the window."""

    def __init__(
        self, server: str, words: Sequence[str], size: tuple[int, int], environment: Mapping[str, str], folder: Path
    ) -> None:
        self.server = server
        self.session = f"seawall-{next(NUMBERS)}"
        line = f"cd {shlex.quote(str(folder))}; {shlex.join(words)}; echo exit $?; exec sleep 600"
        shell = ["env", "-i", *(f"{name}={value}" for name, value in environment.items()), "sh", "-c", line]
        where = ["-x", str(size[0]), "-y", str(size[1])]
        begin = ["tmux", "-f", "/dev/null", "-L", server, "new-session", "-d", "-s", self.session, *where]
        subprocess.run([*begin, shlex.join(shell)], check=True, env=dict(environment))

    def tmux(self, *words: str) -> str:
        """Run a command of tmux on the window."""
        done = subprocess.run(["tmux", "-L", self.server, *words], check=True, capture_output=True, text=True)
        return done.stdout

    def press(self, *keys: str) -> None:
        """Press keys by the names of tmux."""
        for key in keys:
            self.tmux("send-keys", "-t", self.session, key)

    def paste(self, text: str) -> None:
        """Paste a text as a terminal does, bracketed."""
        self.tmux("set-buffer", "--", text)
        self.tmux("paste-buffer", "-p", "-r", "-t", self.session)

    def resize(self, width: int, height: int) -> None:
        """Give the window another size."""
        self.tmux("resize-window", "-t", self.session, "-x", str(width), "-y", str(height))

    def text(self) -> str:
        """Return what stands in the window."""
        return self.tmux("capture-pane", "-p", "-t", self.session)

    def wait(self, wanted: str) -> str:
        """Wait until a text stands in the window; return the whole window."""
        until = time.monotonic() + PATIENCE
        while wanted not in (text := self.text()):
            assert time.monotonic() < until, f"{wanted!r} never came:\n{text}"
            time.sleep(0.1)
        return text

    def changes(self, before: str) -> None:
        """Wait until something else stands in the window, twenty seconds at most."""
        until = time.monotonic() + 20
        while self.text() == before and time.monotonic() < until:
            time.sleep(0.02)

    def program(self) -> int:
        """Return the process of the program in the window."""
        shell = self.tmux("list-panes", "-t", self.session, "-F", "#{pane_pid}").strip()
        children = subprocess.run(["pgrep", "-P", shell], check=True, capture_output=True, text=True).stdout.split()
        return int(children[0])
