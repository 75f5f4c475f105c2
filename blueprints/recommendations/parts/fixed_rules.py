"""Write the rules that Azure itself requires on a subnet, and the deny-all below everything."""

from collections.abc import Iterator
from typing import Any

from blueprints import catalog
from blueprints.catalog.network_security_rules import FixedRule
from blueprints.design.ingress import ApiManagement
from blueprints.design.security import SecurityRule
from blueprints.design.virtual_networks import Subnet
from blueprints.draft import Draft
from blueprints.draft.features import features
from blueprints.draft.subnets import SubnetNeed

LAST_PRIORITY = 4096
FIRST_FIXED_PRIORITY = 100
STEP = 10
TOKEN_ROLES = ("<clients>", "<bastion>", "<dns_servers>")
"""Rules whose other end is a flow: they are written from the flows."""


def fixed(draft: Draft, need: SubnetNeed, subnet: Subnet) -> Iterator[SecurityRule]:
    """Yield Azure's own rules for a subnet, in the table's order."""
    kind = _kind(draft, need, subnet)
    held = features(draft)
    count = {"Inbound": 0, "Outbound": 0}
    for rule in catalog.fixed_rules(kind) if kind else ():
        wanted = not rule.when or rule.when in held or (rule.when == "cloud_not_china" and _not_china(draft))
        ends = (rule.source_address_prefix, rule.destination_address_prefix)
        if not wanted or any(end in TOKEN_ROLES for end in ends):
            continue
        priority = rule.priority or FIRST_FIXED_PRIORITY + STEP * count[rule.direction]
        count[rule.direction] += 1
        yield _written(rule, priority, subnet, need.region)


def denies(role: str) -> Iterator[SecurityRule]:
    """Yield the deny-all of both directions; an Application Gateway must keep its way out."""
    yield _deny("Inbound")
    if role != "application_gateway":
        yield _deny("Outbound")


def _kind(draft: Draft, need: SubnetNeed, subnet: Subnet) -> str:
    if need.role != "api_management":
        return need.role if need.role in catalog.rule_kinds() else ""
    gateway = next(iter(draft.entities.all(ApiManagement)), None)
    if gateway is None:
        return ""
    if gateway.virtual_network_type in ("Internal", "External") and not subnet.delegations:
        return f"api_management_classic_{gateway.virtual_network_type.lower()}"
    return "api_management_v2_injection" if gateway.tier == "PremiumV2" else "api_management_v2_integration"


def _not_china(draft: Draft) -> bool:
    return draft.answers.cloud.name != "china"


def _written(rule: FixedRule, priority: int, subnet: Subnet, region: str) -> SecurityRule:
    fields: dict[str, Any] = {
        "name": rule.name,
        "direction": rule.direction,
        "priority": priority,
        "access": rule.access,
        "protocol": rule.protocol,
        "source_address_prefixes": _prefixes(rule.source_address_prefix, subnet, region),
        "source_port_ranges": (rule.source_port_range,),
        "destination_address_prefixes": _prefixes(rule.destination_address_prefix, subnet, region),
        "destination_port_ranges": rule.destination_port_ranges,
        "description": f"Azure requires it ({', '.join(rule.source)}): {rule.why}"[:140],
    }
    return SecurityRule.model_validate(fields)


def _prefixes(value: str, subnet: Subnet, region: str) -> tuple[str, ...]:
    return subnet.address_prefixes if value == "<own>" else (value.replace("{region}", region),)


def _deny(direction: str) -> SecurityRule:
    fields: dict[str, Any] = {
        "name": f"DenyAll{direction}",
        "direction": direction,
        "priority": LAST_PRIORITY,
        "access": "Deny",
        "protocol": "*",
        "source_address_prefixes": ("*",),
        "destination_address_prefixes": ("*",),
        "destination_port_ranges": ("*",),
        "description": "no default rule decides (network-security-groups)",
    }
    return SecurityRule.model_validate(fields)
