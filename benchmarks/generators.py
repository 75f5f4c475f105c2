"""What each generator costs, compared with designing."""

from functools import partial

from benchmarks.case import Case
from benchmarks.engine import SMALLEST, answers
from blueprints.engine import design_for
from wizard.generators.registry import GENERATORS, Generate


def all_files(generate: Generate) -> int:
    """Make every file of a fresh design, so that nothing is remembered from the round before."""
    return len(list(generate(DESIGN.model_copy(), None)))


DESIGN = design_for(answers(SMALLEST))
CASES = (
    Case("design and prove", partial(design_for, answers(SMALLEST))),
    *(
        Case(name, partial(all_files, generate), against="design and prove", rounds=3)
        for name, generate in GENERATORS.items()
    ),
)
