"""What a firewall does with a packet: translate, let pass or deny, and by which rule."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from blueprints.design.firewalls import AzureFirewall, FirewallPolicy
from blueprints.verification.addresses import NOTHING, Ranges, address, contains, is_prefix, prefixes
from blueprints.verification.filters import Packet
from blueprints.verification.gates import packet_text
from blueprints.verification.hedges import APPLICATION_WILDCARD_DEPTH, DNAT_VERSUS_NETWORK_DENY
from blueprints.verification.rule_order import CompiledRule, OrderedRules
from blueprints.verification.tags import NOT_PUBLIC, PRIVATE
from blueprints.verification.trace import Blocked, Trace

if TYPE_CHECKING:
    from blueprints.verification.engine import Engine

ALWAYS_TRANSLATE, NEVER_TRANSLATE = "255.255.255.255/32", "0.0.0.0/0"


@dataclass(frozen=True, slots=True)
class Passage:
    """A packet behind the firewall, and whether the firewall stands in for its source."""

    packet: Packet
    translated: bool


def pass_firewall(engine: "Engine", firewall: AzureFirewall, packet: Packet, trace: Trace) -> Passage:
    """Return the packet behind an Azure Firewall; raises `Blocked` where no rule admits it."""
    policy = policy_of(engine, firewall)
    if policy is None:
        raise Blocked("firewall", f"{firewall.name}/firewallPolicy", "the firewall has no policy: it denies everything")
    trace.name(policy)
    _meets_threat_intelligence(engine, policy, packet)
    rules = engine.compiled.policy_rules(policy)
    found = first_match(engine, rules, firewall, packet, trace)
    if found is None:
        text = f"no rule of {policy.name} admits {packet_text(engine.world, packet)}"
        trace.step("firewall", firewall.name, text, "default-deny", "Deny")
        trace.refuse("firewall", f"{policy.name}/default-deny", text)
    else:
        take_rule(engine, firewall.name, found, packet, trace)
    if found is not None and found.rule.kind == "application":
        return application_passage(engine, firewall, packet, trace)
    if translates(policy, packet.destination):
        return Passage(packet._replace(source=outside_address(engine, firewall, packet.destination)), True)
    return Passage(packet, False)


def first_match(
    engine: "Engine", rules: OrderedRules, device: AzureFirewall | None, packet: Packet, trace: Trace
) -> CompiledRule | None:
    """Return the network or application rule that ends processing."""
    for rule in rules.network:
        if rule.matches_header(packet, trace) and _meets_destination(engine, rule, device, packet, trace):
            return rule
    if not packet.host or packet.protocol != "Tcp":
        return None
    return next(
        (r for r in rules.application if r.matches_header(packet, trace) and _names_host(r, packet, trace)), None
    )


def take_rule(engine: "Engine", device: str, rule: CompiledRule, packet: Packet, trace: Trace) -> None:
    """Record the deciding rule; raises `Blocked` where it denies."""
    trace.name(*rule.entities)
    trace.ask(rule.rows)
    text = f"{rule.by} {'admits' if rule.allows else 'denies'} {packet_text(engine.world, packet)}"
    trace.step("firewall", device, text, rule.by, "Allow" if rule.allows else "Deny", type=rule.rule.kind)
    if not rule.allows:
        trace.refuse("firewall", rule.by, text)
    trace.allowed_by.append(rule.by)


def application_passage(engine: "Engine", firewall: AzureFirewall, packet: Packet, trace: Trace) -> Passage:
    """Return the packet that the firewall itself sends: its own source, and the address that its DNS gives."""
    answer = engine.names.from_firewall(firewall, packet.host, trace)
    if not answer.addresses:
        text = f"{firewall.name} does not resolve {packet.host}: {answer.status}"
        raise Blocked("dns", answer.status, text)
    destination = answer.addresses[0]
    source = outside_address(engine, firewall, destination)
    return Passage(packet._replace(source=source, destination=destination), True)


def translate_inbound(engine: "Engine", firewall: AzureFirewall, packet: Packet, trace: Trace) -> Packet:
    """Return the packet after destination translation; raises `Blocked` where no rule translates it."""
    policy = policy_of(engine, firewall)
    rules = engine.compiled.policy_rules(policy) if policy is not None else None
    for rule in rules.nat if rules is not None else ():
        if rule.matches_header(packet, trace) and _meets_destination(engine, rule, firewall, packet, trace):
            target = rule.rule.translated_address
            if target is None or not is_prefix(target):
                continue
            port = int(rule.rule.translated_port or packet.port)
            take_rule(engine, firewall.name, rule, packet, trace)
            inside = packet._replace(destination=address(target), port=port)
            if rules is not None:
                _meets_network_deny(engine, rules, firewall, inside, trace)
            return inside
    name = policy.name if policy is not None else firewall.name
    raise Blocked(
        "firewall", f"{name}/default-deny", f"no rule of {name} translates {packet_text(engine.world, packet)}"
    )


def policy_of(engine: "Engine", firewall: AzureFirewall) -> FirewallPolicy | None:
    """Return the firewall's policy."""
    found = engine.world.entities.get(firewall.firewall_policy or "")
    return found if isinstance(found, FirewallPolicy) else None


