"""Find the file and the line that write a resource, in templates of ours or edited by somebody."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from blueprints.design.model import resource_type

CALLED = re.compile(r"^module \w+ '([^']+)' = \[\n  for (?:\w+|\(\w+, \w+\)) in (\w+):", re.MULTILINE)
DECLARED = re.compile(r"^resource \w+ '([^@']+)@[^']+'( existing)?")
NAMED = re.compile(r"^\s+(?:name: )?'([^'\n]+)'", re.MULTILINE)
PARAMETER = re.compile(r"^param (\w+) = ", re.MULTILINE)
TEXT_OF_LIST = re.compile(r"^\s+'")


@dataclass(frozen=True, slots=True)
class Declaration:
    """Where a file declares a type, what else it hangs on, and what the items of its loop name, with their lines."""

    place: str
    targets: frozenset[str]
    lines: Mapping[str, int]


class Places:
    """The lines of one folder of Bicep: a main template, its modules and its parameter file."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder.name
        parameters = (folder / "main.bicepparam").read_text(encoding="utf-8")
        self._named = dict(_names(parameters, 0, len(parameters), listed=False))
        self._declared: dict[str, list[Declaration]] = {}
        for kind, declaration in _declarations(folder, _lines_of_modules(folder, parameters)):
            self._declared.setdefault(kind, []).append(declaration)

    def place(self, identifier: str, kind: str) -> str:
        """Return the line that names a resource or its nearest parent, and the line that declares its type.

        What hangs on another resource has a module for each type of those, whose items name it.
        """
        target = identifier.lower().rpartition("/providers/")[0]
        on = resource_type(target)
        known = self._declared.get(kind.lower(), [])
        own = next((each for each in known if on and on in each.targets), None)
        chosen = own or next(reversed(known), None)
        line = own.lines.get(target.rpartition("/")[2]) if own else None
        value = line or self._line(identifier)
        parts = (f"{self._folder}/main.bicepparam:{value}" if value else "", chosen.place if chosen else "")
        return " and ".join(part for part in parts if part)

    def _line(self, identifier: str) -> int | None:
        names = reversed(identifier.lower().split("/")[8::2])
        return next((self._named[name] for name in names if name in self._named), None)


def _names(text: str, start: int, end: int, *, listed: bool) -> Iterator[tuple[str, int]]:
    """Yield what a part of a parameter file names, from the end on; `listed` = also texts in lists."""
    for match in reversed(list(NAMED.finditer(text, start, end))):
        if listed or not TEXT_OF_LIST.match(match.group()):
            yield match.group(1).lower(), text.count("\n", 0, match.start(1)) + 1


def _lines_of_modules(folder: Path, parameters: str) -> Mapping[str, Mapping[str, int]]:
    """Return file of a module → what the items of its loop name, with their lines."""
    main = folder / "main.bicep"
    called = dict(CALLED.findall(main.read_text(encoding="utf-8"))) if main.is_file() else {}
    found = list(PARAMETER.finditer(parameters))
    ends = [*(match.start() for match in found[1:]), len(parameters)]
    spans = {match.group(1): (match.start(), end) for match, end in zip(found, ends, strict=True)}
    return {
        file: dict(_names(parameters, *spans[parameter], listed=True))
        for file, parameter in called.items()
        if parameter in spans
    }


def _declarations(folder: Path, lines: Mapping[str, Mapping[str, int]]) -> Iterator[tuple[str, Declaration]]:
    for path in sorted(folder.rglob("*.bicep")):
        text = path.read_text(encoding="utf-8").splitlines()
        found = [(number, match) for number, line in enumerate(text, 1) if (match := DECLARED.match(line))]
        targets = frozenset(match.group(1).lower() for _, match in found if match.group(2))
        own = lines.get(path.relative_to(folder).as_posix(), {})
        for number, match in found:
            if not match.group(2):
                place = f"{path.relative_to(folder.parent).as_posix()}:{number}"
                yield match.group(1).lower(), Declaration(place, targets, own)
