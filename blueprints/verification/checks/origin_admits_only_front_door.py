"""An origin of Front Door admits Front Door alone.

## Looks at
Each origin: its private link and what that names, or the rules and the firewall policy in front of its public listener.

## Catches
A source Internet, the tag without the check of the X-Azure-FDID header, a public listener beside the private link, an
origin that Front Door itself cannot reach, a private link without its location or to a group that is not there.

## Does not see
Whether the application checks the header by itself.
"""

from collections.abc import Iterator

from blueprints.design.ingress import (
    ApiManagement,
    ApplicationGateway,
    FrontDoor,
    Origin,
    WebApplicationFirewallPolicy,
)
from blueprints.design.proof import CounterExample, Severity
from blueprints.design.security import NetworkSecurityGroup, SecurityRule
from blueprints.verification.addresses import intersection, is_prefix, prefix
from blueprints.verification.checks._each import joined
from blueprints.verification.checks._members import allows, of_ours
from blueprints.verification.checks._origins import FRONT_DOOR
from blueprints.verification.checks._packets import of_packets
from blueprints.verification.context import Context
from blueprints.verification.filters import port_ranges
from blueprints.verification.finding import Finding
from blueprints.verification.packets import nothing
from blueprints.verification.records import GATEWAY_GROUP
from blueprints.verification.tags import PUBLIC

PROPERTY = "A Front Door origin admits only AzureFrontDoor.Backend with the id check, or its private link."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the origins that others can reach."""
    origins = [(front, origin) for front in of_ours(context.network.front_doors) for origin in front.origins]
    open_wide = tuple(example for _, origin in origins for example in _reached(context, origin))
    return joined(Finding(len(origins), open_wide), Finding(0, tuple(_unreached(context, origins))))


def _unreached(context: Context, origins: list[tuple[FrontDoor, Origin]]) -> Iterator[CounterExample]:
    """Yield the private entries to which Front Door has no private link, and the links that lack a part."""
    for front, origin in origins:
        target = context.entity(origin.target)
        packet = {"source": front.name, "destination": origin.host_name, "protocol": "Tcp", "port": "443"}
        lacked = _lacks(context, origin) if origin.private_link_target else ""
        if lacked:
            said = f"{origin.name}: its private link names no {lacked}"
            by = f"{front.name}/{origin.name}"
            yield CounterExample(text=said, object=origin.target, packet=packet, decided_by=by)
        if not isinstance(target, ApplicationGateway) or context.exposure(target.id):
            continue
        if not (origin.private_link_target and target.private_link):
            by = f"{front.name}/{origin.name}" if target.private_link else f"{target.name}/privateLink"
            said = f"{origin.name}: {target.name} is private and Front Door has no private link to it"
            yield CounterExample(text=said, object=origin.target, packet=packet, decided_by=by)


def _lacks(context: Context, origin: Origin) -> str:
    """Return the part of a private link that Azure asks for and an origin does not say."""
    if not origin.private_link_location:
        return "location"
    of_gateway = isinstance(context.entity(origin.private_link_target), ApiManagement)
    return "group id that its target has" if of_gateway and origin.group_id != GATEWAY_GROUP else ""


def _reached(context: Context, origin: Origin) -> tuple[CounterExample, ...]:
    said, by = _problem(context, origin)
    admitted = context.exposure(origin.target) if said else nothing(context.sets.space)
    others = admitted - context.from_tag(FRONT_DOOR, ports=("443",))
    return of_packets(context, origin.target, f"{said}:", others or admitted, to=origin.host_name, by=by)


def _problem(context: Context, origin: Origin) -> tuple[str, str]:
    """Return what is wrong with an origin, and the rule or property that lets others in; empty where nothing is."""
    target = context.entity(origin.target)
    if target is None or not context.exposure(target.id):
        return "", ""
    if isinstance(target, ApiManagement):
        subnets = [location.subnet for location in target.locations if location.subnet]
        checked = target.front_door_id_required
    elif isinstance(target, ApplicationGateway):
        subnets, checked = [target.subnet], _checks_id(context, target)
    else:
        return f"{origin.name}: {target.name} admits the whole internet", f"{target.name}/publicNetworkAccess"
    if origin.private_link_target:
        return f"{origin.name}: {target.name} has a public listener beside its private link", f"{target.name}/listeners"
    wide = next((said for subnet in subnets if (said := _wide(context, subnet))), "")
    if wide:
        return f"{origin.name}: {wide} admits more than Front Door to {target.name}", wide
    said = f"{origin.name}: {target.name} does not check that requests come from this Front Door"
    return ("", "") if checked else (said, f"{target.name}/X-Azure-FDID")


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
