"""Try changed templates: does the compiler complain, or does what comes back differ from the design?"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from blueprints.arm import Resource
from blueprints.arm.not_modelled import is_left_out
from blueprints.design import Design
from tests.generators.bicep.mutants import Mutant, mutants
from wizard.compiler import BicepCompiler, CompilerError
from wizard.generators.bicep import folders_of
from wizard.round_trip import Unknowns, compared
from wizard.round_trip.deployed import place_of, predicted, resources_in

ORDER = ("dependson",)
"""Properties of module calls that say when, not what: nothing that is created shows them. Kinds have tests of order."""


@dataclass
class Range:
    """The Bicep of several designs, and a compiler to try changed templates on."""

    designs: Mapping[str, Design]
    output: Path
    given: Mapping[str, Unknowns]
    compiler: BicepCompiler
    _unchanged: dict[tuple[str, str], list[Resource]] = field(default_factory=dict)

    def files(self) -> Mapping[str, tuple[Path, ...]]:
        """Return each template of the trees, by its name in a folder, with the places where it is used."""
        found: dict[str, list[Path]] = {}
        for path in sorted(self.output.rglob("*.bicep")):
            folder = next(parent for parent in path.parents if (parent / "main.bicep").is_file())
            name = path.relative_to(folder).as_posix()
            found.setdefault(name if name != "main.bicep" else f"{folder.name}/main.bicep", []).append(path)
        return {name: tuple(sorted(paths, key=_size)) for name, paths in sorted(found.items())}

    def every(self) -> Iterator[tuple[str, Mutant]]:
        """Yield every change of every template, on the text of its smallest tree."""
        for name, paths in self.files().items():
            if name != "types.bicep":
                yield from ((name, mutant) for mutant in mutants(paths[0].read_text()))

    def is_modelled(self, mutant: Mutant) -> bool:
        """Tell whether the network model has a word for what was changed."""
        return not (mutant.path in ORDER or (mutant.type and is_left_out(mutant.type, mutant.path)))

    def verdict(self, name: str, mutant: Mutant) -> str:
        """Return what became of a change: `compiler`, `equality`, `not modelled` or `survived`."""
        if not self.is_modelled(mutant):
            return "not modelled"
        first, *others = self.files()[name]
        same = [path for path in others if path.read_text() == first.read_text()]
        verdicts = (self._try(path, mutant.text) for path in (first, *same))
        return next((verdict for verdict in verdicts if verdict != "survived"), "survived")

    def _try(self, path: Path, text: str) -> str:
        kept = path.read_text()
        path.write_text(text)
        try:
            return self._fate(path)
        finally:
            path.write_text(kept)

    def _fate(self, path: Path) -> str:
        name = path.relative_to(self.output).parts[0]
        root = self.output / name / "bicep"
        changed = path.relative_to(root).parts[0]
        try:
            resources = [one for folder in self._folders(name) for one in self._resources(name, folder, changed)]
        except CompilerError:
            return "compiler"
        if not compared(self.designs[name], resources, self.given[name]).agrees:
            return "equality"
        # The linter reads more than the evaluation does, and takes as long: it comes last.
        return "compiler" if self.compiler.compile_params(root / changed / "main.bicepparam") else "survived"

    def _folders(self, name: str) -> tuple[str, ...]:
        return tuple(sorted(path.parent.name for path in (self.output / name / "bicep").glob("*/main.bicep")))

    def _resources(self, name: str, folder: str, changed: str) -> list[Resource]:
        if folder == changed:
            return self._deployed(name, folder)
        key = (name, folder)
        if key not in self._unchanged:
            self._unchanged[key] = self._deployed(name, folder)
        return self._unchanged[key]

    def _deployed(self, name: str, folder: str) -> list[Resource]:
        design = self.designs[name]
        known = next(each for each in folders_of(design) if each.name == folder)
        place = place_of(known, design.header.regions[0], self.given[name])
        path = self.output / name / "bicep" / folder
        return resources_in(path, predicted(self.compiler, path / "main.bicepparam", place))


def _size(path: Path) -> tuple[int, str]:
    folder = next(parent for parent in path.parents if (parent / "main.bicep").is_file())
    return (folder / "main.bicepparam").stat().st_size, str(path)
