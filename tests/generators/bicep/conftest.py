"""A running compiler, shared by the tests, and the output of each design."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from blueprints.answers import read_answers
from blueprints.design import Design
from blueprints.engine import undemonstrated
from tests.generators.bicep.designs import DESIGNS
from wizard.compiler import BicepCompiler, find_compiler
from wizard.generators.bicep import generate

SCENARIOS = Path(__file__).parents[3] / "blueprints" / "scenarios"
SCENARIO_NAMES = sorted(path.parent.name for path in SCENARIOS.glob("*/answers.yaml"))
EXECUTABLE = find_compiler()
SUBSCRIPTION = "00000000-0000-0000-0000-0000000000aa"
GIVEN = f"/subscriptions/{SUBSCRIPTION}/resourceGroups/rg-given/providers/Microsoft.Network/virtualNetworks/given"


def supplied(text: str) -> dict[str, str]:
    """Return a value for every environment variable that a parameter file asks for."""
    asked = re.findall(r"readEnvironmentVariable\(\s*'(\w+)'\s*\)", text)
    return {name: GIVEN if name.endswith(("NETWORK_ID", "VAULT_ID")) else SUBSCRIPTION for name in asked}


@pytest.fixture(scope="session")
def designs() -> dict[str, Design]:
    """Return the designs made by hand and those of the scenarios, by name."""
    scenarios = {name: undemonstrated(read_answers(SCENARIOS / name / "answers.yaml")) for name in SCENARIO_NAMES}
    return {name: design() for name, design in DESIGNS.items()} | scenarios


@pytest.fixture(scope="session")
def output(designs: dict[str, Design], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the Bicep of every design into a folder of its name."""
    root = tmp_path_factory.mktemp("bicep")
    for name, design in designs.items():
        for file in generate(design):
            path = root / name / file.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(file.content)
    return root


@pytest.fixture(scope="session")
def compiler(output: Path) -> Iterator[BicepCompiler]:
    """Start one compiler for all tests; they skip where there is none."""
    if EXECUTABLE is None:
        pytest.skip("the Bicep compiler is not on PATH and SEAWALL_BICEP does not name it")
    texts = "".join(path.read_text() for path in sorted(output.rglob("*.bicepparam")))
    with BicepCompiler(EXECUTABLE, supplied(texts)) as running:
        yield running
