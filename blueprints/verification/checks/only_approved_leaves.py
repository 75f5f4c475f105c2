"""Only approved destinations can be reached outside.

## Looks at
Everything that each workload subnet can send to public addresses, and the hosts that firewalls open for it.

## Catches
A wide network rule above application rules, a wildcard host, a tag where a single account is approved, another port
or protocol.

## Does not see
What an approved destination does with the data.
"""

from blueprints import catalog
from blueprints.design.proof import Severity
from blueprints.design.virtual_networks import Subnet
from blueprints.verification.checks._leaving import unapproved
from blueprints.verification.checks._members import of_ours, role_of
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "What any place can send to the internet is a subset of the approved destinations."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the places that reach more than what is approved, with the whole set."""
    places = [s for s in of_ours(context.network.subnets) if _leaves(context, s)]
    return Finding(len(places), tuple(example for place in places for example in unapproved(context, place)))


def _leaves(context: Context, subnet: Subnet) -> bool:
    role = catalog.subnet_roles().get(role_of(context, subnet.id))
    return role is not None and role.route in ("firewall", "inspect")
