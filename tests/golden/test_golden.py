"""Every scenario becomes a design that holds, and what was reviewed: the same files, the same bytes."""

from difflib import unified_diff
from pathlib import Path

import pytest

from tests.golden.trees import TREES, golden_files, kept_files
from wizard.scenarios import Scenario, scenarios

ANEW = "review the change, then write the trees anew with: python -m tests.golden"


@pytest.mark.usefixtures("untraced")
@pytest.mark.parametrize("starter", scenarios(), ids=lambda starter: starter.name)
def test_the_tree_is_the_golden_one(starter: Scenario, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made, kept = golden_files(starter, tmp_path / "made"), kept_files(starter)
    assert "fails    " not in capsys.readouterr().out
    assert sorted(made) == sorted(kept), ANEW
    changed = [path for path in made if made[path] != kept[path]]
    assert not changed, f"{ANEW}\n" + "\n".join(_difference(path, kept[path], made[path]) for path in changed)


def test_every_golden_tree_is_of_a_scenario() -> None:
    assert sorted(folder.name for folder in TREES.iterdir()) == [starter.name for starter in scenarios()]


def _difference(path: str, kept: str, made: str) -> str:
    lines = unified_diff(kept.splitlines(), made.splitlines(), path, path, lineterm="", n=1)
    return "\n".join(list(lines)[:40])
