"""An origin of Front Door admits Front Door alone.

## Looks at
Each origin: its private link, or the rules and the firewall policy in front of its public listener.

## Catches
A source Internet, the tag without the check of the X-Azure-FDID header, a public listener beside the private link.

## Does not see
Whether the application checks the header by itself.
"""

from blueprints.design.ingress import ApplicationGateway, Origin, WebApplicationFirewallPolicy
from blueprints.design.proof import Severity
from blueprints.design.security import NetworkSecurityGroup, SecurityRule
from blueprints.verification.addresses import intersection, is_prefix, prefix
from blueprints.verification.checks._each import listed
from blueprints.verification.checks._members import allows, of_ours
from blueprints.verification.context import Context
from blueprints.verification.filters import port_ranges
from blueprints.verification.finding import Finding
from blueprints.verification.tags import PUBLIC

PROPERTY = "A Front Door origin admits only AzureFrontDoor.Backend with the id check, or its private link."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the origins that others can reach."""
    origins = [(front, origin) for front in of_ours(context.network.front_doors) for origin in front.origins]
    return listed(len(origins), [(origin.target, said) for _, origin in origins if (said := _problem(context, origin))])


def _problem(context: Context, origin: Origin) -> str:
    target = context.entity(origin.target)
    if not isinstance(target, ApplicationGateway):
        exposed = target is not None and bool(context.exposure(target.id))
        return f"{origin.name}: {context.label(origin.target)} admits the whole internet" if exposed else ""
    if not context.exposure(target.id):
        return ""
    if origin.private_link_target:
        return f"{origin.name}: {target.name} has a public listener beside its private link"
    group = context.entity(getattr(context.entity(target.subnet), "network_security_group", None))
    if isinstance(group, NetworkSecurityGroup):
        wide = [rule for rule in allows(group, "Inbound") if _admits_others(rule)]
        if wide:
            return f"{origin.name}: {group.name}/{wide[0].name} admits more than Front Door to {target.name}"
    policies = {listener.web_application_firewall_policy for listener in target.listeners}
    policy = context.entity(
        target.web_application_firewall_policy or next(iter(sorted(p for p in policies if p)), None)
    )
    if not isinstance(policy, WebApplicationFirewallPolicy) or not policy.front_door_id_required:
        return f"{origin.name}: {target.name} does not check that requests come from this Front Door"
    return ""


def _admits_others(rule: SecurityRule) -> bool:
    ports = port_ranges(rule.destination_port_ranges)
    https = any(first <= 443 <= last for first, last in ports)
    named = ("internet", "*", "0.0.0.0/0")
    public = [
        text for text in rule.source_address_prefixes if is_prefix(text) and intersection((prefix(text),), PUBLIC)
    ]
    return https and (bool(public) or any(text.lower() in named for text in rule.source_address_prefixes))
