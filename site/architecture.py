"""The architecture as the code has it: folders with counts of files, and the contracts between packages."""

from configparser import ConfigParser
from pathlib import Path

from page import cell, code

FOLDERS = {
    "blueprints/answers": "what a person may answer: one section per file, a question is a field",
    "blueprints/catalog": "what Azure says: facts with source and date",
    "blueprints/recommendations": "what Microsoft recommends: one file each",
    "blueprints/design": "what will be built: frozen models in Azure's nouns",
    "blueprints/intent": "what must and must not work, derived before any rule is written",
    "blueprints/verification": "the proof: names, routes, filters, and one property per file",
    "blueprints/scenarios": "starters: examples, golden tests and the gallery",
    "wizard/generators": "what reads the design: Bicep, diagrams, document, requests, tests",
    "wizard/output": "files onto disk, all or nothing",
    "wizard/interview": "the guided session without a screen",
    "wizard/tui": "the guided session on the terminal",
    "templates": "text of the generators, laid out as the output is",
    "site": "this site",
    "tests": "the same tree as the packages; `golden/` holds whole outputs",
}
CODE = {".py", ".yaml", ".j2", ".bicep", ".md"}


def folders(root: Path) -> str:
    """Return rows of a table: folder, what it is, how many files."""
    return "\n".join(f"| {code(f'{name}/')} | {what} | {_count(root / name)} |" for name, what in FOLDERS.items())


def _count(folder: Path) -> int:
    left_out = {"__pycache__", "trees"}
    return sum(p.suffix in CODE and not left_out & set(p.parts) for p in folder.rglob("*") if p.is_file())


def contracts(root: Path) -> str:
    """Return each contract between packages with its reason, as a list."""
    read = ConfigParser()
    read.read_string((root / ".importlinter").read_text(encoding="utf-8"))
    return "\n".join(f"- {cell(read[name]['name'])}." for name in read.sections() if "name" in read[name])


def additions(root: Path) -> str:
    """Return the table of what an addition touches, as CONTRIBUTING.md has it."""
    text = (root / "CONTRIBUTING.md").read_text(encoding="utf-8")
    rows = text.split("## To add", 1)[1].split("\n## ", 1)[0]
    lines = [line for line in rows.splitlines() if line.startswith("|")]
    if not lines:
        raise ValueError("CONTRIBUTING.md has no table of additions")
    return "\n".join(lines)
