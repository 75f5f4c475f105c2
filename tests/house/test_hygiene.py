"""What a reader of the source never meets."""

import ast
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LONGEST = 250
# Written so that this file does not hold the words that it looks for.
UNFINISHED = re.compile(r"\b(" + "|".join(("TO" + "DO", "FIX" + "ME", "X" * 3, "HA" + "CK", "TB" + "D")) + r")\b")
MACHINE = re.compile(r"(?<![\w.$}<])/(?:" + "|".join(("ro" + "ot", "work/ma" + "in", "home/[a-z]")) + r")[/\w.-]*")
TEXTS = {".py", ".yaml", ".md", ".j2", ".toml", ".bicep", ".lock", ".css", ".js", ".tcss", ".sh", ".ps1", ".json"}


def tracked(*folders: str) -> list[Path]:
    listed = subprocess.run(["git", "ls-files", "-z", *folders], cwd=ROOT, capture_output=True, text=True, check=True)
    return [ROOT / name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file()]


MODULES = [path for path in tracked("wizard", "blueprints") if path.suffix == ".py"]


def test_no_module_is_longer_than_the_limit() -> None:
    lengths = {str(path.relative_to(ROOT)): path.read_text(encoding="utf-8").count("\n") for path in MODULES}
    assert {path: length for path, length in lengths.items() if length > LONGEST} == {}


def test_every_module_says_what_it_is_for() -> None:
    silent = [path for path in MODULES if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))]
    assert [str(path.relative_to(ROOT)) for path in silent] == []


@pytest.mark.parametrize("pattern", [UNFINISHED, MACHINE], ids=["unfinished work", "paths of a machine"])
def test_no_file_holds(pattern: re.Pattern[str]) -> None:
    found = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()[:80]}"
        for path in tracked()
        if path.suffix in TEXTS
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if pattern.search(line)
    ]
    assert found == []


def test_nothing_is_called_after_its_vagueness() -> None:
    vague = {"utils", "util", "helpers", "helper", "common", "manager", "base", "misc"}
    assert [str(path.relative_to(ROOT)) for path in MODULES if vague & {path.stem, path.parent.name}] == []
