"""Where a packet ends: a subnet, a private endpoint, a public endpoint, a site."""

from blueprints.design.firewalls import AzureFirewall
from blueprints.design.ingress import ApiManagement, ApplicationGateway, FrontDoor
from blueprints.design.interfaces import BastionHost, NetworkInterface
from blueprints.design.model import Entity
from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.routing import VirtualNetworkGateway
from blueprints.design.services import Service
from blueprints.verification.addresses import address_text, contains
from blueprints.verification.firewall import translate_inbound
from blueprints.verification.gates import pass_gates
from blueprints.verification.hedges import FORWARDED_TRAFFIC_FLAG
from blueprints.verification.host_names import is_called
from blueprints.verification.journey import INTERNET, LOAD_BALANCER, Arrival, Journey
from blueprints.verification.public import Caller, admit_public
from blueprints.verification.returns import check_endpoint_return, check_return
from blueprints.verification.routes import Hop
from blueprints.verification.tags import NOT_PUBLIC
from blueprints.verification.trace import Blocked
from blueprints.verification.virtual_hubs import site_behind
from blueprints.verification.world import Place

FILTERED_ENDPOINTS = ("Enabled", "NetworkSecurityGroupEnabled")
HTTPS = 443


def at_private(journey: Journey, network_id: str, hop: Hop | None) -> Arrival:
    """Deliver the packet inside a virtual network; raises `Blocked`."""
    world = journey.engine.world
    _cross_peering(journey, network_id)
    destination = journey.packet.destination
    owner = world.owner(network_id, destination)
    if owner is not None and isinstance(world.entities.get(owner), PrivateEndpoint):
        return at_endpoint(journey, owner, crossed=True)
    place = world.place_of(network_id, destination)
    if place is None:
        by = hop.by if hop is not None else f"{world.label(network_id)}/no-route"
        raise Blocked("route", by, f"no subnet of {world.label(network_id)} holds {address_text(destination)}")
    return _deliver(journey, place, owner)


def at_endpoint(journey: Journey, endpoint_id: str, crossed: bool = False) -> Arrival:
    """Deliver the packet to the service behind a private endpoint; raises `Blocked`."""
    world, trace = journey.engine.world, journey.trace
    endpoint = world.entities[endpoint_id]
    if not isinstance(endpoint, PrivateEndpoint):
        raise Blocked("route", "no-route", f"{endpoint_id} is no private endpoint")
    home = world.places[endpoint.subnet]
    if not crossed:
        _cross_peering(journey, home.network.id)
    if home.subnet.private_endpoint_network_policies in FILTERED_ENDPOINTS:
        pass_gates(journey.engine.compiled, "Inbound", home, None, journey.packet, trace)
    service = world.entities.get(endpoint.target)
    trace.name(endpoint, service)
    by = _endpoint_refusal(endpoint, service, journey)
    text = f"{endpoint.name} ({', '.join(endpoint.group_ids)}, {endpoint.status})"
    if by:
        trace.refuse("service", by, f"{text} does not carry it: {by.partition('/')[2]}")
    trace.step("endpoint", endpoint.name, f"{text} delivers it", group_id=",".join(endpoint.group_ids))
    check_endpoint_return(journey)
    return Arrival(endpoint.id)


def _endpoint_refusal(endpoint: PrivateEndpoint, service: Entity | None, journey: Journey) -> str:
    if endpoint.status != "Approved":
        return f"{endpoint.name}/status"
    if not isinstance(service, Service):
        return ""
    groups = [h.group_id for h in service.host_names if is_called(h, journey.packet.host)]
    if groups and not set(groups) & set(endpoint.group_ids):
        return f"{endpoint.name}/groupIds"
    if journey.packet.protocol != "Tcp" or journey.packet.port not in service.ports:
        return f"{service.name}/ports"
    return ""


def at_public(journey: Journey) -> Arrival:
    """Deliver a packet that travels in public to whoever has the address; raises `Blocked`."""
    world, packet, trace = journey.engine.world, journey.packet, journey.trace
    if not journey.from_internet and not contains(NOT_PUBLIC, packet.source):
        shown = world.address_text(packet.source)
        trace.reply("return", "reply", f"the reply goes to {shown}, which the packet shows as its source")
    owner = world.entities.get(world.public_owners.get(packet.destination, "")) or _service_named(journey)
    match owner:
        case None:
            trace.step("outbound", INTERNET, "it arrives at an address on the internet")
            return Arrival(INTERNET)
        case Service():
            admit_public(world, owner, packet, Caller(None, journey.location), trace)
            return Arrival(owner.id)
        case AzureFirewall():
            return _through_translation(journey, owner)
        case NetworkInterface():
            inside = world.addresses_of(owner.id)[0]
            return _enter(journey, owner, world.places[owner.subnet], inside)
        case ApplicationGateway():
            _listens(owner, [listener.port for listener in owner.listeners if listener.public], packet.port)
            return _enter(journey, owner, world.places[owner.subnet], world.addresses_of(owner.id)[0])
        case ApiManagement():
            _listens(owner, [HTTPS] if owner.virtual_network_type != "Internal" else [], packet.port)
            if owner.public_network_access == "Disabled":
                trace.refuse("service", f"{owner.name}/publicNetworkAccess", f"{owner.name} is closed to the internet")
            subnet = next((lo.subnet for lo in owner.locations if lo.subnet), None)
            if subnet is None or subnet not in world.places or owner.virtual_network_type != "External":
                return Arrival(owner.id)
            return _enter(journey, owner, world.places[subnet], world.addresses_of(owner.id)[0])
        case FrontDoor():
            _listens(owner, [listener.port for listener in owner.listeners], packet.port)
            return Arrival(owner.id)
        case BastionHost():
            _listens(owner, [HTTPS], packet.port)
            return Arrival(owner.id)
        case VirtualNetworkGateway():
            return Arrival(owner.id)
        case _:
            raise Blocked("service", f"{owner.name}/no-listener", f"nothing listens at {owner.name}")


