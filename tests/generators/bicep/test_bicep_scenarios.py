"""The designs of the scenarios become the same Bicep every time, with no module too many."""

from pathlib import Path

import pytest

from blueprints.design import Design
from tests.generators.bicep.designs import SCENARIO_NAMES
from wizard.generators.bicep import generate


@pytest.mark.parametrize("name", SCENARIO_NAMES)
def test_the_same_design_gives_the_same_bytes(designs: dict[str, Design], name: str) -> None:
    assert list(generate(designs[name])) == list(generate(designs[name]))


def test_only_modules_that_are_called_are_written(output: Path) -> None:
    for main in sorted(output.rglob("main.bicep")):
        files = {f"modules/{path.name}" for path in (main.parent / "modules").glob("*.bicep")}
        assert files == {name for name in files if f"'{name}'" in main.read_text()}
