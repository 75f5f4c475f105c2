"""One step of a packet: the route that takes it, and what each kind of next hop does with it."""

from blueprints.design.firewalls import AzureFirewall, NetworkVirtualAppliance
from blueprints.design.interfaces import NetworkInterface
from blueprints.design.model import Entity
from blueprints.design.routing import VirtualHub, VirtualNetworkGateway
from blueprints.verification.addresses import address, address_text, contains, unanswered_path
from blueprints.verification.arrivals import at_endpoint, at_private, at_public, at_service_endpoint, at_site
from blueprints.verification.firewall import first_match, pass_firewall, take_rule
from blueprints.verification.gates import packet_text
from blueprints.verification.journey import HOP_LIMIT, Arrival, Journey
from blueprints.verification.learned import leaves_by_site
from blueprints.verification.leaving import leave_to_internet
from blueprints.verification.returns import check_return_from_hub
from blueprints.verification.routes import Hop, route_text
from blueprints.verification.tags import NOT_PUBLIC
from blueprints.verification.trace import Blocked
from blueprints.verification.virtual_hubs import hub_path, site_behind


def travel(journey: Journey) -> Arrival:
    """Follow the packet from its place to the end; raises `Blocked`."""
    for _ in range(HOP_LIMIT):
        place = journey.place
        if place is None:
            raise Blocked("route", "loop", "the packet left every network")
        key = (place.subnet.id, journey.packet.source, journey.packet.destination)
        if key in journey.seen:
            raise Blocked(
                "route",
                "loop",
                f"{packet_text(journey.engine.world, journey.packet)} comes back to {place.subnet.name}",
            )
        journey.seen.add(key)
        hop = journey.engine.compiled.routes(place).lookup(journey.packet.destination)
        if hop is None:
            raise Blocked("route", "no-route", f"no route holds {address_text(journey.packet.destination)}")
        _record(journey, hop)
        arrival = _take(journey, hop)
        if arrival is not None:
            return arrival
    raise Blocked("route", "loop", "more than 16 hops")


def _record(journey: Journey, hop: Hop) -> None:
    if journey.place is None:
        return
    table = hop.by.partition("/")[0] if hop.source == "user" else journey.engine.world.label(journey.place.subnet.id)
    journey.trace.name(*hop.entities)
    journey.trace.step(
        "route", table, f"the route {route_text(hop)} takes it", hop.by, hop.type,
        prefix=hop.prefix, source=hop.source, next_hop=address_text(hop.address) if hop.address is not None else "",
    )  # fmt: skip


def _take(journey: Journey, hop: Hop) -> Arrival | None:
    place = journey.place
    match hop.type:
        case "VnetLocal":
            return at_private(journey, place.network.id if place else "", hop)
        case "VNetPeering":
            return at_private(journey, hop.target, hop)
        case "InterfaceEndpoint":
            return at_endpoint(journey, hop.target)
        case "VirtualNetworkServiceEndpoint":
            return at_service_endpoint(journey)
        case "VirtualNetworkGateway":
            return _through_gateway(journey, hop)
        case "VirtualAppliance":
            return _through_appliance(journey, hop)
        case "Internet":
            leave_to_internet(journey, hop)
            return at_public(journey)
        case _:
            raise Blocked("route", hop.by, f"the route {route_text(hop)} drops it")


def _through_appliance(journey: Journey, hop: Hop) -> Arrival | None:
    place = journey.place
    device, _ = journey.engine.next_hop_device(place, hop.address or 0) if place else (None, None)
    if device is None:
        raise Blocked("route", hop.by, f"{route_text(hop)}: no forwarding device has this address within reach")
    return through_device(journey, device)


def through_device(journey: Journey, device: Entity) -> Arrival | None:
    """Pass a forwarding device and go on from its subnet; a firewall of a virtual hub goes on in the hub."""
    trace = journey.trace
    trace.name(device)
    trace.via.append(journey.engine.world.label(device.id))
    past = _past_unanswered(journey, device)
    if past is not None:
        return past
    if isinstance(device, AzureFirewall):
        passage = pass_firewall(journey.engine, device, journey.packet, trace)
        journey.devices.append(device.id)
        if passage.translated:
            journey.translate(passage.packet)
        journey.packet = passage.packet
    else:
        _pass_appliance(journey, device)
    if isinstance(device, AzureFirewall) and device.virtual_hub:
        return _out_of_hub(journey, device.virtual_hub)
    journey.place = journey.engine.home_of_device(device)
    journey.behind_gateway = False
    return None


