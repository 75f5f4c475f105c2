"""Web application firewalls prevent, they do not only detect.

## Looks at
The policy of each listener that answers, also behind another entry.

## Catches
Mode Detection on a policy or on a listener of its own policy, a policy without the default rules, one that leaves the
bodies of requests out.

## Does not see
Exclusions, and policies that were answered to detect: they are listed with their reason, not judged.
"""

from blueprints.design.ingress import ApplicationGateway, FrontDoor, Listener, WebApplicationFirewallPolicy
from blueprints.design.proof import Severity
from blueprints.verification.checks._each import listed
from blueprints.verification.checks._members import listed_exceptions, of_ours
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each web application firewall of a listener is in prevention mode, or is a listed exception."
SEVERITY: Severity = "error"
DEFAULT_RULES = "Microsoft_DefaultRuleSet"


def check(context: Context) -> Finding:
    """Return the listeners whose policy only detects, or finds nothing."""
    known = listed_exceptions(context, "mode")
    entries: list[ApplicationGateway | FrontDoor] = [
        *of_ours(context.network.application_gateways),
        *of_ours(context.network.front_doors),
    ]
    found = [(entry, listener) for entry in entries for listener in entry.listeners if not listener.redirect_to_https]
    return listed(
        len(found), [(entry.id, said) for entry, item in found if (said := _problem(context, known, entry, item))]
    )


def _problem(context: Context, known: set[str], entry: ApplicationGateway | FrontDoor, listener: Listener) -> str:
    policy = context.entity(listener.web_application_firewall_policy or entry.web_application_firewall_policy)
    if not isinstance(policy, WebApplicationFirewallPolicy) or policy.id in known:
        return ""
    if policy.mode != "Prevention":
        return f"{policy.name} only detects; {entry.name} lets through what it finds at {listener.name}"
    if not any(rules.type == DEFAULT_RULES for rules in policy.managed_rule_sets):
        return f"{policy.name} has no {DEFAULT_RULES}: it finds no attack"
    return "" if policy.request_body_check else f"{policy.name} does not look into the bodies of requests"
