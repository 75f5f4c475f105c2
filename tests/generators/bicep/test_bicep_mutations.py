"""A change in a template is noticed: by the compiler, or because what comes back is not the design."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pytest

from blueprints.design import Design
from tests.generators.bicep.killing import SURVIVED, Range
from tests.generators.bicep.mutants import mutants
from tests.generators.bicep.probes import Ground, Resources
from tests.generators.bicep.spared import reason_for
from wizard.compiler import BicepCompiler
from wizard.round_trip import RoundTrip, Unknowns

SAMPLE = 8
"""Changes that a run tries, spread evenly; `python -m tests.generators.bicep.mutate` tries all."""
TEMPLATE = """resource table 'Microsoft.Network/routeTables@2026-03-01' = [
  for item in items: if (item.ours) {
    name: item.name
    properties: {
      disableBgpRoutePropagation: true
      routes: [
        {
          name: 'default'
        }
      ]
      tag: item.?tag == null ? 1 : 2
    }
  }
]"""


@dataclass
class Shared(Ground):
    """A design whose unchanged Bicep other tests deploy as well: once in a run."""

    trip: Callable[[str], RoundTrip]

    @cached_property
    def created(self) -> Resources:
        return [resource.body.written for resource in self.trip(self.name).resources]


@pytest.fixture
def templates(
    designs: dict[str, Design],
    output: Path,
    given: dict[str, Unknowns],
    compiler: BicepCompiler,
    trip: Callable[[str], RoundTrip],
    tmp_path: Path,
) -> Range:
    """Return trees that may be changed: copies, so that other tests read what was generated."""
    copies = tmp_path / "bicep"
    shutil.copytree(output, copies)
    return Range(
        [Shared(name, designs[name], copies / name / "bicep", given[name], compiler, trip) for name in designs]
    )


def test_a_sample_of_changes_is_noticed(templates: Range) -> None:
    tried = [(name, mutant) for name, mutant in templates.every() if not reason_for(mutant)]
    chosen = tried[SAMPLE // 2 :: len(tried) // SAMPLE]
    survived = [
        f"{name}:{mutant.line}: {mutant.path} {mutant.what}"
        for name, mutant in chosen
        if templates.verdict(name, mutant) == SURVIVED
    ]
    assert len(chosen) >= SAMPLE
    assert survived == []


def test_every_property_name_loop_and_condition_is_changed() -> None:
    made = [(mutant.line, mutant.what) for mutant in mutants(TEMPLATE)]
    assert (2, "loop starts one later") in made
    assert (2, "condition turned round") in made
    assert (5, "flipped") in made
    assert (8, "another word") in made
    assert (11, "comparison turned round") in made
    assert [line for line, what in made if what == "left out"] == [3, 4, 5, 6, 8, 11]


def test_a_block_is_left_out_as_a_whole() -> None:
    whole = next(mutant for mutant in mutants(TEMPLATE) if (mutant.line, mutant.what) == (6, "left out"))
    assert "default" not in whole.text
    assert whole.path == "properties.routes"
    assert whole.text.count("{") == whole.text.count("}")
