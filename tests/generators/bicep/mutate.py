"""`python -m tests.generators.bicep.mutate [--every N [--from M]] [WORD ...]`: change templates, print survivors."""

import argparse
import os
import sys
import tempfile
from collections import Counter
from pathlib import Path

from tests.generators.bicep.conftest import EXECUTABLE, all_designs, write_all
from tests.generators.bicep.killing import NOT_MODELLED, SURVIVED, Range
from tests.generators.bicep.probes import Ground
from wizard.compiler import BicepCompiler
from wizard.round_trip import unknowns_of


def main() -> int:
    """Try every N-th change, from the M-th on, of the templates with these words in their name.

    Return 1 if one survives.
    """
    parser = argparse.ArgumentParser()
    parser.add_argument("words", nargs="*")
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--from", dest="first", type=int, default=0)
    options = parser.parse_args()
    if EXECUTABLE is None:
        parser.error("no Bicep compiler: SEAWALL_BICEP does not name it and it is not on PATH")
    designs = all_designs()
    with tempfile.TemporaryDirectory() as folder:
        output = write_all(designs, Path(folder))
        given = {name: unknowns_of(design, output / name / "bicep", {}) for name, design in designs.items()}
        environment = {name: value for each in given.values() for name, value in each.environment.items()}
        with BicepCompiler(EXECUTABLE, {**os.environ, **environment}) as compiler:
            grounds = [Ground(name, designs[name], output / name / "bicep", given[name], compiler) for name in designs]
            return _try(Range(grounds), options.words, slice(options.first, None, options.every))


def _try(templates: Range, words: list[str], part: slice) -> int:
    verdicts: Counter[str] = Counter()
    chosen = [each for each in templates.every() if not words or any(word in each[0] for word in words)]
    for name, mutant in chosen[part]:
        verdict = templates.verdict(name, mutant)
        verdicts[verdict] += 1
        if verdict in (SURVIVED, NOT_MODELLED):
            _say(f"{verdict}: {name}:{mutant.line}: {mutant.path or 'line'} {mutant.what}")
    counts = ", ".join(f"{count} {verdict}" for verdict, count in sorted(verdicts.items()))
    _say(f"{verdicts.total()} of {len(chosen)} changes: {counts}")
    return 1 if verdicts[SURVIVED] else 0


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
