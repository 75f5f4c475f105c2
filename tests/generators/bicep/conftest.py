"""A running compiler, shared by the tests, the output of each design, and what it would deploy."""

import os
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

from blueprints.design import Design
from tests.generators.bicep.designs import EVERY, design_of
from wizard.compiler import BicepCompiler, find_compiler
from wizard.generators.bicep import generate
from wizard.round_trip import RoundTrip, Unknowns, round_trip, unknowns_of

EXECUTABLE = find_compiler()


def all_designs() -> dict[str, Design]:
    """Return every design of the tests by name."""
    return {name: design_of(name) for name in EVERY}


def write_all(designs: dict[str, Design], root: Path) -> Path:
    """Write the Bicep of every design into a folder of its name and return the root."""
    for name, design in designs.items():
        for file in generate(design):
            path = root / name / file.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(file.content)
    return root


@pytest.fixture(scope="session")
def designs() -> dict[str, Design]:
    """Return every design of the tests."""
    return all_designs()


@pytest.fixture(scope="session")
def output(designs: dict[str, Design], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the Bicep of every design into a folder of its name."""
    return write_all(designs, tmp_path_factory.mktemp("bicep"))


@pytest.fixture(scope="session")
def given(designs: dict[str, Design], output: Path) -> dict[str, Unknowns]:
    """Return what is made up for each design; a name has one value in all of them."""
    return {name: unknowns_of(design, output / name / "bicep", {}) for name, design in designs.items()}


@pytest.fixture(scope="session")
def compiler(given: dict[str, Unknowns]) -> Iterator[BicepCompiler]:
    """Start one compiler for all tests; they skip where there is none."""
    if EXECUTABLE is None:
        pytest.skip("the Bicep compiler is not on PATH and SEAWALL_BICEP does not name it")
    environment = {name: value for each in given.values() for name, value in each.environment.items()}
    with BicepCompiler(EXECUTABLE, {**os.environ, **environment}) as running:
        yield running


@pytest.fixture(scope="session")
def trip(
    designs: dict[str, Design], output: Path, given: dict[str, Unknowns], compiler: BicepCompiler
) -> Callable[[str], RoundTrip]:
    """Return a function that reads the Bicep of a design back; each design is deployed once in a run."""

    @cache
    def back(name: str) -> RoundTrip:
        return round_trip(designs[name], output / name / "bicep", compiler, given[name])

    return back
