"""The traffic lanes of a design: for each kind of traffic the zones that it passes and what stands there."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

from blueprints.design.design import Design
from blueprints.design.intent import Flow
from blueprints.design.private_link import PrivateEndpoint
from wizard.generators.diagram.scene import EdgeKind
from wizard.generators.diagram.views.edge_of_azure import approved
from wizard.generators.diagram.views.estate import Estate, one_line
from wizard.generators.diagram.views.products import endpoint_product
from wizard.generators.diagram.views.things import Thing, network_things
from wizard.generators.diagram.views.words import count

Zone = Literal["outside", "edge", "hub", "workload", "endpoints", "paas"]
ZONES: tuple[Zone, ...] = ("outside", "edge", "hub", "workload", "endpoints", "paas")


class Stop(NamedTuple):
    """A place on a lane."""

    zone: Zone
    thing: Thing


class Hop(NamedTuple):
    """The way from one stop of a lane to the next: what is on the line, and the sentence below."""

    label: str
    text: str
    kind: EdgeKind


@dataclass(frozen=True, slots=True)
class Lane:
    """One kind of traffic, left to right; `backwards` = it leaves, right to left."""

    letter: str
    kind: EdgeKind
    outside: Literal["internet", "company", ""]
    stops: tuple[Stop, ...]
    hops: tuple[Hop, ...]
    backwards: bool = False


def lanes(design: Design) -> tuple[Lane, ...]:
    """Return the lanes that the design has, in the order in which they are drawn."""
    estate = Estate(design)
    found = (_inbound(estate), _dependencies(estate), _outbound(estate), _administration(estate), _company(estate))
    return tuple(lane for lane in found if lane is not None)


def _tail(estate: Estate, flow: Flow) -> tuple[Stop, ...]:
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


def _allowed(estate: Estate, *purposes: str) -> list[Flow]:
    return [f for f in estate.design.intent.flows if f.expect == "allowed" and f.purpose in purposes]


def _private_hop(flow: Flow) -> tuple[Hop, Hop]:
    port = f"{flow.port}"
    return Hop(port, f"{flow.title}: the private endpoint answers on {flow.protocol.upper()} {port}.", "ingress"), Hop(
        "", "", "private_link"
    )


def _inbound(estate: Estate) -> Lane | None:
    """Return the way in from the internet: Front Door, gateway, API, model."""
    if not estate.design.intent.ingress:
        return None
    net = estate.network
    host = estate.design.intent.ingress[0].host_name
    stops, hops = [Stop("outside", Thing("clients", "users", "API client", host))], []
    for door in net.front_doors[:1]:
        stops.append(
            Stop(
                "edge",
                Thing(
                    door.id,
                    "front_door",
                    "Front Door",
                    "web application firewall" if door.web_application_firewall_policy else door.sku.partition("_")[0],
                ),
            )
        )
        hops.append(Hop("443", f"A client calls {host}; Front Door takes the request.", "ingress"))
    for gateway in net.application_gateways[:1]:
        private = any(o.private_link_target == gateway.id for d in net.front_doors for o in d.origins)
        way = (
            "Front Door reaches Application Gateway over Private Link."
            if private
            else f"The request reaches Application Gateway as {host}."
        )
        stops.append(
            Stop(
                "workload",
                Thing(gateway.id, "application_gateway", "Application Gateway", gateway.sku.replace("_", " ")),
            )
        )
        hops.append(Hop("443", way, "ingress"))
    for service in net.api_managements[:1]:
        stops.append(
            Stop(
                "workload", Thing(service.id, "api_management", "API Management", service.virtual_network_type.lower())
            )
        )
        hops.append(Hop("443", "API Management checks the caller and passes the request on.", "ingress"))
        models = [
            Flow(
                id="api",
                title="API Management calls the model",
                source="",
                destination=b.target,
                destination_kind="service",
            )
            for b in service.backends
        ]
        tail = _tail(estate, models[0]) if models else ()
        if tail:
            stops += tail
            hops += _private_hop(models[0])
    return Lane("A", "ingress", "internet", tuple(stops), tuple(hops)) if hops else None


def _dependencies(estate: Estate) -> Lane | None:
    """Return a workload that uses a private service."""
    for flow in _allowed(estate, "platform", "client"):
        start, tail = _workload(estate, flow.source), _tail(estate, flow)
        if start is not None and tail:
            text = f"{flow.title}: {start.title} reaches the service through its private endpoint only."
            return Lane(
                "B",
                "private_link",
                "",
                (Stop("workload", start), *tail),
                (Hop(f"{flow.port}", text, "private_link"), Hop("", "", "private_link")),
            )
    return None


def _workload(estate: Estate, place: str) -> Thing | None:
    """Return what stands at a place of one of our networks."""
    for network in estate.network.virtual_networks:
        for thing in network_things(estate, network):
            interface = next((i for i in estate.network.network_interfaces if i.id == thing.id), None)
            if (
                interface is not None
                and place in (interface.id, interface.subnet, interface.owner)
                and not estate.is_hub(network)
            ):
                return thing
    return None


def _outbound(estate: Estate) -> Lane | None:
    """Return the way out through the firewall to what was approved."""
    destinations = approved(estate)
    way_out = next(iter(estate.network.azure_firewalls), None) or next(
        iter(estate.network.network_virtual_appliances), None
    )
    if not destinations or way_out is None:
        return None
    places = [place for d in estate.design.intent.approved_destinations for place in d.places]
    start = next((thing for place in places if (thing := _workload(estate, place)) is not None), None)
    if start is None:
        return None
    title = "Azure Firewall" if estate.network.azure_firewalls else "Firewall appliance"
    stops = (
        Stop(
            "outside",
            Thing("destinations", "internet", "Approved destinations", count(destinations, "entry", "entries")),
        ),
        Stop("hub", Thing(way_out.id, "firewall", title, way_out.name)),
        Stop("workload", start),
    )
    hops = (
        Hop(
            "443",
            f"{title} lets {count(destinations, 'approved destination')} pass; everything else is denied.",
            "egress",
        ),
        Hop("any", "The route table sends all outbound traffic to the firewall.", "egress"),
    )
    return Lane("C", "egress", "internet", stops, hops, backwards=True)


def _administration(estate: Estate) -> Lane | None:
    """Return the administrators' way: Bastion, jump box, service."""
    net = estate.network
    for bastion in net.bastion_hosts:
        for flow in _allowed(estate, "operation"):
            machine = next(
                (i for i in net.network_interfaces if i.id == flow.destination and i.role == "virtual_machine"), None
            )
            if flow.source != bastion.subnet or machine is None:
                continue
            box = Thing(machine.id, "virtual_machine", "Jump box", machine.private_address or "no public address")
            stops = [Stop("outside", Thing("administrator", "user", "Administrator", "signed in"))]
            stops += [Stop("hub", Thing(bastion.id, "bastion", "Azure Bastion", bastion.sku)), Stop("workload", box)]
            hops = [
                Hop("443", "An administrator opens Bastion in the browser.", "admin"),
                Hop(
                    f"{flow.port}",
                    f"Bastion opens the session on port {flow.port}; the jump box has no public address.",
                    "admin",
                ),
            ]
            onward = next(
                (
                    f
                    for f in _allowed(estate, "operation", "client")
                    if f.source in (machine.id, machine.subnet) and _tail(estate, f)
                ),
                None,
            )
            if onward is not None:
                stops += _tail(estate, onward)
                hops += [
                    Hop(f"{onward.port}", f"{onward.title}: through the private endpoint.", "admin"),
                    Hop("", "", "private_link"),
                ]
            return Lane("D", "admin", "internet" if not bastion.private_only else "company", tuple(stops), tuple(hops))
    return None


def _company(estate: Estate) -> Lane | None:
    """Return the company's own people: gateway, endpoint, service."""
    for flow in _allowed(estate, "client"):
        site = next((s for s in estate.sites if s.id == flow.source), None)
        tail = _tail(estate, flow)
        if site is None or not tail:
            continue
        start = Stop("outside", Thing(site.id, "users", "Company network", one_line(site.address_prefixes)))
        hub = _entrance(estate, site.gateways)
        if hub is None:
            return Lane("E", "ingress", "company", (start, *tail), _private_hop(flow))
        middle = Hop("", f"The company network is connected through {hub.title}.", "ingress")
        return Lane("E", "ingress", "company", (start, Stop("hub", hub), *tail), (middle, *_private_hop(flow)))
    return None


def _entrance(estate: Estate, gateways: tuple[str, ...]) -> Thing | None:
    for network in estate.network.virtual_networks:
        for thing in network_things(estate, network):
            if thing.id in gateways:
                return thing
    hub = next((h for h in estate.network.virtual_hubs if h.id in gateways), None)
    return Thing(hub.id, "virtual_hub", "Virtual hub", hub.address_prefix) if hub else None
