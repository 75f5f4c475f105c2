"""Paths of generated files: relative, portable, inside the folder."""

import re
from collections.abc import Iterable

from wizard.output.problems import OutputError

LONGEST_NAME = 200  # room for `.orig` on the strictest file system in use
RESERVED = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))})
OWN_NAMES = frozenset({"manifest.json", ".seawall", ".seawall.lock"})
PORTABLE = re.compile(r"[A-Za-z0-9_.][A-Za-z0-9_.+@=, -]*")


def check_paths(paths: Iterable[str]) -> None:
    """Raise OutputError for a path that could leave the folder, or that some system cannot hold."""
    seen: dict[str, str] = {}
    for path in paths:
        if fault := path_fault(path):
            raise OutputError(f"refused to write {path!r}: {fault}")
        if (other := seen.setdefault(path.casefold(), path)) != path:
            raise OutputError(f"refused to write {path!r}: it differs from {other!r} in case alone")


def path_fault(path: str) -> str | None:
    """Say what is wrong with a generated file's path, or None."""
    if path in OWN_NAMES:
        return "the name is kept for Seawall's own record"
    return next((fault for part in path.split("/") if (fault := _part_fault(part))), None)


def _part_fault(part: str) -> str | None:
    if part in {"", ".", ".."}:
        return "a path is relative and has no '.' or '..'"
    if not PORTABLE.fullmatch(part) or part.endswith((".", " ")):
        return f"{part!r} is not a portable file name"
    if part.split(".")[0].casefold() in RESERVED:
        return f"{part!r} is a device on Windows"
    return f"{part[:20]!r}... is longer than {LONGEST_NAME} characters" if len(part) > LONGEST_NAME else None
