"""Service tags that leave a place although nobody approved them.

Without Microsoft's file two tags may overlap, so a set cannot tell what a rule for one adds to what another approves.
Each tag that a rule names is therefore followed by itself: the packet to its own address must have a row of its own.
"""

from collections.abc import Iterator

from blueprints.catalog.service_tags import find_service_tag
from blueprints.design.firewalls import FirewallPolicy, FirewallRule
from blueprints.design.intent import ApprovedDestination
from blueprints.design.proof import CounterExample
from blueprints.design.security import NetworkSecurityGroup
from blueprints.design.virtual_networks import Subnet
from blueprints.verification.addresses import Ranges, contains, intersection, is_prefix, prefixes
from blueprints.verification.checks._packets import of_walk
from blueprints.verification.context import Context
from blueprints.verification.filters import port_ranges
from blueprints.verification.tags import TAG_OF_TYPE

WIDE = frozenset(("virtualnetwork", "azureloadbalancer", "internet", "azurecloud"))
"""Tags that a set holds whole; AzureCloud is every tag of Azure."""
PROTOCOLS = {"TCP": ("Tcp",), "UDP": ("Udp",)}

Sent = tuple[str, str, Ranges]
"""A tag in lower case, a protocol and ports."""


def unapproved_tags(
    context: Context, place: Subnet, rows: list[ApprovedDestination], naming: set[str]
) -> Iterator[CounterExample]:
    """Yield each service tag that a rule opens for a place without a row; `naming`: services that admit the place."""
    types = {s.type.lower() for s in context.network.services if s.id in naming}
    excepted = WIDE | {TAG_OF_TYPE.get(kind, "").lower() for kind in types}
    told: set[tuple[str, str]] = set()
    for tag, protocol, ports in sorted({*_of_group(context, place), *_of_firewalls(context, place)}):
        known = find_service_tag(tag)
        if known is None or (tag, protocol) in told or tag.partition(".")[0] in excepted:
            continue
        point = context.world.tags.symbol(tag)
        port = _first_port(context, rows, point, protocol, ports)
        if port is None or not contains(context.world.tags.find(tag).sure, point):
            continue
        witness = context.walk(place.id, None, point, port, protocol)
        if witness.verdict != "blocked":
            told.add((tag, protocol))
            yield of_walk(context, place.id, point, port, protocol, witness)


def _first_port(
    context: Context, rows: list[ApprovedDestination], point: int, protocol: str, ports: Ranges
) -> int | None:
    """Return the lowest port for which no row holds the tag."""
    approved = {
        port
        for row in rows
        if row.protocol == protocol and row.kind in ("service_tag", "range") and contains(_sure(context, row), point)
        for port in row.ports
    }
    return next((port for low, high in ports for port in range(low, high + 1) if port not in approved), None)


def _sure(context: Context, row: ApprovedDestination) -> Ranges:
    if is_prefix(row.destination):
        return prefixes((row.destination,))
    return context.world.tags.find(row.destination).sure


def _of_group(context: Context, place: Subnet) -> Iterator[Sent]:
    group = context.entity(place.network_security_group)
    if isinstance(group, NetworkSecurityGroup):
        for rule in group.rules:
            if rule.direction == "Outbound" and rule.access == "Allow":
                ports = port_ranges(rule.destination_port_ranges)
                yield from _sent(rule.destination_address_prefixes, (rule.protocol.upper(),), ports)


def _of_firewalls(context: Context, place: Subnet) -> Iterator[Sent]:
    own = prefixes(place.address_prefixes)
    for firewall in context.network.azure_firewalls:
        policy = context.entity(firewall.firewall_policy)
        while isinstance(policy, FirewallPolicy):
            for group in policy.groups:
                for collection in group.collections:
                    for rule in collection.rules if collection.action == "Allow" else ():
                        if rule.kind == "network" and _takes(rule, own):
                            protocols = tuple(p.upper() for p in rule.protocols)
                            yield from _sent(rule.destination_addresses, protocols, port_ranges(rule.destination_ports))
            policy = context.entity(policy.base_policy)


def _takes(rule: FirewallRule, own: Ranges) -> bool:
    """Tell whether a rule may be about a place; a group of addresses is left to the walk."""
    named = tuple(text for text in rule.source_addresses if is_prefix(text))
    return bool(rule.source_ip_groups) or "*" in rule.source_addresses or bool(intersection(prefixes(named), own))


def _sent(destinations: tuple[str, ...], protocols: tuple[str, ...], ports: Ranges) -> Iterator[Sent]:
    for text in destinations:
        if text != "*" and not is_prefix(text):
            for protocol in protocols:
                for one in PROTOCOLS.get(protocol, ("Tcp", "Udp")):
                    yield text.lower(), one, ports