def at_service_endpoint(journey: Journey) -> Arrival:
    """Deliver a packet that a service endpoint brought: it keeps its private source; raises `Blocked`."""
    world = journey.engine.world
    shown = address_text(journey.packet.source)
    journey.trace.reply("return", "reply", f"the service replies straight to {shown} over the service endpoint")
    found = world.entities.get(world.public_owners.get(journey.packet.destination, "")) or _service_named(journey)
    if not isinstance(found, Service):
        return Arrival(INTERNET)
    admit_public(world, found, journey.packet, Caller(journey.place, journey.location), journey.trace)
    return Arrival(found.id)


def at_site(journey: Journey, gateway: VirtualNetworkGateway, hop: Hop) -> Arrival:
    """Deliver a packet to a site behind a gateway; raises `Blocked`."""
    world, trace = journey.engine.world, journey.trace
    trace.name(gateway)
    trace.via.append(gateway.name)
    site = site_behind(world, gateway.id, journey.packet.destination)
    if site is None:
        if not contains(NOT_PUBLIC, journey.packet.destination):
            return at_public(journey)
        raise Blocked("route", hop.by, f"no site behind {gateway.name} holds it")
    trace.name(site)
    home = world.places.get(gateway.subnet or "")
    if home is not None:
        check_return(journey, home)
    return Arrival(site.id)


def _service_named(journey: Journey) -> Service | None:
    """Return the service whose host is asked for at an address that nobody is known to have."""
    return journey.engine.service_named(journey.packet.host)


def _listens(owner: Entity, ports: list[int], port: int) -> None:
    if port not in ports:
        raise Blocked("service", f"{owner.name}/listeners", f"{owner.name} has no public listener on port {port}")


def _enter(journey: Journey, owner: Entity, place: Place, inside: int) -> Arrival:
    """Translate to the private address and deliver in the subnet."""
    journey.packet = journey.packet._replace(destination=inside)
    journey.from_internet = True
    return _deliver(journey, place, owner.id)


def _through_translation(journey: Journey, firewall: AzureFirewall) -> Arrival:
    trace = journey.trace
    trace.name(firewall)
    trace.via.append(firewall.name)
    journey.packet = translate_inbound(journey.engine, firewall, journey.packet, trace)
    journey.devices.append(firewall.id)
    journey.place = journey.engine.world.places.get(firewall.subnet or "")
    return journey.engine.travel(journey)


def _deliver(journey: Journey, place: Place, owner: str | None) -> Arrival:
    world = journey.engine.world
    entity = world.entities.get(owner or "")
    interface = entity if isinstance(entity, NetworkInterface) else None
    journey.trace.name(entity, place.network, place.subnet)
    compiled = journey.engine.compiled
    pass_gates(compiled, "Inbound", place, interface, journey.packet, journey.trace, journey.from_internet)
    if _owns_source(journey, place):
        journey.trace.reply("return", "reply", f"the reply stays in {world.label(place.subnet.id)}")
    elif journey.client != LOAD_BALANCER:
        check_return(journey, place)
    return Arrival(owner or place.subnet.id)


def _owns_source(journey: Journey, place: Place) -> bool:
    """Return whether source and destination are in one subnet and nothing stood between: the reply is direct."""
    return not journey.devices and contains(place.addresses, journey.packet.source)


def _cross_peering(journey: Journey, network_id: str) -> None:
    """Check what a peering asks of a packet that another network forwards."""
    world, place, trace = journey.engine.world, journey.place, journey.trace
    if place is None or place.network.id == network_id:
        return
    edge = world.edges.get(network_id, {}).get(place.network.id)
    if edge is None:
        return
    trace.name(edge.mine, edge.theirs)
    foreign = not contains(world.space[place.network.id], journey.packet.source)
    both = edge.mine.allow_forwarded_traffic and edge.theirs.allow_forwarded_traffic
    if foreign and not journey.behind_gateway and not both and not trace.assume(FORWARDED_TRAFFIC_FLAG.id, False):
        closed = edge.mine if not edge.mine.allow_forwarded_traffic else edge.theirs
        by = f"{closed.name}/allowForwardedTraffic"
        raise Blocked("peering", by, f"the peering of {world.label(network_id)} takes no forwarded traffic")
    trace.step("peering", edge.mine.name, f"the peering with {world.label(network_id)} carries it")
