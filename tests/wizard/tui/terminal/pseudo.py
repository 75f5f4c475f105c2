"""A pseudo-terminal with a program on it: every byte that it sends is kept."""

import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import termios
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.wizard.tui.terminal.window import PATIENCE


class Pseudo:
    """Starts a program with a controlling terminal of 80 columns and 24 rows."""

    def __init__(self, words: Sequence[str], environment: Mapping[str, str], folder: Path) -> None:
        self.ours, theirs = pty.openpty()
        self.resize(80, 24)
        self.sent = b""
        self.process = subprocess.Popen(
            words,
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            env=dict(environment),
            cwd=folder,
            start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
        )
        os.close(theirs)

    def write(self, text: str) -> None:
        """Type a text."""
        os.write(self.ours, text.encode())

    def wait(self, wanted: str) -> None:
        """Wait until a text was sent."""
        until = time.monotonic() + PATIENCE
        while wanted.encode() not in self.sent:
            assert time.monotonic() < until, self.sent[-3000:]
            self._read()

    def resize(self, width: int, height: int) -> None:
        """Give the terminal another size."""
        fcntl.ioctl(self.ours, termios.TIOCSWINSZ, struct.pack("HHHH", height, width, 0, 0))

    def signal(self, number: signal.Signals) -> None:
        """Send a signal to the program."""
        self.process.send_signal(number)

    def end(self) -> int:
        """Wait for the end, reading all that is sent; return the exit status."""
        until = time.monotonic() + PATIENCE
        while self.process.poll() is None:
            assert time.monotonic() < until, self.sent[-3000:]
            self._read()
        self._read()
        return self.process.returncode

    def close(self) -> None:
        """End the program, whatever it does."""
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        os.close(self.ours)

    def _read(self) -> None:
        if select.select([self.ours], [], [], 0.1)[0]:
            try:
                self.sent += os.read(self.ours, 65536)
            except OSError:  # the other end is closed
                time.sleep(0.05)