def translates(policy: FirewallPolicy, destination: int) -> bool:
    """Return whether a network rule's traffic to this address leaves with the firewall's own address."""
    ranges = policy.snat_private_ranges
    if ALWAYS_TRANSLATE in ranges:
        return True
    if NEVER_TRANSLATE in ranges:
        return False
    known = tuple(text for text in ranges if is_prefix(text))
    return not contains(prefixes(known) if ranges else PRIVATE, destination)


def outside_address(engine: "Engine", firewall: AzureFirewall, destination: int) -> int:
    """Return the firewall's address that a destination sees: private inside, public outside."""
    world = engine.world
    if contains(NOT_PUBLIC, destination):
        return world.addresses_of(firewall.id)[0] if world.addresses_of(firewall.id) else 0
    public = [value for identifier in firewall.public_ip_addresses for value in world.public.get(identifier, ())]
    return public[0] if public else world.symbols.point(f"public address of {firewall.name}")


def _meets_threat_intelligence(engine: "Engine", policy: FirewallPolicy, packet: Packet) -> None:
    known: Ranges = (
        prefixes(engine.world.network.threat_intelligence) if engine.world.network.threat_intelligence else NOTHING
    )
    if policy.threat_intelligence_mode == "Deny" and contains(known, packet.destination):
        text = f"threat intelligence in mode Deny refuses {packet_text(engine.world, packet)}"
        raise Blocked("firewall", f"{policy.name}/threat-intelligence", text)


def _meets_network_deny(
    engine: "Engine", rules: OrderedRules, firewall: AzureFirewall, packet: Packet, trace: Trace
) -> None:
    for rule in rules.network:
        if rule.matches_header(packet, trace) and _meets_destination(engine, rule, firewall, packet, trace):
            if not rule.allows and trace.assume(DNAT_VERSUS_NETWORK_DENY.id, False):
                raise Blocked(
                    "firewall", rule.by, f"{rule.by} denies what was translated: {packet_text(engine.world, packet)}"
                )
            return


def _meets_destination(
    engine: "Engine", rule: CompiledRule, device: AzureFirewall | None, packet: Packet, trace: Trace
) -> bool:
    if rule.destination is not None and rule.destination.matches(
        packet.destination, rule.allows == trace.optimistic, trace
    ):
        return True
    if not rule.rule.destination_fqdns:
        return False
    if device is None:
        return packet.host in rule.rule.destination_fqdns
    names = (engine.names.from_firewall(device, name, trace) for name in rule.rule.destination_fqdns)
    return any(packet.destination in answer.addresses for answer in names)


def _names_host(rule: CompiledRule, packet: Packet, trace: Trace) -> bool:
    patterns = rule.rule.target_fqdns + tuple(url.partition("/")[0] for url in rule.rule.target_urls)
    if any(_matches(pattern.lower(), packet.host.lower(), trace) for pattern in patterns):
        return True
    if packet.host in rule.rule.fqdn_tags:
        # A flow may name the tag itself: the hosts behind it are Microsoft's list.
        return True
    if packet.host.lower() in (tag.lower() for tag in rule.rule.fqdn_tags):
        return True  # a flow names a tag in place of the hosts that Microsoft keeps in it
    unknown = bool(rule.rule.fqdn_tags or rule.rule.web_categories)
    return unknown and rule.allows == trace.optimistic


def _matches(pattern: str, host: str, trace: Trace) -> bool:
    if pattern in ("*", host):
        return True
    if not pattern.startswith("*") or not host.endswith(pattern[1:]):
        return False
    several_labels = "." in host[: -len(pattern[1:])]
    return not several_labels or trace.assume(APPLICATION_WILDCARD_DEPTH.id, False)
