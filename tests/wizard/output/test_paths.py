"""Paths of generated files stay inside the folder and suit every system."""

from pathlib import Path

import pytest

from tests.wizard.output.conftest import STAMP
from wizard.generators.files import OutputFile
from wizard.output import OutputError, write_tree
from wizard.output.paths import path_fault

REFUSED = [
    "../x",
    "bicep/../../x",
    "/etc/x",
    "C:\\x",
    "c:x",
    "~/x",
    "",
    ".",
    "a//b",
    "a/./b",
    "a\\b",
    "con",
    "docs/nul.md",
    "COM1.txt",
    "name.",
    "name ",
    "a\x1b[2J",
    "a\nb",
    "caf\u00e9.md",
    "a\u202eb",
    "x" * 201,
    "-rf",
    "manifest.json",
    ".seawall",
]


@pytest.mark.parametrize("path", REFUSED)
def test_a_path_that_could_do_harm_is_refused(path: str, target: Path) -> None:
    with pytest.raises(OutputError, match="refused to write"):
        write_tree([OutputFile.text(path, "x")], target, STAMP)
    assert not target.exists()


@pytest.mark.parametrize(
    "path", ["README.md", "bicep/workload/main.bicep", "document/docs/assets/a_b-c.1.svg", ".gitignore"]
)
def test_an_ordinary_path_is_fine(path: str) -> None:
    assert path_fault(path) is None


def test_two_paths_that_differ_in_case_alone_are_refused(target: Path) -> None:
    with pytest.raises(OutputError, match=r"differs from .README\.md. in case alone"):
        write_tree([OutputFile.text("README.md", "x"), OutputFile.text("readme.md", "x")], target, STAMP)
