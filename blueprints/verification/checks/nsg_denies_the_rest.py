"""Every network security group ends with a deny-all in both directions, below its allows.

## Looks at
Each group of this design, by the order of priorities.

## Catches
A deny-all in one direction only, a deny that stands above an allow, a deny that leaves out a protocol or a prefix.

## Does not see
Azure's own default rules: with a deny-all above them they decide nothing.
"""

from blueprints.design.proof import CounterExample, Severity
from blueprints.design.security import Direction, NetworkSecurityGroup, SecurityRule
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each group has a deny-all below its allows, inbound and outbound."
SEVERITY: Severity = "error"
FREE_OUTBOUND = ("application_gateway",)
"""Roles whose group must keep Azure's default way out (net §2.3)."""


def check(context: Context) -> Finding:
    """Return the groups whose default rules still decide something."""
    groups = [group for group in context.network.network_security_groups if not group.existing]
    found = [example for group in groups for example in _of(context, group)]
    return Finding(len(groups), tuple(found))


def _of(context: Context, group: NetworkSecurityGroup) -> list[CounterExample]:
    directions: tuple[Direction, ...] = ("Inbound",) if _free(context, group) else ("Inbound", "Outbound")
    return [
        CounterExample(text=f"{group.name}: {problem}", object=group.id, decided_by=group.name)
        for direction in directions
        if (problem := _problem(group, direction))
    ]


def _free(context: Context, group: NetworkSecurityGroup) -> bool:
    roles = context.intent.decided.subnet_roles
    users = [s.id for s in context.network.subnets if s.network_security_group == group.id]
    return any(roles.get(user) in FREE_OUTBOUND for user in users)


def _problem(group: NetworkSecurityGroup, direction: Direction) -> str:
    rules = sorted((r for r in group.rules if r.direction == direction), key=lambda rule: rule.priority)
    denies = [rule for rule in rules if _denies_all(rule)]
    if not denies:
        return f"no rule denies the rest {direction.lower()}, so Azure's default rules decide"
    above = [r for r in rules if r.access == "Allow" and r.priority > denies[0].priority]
    return (
        f"{denies[0].name} ({denies[0].priority}) stands above {above[0].name} ({above[0].priority})" if above else ""
    )


def _denies_all(rule: SecurityRule) -> bool:
    everything = (rule.source_address_prefixes, rule.destination_address_prefixes, rule.destination_port_ranges)
    return rule.access == "Deny" and rule.protocol == "*" and all(part == ("*",) for part in everything)
