"""No firewall decrypts the traffic of agents.

## Looks at
Rules that terminate TLS, by their sources, address groups included, and their hosts.

## Catches
TLS termination on a rule for agents, or for a host that pins its certificate.

## Does not see
Inspection by other products.
"""

from blueprints.design.firewalls import FirewallRule
from blueprints.design.proof import Severity
from blueprints.verification.addresses import Ranges, intersection, is_prefix, prefixes
from blueprints.verification.checks._each import listed
from blueprints.verification.checks._members import of_ours
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "No rule terminates TLS for agents or for hosts that must not be decrypted."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the rules that decrypt what they must not."""
    agents = prefixes(
        tuple(t for s in context.network.subnets if s.id in context.world.agent_subnets for t in s.address_prefixes)
    )
    pinned = {row.destination for row in context.intent.approved_destinations if not row.tls_inspection}
    rules = [
        (policy, rule)
        for policy in of_ours(context.network.firewall_policies)
        for group in policy.groups
        for collection in group.collections
        for rule in collection.rules
    ]
    found = [
        (p.id, f"{p.name}: {r.name} decrypts what it must not")
        for p, r in rules
        if r.terminate_tls and _wrong(context, r, agents, pinned)
    ]
    return listed(len(rules), found)


def _wrong(context: Context, rule: FirewallRule, agents: Ranges, pinned: set[str]) -> bool:
    groups = [group for group in context.network.ip_groups if group.id in rule.source_ip_groups]
    named = (*rule.source_addresses, *(text for group in groups for text in group.addresses))
    sources = [text for text in named if is_prefix(text)]
    met = "*" in rule.source_addresses or bool(intersection(prefixes(tuple(sources)), agents))
    return (met and bool(agents)) or any(host in pinned for host in rule.target_fqdns)
