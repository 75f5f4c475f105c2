"""From answers to a proved design, step by step: the smallest scenario, one of two regions, and the largest."""

import subprocess
import sys
from functools import partial

from benchmarks.case import Case
from benchmarks.start import python
from blueprints.answers import Answers, read_answers
from blueprints.engine import design_for, undemonstrated
from blueprints.verification import verify, verify_design
from blueprints.verification.policy_proof import prove_policies
from wizard.scenarios import scenario

SMALLEST, TWO_REGIONS, LARGEST = "minimal", "public-api", "regulated-bank"


def answers(name: str) -> Answers:
    """Read the answers of a scenario."""
    found = scenario(name)
    if found is None:
        raise LookupError(name)
    return read_answers(found.answers)


def start() -> None:
    """Import the engine in a fresh Python."""
    subprocess.run([sys.executable, "-c", "import blueprints.engine"], check=True)


def cases(name: str) -> tuple[Case, ...]:
    """Return the steps for one scenario."""
    given = answers(name)
    design = undemonstrated(given)
    return (
        Case(f"{name}, read answers", partial(answers, name)),
        Case(f"{name}, design", partial(undemonstrated, given), against=f"{name}, read answers"),
        Case(f"{name}, prove", partial(verify, design.network, design.intent), against=f"{name}, design"),
        Case(f"{name}, checks of the whole", partial(verify_design, design), against=f"{name}, prove"),
        Case(f"{name}, policies", partial(prove_policies, design), against=f"{name}, prove"),
        Case(f"{name}, design and prove", partial(design_for, given), against=f"{name}, design"),
    )


CASES = (
    Case("start Python", python),
    Case("import the engine", start, against="start Python"),
    *(case for name in (SMALLEST, TWO_REGIONS, LARGEST) for case in cases(name)),
)
