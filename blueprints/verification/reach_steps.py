"""What each kind of next hop does with a set of packets."""

from blueprints.design.firewalls import AzureFirewall, NetworkVirtualAppliance
from blueprints.design.interfaces import NetworkInterface
from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.routing import VirtualHub
from blueprints.design.services import Service
from blueprints.verification.addresses import EVERYTHING, Ranges, prefixes
from blueprints.verification.arrivals import FILTERED_ENDPOINTS
from blueprints.verification.firewall import ALWAYS_TRANSLATE, NEVER_TRANSLATE, outside_address, policy_of
from blueprints.verification.firewall_sets import sift
from blueprints.verification.learned import joined_hubs, leaves_by_site
from blueprints.verification.packets import PacketSet, box
from blueprints.verification.public_sets import arrive_in_public, leave, service_part, service_ports
from blueprints.verification.routes import Hop
from blueprints.verification.spread import Spread
from blueprints.verification.tags import NOT_PUBLIC, PRIVATE
from blueprints.verification.virtual_hubs import firewall_of
from blueprints.verification.world import Place


def route_part(spread: Spread, part: PacketSet, at: Place, hop: Hop) -> None:
    """Send on the packets that one effective route of a subnet takes."""
    match hop.type:
        case "VnetLocal":
            deliver(spread, part, at.network.id)
        case "VNetPeering":
            deliver(spread, part, hop.target)
        case "InterfaceEndpoint":
            deliver_to_endpoint(spread, part, hop.target)
        case "VirtualNetworkServiceEndpoint":
            service_part(spread, part, at)
        case "VirtualAppliance":
            _through_device(spread, part, at, hop)
        case "VirtualNetworkGateway":
            _through_gateway(spread, part, at, hop)
        case "Internet":
            leave(spread, part, at, hop)
        case _:
            spread.reach.stop(hop.by, part)


def deliver(spread: Spread, packets: PacketSet, network_id: str) -> None:
    """Let packets in at the subnets, interfaces and endpoints of a virtual network."""
    sets, world = spread.sets, spread.sets.engine.world
    line = sets.space.addresses
    for place in world.subnets_of.get(network_id, ()):
        inside = sets.to(packets, line.mask(place.addresses))
        if not inside:
            continue
        for value, owner in sorted(world.occupancy.owners[network_id].items()):
            entity = world.entities.get(owner)
            own = sets.to(inside, line.mask(((value, value),)))
            if own and isinstance(entity, PrivateEndpoint):
                deliver_to_endpoint(spread, own, owner)
                inside = inside - own
            elif own and isinstance(entity, NetworkInterface) and entity.network_security_group:
                _admit(spread, own, place, entity, owner)
                inside = inside - own
        _admit(spread, inside, place, None, place.subnet.id)


def deliver_to_endpoint(spread: Spread, packets: PacketSet, endpoint_id: str) -> None:
    """Let packets in at a private endpoint."""
    world = spread.sets.engine.world
    endpoint = world.entities.get(endpoint_id)
    if not isinstance(endpoint, PrivateEndpoint):
        return
    home = world.places[endpoint.subnet]
    service = world.entities.get(endpoint.target)
    if isinstance(service, Service):
        served = packets & box(spread.sets.space, EVERYTHING, EVERYTHING, service_ports(service))
        spread.reach.stop(f"{service.name}/ports", packets - served)
        packets = served
    if endpoint.status != "Approved":
        spread.reach.stop(f"{endpoint.name}/status", packets)
    elif home.subnet.private_endpoint_network_policies in FILTERED_ENDPOINTS:
        _admit(spread, packets, home, None, endpoint_id)
    else:
        spread.reach.add(endpoint_id, packets)


def enter_hub(spread: Spread, packets: PacketSet, hub: VirtualHub) -> None:
    """Send packets through a virtual hub: its firewall where a policy says so, then what hangs on the joined hubs."""
    sets, world = spread.sets, spread.sets.engine.world
    line, intent = sets.space.addresses, hub.routing_intent
    inside, outside = sets.to(packets, line.mask(NOT_PUBLIC)), sets.to(packets, line.all & ~line.mask(NOT_PUBLIC))
    private = firewall_of(world, intent.private_traffic) if intent and intent.private_traffic else None
    internet = firewall_of(world, intent.internet) if intent and intent.internet else None
    inside = pass_set(spread, inside, private) if private is not None else inside
    for joined in joined_hubs(world, hub):
        for connection in joined.connections:
            if connection.virtual_network in world.space:
                mask = line.mask(world.space[connection.virtual_network])
                deliver(spread, sets.to(inside, mask), connection.virtual_network)
        _to_sites(spread, inside, joined.id)
    if internet is not None:
        _to_internet(spread, pass_set(spread, outside, internet), internet)
    elif not leaves_by_site(world, hub):
        spread.reach.stop(f"{hub.name}/no-route", outside)


