"""An origin of Front Door admits Front Door alone.

## Looks at
Each origin: its private link, or the rules and the firewall policy in front of its public listener.

## Catches
A source Internet, the tag without the check of the X-Azure-FDID header, a public listener beside the private link.

## Does not see
Whether the application checks the header by itself.
"""

from blueprints.design.ingress import ApiManagement, ApplicationGateway, Origin, WebApplicationFirewallPolicy
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
    if target is None or not context.exposure(target.id):
        return ""
    if isinstance(target, ApiManagement):
        subnets = [location.subnet for location in target.locations if location.subnet]
        checked = target.front_door_id_required
    elif isinstance(target, ApplicationGateway):
        subnets, checked = [target.subnet], _checks_id(context, target)
    else:
        return f"{origin.name}: {context.label(origin.target)} admits the whole internet"
    if origin.private_link_target:
        return f"{origin.name}: {target.name} has a public listener beside its private link"
    wide = next((said for subnet in subnets if (said := _wide(context, subnet))), "")
    if wide:
        return f"{origin.name}: {wide} admits more than Front Door to {target.name}"
    return "" if checked else f"{origin.name}: {target.name} does not check that requests come from this Front Door"


def _checks_id(context: Context, entry: ApplicationGateway) -> bool:
    policies = {listener.web_application_firewall_policy for listener in entry.listeners}
    policy = context.entity(entry.web_application_firewall_policy or next(iter(sorted(p for p in policies if p)), None))
    return isinstance(policy, WebApplicationFirewallPolicy) and policy.front_door_id_required


def _wide(context: Context, subnet: str) -> str:
    """Return the first rule of a subnet that lets others than Front Door in, as people read it; empty = none does."""
    group = context.entity(getattr(context.entity(subnet), "network_security_group", None))
    if not isinstance(group, NetworkSecurityGroup):
        return ""
    return next((f"{group.name}/{rule.name}" for rule in allows(group, "Inbound") if _admits_others(rule)), "")


def _admits_others(rule: SecurityRule) -> bool:
    ports = port_ranges(rule.destination_port_ranges)
    https = any(first <= 443 <= last for first, last in ports)
    named = ("internet", "*", "0.0.0.0/0")
    public = [
        text for text in rule.source_address_prefixes if is_prefix(text) and intersection((prefix(text),), PUBLIC)
    ]
    return https and (bool(public) or any(text.lower() in named for text in rule.source_address_prefixes))
