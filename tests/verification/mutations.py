"""Change one thing of a design's network at a time, and say which check, flow or name notices.

`python -m tests.verification.mutations [SCENARIO ...] [--every N] [--each N]` prints the rate by kind, and each
survivor: of every N-th mutant, or of N mutants of each kind in each scenario.
"""

import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from blueprints.design import Design
from blueprints.design.proof import CheckResult, Proof
from blueprints.verification import verify, verify_design
from tests.engine.scenarios import NAMES, design_of
from tests.verification.mutant_reasons import SURVIVORS, reason
from tests.verification.mutants import Mutant, mutants


@dataclass(frozen=True)
class Fate:
    """What became of a mutant: the checks that notice it; none = it survives, for a reason or through a hole."""

    scenario: str
    mutant: Mutant
    killers: tuple[str, ...]
    reason: str = ""

    @property
    def is_hole(self) -> bool:
        """Return whether nothing notices a change that matters."""
        return not self.killers and not self.reason


def fates(scenario: str, every: int = 1, each: int = 0) -> Iterator[Fate]:
    """Yield the fate of every n-th mutant of a scenario's network, or of some of each kind, spread over the network."""
    design = design_of(scenario)
    before = _results(design)
    tried = islice(mutants(design.network), 0, None, every)
    for mutant in _of_each_kind(list(tried), each) if each else tried:
        found = killers(design, mutant, before)
        yield Fate(scenario, mutant, found, "" if found else reason(design, mutant))


def _of_each_kind(found: list[Mutant], each: int) -> Iterator[Mutant]:
    for kind in dict.fromkeys(mutant.kind for mutant in found):
        alike = [mutant for mutant in found if mutant.kind == kind]
        step = max(1, len(alike) // each)
        yield from islice(alike, step // 2, step // 2 + step * each, step)


def killers(design: Design, mutant: Mutant, before: dict[str, CheckResult]) -> tuple[str, ...]:
    """Return the checks that say of the mutant what they do not say of the design, or that it is malformed."""
    try:
        after = _results(design.model_copy(update={"network": mutant.of(design.network)}))
    except (KeyError, ValueError):
        return ("malformed",)
    return tuple(check for check in after if _is_worse(before[check], after[check]))


def _results(design: Design) -> dict[str, CheckResult]:
    proof: Proof = verify(design.network, design.intent)
    return {result.check: result for result in (*proof.checks, *verify_design(design).checks)}


def _is_worse(before: CheckResult, after: CheckResult) -> bool:
    said = {(example.text, example.object) for example in before.counter_examples}
    new = any((example.text, example.object) not in said for example in after.counter_examples)
    return new or (after.result == "undecided" and before.result != "undecided")


def main(words: list[str]) -> int:
    """Print what notices each mutant of the scenarios."""
    every, each = (int(words[words.index(o) + 1]) if o in words else n for o, n in (("--every", 1), ("--each", 0)))
    names = [word for word in words if word in NAMES] or list(NAMES)
    found = [fate for name in names for fate in fates(name, every, each)]
    survivors = (fate for fate in found if not fate.killers)
    sys.stdout.write("\n".join((*_rates(found), *map(_told, survivors), _sum(found), "")))
    return 0


def rate_of(found: list[Fate]) -> float:
    """Return the share of mutants that something notices, of those that matter."""
    mattering = [fate for fate in found if not fate.reason]
    return sum(not fate.is_hole for fate in mattering) / max(len(mattering), 1)


def _rates(found: list[Fate]) -> Iterator[str]:
    kinds = Counter(fate.mutant.kind for fate in found)
    killed = Counter(fate.mutant.kind for fate in found if fate.killers)
    for kind in sorted(kinds, key=lambda kind: (killed[kind] / kinds[kind], kind)):
        yield f"{killed[kind]:6} of {kinds[kind]:6}  {kind}"
    by_check = Counter(check for fate in found for check in fate.killers)
    yield from (f"{count:6} by {check}" for check, count in sorted(by_check.items()))


def _told(fate: Fate) -> str:
    changed = "" if fate.mutant.deletes else f" to {fate.mutant.value!r}"
    said = fate.reason or f"HOLE ({SURVIVORS.get(fate.mutant.kind, 'nobody says why')})"
    return f"survives  {fate.scenario}: {fate.mutant.kind} {fate.mutant.where}{changed}: {said}"


def _sum(found: list[Fate]) -> str:
    killed, equal = sum(bool(fate.killers) for fate in found), sum(bool(fate.reason) for fate in found)
    holes, rate = sum(fate.is_hole for fate in found), 100 * rate_of(found)
    return f"{killed} noticed, {equal} as good as the design, {holes} holes: {rate:.1f} % of what matters"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
