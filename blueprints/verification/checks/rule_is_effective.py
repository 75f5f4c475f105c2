"""Every rule decides something.

## Looks at
Each rule of each security group, on each subnet that has the group, as sets.

## Catches
A rule under a deny that contains it, a rule that two others cover together, a group without members as source, a
range of port 0 alone, which no connection uses.

## Does not see
Groups that no subnet has.
"""

from collections.abc import Iterator

from blueprints import catalog
from blueprints.design.proof import Severity
from blueprints.design.security import Direction, NetworkSecurityGroup
from blueprints.verification.addresses import EVERYTHING
from blueprints.verification.checks._each import listed
from blueprints.verification.checks._fixed_rules import rule_kind
from blueprints.verification.checks._members import of_ours
from blueprints.verification.context import Context
from blueprints.verification.filter_sets import matched
from blueprints.verification.finding import Finding
from blueprints.verification.packets import box, nothing
from blueprints.verification.spread import ALL_SERVICES
from blueprints.verification.world import Place

PROPERTY = "Each rule decides at least one packet of a subnet that it is on."
SEVERITY: Severity = "warning"
OWN_RULES_END = 65000
DIRECTIONS: tuple[Direction, ...] = ("Inbound", "Outbound")


def check(context: Context) -> Finding:
    """Return the rules that decide nothing anywhere."""
    groups = of_ours(context.network.network_security_groups)
    problems = [(group.id, said) for group in groups for said in _idle(context, group)]
    return listed(sum(len(group.rules) for group in groups), problems)


def _idle(context: Context, group: NetworkSecurityGroup) -> Iterator[str]:
    subnets = [s for s in context.network.subnets if s.network_security_group == group.id]
    required = {f.name for s in subnets if (kind := rule_kind(context, s)) for f in catalog.fixed_rules(kind)}
    stated = required | {rule.name for rule in group.rules if rule.flows}
    found = [dict(_of_place(context, group, context.world.places[s.id], stated)) for s in subnets]
    for rule in group.rules:
        if found and all(rule.name in idle for idle in found):
            yield f"{group.name}/{rule.name} {found[0][rule.name]}"


def _of_place(
    context: Context, group: NetworkSecurityGroup, place: Place, stated: set[str]
) -> Iterator[tuple[str, str]]:
    """Yield rules without effect; one that states a flow may repeat what an allow above it says, not what is denied."""
    space = context.sets.space
    portless = {rule.name for rule in group.rules if rule.destination_port_ranges in (("0",), ("0-0",))}
    for direction in DIRECTIONS:
        ends = (EVERYTHING, place.addresses) if direction == "Inbound" else (place.addresses, EVERYTHING)
        universe = left = box(space, *ends, ALL_SERVICES)
        denied = nothing(space)
        for rule in context.engine.compiled.group_filter(group, direction, place).rules:
            whole = matched(space, rule, True) & universe
            sure = matched(space, rule, rule.access == "Deny") & universe
            if rule.priority < OWN_RULES_END and (not whole or rule.name in portless):
                yield rule.name, "matches no packet of its subnet"
            elif rule.priority < OWN_RULES_END and not (whole - denied if rule.name in stated else whole & left):
                yield rule.name, "is covered by the rules above it"
            left = left - sure
            if rule.access == "Deny":
                denied = denied | sure
