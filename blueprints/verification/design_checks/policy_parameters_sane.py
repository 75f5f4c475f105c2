"""Parameters of assignments are legal.

## Looks at
The effect and the parameters of each assignment of a known definition.

## Catches
An effect that the definition does not take, the isolation mode Disabled, a parameter without a value.

## Does not see
Definitions that the catalog does not hold.
"""

from blueprints import catalog
from blueprints.design.design import Design
from blueprints.design.proof import Severity
from blueprints.verification.checks._each import listed
from blueprints.verification.finding import Finding

PROPERTY = "Each assignment has a legal effect and legal parameters."
SEVERITY: Severity = "error"


def check(design: Design) -> Finding:
    """Return the assignments with a value that means something else."""
    known = catalog.policies()
    problems = []
    for assignment in design.policy_assignments:
        policy = known.get(assignment.definition)
        effects = {effect.lower() for effect in policy.effects} if policy is not None else set()
        if effects and assignment.effect and assignment.effect.lower() not in effects:
            problems.append((assignment.name, f"{assignment.title}: {assignment.effect} is no effect of it"))
        if assignment.parameters.get("isolationMode") == "Disabled":
            problems.append((assignment.name, f"{assignment.title} asks for no isolation at all"))
        empty = [name for name, value in assignment.parameters.items() if value == ""]
        if empty:
            problems.append((assignment.name, f"{assignment.title}: {empty[0]} has no value"))
    return listed(len(design.policy_assignments), problems)
