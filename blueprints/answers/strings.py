"""Refuse secrets and characters that cannot be seen in any string (V10, V11)."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from blueprints.answers.problem import Problem
from blueprints.answers.shape import Path, written
from blueprints.answers.yaml_tree import hidden

_SECRETS = re.compile(
    r"(?i)-----BEGIN [A-Z ]*PRIVATE KEY"
    r"|\b(password|passwd|pwd|secret|api[_-]?key|account[_-]?key|access[_-]?key|sharedaccesskey|token)\s*[:=]\s*\S{4,}"
    r"|\bsig=[A-Za-z0-9%+/]{20,}"
    r"|\beyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}"
    r"|\b(gh[pousr]_[A-Za-z0-9]{30,}|AKIA[A-Z0-9]{16})\b"
    r"|(?-i:(?<![A-Za-z0-9+/])(?=[A-Za-z0-9+/]*[0-9])(?=[A-Za-z0-9+/]*[a-z])(?=[A-Za-z0-9+/]*[A-Z])"
    r"[A-Za-z0-9+/]{42,86}==?)"
)
_SECRET_KEYS = ("password", "passwd", "secret", "api_key", "account_key", "access_key", "token", "client_secret")


def unfit(tree: Any, path: Path = ()) -> Iterator[tuple[Path, Problem]]:
    """Yield each string that holds a secret or a hidden character, with its path."""
    if isinstance(tree, Mapping):
        for key, below in tree.items():
            yield from _text(str(key), (*path, key))
            if str(key).lower().replace("-", "_") in _SECRET_KEYS:
                yield (*path, key), _secret((*path, key))
            else:
                yield from unfit(below, (*path, key))
    elif isinstance(tree, list | tuple):
        for index, below in enumerate(tree):
            yield from unfit(below, (*path, index))
    elif isinstance(tree, str):
        yield from _text(tree, path)


def _text(text: str, path: Path) -> Iterator[tuple[Path, Problem]]:
    for index, char in enumerate(text):
        if hidden(char) and char != "\n":
            what = f"Character {index + 1} is U+{ord(char):04X}, which cannot be seen."
            yield path, Problem(written(path).encode("ascii", "replace").decode(), what, "Remove it", id="V11")
            return
    if len(text) >= 8 and _SECRETS.search(text):
        yield path, _secret(path)


def _secret(path: Path) -> Problem:
    what = f"answers.{written(path)} seems to hold a secret."
    return Problem(written(path), what, "Answers are kept in Git: remove it, and revoke it if it is real", id="V10")