def pass_set(spread: Spread, packets: PacketSet, firewall: AzureFirewall) -> PacketSet:
    """Return what a firewall's network rules send on, its source translated where the policy says so."""
    sets = spread.sets
    policy = policy_of(sets.engine, firewall)
    if policy is None or not packets:
        spread.reach.stop(f"{firewall.name}/firewallPolicy", packets)
        return PacketSet(sets.space)
    rules = sets.engine.compiled.policy_rules(policy)
    sifted = sift(sets.engine, sets.space, rules, firewall, packets, sets.optimistic)
    for by, part in sifted.stopped:
        spread.reach.stop(by, part)
    spread.reach.hosts.extend(sifted.hosts)
    line = sets.space.addresses
    kept_mask = line.mask(_untranslated(policy.snat_private_ranges))
    kept = sets.to(sifted.passed, kept_mask)
    changed = sets.to(sifted.passed, line.all & ~kept_mask)
    private = sets.to(changed, line.mask(NOT_PUBLIC))
    own = outside_address(sets.engine, firewall, 0)
    private = private.with_sources(line.mask(((own, own),))) if private else private
    return kept | private | sets.to(changed, line.all & ~line.mask(NOT_PUBLIC))


def _untranslated(ranges: tuple[str, ...]) -> Ranges:
    if ALWAYS_TRANSLATE in ranges:
        return ()
    if NEVER_TRANSLATE in ranges:
        return prefixes(("0.0.0.0/0",))
    return prefixes(ranges) if ranges else PRIVATE


def _admit(
    spread: Spread, packets: PacketSet, place: Place, interface: NetworkInterface | None, identifier: str
) -> None:
    passed, stopped = spread.sets.gates.passing(packets, "Inbound", place, interface)
    for by, part in stopped:
        spread.reach.stop(by, part)
    spread.reach.add(identifier, passed)


def _through_device(spread: Spread, part: PacketSet, at: Place, hop: Hop) -> None:
    engine = spread.sets.engine
    device, after = engine.next_hop_device(at, hop.address or 0)
    if device is None:
        spread.reach.stop(hop.by, part)
    elif isinstance(device, AzureFirewall):
        passed = pass_set(spread, part, device)
        hub = engine.world.entities.get(device.virtual_hub or "")
        if after is not None:
            spread.enter(after, passed)
        elif isinstance(hub, VirtualHub):
            _to_internet(spread, passed, device)
    elif isinstance(device, NetworkVirtualAppliance) and device.policy == "forwards_listed":
        rules = engine.compiled.listed_rules(device.id, device.rules)
        sifted = sift(engine, spread.sets.space, rules, None, part, spread.sets.optimistic)
        spread.reach.hosts.extend(sifted.hosts)
        for by, stopped in sifted.stopped:
            spread.reach.stop(by, stopped)
        _go_on(spread, sifted.passed, after)
    elif isinstance(device, NetworkInterface) and not device.enable_ip_forwarding:
        spread.reach.stop(f"{device.name}/enableIPForwarding", part)
    elif spread.sets.optimistic or getattr(device, "policy", "unknown") == "forwards_all":
        _go_on(spread, part, after)
    else:
        spread.reach.stop(f"{device.name}/policy", part)


def _go_on(spread: Spread, packets: PacketSet, after: Place | None) -> None:
    if after is not None and packets:
        spread.enter(after, packets)


def _through_gateway(spread: Spread, part: PacketSet, at: Place, hop: Hop) -> None:
    world = spread.sets.engine.world
    hub = world.entities.get(hop.target)
    if isinstance(hub, VirtualHub):
        enter_hub(spread, part, hub)
        return
    targets = [hop.target] if hop.target else [g.id for g in world.gateways.get(at.network.id, ())]
    for gateway in targets:
        _to_sites(spread, part, gateway)


def _to_sites(spread: Spread, packets: PacketSet, gateway: str) -> None:
    world = spread.sets.engine.world
    for site in world.sites.get(gateway, ()):
        mask = spread.sets.space.addresses.mask(prefixes(site.address_prefixes))
        spread.reach.add(site.id, spread.sets.to(packets, mask))


def _to_internet(spread: Spread, packets: PacketSet, firewall: AzureFirewall) -> None:
    line = spread.sets.space.addresses
    outside = spread.sets.to(packets, line.all & ~line.mask(NOT_PUBLIC))
    value = outside_address(spread.sets.engine, firewall, line.end)
    arrive_in_public(spread, outside.with_sources(line.mask(((value, value),))), "")
