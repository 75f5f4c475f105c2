"""Managed networks: Microsoft's network of a workspace, hub or account, with outbound rules for its only filter."""

from typing import TYPE_CHECKING

from blueprints.design.services import ManagedNetwork, OutboundRule, Service
from blueprints.verification.addresses import contains
from blueprints.verification.answers import Answer
from blueprints.verification.filters import Packet, port_ranges
from blueprints.verification.host_names import is_called
from blueprints.verification.trace import Trace
from blueprints.verification.world import World

if TYPE_CHECKING:
    from blueprints.verification.journey import Journey

FQDN_PORTS = (80, 443)


def private_answer(world: World, network: ManagedNetwork, name: str, trace: Trace) -> Answer | None:
    """Return the answer of the managed network's own private endpoints; None = no rule makes one for the name."""
    rule = private_rule(world, network, name)
    if rule is None:
        return None
    trace.name(network)
    target = world.entities[rule.destination]
    return Answer(
        world.public.get(target.id, ()), zone="managed", writer=f"{network.name}/{rule.name}", owner=target.id
    )


def private_rule(world: World, network: ManagedNetwork, name: str) -> OutboundRule | None:
    """Return the rule that reaches a host through a private endpoint."""
    for rule in network.outbound_rules:
        target = world.entities.get(rule.destination)
        if rule.type == "PrivateEndpoint" and isinstance(target, Service):
            hosts = (h for h in target.host_names if not rule.group_id or h.group_id == rule.group_id)
            if any(is_called(host, name) for host in hosts):
                return rule
    return None


def leave_managed(journey: "Journey", network: ManagedNetwork) -> str | None:
    """Return the id of the service reached privately, None where the packet goes on in public; raises `Blocked`."""
    world, packet, trace = journey.engine.world, journey.packet, journey.trace
    trace.name(network)
    rule = private_rule(world, network, packet.host) if packet.host else None
    if rule is not None:
        _admit(network, f"{network.name}/{rule.name}", trace)
        return rule.destination
    if network.isolation_mode != "AllowOnlyApprovedOutbound":
        _admit(network, f"{network.name}/{network.isolation_mode}", trace)
        return None
    for allowed in network.outbound_rules:
        if _allows(world, allowed, packet, trace):
            _admit(network, f"{network.name}/{allowed.name}", trace)
            return None
    by = f"{network.name}/{network.isolation_mode}"
    trace.refuse("managed-network", by, f"no outbound rule of {network.name} names {packet.host or 'the address'}")
    return None


def _admit(network: ManagedNetwork, by: str, trace: Trace) -> None:
    trace.allowed_by.append(by)
    trace.step("managed_network", network.name, f"{by} lets it out", by, "Allow")


def _allows(world: World, rule: OutboundRule, packet: Packet, trace: Trace) -> bool:
    if rule.type == "FQDN":
        pattern, host = rule.destination.lower(), packet.host.lower()
        same = pattern == host or (pattern.startswith("*.") and host.endswith(pattern[1:]))
        return same and packet.protocol == "Tcp" and packet.port in FQDN_PORTS
    if rule.type != "ServiceTag":
        return False
    protocol = rule.protocol.lower() in ("*", "any", "", packet.protocol.lower())
    ranges = tuple(part.strip() for part in rule.port_ranges.split(",") if part.strip())
    held = world.tags.find(rule.destination)
    inside = contains(held.possible if trace.optimistic else held.sure, packet.destination)
    return protocol and contains(port_ranges(ranges), packet.port) and inside
