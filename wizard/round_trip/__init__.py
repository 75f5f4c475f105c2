"""Read the Bicep of a design back, and compare what it would create with what the design says."""

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from blueprints.arm import Difference, Problem, Resource, differences, read_design, tag_differences
from blueprints.design import Design
from wizard.compiler import BicepCompiler, CompilerError
from wizard.generators.bicep import folders_of
from wizard.round_trip.deployed import place_of, predicted, resources_in
from wizard.round_trip.unknowns import Unknowns, unknowns
from wizard.round_trip.written import written_design

__all__ = ["RoundTrip", "Unknowns", "compared", "round_trip", "unknowns_of"]


@dataclass(frozen=True, slots=True)
class RoundTrip:
    """What came back. It agrees when nothing differs and everything was understood."""

    design: Design
    resources: tuple[Resource, ...]
    differences: tuple[Difference, ...]
    problems: tuple[Problem, ...]

    @property
    def count(self) -> int:
        """Return how much differs or was not understood."""
        return len(self.differences) + len(self.problems)

    @property
    def agrees(self) -> bool:
        """Tell whether the templates say what the design says."""
        return not self.count


def unknowns_of(design: Design, folder: Path, known: Mapping[str, str]) -> Unknowns:
    """Return a value for everything that only the customer knows; `folder` holds `workload/` and its like."""
    files = (path.read_text(encoding="utf-8") for path in sorted(folder.rglob("*.bicepparam")))
    return unknowns(design, "".join(files), known)


def round_trip(design: Design, folder: Path, compiler: BicepCompiler, given: Unknowns) -> RoundTrip:
    """Return how the Bicep in `folder` differs from the design, all stages together.

    `folder` holds `workload/` and its like. The compiler has to run in the environment of `given`. Raises
    CompilerError where something does not compile, and where there is a folder that the design does not deploy.
    """
    found: list[Resource] = []
    folders = tuple(folders_of(design))
    _refuse_others(folder, {known.name for known in folders})
    for known in folders:
        path = folder / known.name
        if not (path / "main.bicepparam").is_file():
            raise CompilerError(f"{path} has no main.bicepparam, and the design deploys it")
        place = place_of(known, design.header.regions[0], given)
        found += resources_in(path, predicted(compiler, path / "main.bicepparam", place))
    return compared(written_design(design, given), found)


def _refuse_others(folder: Path, names: Container[str]) -> None:
    """Raise CompilerError for templates that nothing of the design can be compared with."""
    for path in sorted(folder.glob("*/main.bicepparam")):
        if path.parent.name not in names:
            raise CompilerError(f"{path} is there, and the design deploys no folder `{path.parent.name}`")


def compared(written: Design, found: Iterable[Resource]) -> RoundTrip:
    """Return how resources differ from what templates should say."""
    resources = tuple(found)
    reading = read_design(resources)
    origins = {one.id.lower(): one.origin for one in resources}
    told = (*differences(written, reading.design, origins), *tag_differences(written.header.tags, resources))
    return RoundTrip(reading.design, resources, told, reading.problems)
