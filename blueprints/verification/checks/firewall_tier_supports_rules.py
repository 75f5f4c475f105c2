"""The tier of each firewall can do its rules.

## Looks at
The rules of each policy against its tier and DNS settings.

## Catches
A web category or a host in a network rule on Basic, a host in a network rule without DNS proxy, TLS termination below
Premium, a rule without a target.

## Does not see
Throughput.
"""

from blueprints.design.firewalls import FirewallPolicy, FirewallRule
from blueprints.design.proof import Severity
from blueprints.verification.checks._each import listed
from blueprints.verification.checks._members import of_ours
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each rule works in the tier of its firewall policy."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the rules that the tier cannot do."""
    rules = [
        (policy, rule)
        for policy in of_ours(context.network.firewall_policies)
        for group in policy.groups
        for collection in group.collections
        for rule in collection.rules
    ]
    policies = of_ours(context.network.firewall_policies)
    problems = [(p.id, f"{p.name}/{r.name}: {said}") for p, r in rules if (said := _problem(p, r))]
    detecting = [policy for policy in policies if policy.intrusion_detection != "Off" and policy.tier != "Premium"]
    problems += [(p.id, f"{p.name}: intrusion detection needs Premium, the tier is {p.tier}") for p in detecting]
    return listed(len(rules) + len(policies), problems)


def _problem(policy: FirewallPolicy, rule: FirewallRule) -> str:
    if rule.kind == "network" and rule.destination_fqdns and policy.tier == "Basic":
        return "Basic knows no host in a network rule"
    if rule.kind == "network" and rule.destination_fqdns and not policy.dns_proxy:
        return "a host in a network rule needs the DNS proxy"
    if (rule.terminate_tls or rule.target_urls) and policy.tier != "Premium":
        return f"TLS termination and URLs need Premium, the tier is {policy.tier}"
    if rule.web_categories and policy.tier == "Basic":
        return "Basic knows no web categories"
    targets = (*rule.target_fqdns, *rule.target_urls, *rule.fqdn_tags, *rule.web_categories)
    return "an application rule without a target matches nothing" if rule.kind == "application" and not targets else ""
