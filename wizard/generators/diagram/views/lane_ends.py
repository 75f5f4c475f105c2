"""Where lanes begin and end: workloads, private services, and the company's way in."""

from blueprints.design.intent import Flow
from blueprints.design.model import parent_id
from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.virtual_networks import VirtualNetwork
from wizard.generators.diagram.views.estate import Estate, one_line, shown
from wizard.generators.diagram.views.lane import Hop, Stop, Zone
from wizard.generators.diagram.views.products import endpoint_product
from wizard.generators.diagram.views.things import Thing, network_things


def allowed(estate: Estate, *purposes: str) -> list[Flow]:
    """Return the flows that must work, of these purposes."""
    return [f for f in estate.design.intent.flows if f.expect == "allowed" and f.purpose in purposes]


def tail_of(estate: Estate, target: str, group: str = "", near: str = "") -> tuple[Stop, ...]:
    """Return the endpoint and the service where traffic to a private service ends; nothing without an endpoint.

    `near` is the id of the network that the traffic comes from: its own endpoint is the one that it meets.
    """
    endpoint = _endpoint(estate, target, group, near)
    if endpoint is None:
        return ()
    behind = endpoint_product(estate.service(target), target, endpoint.group_ids)
    given = endpoint.addresses[0].address if endpoint.addresses else endpoint.subnet.rpartition("/")[2]
    return (
        Stop(
            "endpoints",
            Thing(endpoint.id, "private_endpoint", "Private endpoint", shown(given, "address not known yet")),
        ),
        Stop("paas", Thing(target, behind.icon, behind.title, shown(target.rpartition("/")[2]))),
    )


def _endpoint(estate: Estate, target: str, group: str, near: str) -> PrivateEndpoint | None:
    found = [e for e in estate.network.private_endpoints if e.target == target]
    exact = [e for e in found if not group or group in e.group_ids] or found
    return next(iter(sorted(exact, key=lambda e: parent_id(e.subnet) != near)), None)


def private_hops(text: str, port: int) -> tuple[Hop, Hop]:
    """Return the way to an endpoint, and from there to its service."""
    return Hop(f"{port}", f"{text} through its private endpoint.", "ingress"), Hop("", "", "private_link")


def workloads(estate: Estate) -> dict[str, Thing]:
    """Return place → what stands there, for the places of our own networks: interfaces, subnets, owners."""
    own = [n for n in estate.network.virtual_networks if not estate.is_hub(n)]
    interfaces = {i.id: (i.id, i.subnet, i.owner) for i in estate.network.network_interfaces}
    found: dict[str, Thing] = {}
    for thing in (thing for network in own for thing in network_things(estate, network)):
        for place in interfaces.get(thing.id, ()):
            found.setdefault(place, thing)
    return found


def network_of(place: str) -> str:
    """Return the id of the network that a subnet's id lies in; empty for other places."""
    return parent_id(place) if "/subnets/" in place else ""


def zone_of(estate: Estate, subnet: str) -> Zone:
    """Return the trust zone that a subnet of ours lies in: that of the hubs, or the workload's."""
    network = estate.by_id.get(network_of(subnet))
    return "hub" if isinstance(network, VirtualNetwork) and estate.is_hub(network) else "workload"


def entrance(estate: Estate, gateways: tuple[str, ...]) -> Thing | None:
    """Return the gateway or virtual hub that a site comes in through."""
    for network in estate.network.virtual_networks:
        for thing in network_things(estate, network):
            if thing.id in gateways:
                return thing
    hub = next((h for h in estate.network.virtual_hubs if h.id in gateways), None)
    return Thing(hub.id, "virtual_hub", "Virtual hub", one_line((hub.address_prefix,))) if hub else None
