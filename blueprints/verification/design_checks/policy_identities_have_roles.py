"""The identity of each policy that writes may write.

## Looks at
Each assignment of ours with an identity, and the roles that are assigned.

## Catches
An identity without Private DNS Zone Contributor: the policy is compliant and writes nothing.

## Does not see
Roles that somebody else assigns.
"""

from blueprints.design.design import Design
from blueprints.design.proof import Severity
from blueprints.verification.checks._each import listed
from blueprints.verification.finding import Finding

PROPERTY = "Each policy identity of ours has its roles."
WRITER = "Private DNS Zone Contributor"
SEVERITY: Severity = "error"


def check(design: Design) -> Finding:
    """Return the assignments whose identity has no role."""
    held = {(role.principal.rsplit("/", 1)[-1], role.role) for role in design.role_assignments}
    holders = {name for name, _ in held}
    writers = [a for a in design.policy_assignments if a.ours and a.identity]
    bare = [(a.name, f"the identity of {a.title} has no role") for a in writers if a.name not in holders]
    short = [
        (a.name, f"the identity of {a.title} is no {WRITER}, so it writes no record")
        for a in writers
        if a.covers and a.name in holders and (a.name, WRITER) not in held
    ]
    return listed(len(writers), [*bare, *short])
