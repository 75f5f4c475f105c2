"""The same answers give the same design in any process and whatever the order of keys without meaning."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from blueprints.answers import answers_from_tree, load_tree
from blueprints.engine import undemonstrated
from tests.engine.scenarios import FOLDER, NAMES, design_of

PROGRAM = """
import sys
from pathlib import Path
from blueprints.answers import read_answers
from blueprints.engine import design_for
sys.stdout.write(design_for(read_answers(Path(sys.argv[1]))).model_dump_json())
"""
ROOT = Path(__file__).parents[2]


def designed_elsewhere(name: str, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(FOLDER / name / "answers.yaml")],
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", **environment},
        capture_output=True,
        text=True,
        check=True,
        encoding="utf-8",
    )
    return done.stdout


@pytest.mark.parametrize("seed", ["0", "1", "4711"])
def test_another_process_with_another_seed_zone_and_locale_designs_the_same(seed: str) -> None:
    elsewhere = designed_elsewhere("regulated-bank", PYTHONHASHSEED=seed, TZ="Asia/Tokyo", LANG="tr_TR")
    assert elsewhere == design_of("regulated-bank").model_dump_json()


def turned(tree: Any) -> Any:
    """Return the tree with the keys of every map in reverse order; lists stay."""
    if isinstance(tree, dict):
        return {key: turned(value) for key, value in reversed(tree.items())}
    return [turned(item) for item in tree] if isinstance(tree, list) else tree


@pytest.mark.parametrize("name", NAMES)
def test_the_order_of_keys_changes_nothing(name: str) -> None:
    tree, _ = load_tree((FOLDER / name / "answers.yaml").read_text(encoding="utf-8"))
    design = undemonstrated(answers_from_tree(turned(dict(tree))))
    expected = design_of(name)
    assert design.network == expected.network
    assert design.decisions == expected.decisions
    assert design.requests == expected.requests
    assert design.answers_file == expected.answers_file
