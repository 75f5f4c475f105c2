"""No rule allows anything to anywhere.

## Looks at
The allow rules of security groups and firewalls.

## Catches
Any address on any port, a firewall rule for the whole internet, a host pattern of a single star.

## Does not see
Rules that Azure itself requires in this form.
"""

from blueprints import catalog
from blueprints.design.firewalls import FirewallPolicy, FirewallRule
from blueprints.design.proof import Severity
from blueprints.design.security import SecurityRule
from blueprints.verification.checks._each import listed
from blueprints.verification.checks._fixed_rules import rule_kind
from blueprints.verification.checks._members import of_ours
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "No allow has any source or destination together with any port, and no host is a lone wildcard."
SEVERITY: Severity = "error"


ANY = ("*", "0.0.0.0/0", "internet", "any")
ALL_PORTS = ("*", "0-65535", "1-65535")


def check(context: Context) -> Finding:
    """Return the rules that allow too much."""
    groups = of_ours(context.network.network_security_groups)
    required = _required(context)
    problems = [
        (group.id, f"{group.name}/{rule.name} allows {', '.join(rule.destination_port_ranges)} without bound")
        for group in groups
        for rule in group.rules
        if rule.access == "Allow" and _wide(rule) and (group.id, rule.name) not in required
    ]
    stated = {row.id for row in context.intent.approved_destinations if row.destination.lower() in ANY}
    rules = [(policy, rule) for policy in of_ours(context.network.firewall_policies) for rule in _allowing(policy)]
    problems += [
        (policy.id, f"{policy.name}: {rule.name} opens everything") for policy, rule in rules if _open(rule, stated)
    ]
    return listed(sum(len(group.rules) for group in groups) + len(rules), problems)


def _wide(rule: SecurityRule) -> bool:
    ends = (rule.source_address_prefixes, rule.destination_address_prefixes)
    anywhere = any(text.lower() in ANY for end in ends for text in end)
    return anywhere and any(ports in ALL_PORTS for ports in rule.destination_port_ranges)


def _allowing(policy: FirewallPolicy) -> list[FirewallRule]:
    collections = [c for group in policy.groups for c in group.collections if c.action == "Allow"]
    return [rule for collection in collections for rule in collection.rules]


def _open(rule: FirewallRule, stated: set[str]) -> bool:
    if rule.kind == "application":
        return "*" in rule.target_fqdns
    if rule.name in stated and not set(rule.destination_ports) & set(ALL_PORTS):
        return False
    return any(text.lower() in ANY for text in rule.destination_addresses)


def _required(context: Context) -> set[tuple[str, str]]:
    return {
        (subnet.network_security_group or "", fixed.name)
        for subnet in context.network.subnets
        if (kind := rule_kind(context, subnet)) is not None
        for fixed in catalog.fixed_rules(kind)
    }
