"""Where a packet starts: an interface or subnet, a site, the internet, a service, a managed network."""

from collections.abc import Sequence

from blueprints.catalog.services import indexed_group
from blueprints.design.interfaces import NetworkInterface
from blueprints.design.model import Entity
from blueprints.design.routing import Site, VirtualHub, VirtualNetworkGateway
from blueprints.design.services import ManagedNetwork, Service
from blueprints.verification.addresses import address_text, contains, prefixes
from blueprints.verification.arrivals import at_public
from blueprints.verification.gates import pass_gates
from blueprints.verification.hops import through_hub, travel
from blueprints.verification.journey import INTERNET, LOAD_BALANCER, Arrival, Journey
from blueprints.verification.learned import reachable_gateways
from blueprints.verification.managed import leave_managed
from blueprints.verification.public import admit_trusted
from blueprints.verification.tags import NOT_PUBLIC
from blueprints.verification.trace import Blocked
from blueprints.verification.world import Place


def depart(journey: Journey) -> Arrival:
    """Send the packet from its client place; raises `Blocked`."""
    world = journey.engine.world
    client = world.entities.get(journey.client)
    home = journey.engine.home_of(journey.client)
    if home is not None:
        return _from_subnet(journey, home, client)
    match client:
        case Site():
            return _from_site(journey, client)
        case Service():
            return _from_service(journey, client)
        case ManagedNetwork():
            return _from_managed(journey, client)
    if journey.client == LOAD_BALANCER:
        return _from_load_balancer(journey)
    if contains(NOT_PUBLIC, journey.packet.destination):
        shown = address_text(journey.packet.destination)
        raise Blocked("route", f"{INTERNET}/no-route", f"{shown} is a private address: the internet does not carry it")
    return at_public(journey)


def _from_subnet(journey: Journey, home: Place, client: Entity | None) -> Arrival:
    owner = journey.engine.world.owner(home.network.id, journey.packet.source)
    entity = client if isinstance(client, NetworkInterface) else journey.engine.world.entities.get(owner or "")
    interface = entity if isinstance(entity, NetworkInterface) else None
    journey.trace.name(home.network, home.subnet)
    journey.place, journey.location = home, home.network.location
    pass_gates(journey.engine.compiled, "Outbound", home, interface, journey.packet, journey.trace)
    return travel(journey)


def _from_site(journey: Journey, site: Site) -> Arrival:
    world, packet = journey.engine.world, journey.packet
    journey.trace.name(site)
    if contains(prefixes(site.address_prefixes), packet.destination):
        return Arrival(site.id)
    if not contains(NOT_PUBLIC, packet.destination):
        if not site.internet_breakout:
            raise Blocked(
                "route", f"{site.name}/internetBreakout", f"{site.name} has no way to the internet of its own"
            )
        journey.packet = packet._replace(source=world.public[site.id][0])
        return at_public(journey)
    entries = [world.entities.get(identifier) for identifier in site.gateways]
    if hub := _nearest(journey, entries):
        return _into_hub(journey, hub)
    for entry in entries:
        if isinstance(entry, VirtualNetworkGateway) and _serves(journey, entry):
            journey.trace.name(entry)
            journey.trace.via.append(entry.name)
            journey.trace.step("route", world.label(site.id), f"{site.name} sends it to {entry.name}", entry.name)
            journey.place = world.places[entry.subnet or ""]
            journey.behind_gateway = True
            return travel(journey)
    label = world.label(site.id)
    raise Blocked("route", f"{label}/no-route", f"{label} learns no route to {address_text(packet.destination)}")


def _nearest(journey: Journey, entries: Sequence[Entity | None]) -> VirtualHub | None:
    """Return the virtual hub that a packet enters: its own announces a network with the shortest path, else the first.

    A hub repeats what the other hubs announce, with their paths before its own.
    """
    world = journey.engine.world
    joined = [entry.virtual_hub or "" if isinstance(entry, VirtualNetworkGateway) else entry for entry in entries]
    doors = [world.entities.get(door) if isinstance(door, str) else door for door in joined]
    hubs = [door for door in doors if isinstance(door, VirtualHub)]
    own = (hub for hub in hubs for spoke in hub.connections if _holds(journey, spoke.virtual_network))
    return next(own, hubs[0] if hubs else None)


def _holds(journey: Journey, network: str) -> bool:
    return contains(journey.engine.world.space.get(network, ()), journey.packet.destination)


def _into_hub(journey: Journey, hub: VirtualHub) -> Arrival:
    journey.trace.step("route", journey.engine.world.label(journey.client), f"it enters {hub.name}", hub.name)
    arrival = through_hub(journey, hub)
    if arrival is None:
        raise Blocked("route", f"{hub.name}/no-route", f"{hub.name} has no way on")
    return arrival


def _serves(journey: Journey, gateway: VirtualNetworkGateway) -> bool:
    """Return whether a site behind the gateway learns a route to the destination."""
    world = journey.engine.world
    if contains(prefixes(gateway.announces), journey.packet.destination):
        return True
    for network in world.network.virtual_networks:
        inside = contains(world.space[network.id], journey.packet.destination)
        if inside and any(found.id == gateway.id for found, _ in reachable_gateways(world, network)):
            return True
    return False


def _from_service(journey: Journey, service: Service) -> Arrival:
    world = journey.engine.world
    journey.location = service.location
    target = world.entities.get(world.public_owners.get(journey.packet.destination, ""))
    named = journey.engine.service_named(journey.packet.host)
    target = named if named is not None else target
    link = next(
        (link for link in service.shared_private_links if target is not None and link.target == target.id), None
    )
    if target is not None and link is not None:
        journey.trace.name(service, link, target)
        if link.status != "Approved":
            raise Blocked("service", f"{link.name}/status", f"the shared private link {link.name} is not approved")
        if isinstance(target, Service) and link.group_id not in _groups(target):
            text = f"{link.group_id}, which {link.name} names, is no group of {target.name}"
            raise Blocked("service", f"{link.name}/groupId", text)
        journey.trace.step("endpoint", link.name, f"the shared private link {link.name} delivers it", link.group_id)
        journey.trace.reply("return", "reply", f"the reply takes {link.name} back")
        return Arrival(target.id)
    if isinstance(target, Service):
        admit_trusted(world, target, service, journey.packet, journey.trace)
        return Arrival(target.id)
    return at_public(journey)


def _groups(target: Service) -> set[str]:
    """Return the groups that a shared private link to a service may name."""
    return {host.group_id for host in target.host_names} | {indexed_group(target.purpose, target.kind)}


def _from_managed(journey: Journey, network: ManagedNetwork) -> Arrival:
    target = leave_managed(journey, network)
    if target is not None:
        journey.trace.name(journey.engine.world.entities.get(target))
        journey.trace.reply("return", "reply", "the reply takes the managed network's own private link back")
        return Arrival(target)
    return at_public(journey)


def _from_load_balancer(journey: Journey) -> Arrival:
    world, packet = journey.engine.world, journey.packet
    for network_id, owners in world.occupancy.owners.items():
        place = world.place_of(network_id, packet.destination)
        if place is not None:
            owner = world.entities.get(owners.get(packet.destination, ""))
            interface = owner if isinstance(owner, NetworkInterface) else None
            pass_gates(journey.engine.compiled, "Inbound", place, interface, packet, journey.trace)
            return Arrival(owner.id if owner is not None else place.subnet.id)
    raise Blocked("route", f"{LOAD_BALANCER}/no-route", "no subnet holds the address")
