"""The page of refusals: every case of the tests in which an answer is refused, where, and what is said."""

import re
from collections.abc import Mapping
from pathlib import Path

import yaml
from page import Page, cell, code, table

from blueprints.answers import questions

PATH = "reference/refusals.md"
CASES = Path(__file__).parents[1] / "tests" / "answers" / "cases"
FILES = ("values.yaml", "rules.yaml", "refusals.yaml")
WHOLE = "the whole file"
INTRODUCTION = """# Answers that are refused

Each line is an answer, or answers that do not fit each other, that a test of Seawall writes into a good file. *Said* is
the part of the message that tells it from others; the whole message names the line, and what would do instead.
Every message comes before anything is designed, all of them at once.
"""


def cases() -> tuple[Mapping[str, str], ...]:
    """Return every case that is refused or warned of: its name, the answer, and what is said."""
    found = (case for name in FILES for case in yaml.safe_load((CASES / name).read_text(encoding="utf-8")))
    return tuple(case for case in found if case.get("says"))


def refusal_pages() -> tuple[Page, ...]:
    """Return the page of every refusal, by the section in which it is said."""
    sections: dict[str, list[Mapping[str, str]]] = {}
    for case in cases():
        sections.setdefault(re.split(r"[.\[]", case.get("path") or "")[0] or WHOLE, []).append(case)
    known = {question.section for question in questions()}
    told = "\n".join(_section(name, sections[name], name in known) for name in sorted(sections))
    return (Page(PATH, "Answers that are refused", f"{INTRODUCTION}\n{told}", "Reference"),)


def _section(name: str, found: list[Mapping[str, str]], known: bool) -> str:
    rows = ((cell(case["case"]), code(case.get("path") or WHOLE), _said(case)) for case in found)
    asked = f"[Questions of {code(name)}](questions/{name}.md)\n\n" if known else ""
    return f"## {name.replace('_', ' ').capitalize()} {{ #{name.replace(' ', '-')} }}\n\n{asked}" + table(
        ("What", "Where", "Said"), rows
    )


def _said(case: Mapping[str, str]) -> str:
    mark = "" if case.get("severity", "error") == "error" else f"{case['severity']}: "
    return mark + cell(str(case["says"]).replace("*", "\\*").replace("_", "\\_"))
