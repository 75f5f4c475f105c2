"""Rules name the subnet that they stand on.

## Looks at
Outbound sources and inbound destinations of each rule, against the subnets that have the group.

## Catches
A rule copied from another subnet: its source never leaves from here, so it decides nothing.

## Does not see
Service tags, which hold more than one subnet.
"""

from blueprints.design.proof import Severity
from blueprints.design.security import NetworkSecurityGroup, SecurityRule
from blueprints.verification.addresses import intersection, is_prefix, prefixes
from blueprints.verification.checks._each import listed
from blueprints.verification.checks._members import of_ours
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each outbound source and inbound destination lies in a subnet of the group."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the rules that name another subnet."""
    groups = of_ours(context.network.network_security_groups)
    problems = [(g.id, said) for g in groups for r in g.rules if (said := _problem(context, g, r))]
    return listed(sum(len(group.rules) for group in groups), problems)


def _problem(context: Context, group: NetworkSecurityGroup, rule: SecurityRule) -> str:
    own = tuple(t for s in context.network.subnets if s.network_security_group == group.id for t in s.address_prefixes)
    named = rule.source_address_prefixes if rule.direction == "Outbound" else rule.destination_address_prefixes
    numeric = tuple(text for text in named if is_prefix(text) and not text.startswith("<"))
    if not own or not numeric or len(numeric) != len(named):
        return ""
    if intersection(prefixes(numeric), prefixes(own)):
        return ""
    return f"{group.name}/{rule.name} names {', '.join(numeric)}, which is no part of {', '.join(own)}"
