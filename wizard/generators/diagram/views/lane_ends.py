"""Where lanes begin and end: workloads, private services, and the company's way in."""

from blueprints.design.intent import Flow
from blueprints.design.private_link import PrivateEndpoint
from wizard.generators.diagram.views.estate import Estate
from wizard.generators.diagram.views.lane import Hop, Stop
from wizard.generators.diagram.views.products import endpoint_product
from wizard.generators.diagram.views.things import Thing, network_things


def allowed(estate: Estate, *purposes: str) -> list[Flow]:
    """Return the flows that must work, of these purposes."""
    return [f for f in estate.design.intent.flows if f.expect == "allowed" and f.purpose in purposes]


def tail_of(estate: Estate, flow: Flow) -> tuple[Stop, ...]:
    """Return the endpoint and the service of a flow that ends at a private service."""
    endpoint = _endpoint(estate, flow)
    if endpoint is None:
        return ()
    behind = endpoint_product(estate.service(endpoint.target), endpoint.target, endpoint.group_ids)
    address = endpoint.addresses[0].address if endpoint.addresses else endpoint.subnet.rpartition("/")[2]
    return (
        Stop("endpoints", Thing(endpoint.id, "private_endpoint", "Private endpoint", address)),
        Stop("paas", Thing(endpoint.target, behind.icon, behind.title, endpoint.target.rpartition("/")[2])),
    )


def _endpoint(estate: Estate, flow: Flow) -> PrivateEndpoint | None:
    found = [e for e in estate.network.private_endpoints if e.target == flow.destination]
    exact = [e for e in found if not flow.group_id or flow.group_id in e.group_ids]
    return next(iter(exact or found), None)


def private_hops(flow: Flow) -> tuple[Hop, Hop]:
    """Return the way to an endpoint, and from there to its service."""
    text = f"{flow.title}: the private endpoint answers on {flow.protocol.upper()} {flow.port}."
    return Hop(f"{flow.port}", text, "ingress"), Hop("", "", "private_link")


def workload_at(estate: Estate, place: str) -> Thing | None:
    """Return what stands at a place of one of our networks."""
    own = [n for n in estate.network.virtual_networks if not estate.is_hub(n)]
    interfaces = {i.id: (i.id, i.subnet, i.owner) for i in estate.network.network_interfaces}
    found = (thing for network in own for thing in network_things(estate, network))
    return next((thing for thing in found if place in interfaces.get(thing.id, ())), None)


def entrance(estate: Estate, gateways: tuple[str, ...]) -> Thing | None:
    """Return the gateway or virtual hub that a site comes in through."""
    for network in estate.network.virtual_networks:
        for thing in network_things(estate, network):
            if thing.id in gateways:
                return thing
    hub = next((h for h in estate.network.virtual_hubs if h.id in gateways), None)
    return Thing(hub.id, "virtual_hub", "Virtual hub", hub.address_prefix) if hub else None
