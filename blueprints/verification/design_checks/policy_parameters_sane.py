"""Parameters of assignments are legal.

## Looks at
The effect and the parameters of each assignment of a known definition.

## Catches
An effect that the definition does not take, the isolation mode Disabled, a parameter without a value.

## Does not see
Definitions that the catalog does not hold.
"""

import re

from blueprints import catalog
from blueprints.design.design import Design
from blueprints.design.proof import Severity
from blueprints.design.workload import PolicyAssignment
from blueprints.verification.checks._each import listed
from blueprints.verification.finding import Finding

PROPERTY = "Each assignment has a legal effect and legal parameters."
SEVERITY: Severity = "error"


def check(design: Design) -> Finding:
    """Return the assignments with a value that means something else."""
    known = catalog.policies()
    zones = {zone.name.lower() for zone in design.network.private_dns_zones}
    problems = []
    for assignment in design.policy_assignments:
        policy = known.get(assignment.definition)
        effects = {effect.lower() for effect in policy.effects} if policy is not None else set()
        if effects and assignment.effect and assignment.effect.lower() not in effects:
            problems.append((assignment.name, f"{assignment.title}: {assignment.effect} is no effect of it"))
        if assignment.parameters.get("isolationMode") == "Disabled":
            problems.append((assignment.name, f"{assignment.title} asks for no isolation at all"))
        strange = [zone for zone in _zones(assignment) if zone not in zones]
        if strange:
            problems.append((assignment.name, f"{assignment.title}: {strange[0]} is no zone of this design"))
        empty = [name for name, value in assignment.parameters.items() if value == ""]
        if empty:
            problems.append((assignment.name, f"{assignment.title}: {empty[0]} has no value"))
    return listed(len(design.policy_assignments), problems)


def _zones(assignment: PolicyAssignment) -> tuple[str, ...]:
    """Return the names of the private DNS zones that an assignment's parameters name."""
    ids = (
        text for value in assignment.parameters.values() for text in re.findall(r"/privateDnsZones/([^/,\s]+)", value)
    )
    return tuple(name.lower() for name in ids)
