"""Lines out, lines in: all that the line-by-line session knows of a terminal."""

import os
from collections.abc import Iterable
from dataclasses import dataclass
from textwrap import wrap
from typing import TextIO

from wizard.terminal import harmless

WIDTH, NARROWEST = 100, 40
_WORDS = {"✓": "ok:", "✗": "problem:", "•": "needed:", "–": "-", "▸": ">", "→": "to"}


class LeftError(Exception):
    """The person left, or the lines ended."""


@dataclass(frozen=True)
class Talk:
    """A conversation over two streams."""

    lines: TextIO
    out: TextIO

    @property
    def width(self) -> int:
        """Return how wide lines are: no wider than the terminal, which would cut words in two."""
        columns = os.get_terminal_size(self.out.fileno()).columns if self.out.isatty() else WIDTH
        return min(max(columns, NARROWEST), WIDTH)

    def say(self, *texts: str) -> None:
        """Say each text in lines of bearable length; marks become words, so that they can be read aloud."""
        for text in texts:
            for line in harmless(text).split("\n"):
                indent = " " * (len(line) - len(line.lstrip()))
                words = wrap(_spoken(line.strip()), self.width - len(indent)) or [""]
                self.out.write("".join(f"{indent}{part}\n" for part in words))
        self.out.flush()

    def ask(self, prompt: str) -> str:
        """Ask for a line; raises LeftError where there is none any more."""
        self.out.write(harmless(f"{_spoken(prompt)} "))
        self.out.flush()
        line = self.lines.readline()
        if not line:
            self.out.write("\n")
            raise LeftError
        return line.rstrip("\r\n")

    def pick(self, options: Iterable[str], prompt: str) -> int | None:
        """Let one of some options be picked by its number; None for Enter alone."""
        listed = list(options)
        self.say(*(f"  {number}  {option}" for number, option in enumerate(listed, start=1)))
        while answer := self.ask(prompt).strip():
            if answer.isdecimal() and 0 < int(answer) <= len(listed):
                return int(answer) - 1
            self.say(f"A number from 1 to {len(listed)}, please.")
        return None


def _spoken(text: str) -> str:
    for mark, word in _WORDS.items():
        text = text.replace(mark, word)
    return text
