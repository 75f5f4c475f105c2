"""A firewall policy's rules in the order in which Azure Firewall tries them."""

from collections.abc import Iterator
from dataclasses import dataclass

from blueprints.design.firewalls import FirewallPolicy, FirewallRule, IpGroup, RuleCollection, RuleCollectionGroup
from blueprints.design.model import Entity
from blueprints.verification.addresses import Ranges, contains
from blueprints.verification.filters import Packet, port_ranges
from blueprints.verification.sides import ANY, Side, TagContext, side
from blueprints.verification.tags import PRIVATE
from blueprints.verification.trace import Trace
from blueprints.verification.world import World

_PROTOCOLS = {"tcp": "Tcp", "udp": "Udp", "icmp": "Icmp", "any": "*", "*": "*"}
_NO_CONTEXT = TagContext(PRIVATE, ())
"""A firewall rule that names VirtualNetwork has no subnet to be seen from; private space stands for it."""


@dataclass(frozen=True, slots=True)
class CompiledRule:
    """One rule. `ports`: destination ports, of an application rule those of its protocols."""

    rule: FirewallRule
    by: str
    allows: bool
    protocols: tuple[str, ...]
    ports: Ranges
    source: Side
    destination: Side | None
    entities: tuple[Entity, ...]
    rows: tuple[str, ...]

    def matches_header(self, packet: Packet, trace: Trace) -> bool:
        """Return whether protocol, port and source match."""
        return (
            (packet.protocol in self.protocols or "*" in self.protocols)
            and contains(self.ports, packet.port)
            and self.source.matches(packet.source, self.allows == trace.optimistic, trace)
        )


@dataclass(frozen=True, slots=True)
class OrderedRules:
    """The rules of a policy by kind, each kind in its order."""

    name: str
    nat: tuple[CompiledRule, ...]
    network: tuple[CompiledRule, ...]
    application: tuple[CompiledRule, ...]

    def among(self, rules: tuple[FirewallRule, ...]) -> "OrderedRules":
        """Return those of the rules that are still there."""
        left = {id(rule) for rule in rules}
        nat, network, application = (
            tuple(compiled for compiled in kind if id(compiled.rule) in left)
            for kind in (self.nat, self.network, self.application)
        )
        return OrderedRules(self.name, nat, network, application)


def order_policy(world: World, policy: FirewallPolicy) -> OrderedRules:
    """Return the rules of a policy: inherited network and application rules first, its own translations only."""
    lineage = tuple(_lineage(world, policy))
    network = tuple(rule for member in lineage for rule in _compiled(world, member, "network"))
    application = tuple(rule for member in lineage for rule in _compiled(world, member, "application"))
    return OrderedRules(policy.name, tuple(_compiled(world, policy, "nat")), network, application)


def order_listed(world: World, owner: str, rules: tuple[FirewallRule, ...]) -> OrderedRules:
    """Return rules that an appliance is asked to let pass, in the order given."""
    name = world.label(owner)
    done = tuple(_rule(world, rule, f"{name}/{rule.name}", True, (), rule.asked_in) for rule in rules)
    nat, network, application = (tuple(r for r in done if r.rule.kind == k) for k in ("nat", "network", "application"))
    return OrderedRules(name, nat, network, application)


def lineage(world: World, policy: FirewallPolicy) -> tuple[FirewallPolicy, ...]:
    """Return the policy's ancestors, the eldest first, and the policy itself."""
    return tuple(_lineage(world, policy))


def _lineage(world: World, policy: FirewallPolicy) -> Iterator[FirewallPolicy]:
    parent = world.entities.get(policy.base_policy or "")
    if isinstance(parent, FirewallPolicy) and parent is not policy:
        yield from _lineage(world, parent)
    yield policy


def _compiled(world: World, policy: FirewallPolicy, kind: str) -> Iterator[CompiledRule]:
    for group, collection in _by_priority(policy):
        if (collection.action == "DNAT") != (kind == "nat"):
            continue  # Azure takes rules of translation in collections that translate, and no others there
        for rule in collection.rules:
            if rule.kind == kind:
                by = f"{policy.name}/{group.name}/{collection.name}/{rule.name}"
                rows = (*policy.asked_in, *group.asked_in, *rule.asked_in)
                yield _rule(world, rule, by, collection.action != "Deny", (policy, group), rows)


def _by_priority(policy: FirewallPolicy) -> Iterator[tuple[RuleCollectionGroup, RuleCollection]]:
    for group in sorted(policy.groups, key=lambda group: (group.priority, group.name)):
        for collection in sorted(group.collections, key=lambda collection: (collection.priority, collection.name)):
            yield group, collection


def _rule(
    world: World, rule: FirewallRule, by: str, allows: bool, entities: tuple[Entity, ...], rows: tuple[str, ...]
) -> CompiledRule:
    protocols: tuple[str, ...]
    if rule.kind == "application":
        protocols, ports = ("Tcp",), port_ranges(tuple(p.rpartition(":")[2] for p in rule.protocols))
    else:
        protocols = tuple(_PROTOCOLS.get(text.lower(), text) for text in rule.protocols)
        ports = port_ranges(rule.destination_ports)
    sources = _side(world, rule.source_addresses, rule.source_ip_groups) or ANY
    destinations = _side(world, rule.destination_addresses, rule.destination_ip_groups)
    return CompiledRule(rule, by, allows, protocols, ports, sources, destinations, entities, rows)


def _side(world: World, texts: tuple[str, ...], groups: tuple[str, ...]) -> Side | None:
    members = [world.entities.get(identifier) for identifier in groups]
    listed = tuple(text for member in members if isinstance(member, IpGroup) for text in member.addresses)
    if not texts and not groups:
        return None
    if not (*texts, *listed):
        return Side((), ())
    return side(world, _NO_CONTEXT, (*texts, *listed))
