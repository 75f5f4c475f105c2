"""Change Bicep in one place: a property, a name, a loop's bound, a condition."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

BLOCK = re.compile(r"^(?:resource \w+ '([^@']+)@[^']+'( existing)?|module \w+|var \w+)")
KEY = re.compile(r"^(\s+)(\w+|'[^']+'): (.+)$")
CONDITION = re.compile(r"\bif \((.+)\) (?=\{|\[)")
LOOP = re.compile(r"\bfor (\(?[\w, ]+\)?) in ([^:]+): ")
NULL = re.compile(r" (==|!=) null\b")
WORD = re.compile(r"'(?:[^'$\\]|\$(?!\{))+'$")


@dataclass(frozen=True, slots=True)
class Mutant:
    """A changed text. `type` and `path` say what was changed, for resources: `properties.subnets`."""

    line: int
    was: str
    what: str
    text: str
    type: str = ""
    path: str = ""


def mutants(text: str) -> Iterator[Mutant]:
    """Yield every single change of a template, in the order of its lines."""
    lines = text.split("\n")
    kind, inside, stack = "", False, list[tuple[int, str]]()
    for number, line in enumerate(lines):
        block = BLOCK.match(line)
        if block:
            kind, inside, stack = (block.group(1) or "").lower(), not block.group(2), []
        elif line and not line[0].isspace() and line[0] not in "}])":
            inside = False
        if not inside:
            continue
        found = KEY.match(line)
        if found:
            indent = len(found.group(1))
            stack = [*((at, key) for at, key in stack if at < indent), (indent, found.group(2).strip("'"))]
        path = ".".join(key for _, key in stack).lower()
        changes = [*_conditions(line), *(_values(found) if found else ())]
        for what, changed in changes:
            yield Mutant(
                number + 1, line, what, "\n".join([*lines[:number], changed, *lines[number + 1 :]]), kind, path
            )
        if found:
            end = _end(lines, number, len(found.group(1)))
            yield Mutant(number + 1, line, "left out", "\n".join([*lines[:number], *lines[end:]]), kind, path)


def _values(found: re.Match[str]) -> Iterator[tuple[str, str]]:
    head, value = found.group(0)[: found.start(3)], found.group(3)
    if value in ("true", "false"):
        yield "flipped", head + ("false" if value == "true" else "true")
    elif value.isdigit():
        yield "one more", f"{head}{int(value) + 1}"
    elif WORD.match(value):
        yield "another word", f"{head}{value[:-1]}x'"


def _conditions(line: str) -> Iterator[tuple[str, str]]:
    if CONDITION.search(line):
        yield "condition turned round", CONDITION.sub(r"if (!(\1)) ", line, count=1)
    if LOOP.search(line):
        yield "loop starts one later", LOOP.sub(r"for \1 in skip(\2, 1): ", line, count=1)
    if NULL.search(line):
        yield "comparison turned round", NULL.sub(lambda m: f" {'!=' if m.group(1) == '==' else '=='} null", line, 1)


def _end(lines: list[str], start: int, indent: int) -> int:
    """Return the line after a property: its value may go on below it, further in."""
    end = start + 1
    while end < len(lines) and len(lines[end]) - len(lines[end].lstrip()) > indent:
        end += 1
    closes = lines[start].rstrip()[-1:] in "{[(" and end < len(lines)
    return end + 1 if closes else end
