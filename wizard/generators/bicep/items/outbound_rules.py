"""Destinations of managed networks, as Azure spells them."""

from blueprints.design.services import OutboundRule
from wizard.generators.bicep.identifiers import Id
from wizard.generators.bicep.text import Value


def destination(rule: OutboundRule, *, spark: bool = False) -> Value:
    """Return the destination of a rule: a host, a service tag with ports, or a resource with its group id."""
    if rule.type == "FQDN":
        return rule.destination
    if rule.type == "ServiceTag":
        return {
            "action": "Allow",
            "serviceTag": rule.destination,
            "protocol": rule.protocol or "TCP",
            "portRanges": rule.port_ranges or "443",
        }
    target: dict[str, Value] = {"serviceResourceId": Id(rule.destination), "subresourceTarget": rule.group_id}
    return target | {"sparkEnabled": False} if spark else target
