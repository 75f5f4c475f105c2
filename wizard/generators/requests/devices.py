"""The firewalls of other teams, each with the rules that are asked of it."""

from collections.abc import Iterator
from dataclasses import dataclass

from blueprints.design import Design
from blueprints.design.firewalls import FirewallRule

AZURE_FIREWALL = "azure_firewall"


@dataclass(frozen=True)
class Device:
    """A firewall that is not ours. `name` is its policy's, or that of the virtual network that an appliance is in."""

    name: str
    product: str
    rules: tuple[FirewallRule, ...]


def devices(design: Design) -> tuple[Device, ...]:
    """Return the firewalls that are asked for rules, in the order of the network."""
    return tuple(device for device in _devices(design) if device.rules)


def _devices(design: Design) -> Iterator[Device]:
    for policy in design.network.firewall_policies:
        inside = (rule for group in policy.groups for collection in group.collections for rule in collection.rules)
        yield Device(policy.name, AZURE_FIREWALL, tuple(rule for rule in inside if rule.asked_in))
    for appliance in design.network.network_virtual_appliances:
        rules = tuple(rule for rule in appliance.rules if rule.asked_in)
        yield Device(appliance.virtual_network.rsplit("/", 1)[-1], appliance.product, rules)