def _pass_appliance(journey: Journey, device: Entity) -> None:
    label = journey.engine.world.label(device.id)
    if isinstance(device, NetworkInterface) and not device.enable_ip_forwarding:
        raise Blocked("route", f"{label}/enableIPForwarding", f"{label} does not forward what is not its own")
    policy = device.policy if isinstance(device, NetworkVirtualAppliance) else "unknown"
    journey.devices.append(device.id)
    if policy == "unknown" and not journey.trace.assume(f"unknown:{label}/policy", False):
        raise Blocked("firewall", f"{label}/policy", f"what {label} lets through is not known")
    if policy == "forwards_listed" and isinstance(device, NetworkVirtualAppliance):
        _pass_listed(journey, device)
    else:
        journey.trace.step("firewall", label, f"{label} forwards it", "", "Allow")


def _past_unanswered(journey: Journey, device: Entity) -> Arrival | None:
    """Leave open what passes a device whose address nobody has answered; None for a device that is known."""
    match device:
        case NetworkVirtualAppliance():
            path = unanswered_path(address(device.address))
        case AzureFirewall(existing=True, private_address=str() as given):
            path = unanswered_path(address(given))
        case _:
            path = ""
    if path and not journey.trace.assume(f"unknown:{path}", True):
        raise Blocked("route", path, f"{path} is not answered")
    return Arrival(journey.engine.whoever_has(journey.packet.destination)) if path else None


def _pass_listed(journey: Journey, device: NetworkVirtualAppliance) -> None:
    rules = journey.engine.compiled.listed_rules(device.id, device.rules)
    found = first_match(journey.engine, rules, None, journey.packet, journey.trace)
    world = journey.engine.world
    label = world.label(device.id)
    if found is None:
        text = f"no rule asked of {label} admits {packet_text(world, journey.packet)}"
        journey.trace.refuse("firewall", f"{label}/default-deny", text)
    else:
        take_rule(journey.engine, label, found, journey.packet, journey.trace)
    owner = world.entities.get(journey.engine.endpoint_at(journey.packet.destination) or "")
    outside = not contains(NOT_PUBLIC, journey.packet.destination)
    if (found is not None and found.rule.kind == "application") or owner is not None or outside:
        source = world.addresses_of(device.id)[0]
        if outside:
            source = world.symbols.point(f"public address of {label}")
        journey.translate(journey.packet._replace(source=source))


def _through_gateway(journey: Journey, hop: Hop) -> Arrival | None:
    world, place = journey.engine.world, journey.place
    target = world.entities.get(hop.target)
    if isinstance(target, VirtualHub):
        return through_hub(journey, target)
    gateways = world.gateways.get(place.network.id, []) if place is not None else []
    if target is None:
        target = next((g for g in gateways if g.gateway_type == "Vpn"), None)
    if not isinstance(target, VirtualNetworkGateway):
        raise Blocked("route", hop.by, f"{route_text(hop)}: there is no VPN gateway")
    return at_site(journey, target, hop)


def through_hub(journey: Journey, hub: VirtualHub) -> Arrival | None:
    """Enter a virtual hub: through its firewall where a routing policy says so, then on to what hangs on it."""
    journey.trace.name(hub)
    devices, _ = hub_path(journey.engine.world, hub, journey.packet.destination)
    for device in devices:
        journey.trace.via.append(device.name)
        passage = pass_firewall(journey.engine, device, journey.packet, journey.trace)
        journey.devices.append(device.id)
        if passage.translated:
            journey.translate(passage.packet)
        journey.packet = passage.packet
    return _out_of_hub(journey, hub.id, passed=bool(devices))


def _out_of_hub(journey: Journey, hub_id: str, passed: bool = True) -> Arrival | None:
    world = journey.engine.world
    hub = world.entities.get(hub_id)
    if not isinstance(hub, VirtualHub):
        raise Blocked("route", "no-route", "the firewall's virtual hub is not there")
    _, place = hub_path(world, hub, journey.packet.destination)
    destination = journey.packet.destination
    if place is not None:
        journey.behind_gateway = True
        journey.place = place
        return at_private(journey, place.network.id, None)
    site = site_behind(world, hub.id, destination)
    if site is not None:
        journey.trace.name(site)
        check_return_from_hub(journey, hub)
        return Arrival(site.id)
    if not contains(NOT_PUBLIC, destination) and (passed or leaves_by_site(world, hub)):
        return at_public(journey)
    raise Blocked("route", f"{hub.name}/no-route", f"nothing at {hub.name} holds {address_text(destination)}")
