"""Faults of an address plan that Azure refuses, and links that it refuses."""

from collections.abc import Iterator

from blueprints.design.virtual_networks import VirtualNetwork
from blueprints.verification.addresses import address, contains, intersection, prefix, prefix_length, prefixes
from blueprints.verification.occupancy import RESERVED_AT_START
from blueprints.verification.world import World

LONGEST = {"AzureFirewallSubnet": 26, "AzureFirewallManagementSubnet": 26, "AzureBastionSubnet": 26}
LONGEST_OF_OTHERS = 29
BLOCKED = prefixes(("224.0.0.0/4", "255.255.255.255/32", "127.0.0.0/8", "169.254.0.0/16", "168.63.129.16/32"))


def address_faults(world: World) -> tuple[str, ...]:
    """Return the faults of a network's plan as `<fault>:<objects>`, sorted."""
    networks = world.network.virtual_networks
    found = [fault for network in networks for fault in _in_network(network)]
    found += [*_reserved(world), *_overlaps(world), *_linked_twice(world)]
    return tuple(sorted(set(found)))


def _in_network(network: VirtualNetwork) -> Iterator[str]:
    if intersection(prefixes(network.address_prefixes), BLOCKED):
        yield f"blocked-range:{network.name}"
    space = prefixes(network.address_prefixes)
    before: list[tuple[int, int]] = []
    for subnet in network.subnets:
        label = f"{network.name}/{subnet.name}"
        for block in (prefix(text) for text in subnet.address_prefixes):
            if intersection((block,), space) != (block,):
                yield f"outside-address-space:{label}"
            if any(intersection((block,), (other,)) for other in before):
                yield f"subnets-overlap:{label}"
            if prefix_length(block) > LONGEST.get(subnet.name, LONGEST_OF_OTHERS):
                yield f"too-small:{label}"
            before.append(block)


def _reserved(world: World) -> Iterator[str]:
    network = world.network
    fixed = [(i.subnet, i.private_address) for i in network.network_interfaces]
    fixed += [(e.subnet, a.address) for e in network.private_endpoints for a in e.addresses]
    fixed += [(i.subnet, i.address) for r in network.dns_resolvers for i in r.inbound_endpoints]
    fixed += [(f.subnet or "", f.private_address) for f in network.azure_firewalls]
    fixed += [(g.subnet, g.private_address) for g in network.application_gateways]
    for subnet, text in fixed:
        place = world.places.get(subnet)
        if place is None or not text:
            continue
        value = address(text)
        if not contains(place.addresses, value):
            yield f"outside-subnet:{text}"
        elif any(first <= value < first + RESERVED_AT_START or value == last for first, last in place.addresses):
            yield f"reserved-address:{text}"


def _overlaps(world: World) -> Iterator[str]:
    for network in world.network.virtual_networks:
        for edge in world.edges[network.id].values():
            if intersection(world.space[network.id], world.space[edge.peer.id]):
                yield f"peered-overlap:{'+'.join(sorted((network.name, edge.peer.name)))}"
    for hub in world.network.virtual_hubs:
        connected = [world.networks[c.virtual_network] for c in hub.connections if c.virtual_network in world.networks]
        for index, one in enumerate(connected):
            for other in connected[index + 1 :]:
                if intersection(world.space[one.id], world.space[other.id]):
                    yield f"hub-overlap:{'+'.join(sorted((one.name, other.name)))}"


def _linked_twice(world: World) -> Iterator[str]:
    seen: dict[tuple[str, str], str] = {}
    for zone in world.network.private_dns_zones:
        for link in zone.links:
            key = (zone.name.lower(), link.virtual_network)
            if seen.setdefault(key, zone.id) != zone.id:
                yield f"zone-linked-twice:{zone.name}:{world.label(link.virtual_network)}"
