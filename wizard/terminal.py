"""Standard streams: data goes to stdout, progress and diagnostics to stderr, and no text may steer the terminal."""

import json
import os
import sys
from dataclasses import dataclass, field
from typing import TextIO

RED, GREEN, YELLOW, BOLD = "31", "32", "33", "1"
HIDDEN_MARKS = frozenset("\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")


def harmless(text: str) -> str:
    """Return text with every character that could steer a terminal written out, as `\\u001b`."""
    return "".join(
        character
        if character == "\n" or (character.isprintable() and character not in HIDDEN_MARKS)
        else _written(character)
        for character in text
    )


def _written(character: str) -> str:
    return json.dumps(character)[1:-1]  # the way JSON writes it, so that JSON stays JSON


@dataclass
class Terminal:
    """The two streams of one run. `out` carries data, `err` what a person reads while it runs."""

    out: TextIO = field(default_factory=lambda: sys.stdout)
    err: TextIO = field(default_factory=lambda: sys.stderr)
    _line: int = 0

    def data(self, text: str) -> None:
        """Print what the command was run for."""
        self._clear()
        self.out.write(f"{harmless(text)}\n")

    def say(self, text: str) -> None:
        """Print a remark."""
        self._clear()
        self.err.write(f"{harmless(text)}\n")

    def problem(self, text: str) -> None:
        """Print what is wrong."""
        self._clear()
        self.err.write(f"{self.coloured('seawall:', RED, self.err)} {harmless(text)}\n")

    def progress(self, what: str) -> None:
        """Show what goes on, in one line that the next output replaces; a log does not get it."""
        if not self.err.isatty():
            return
        self._clear()
        line = harmless(f"{what} ...")[:78]
        self.err.write(line)
        self.err.flush()
        self._line = len(line)

    def coloured(self, text: str, colour: str, stream: TextIO | None = None) -> str:
        """Return text in a colour, where the stream (stdout, if not given) is a terminal that wants colours."""
        return f"\x1b[{colour}m{text}\x1b[0m" if wants_colour(stream or self.out) else text

    def _clear(self) -> None:
        if self._line:
            self.err.write("\r" + " " * self._line + "\r")
            self.err.flush()
            self._line = 0


def wants_colour(stream: TextIO) -> bool:
    """Say whether a stream is a person's terminal that does not refuse colours (https://no-color.org)."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
