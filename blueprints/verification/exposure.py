"""What the internet can send to an entity, and what a place can send to the internet."""

from dataclasses import dataclass
from typing import NamedTuple

from blueprints.design.firewalls import AzureFirewall
from blueprints.design.ingress import ApiManagement, ApplicationGateway, FrontDoor
from blueprints.design.interfaces import NetworkInterface
from blueprints.design.services import ManagedNetwork, OutboundRule, Service
from blueprints.verification.addresses import EVERYTHING, Ranges, is_prefix, prefix, prefixes
from blueprints.verification.firewall import policy_of
from blueprints.verification.firewall_sets import HostReach, translated_targets
from blueprints.verification.packets import PacketSet, box, nothing
from blueprints.verification.public import admitted_public_rules
from blueprints.verification.reach import reach
from blueprints.verification.space import services
from blueprints.verification.spread import ALL_SERVICES, Reach, Sets
from blueprints.verification.tags import PUBLIC

HTTPS = 443


class Translation(NamedTuple):
    """A private target that a firewall translates to, the rule that does and where, and the packets that enter."""

    target: int
    by: str
    entry: str
    packets: PacketSet


@dataclass(frozen=True)
class Egress:
    """What leaves a place: packets to public addresses by destination, hosts that firewalls open, managed rules."""

    packets: dict[str, PacketSet]
    hosts: tuple[HostReach, ...] = ()
    rules: tuple[OutboundRule, ...] = ()
    anything: bool = False
    """A managed network that lets everything out."""


def exposure(sets: Sets, identifier: str) -> PacketSet:
    """Return the packets from the internet that an entity admits; destinations are left out (all).

    A service: through its public endpoint. An interface: through its own public address or a firewall's translation.
    """
    world = sets.engine.world
    entity = world.entities.get(identifier)
    match entity:
        case Service():
            rules = admitted_public_rules(entity)
            sources = PUBLIC if rules is None else prefixes(rules)
            return box(sets.space, sources, EVERYTHING, _tcp(entity.ports))
        case NetworkInterface():
            return at_interface(sets, entity) | translated_to(sets, world.addresses_of(identifier))
        case ApplicationGateway():
            ports = tuple(listener.port for listener in entity.listeners if listener.public)
            found = _at_subnet(sets, entity.subnet, entity.id) if entity.public_ip_address else nothing(sets.space)
            return found & box(sets.space, PUBLIC, EVERYTHING, _tcp(ports))
        case ApiManagement():
            return _at_gateway(sets, entity)
        case FrontDoor():
            return box(sets.space, PUBLIC, EVERYTHING, _tcp(tuple(listener.port for listener in entity.listeners)))
    return translated_to(sets, world.addresses_of(identifier))


def translated_to(sets: Sets, values: tuple[int, ...]) -> PacketSet:
    """Return what firewalls translate to any of the given private addresses, as it enters from the internet."""
    found = nothing(sets.space)
    for translation in translations_to(sets, values):
        found = found | translation.packets
    return found


def translations_to(sets: Sets, values: tuple[int, ...]) -> tuple[Translation, ...]:
    """Return the translations of all firewalls to any of the given private addresses."""
    firewalls = sets.engine.world.network.azure_firewalls
    return tuple(each for firewall in firewalls for each in translations(sets, firewall) if each.target in values)


def translations(sets: Sets, firewall: AzureFirewall) -> tuple[Translation, ...]:
    """Return each translation of a firewall, in the order of its rules."""
    policy = policy_of(sets.engine, firewall)
    if policy is None:
        return ()
    rules = translated_targets(sets.engine, sets.space, sets.engine.compiled.policy_rules(policy), firewall)
    outside = box(sets.space, PUBLIC, EVERYTHING, ALL_SERVICES)
    return tuple(
        Translation(
            prefix(rule.rule.translated_address)[0],
            rule.by,
            ", ".join(rule.rule.destination_addresses),
            _anywhere(sets, packets & outside),
        )
        for rule, packets in rules
        if rule.rule.translated_address and is_prefix(rule.rule.translated_address)
    )


def egress(sets: Sets, identifier: str) -> Egress:
    """Return what leaves a place for public addresses: a subnet, an interface, a site or a managed network."""
    entity = sets.engine.world.entities.get(identifier)
    if isinstance(entity, ManagedNetwork):
        open_wide = entity.isolation_mode != "AllowOnlyApprovedOutbound"
        rules = tuple(rule for rule in entity.outbound_rules if rule.type != "PrivateEndpoint")
        return Egress({}, (), rules, open_wide)
    found: Reach = reach(sets, identifier)
    names = {service.id for service in sets.engine.world.network.services} | {"internet"}
    return Egress({k: v for k, v in found.arrives.items() if k in names}, tuple(found.hosts))


def at_interface(sets: Sets, interface: NetworkInterface) -> PacketSet:
    """Return what an interface admits at its own public address."""
    place = sets.engine.world.places.get(interface.subnet)
    if not interface.public_ip_address or place is None:
        return nothing(sets.space)
    if not place.subnet.network_security_group and not interface.network_security_group:
        return nothing(sets.space)
    values = sets.engine.world.addresses_of(interface.id)
    whole = box(sets.space, PUBLIC, tuple((value, value) for value in sorted(values)), ALL_SERVICES)
    return _anywhere(sets, sets.gates.passing(whole, "Inbound", place, interface)[0])


def _at_subnet(sets: Sets, subnet: str, identifier: str) -> PacketSet:
    place = sets.engine.world.places.get(subnet)
    if place is None:
        return nothing(sets.space)
    values = sets.engine.world.addresses_of(identifier)
    whole = box(sets.space, PUBLIC, tuple((value, value) for value in sorted(values)), ALL_SERVICES)
    return _anywhere(sets, sets.gates.passing(whole, "Inbound", place, None)[0])


def _at_gateway(sets: Sets, entity: ApiManagement) -> PacketSet:
    https = box(sets.space, PUBLIC, EVERYTHING, _tcp((HTTPS,)))
    if entity.virtual_network_type == "None":
        return https if entity.public_network_access == "Enabled" else nothing(sets.space)
    subnets = [lo.subnet for lo in entity.locations if lo.subnet]
    if entity.virtual_network_type != "External" or not subnets:
        return nothing(sets.space)
    found = nothing(sets.space)
    for subnet in subnets:
        found = found | _at_subnet(sets, subnet, entity.id)
    return found & https


def _anywhere(sets: Sets, packets: PacketSet) -> PacketSet:
    """Return the set with its destinations left out."""
    whole = sets.space.addresses.all
    return PacketSet(sets.space, tuple((source, whole, service) for source, _, service in packets.boxes))


def _tcp(ports: tuple[int, ...]) -> Ranges:
    return services("Tcp", tuple((port, port) for port in sorted(set(ports))))
