"""A firewall over all packets at once: what network rules let through, and which hosts application rules open."""

from dataclasses import dataclass

from blueprints.design.firewalls import AzureFirewall
from blueprints.verification.addresses import Ranges, merged, union
from blueprints.verification.engine import Engine
from blueprints.verification.packets import PacketSet, box, nothing
from blueprints.verification.rule_order import CompiledRule, OrderedRules
from blueprints.verification.sides import Side
from blueprints.verification.space import Space, services
from blueprints.verification.trace import Trace


@dataclass(frozen=True)
class HostReach:
    """Hosts that an application rule lets a place call; `packets` bounds sources and ports, not destinations."""

    by: str
    hosts: tuple[str, ...]
    fqdn_tags: tuple[str, ...]
    web_categories: tuple[str, ...]
    packets: PacketSet


@dataclass(frozen=True)
class Sifted:
    """What a firewall does with a set: passes by network rule, opens hosts, refuses."""

    passed: PacketSet
    hosts: tuple[HostReach, ...]
    stopped: tuple[tuple[str, PacketSet], ...]


def sift(
    engine: Engine,
    space: Space,
    rules: OrderedRules,
    device: AzureFirewall | None,
    packets: PacketSet,
    optimistic: bool,
) -> Sifted:
    """Send a set of packets through the rules of a firewall."""
    passed, left = nothing(space), packets
    stopped: list[tuple[str, PacketSet]] = []
    for rule in rules.network:
        wide = rule.allows == optimistic
        whole = _matched(space, rule, _destinations(engine, rule, device, wide), wide)
        part = left & whole
        left = left - whole
        if part and rule.allows:
            passed = passed | part
        elif part:
            stopped.append((rule.by, part))
    hosts = []
    for rule in rules.application:
        part = left & _matched(space, rule, space.addresses.ranges(space.addresses.all), rule.allows == optimistic)
        if part and rule.allows:
            item = rule.rule
            names = item.target_fqdns + tuple(url.partition("/")[0] for url in item.target_urls)
            hosts.append(HostReach(rule.by, names, item.fqdn_tags, item.web_categories, part))
    if left:
        stopped.append((f"{rules.name}/default-deny", left))
    return Sifted(passed, tuple(hosts), tuple(stopped))


def translated_targets(
    engine: Engine, space: Space, rules: OrderedRules, device: AzureFirewall
) -> tuple[tuple[CompiledRule, PacketSet], ...]:
    """Return each translation rule with the packets that it admits from outside."""
    found: list[tuple[CompiledRule, PacketSet]] = []
    left: PacketSet | None = None
    for rule in rules.nat:
        whole = _matched(space, rule, _destinations(engine, rule, device, True), True)
        part = whole if left is None else whole - left
        left = whole if left is None else left | whole
        found.append((rule, part))
    return tuple(found)


def _matched(space: Space, rule: CompiledRule, destinations: Ranges, wide: bool) -> PacketSet:
    wanted = union(*(services(protocol, rule.ports) for protocol in rule.protocols))
    return box(space, _side(rule.source, wide), destinations, wanted)


def _side(side: Side, wide: bool) -> Ranges:
    return union(side.possible, *(extra for _, extra in side.hedged)) if wide else side.sure


def _destinations(engine: Engine, rule: CompiledRule, device: AzureFirewall | None, wide: bool) -> Ranges:
    listed = _side(rule.destination, wide) if rule.destination is not None else ()
    if device is None or not rule.rule.destination_fqdns:
        return listed
    trace = Trace(optimistic=wide)
    answers = [engine.names.from_firewall(device, name, trace) for name in rule.rule.destination_fqdns]
    return union(listed, merged((value, value) for answer in answers for value in answer.addresses))
