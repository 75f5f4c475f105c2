"""The arrows between packages hold, and a wrong one is caught."""

import shutil
import subprocess
import sys
from configparser import ConfigParser
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LINT = [sys.executable, "-c", "import sys; from importlinter.cli import lint_imports_command as run; sys.exit(run())"]


def reasons() -> list[str]:
    contracts = ConfigParser()
    contracts.read(ROOT / ".importlinter")
    return [contracts[section]["name"] for section in contracts.sections() if section != "importlinter"]


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*LINT, "--no-logo", "--no-cache"],
        cwd=folder,
        capture_output=True,
        text=True,
        env={"PYTHONPATH": str(folder), "PATH": ""},
    )


@pytest.fixture(scope="module")
def copied(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the source that a test may spoil and must restore."""
    folder = tmp_path_factory.mktemp("arrows")
    for package in ("wizard", "blueprints"):
        shutil.copytree(ROOT / package, folder / package, ignore=shutil.ignore_patterns("__pycache__", "*.yaml"))
    shutil.copy(ROOT / ".importlinter", folder)
    return folder


def test_every_arrow_holds() -> None:
    found = lint(ROOT)
    assert found.returncode == 0, found.stdout


@pytest.mark.parametrize(
    ("module", "planted", "contract"),
    [
        ("blueprints/design/network.py", "import wizard.terminal", "The engine is a pure library"),
        ("blueprints/catalog/fact.py", "import blueprints.design.network", "The story goes one way"),
        ("blueprints/answers/ask.py", "import blueprints.engine", "The story goes one way"),
        ("blueprints/verification/world.py", "import blueprints.draft", "Verification must not know"),
        ("wizard/generators/record.py", "import blueprints.answers", "A generator reads the Design"),
        ("wizard/commands/check.py", "import textual.app", "Only the TUI draws screens"),
        ("wizard/generators/record.py", "import jinja2", "One module builds the template environment"),
        ("wizard/summary/telling.py", "import diagrams", "Only the diagram generator draws"),
    ],
)
def test_a_planted_import_is_caught(copied: Path, module: str, planted: str, contract: str) -> None:
    path = copied / module
    before = path.read_text()
    try:
        path.write_text(f"{before}\n{planted}\n")
        found = lint(copied)
    finally:
        path.write_text(before)
    assert found.returncode == 1
    name = next(name for name in reasons() if name.startswith(contract))
    assert f"{name} BROKEN" in " ".join(found.stdout.split()), found.stdout


def test_every_arrow_says_why_in_english() -> None:
    assert len(reasons()) == len(set(reasons())) >= 7
    assert all(len(name.split()) >= 8 for name in reasons())


def test_the_command_line_loads_nothing_heavy() -> None:
    heavy = {"textual", "rich", "jinja2", "diagrams", "pygraphviz", "mkdocs", "pydantic", "yaml"}
    loaded = subprocess.run(
        [sys.executable, "-c", "import sys, wizard.cli; print(*sorted(sys.modules))"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=True,
    ).stdout.split()
    assert not heavy & {name.split(".")[0] for name in loaded}
