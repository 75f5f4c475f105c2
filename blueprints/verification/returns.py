"""The way back: the stateful devices on the reply's route must be those that the packet passed, reversed."""

from blueprints.design.routing import VirtualHub
from blueprints.verification.addresses import address_text, contains
from blueprints.verification.hedges import FORWARDED_TRAFFIC_FLAG, PRIVATE_ENDPOINT_RETURN
from blueprints.verification.journey import HOP_LIMIT, Journey
from blueprints.verification.routes import Hop, route_text
from blueprints.verification.tags import NOT_PUBLIC
from blueprints.verification.trace import Blocked
from blueprints.verification.virtual_hubs import hub_path
from blueprints.verification.world import Place


def check_return(journey: Journey, place: Place) -> None:
    """Follow the reply from a subnet to the source that it sees; raises `Blocked` at stage return."""
    devices = _reply_devices(journey, place)
    _compare(journey, devices)


def check_return_from_hub(journey: Journey, hub: VirtualHub) -> None:
    """Follow the reply of a site behind a virtual hub."""
    devices, place = hub_path(journey.engine.world, hub, journey.packet.source)
    names = [device.id for device in devices]
    _compare(journey, names + (_reply_devices(journey, place) if place is not None and not devices else []))


def check_endpoint_return(journey: Journey) -> None:
    """An endpoint replies straight to the source: whether a device that did not translate sees it is not settled."""
    shown = address_text(journey.packet.source)
    journey.trace.reply("return", "reply", f"the endpoint replies straight to {shown}: no route and no rule is asked")
    if journey.devices and not journey.trace.assume(PRIVATE_ENDPOINT_RETURN.id, False):
        _refuse(journey, journey.devices[0])


def _compare(journey: Journey, devices: list[str]) -> None:
    labels = [journey.engine.world.label(device) for device in devices]
    through = " and ".join(labels) or "no stateful device"
    journey.trace.step("return", "reply", f"the reply returns through {through}", devices=", ".join(labels))
    groups = ", ".join(dict.fromkeys(note.object for note in journey.trace.noted if note.kind == "filter"))
    if groups:
        journey.trace.reply("filter", groups, f"{groups} admitted the request and let its reply pass without a rule")
    expected = journey.devices[::-1]
    if devices != expected:
        odd = next((d for d in [*devices, *expected] if (d in devices) != (d in expected)), (devices or expected)[0])
        _refuse(journey, odd)


def _refuse(journey: Journey, device: str) -> None:
    label = journey.engine.world.label(device)
    text = f"{label} sees one direction of the connection only and drops it"
    journey.trace.name(journey.engine.world.entities.get(device))
    raise Blocked("return", f"asymmetric:{label}", text)


def _reply_devices(journey: Journey, start: Place) -> list[str]:
    """Return the stateful devices between a subnet and the source, in the order in which the reply meets them."""
    world, target = journey.engine.world, journey.packet.source
    sender = journey.packet.destination
    place, devices = start, []
    for _ in range(HOP_LIMIT):
        hop = journey.engine.compiled.routes(place).lookup(target)
        if hop is None:
            raise Blocked("return", "no-route", f"no route leads back to {address_text(target)}")
        journey.trace.name(*hop.entities)
        label = world.label(place.subnet.id)
        journey.trace.reply("route", label, f"the route {route_text(hop)} takes the reply", hop.by, hop.type)
        if hop.type == "VirtualAppliance":
            device, after = journey.engine.next_hop_device(place, hop.address or 0)
            if device is None:
                raise Blocked("return", hop.by, f"the reply's next hop of {hop.by} is not within reach")
            devices.append(device.id)
            named = world.label(device.id)
            journey.trace.reply("firewall", named, f"{named} meets the reply", "", "Allow")
            if after is None:
                return devices
            place = after
            continue
        _end(journey, place, hop, sender)
        hub = world.entities.get(hop.target)
        if isinstance(hub, VirtualHub):
            on_way, _ = hub_path(world, hub, target)
            devices.extend(device.id for device in on_way)
        return devices
    raise Blocked("return", "loop", "the reply goes round in circles")


def _end(journey: Journey, place: Place, hop: Hop, sender: int) -> None:
    """Check the last hop of a reply."""
    world, target = journey.engine.world, journey.packet.source
    if hop.type == "None" or (hop.type == "Internet" and contains(NOT_PUBLIC, target)):
        raise Blocked("return", hop.by, f"the reply to {address_text(target)} is dropped by {hop.by}")
    if hop.type == "VNetPeering":
        edge = world.edges[hop.target][place.network.id]
        both = edge.mine.allow_forwarded_traffic and edge.theirs.allow_forwarded_traffic
        foreign = not contains(world.space[place.network.id], sender)
        if foreign and not both and not journey.trace.assume(FORWARDED_TRAFFIC_FLAG.id, False):
            by = f"{world.label(hop.target)}/{place.network.name}/allowForwardedTraffic"
            raise Blocked("return", by, f"the forwarded reply does not enter {world.label(hop.target)}")
