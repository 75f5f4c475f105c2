"""A running compiler, shared by the tests, and the output of each design."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.generators.bicep.designs import DESIGNS
from wizard.compiler import BicepCompiler, find_compiler
from wizard.generators.bicep import generate

EXECUTABLE = find_compiler()
SUBSCRIPTION = "00000000-0000-0000-0000-0000000000aa"
GIVEN_NETWORK = (
    f"/subscriptions/{SUBSCRIPTION}/resourceGroups/rg-given/providers/Microsoft.Network/virtualNetworks/given"
)


def supplied(text: str) -> dict[str, str]:
    """Return a value for every environment variable that a parameter file asks for."""
    asked = re.findall(r"readEnvironmentVariable\('(\w+)'\)", text)
    return {name: GIVEN_NETWORK if name.endswith("NETWORK_ID") else SUBSCRIPTION for name in asked}


@pytest.fixture(scope="session")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the Bicep of every design into a folder of its name."""
    root = tmp_path_factory.mktemp("bicep")
    for name, design in DESIGNS.items():
        for file in generate(design()):
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
