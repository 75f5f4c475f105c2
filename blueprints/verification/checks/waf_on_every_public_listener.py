"""Every public listener has a web application firewall.

## Looks at
Each public listener of an Application Gateway or Front Door, with the policy that it names or inherits.

## Catches
A gateway without a policy, a policy that is disabled, a listener whose own policy does not exist, a policy of Front
Door at an Application Gateway.

## Does not see
Private listeners: clients inside the network are known.
"""

from blueprints.design.ingress import ApplicationGateway, FrontDoor, Listener, WebApplicationFirewallPolicy
from blueprints.design.proof import Severity
from blueprints.verification.checks._each import listed
from blueprints.verification.checks._members import of_ours
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each public HTTP listener has an enabled web application firewall."
SEVERITY: Severity = "error"
PROTECTED = {"application_gateway": "an Application Gateway", "front_door": "a Front Door"}


def check(context: Context) -> Finding:
    """Return the public listeners without an enabled policy."""
    entries: list[ApplicationGateway | FrontDoor] = [
        *of_ours(context.network.application_gateways),
        *of_ours(context.network.front_doors),
    ]
    found = [
        (entry, listener)
        for entry in entries
        for listener in entry.listeners
        if (listener.public or isinstance(entry, FrontDoor)) and not listener.redirect_to_https
    ]
    return listed(len(found), [(entry.id, said) for entry, item in found if (said := _problem(context, entry, item))])


def _problem(context: Context, entry: ApplicationGateway | FrontDoor, listener: Listener) -> str:
    policy = context.entity(listener.web_application_firewall_policy or entry.web_application_firewall_policy)
    if not isinstance(policy, WebApplicationFirewallPolicy):
        return f"{entry.name}: listener {listener.name} has no web application firewall"
    if policy.protects != ("front_door" if isinstance(entry, FrontDoor) else "application_gateway"):
        return f"{entry.name}: {policy.name} protects {PROTECTED[policy.protects]}"
    return f"{entry.name}: {policy.name} is disabled" if policy.state != "Enabled" else ""
