"""Deploy one module of a design alone, so that a change of it is tried in a moment."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from blueprints.arm import resources_of
from blueprints.design import Design
from wizard.compiler import BicepCompiler, Place
from wizard.generators.bicep import folders_of
from wizard.generators.bicep.folder import Folder, files_of
from wizard.generators.bicep.identifiers import Identifiers
from wizard.generators.bicep.module_calls import ModuleCall
from wizard.round_trip import Unknowns, compared
from wizard.round_trip.deployed import place_of, predicted
from wizard.round_trip.written import written_design

Resources = Sequence[Mapping[str, Any]]


@dataclass
class Ground:
    """A design whose Bicep stands in `folder`, what it would create, and what it should."""

    name: str
    design: Design
    folder: Path
    given: Unknowns
    compiler: BicepCompiler

    @cached_property
    def folders(self) -> tuple[Folder, ...]:
        """Return the folders of the Bicep."""
        return tuple(folders_of(self.design))

    @cached_property
    def written(self) -> Design:
        """Return what the templates should say."""
        return written_design(self.design, self.given)

    @cached_property
    def created(self) -> Resources:
        """Return everything that the unchanged Bicep would create."""
        return [one for each in self.folders for one in self.snapshot(each, self.folder / each.name)]

    def snapshot(self, folder: Folder, path: Path) -> Resources:
        """Return what a folder of Bicep would create."""
        return predicted(self.compiler, path / "main.bicepparam", self.place(folder))

    def place(self, folder: Folder) -> Place:
        """Return where a folder is deployed to."""
        return place_of(folder, self.design.header.regions[0], self.given)

    def agrees(self, resources: Resources) -> bool:
        """Tell whether resources are what the templates should say."""
        return compared(self.written, resources_of(resources)).agrees


@dataclass
class Probe:
    """One module of a design, called from a template of its own; `call` None = the main template itself."""

    ground: Ground
    folder: Folder
    call: ModuleCall | None = None

    @property
    def name(self) -> str:
        """Return the name of the template."""
        return self.call.file if self.call else f"{self.folder.name}/main.bicep"

    @property
    def size(self) -> int:
        """Return how much it deploys."""
        return len(self.call.items) if self.call else sum(len(call.items) for call in self.folder.calls)

    @cached_property
    def path(self) -> Path:
        """Return the folder of the probe; its files are written once."""
        if self.call is None:
            return self.ground.folder / self.folder.name
        alone = replace(self.folder, calls=(replace(self.call, earlier=()),), groups=())
        root = self.ground.folder.parent / "probes" / self.folder.name / self.call.symbol
        for file in files_of(self.ground.design, alone, Identifiers({})):
            path = root / file.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(file.content)
        return root / "bicep" / self.folder.name

    @property
    def file(self) -> Path:
        """Return the file of the template."""
        return self.path / (self.call.file if self.call else "main.bicep")

    @cached_property
    def unchanged(self) -> Resources:
        """Return what the module creates."""
        return self.ground.snapshot(self.folder, self.path)

    @cached_property
    def others(self) -> Resources:
        """Return what the rest of the design creates."""
        own = {one["id"] for one in self.unchanged}
        return [one for one in self.ground.created if one["id"] not in own]

    @cached_property
    def is_true(self) -> bool:
        """Tell whether the module alone creates what it creates among the others."""
        whole = {one["id"]: one for one in self.ground.created}
        return bool(self.unchanged) and all(_same(one, whole.get(one["id"])) for one in self.unchanged)


def _same(one: Mapping[str, Any], other: Mapping[str, Any] | None) -> bool:
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


def probes(grounds: Sequence[Ground]) -> Mapping[str, tuple[Probe, ...]]:
    """Return each template with the designs that deploy it, small ones first; of each main template the largest."""
    every = [Probe(ground, folder, call) for ground in grounds for folder in ground.folders for call in folder.calls]
    mains = {folder.name: Probe(ground, folder) for ground, folder in sorted(_folders(grounds), key=_calls)}
    found: dict[str, list[Probe]] = {}
    for probe in (*mains.values(), *every):
        found.setdefault(probe.name, []).append(probe)
    return {name: tuple(sorted(found[name], key=lambda one: (one.size, one.ground.name))) for name in sorted(found)}


def _folders(grounds: Sequence[Ground]) -> list[tuple[Ground, Folder]]:
    return [(ground, folder) for ground in grounds for folder in ground.folders]


def _calls(one: tuple[Ground, Folder]) -> tuple[int, str]:
    return len(one[1].calls), one[0].name
