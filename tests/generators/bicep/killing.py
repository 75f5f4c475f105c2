"""Try changed templates: does the compiler complain, or does what comes back differ from the design?"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from tests.generators.bicep.mutants import Mutant, mutants
from tests.generators.bicep.probes import Ground, Probe, probes
from tests.generators.bicep.spared import reason_for
from wizard.compiler import CompilerError

COMPILER, EQUALITY, NOT_MODELLED, SURVIVED = "compiler", "equality", "not modelled", "survived"


class Range:
    """The Bicep of several designs, to try changed templates on."""

    def __init__(self, grounds: Sequence[Ground]) -> None:
        self._grounds = grounds

    @cached_property
    def templates(self) -> Mapping[str, tuple[Probe, ...]]:
        """Return each template with the designs that deploy it."""
        return probes(self._grounds)

    def every(self) -> Iterator[tuple[str, Mutant]]:
        """Yield every change of every template once: what is written for several types is changed at one of them."""
        seen: set[tuple[str, str, str, str, int]] = set()
        for name, (probe, *_) in self.templates.items():
            source = probe.call.kind.file if probe.call else name
            counted: dict[tuple[str, str], int] = {}
            for mutant in mutants(probe.file.read_text()):
                place = (mutant.path, mutant.what)
                counted[place] = counted.get(place, 0) + 1
                key = (source, *place, mutant.was, counted[place])
                if key not in seen:
                    seen.add(key)
                    yield name, mutant

    def verdict(self, name: str, mutant: Mutant) -> str:
        """Return what notices a change: the compiler, the equality, nothing for a reason, or nothing."""
        first, *others = self.templates[name]
        for probe in (first, *others):
            fate = _deployed(probe, mutant)
            if fate != SURVIVED:
                return fate
        # The linter reads more than the evaluation does, and takes as long: it comes last.
        if _is_linted(first, mutant):
            return COMPILER
        return NOT_MODELLED if reason_for(mutant) else SURVIVED


def _deployed(probe: Probe, mutant: Mutant) -> str:
    assert probe.is_true, f"{probe.ground.name}: {probe.name} alone is another template"
    kept = probe.file.read_text()
    probe.file.write_text(mutant.text)
    try:
        changed = probe.ground.snapshot(probe.folder, probe.path)
    except CompilerError:
        return COMPILER
    finally:
        probe.file.write_text(kept)
    same = changed == probe.unchanged or probe.ground.agrees([*probe.others, *changed])
    return SURVIVED if same else EQUALITY


def _is_linted(probe: Probe, mutant: Mutant) -> bool:
    kept = probe.file.read_text()
    probe.file.write_text(mutant.text)
    try:
        return bool(probe.ground.compiler.compile(probe.path / "main.bicep"))
    finally:
        probe.file.write_text(kept)
