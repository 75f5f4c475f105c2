"""The rules asked of an Azure Firewall as one rule collection group, which its team deploys into its own policy."""

from collections.abc import Iterable

from blueprints.design import Design
from blueprints.design.firewalls import FirewallRule
from wizard.generators.bicep.firewall_rules import firewall_rule
from wizard.generators.bicep.text import Value, literal, quoted
from wizard.generators.requests.devices import Device
from wizard.generators.templates import Templates

COLLECTIONS = (("network", 100), ("application", 200))
"""Collections by kind of rule, with their priorities inside the group: Azure looks at network rules first."""


def as_bicep(design: Design, device: Device) -> str:
    """Return a Bicep file that takes the policy's name as its parameter."""
    collections = [
        _collection(kind, priority, [rule for rule in device.rules if rule.kind == kind])
        for kind, priority in COLLECTIONS
        if any(rule.kind == kind for rule in device.rules)
    ]
    return Templates("requests", {"quoted": quoted}).render(
        "firewall.bicep.j2",
        version=design.api_versions["Microsoft.Network/firewallPolicies/ruleCollectionGroups"],
        name=f"seawall-{design.header.workload}",
        collections=literal(collections, depth=2),
    )


def _collection(kind: str, priority: int, rules: Iterable[FirewallRule]) -> Value:
    return {
        "ruleCollectionType": "FirewallPolicyFilterRuleCollection",
        "name": f"{kind}-rules",
        "priority": priority,
        "action": {"type": "Allow"},
        "rules": [firewall_rule(_named(rule)) for rule in rules],
    }


def _named(rule: FirewallRule) -> FirewallRule:
    """Return a rule called by its request row, so that the team finds the row from the rule."""
    return rule.model_copy(update={"name": f"{rule.asked_in[0]}-{rule.name}"})
