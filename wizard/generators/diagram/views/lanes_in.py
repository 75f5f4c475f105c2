"""The lanes that come in: clients from the internet, and the company's own people."""

from blueprints.design.intent import Flow
from wizard.generators.diagram.views.estate import Estate, one_line
from wizard.generators.diagram.views.lane import Hop, Lane, Stop
from wizard.generators.diagram.views.lane_ends import allowed, entrance, private_hops, tail_of
from wizard.generators.diagram.views.things import Thing


def inbound(estate: Estate) -> Lane | None:
    """Return the way in from the internet: Front Door, gateway, API, model."""
    if not estate.design.intent.ingress:
        return None
    host = estate.design.intent.ingress[0].host_name
    parts = (_front_door(estate, host), _gateway(estate, host), _api(estate), _model(estate))
    stops = [Stop("outside", Thing("clients", "users", "API client", host))]
    stops += [stop for part in parts for stop in part[0]]
    hops = [hop for part in parts for hop in part[1]]
    return Lane("A", "ingress", "internet", tuple(stops), tuple(hops)) if hops else None


Part = tuple[tuple[Stop, ...], tuple[Hop, ...]]


def _front_door(estate: Estate, host: str) -> Part:
    for door in estate.network.front_doors:
        note = "web application firewall" if door.web_application_firewall_policy else door.sku.partition("_")[0]
        text = f"A client calls {host}; Front Door takes the request."
        stop = Stop("edge", Thing(door.id, "front_door", "Front Door", note))
        return (stop,), (Hop("443", text, "ingress"),)
    return (), ()


def _gateway(estate: Estate, host: str) -> Part:
    privately = {o.private_link_target for door in estate.network.front_doors for o in door.origins}
    for gateway in estate.network.application_gateways:
        text = f"The request reaches Application Gateway as {host}."
        if gateway.id in privately:
            text = "Front Door reaches Application Gateway over Private Link."
        sku = gateway.sku.replace("_", " ")
        stop = Stop("workload", Thing(gateway.id, "application_gateway", "Application Gateway", sku))
        return (stop,), (Hop("443", text, "ingress"),)
    return (), ()


def _api(estate: Estate) -> Part:
    for service in estate.network.api_managements:
        thing = Thing(service.id, "api_management", "API Management", service.tier)
        text = "API Management checks the caller and passes the request on."
        return (Stop("workload", thing),), (Hop("443", text, "ingress"),)
    return (), ()


def _model(estate: Estate) -> Part:
    """Return the endpoint and the service behind API Management's first backend."""
    for backend in (backend for service in estate.network.api_managements[:1] for backend in service.backends):
        flow = Flow(
            id="api",
            title="API Management calls the model",
            source="",
            destination=backend.target,
            destination_kind="service",
        )
        tail = tail_of(estate, flow)
        return (tail, private_hops(flow)) if tail else ((), ())
    return (), ()


def company(estate: Estate) -> Lane | None:
    """Return the company's own people: gateway, endpoint, service."""
    for flow in allowed(estate, "client"):
        site = next((s for s in estate.sites if s.id == flow.source), None)
        tail = tail_of(estate, flow)
        if site is None or not tail:
            continue
        start = Stop("outside", Thing(site.id, "users", "Company network", one_line(site.address_prefixes)))
        hub = entrance(estate, site.gateways)
        if hub is None:
            return Lane("E", "ingress", "company", (start, *tail), private_hops(flow))
        middle = Hop("", f"The company network is connected through {hub.title}.", "ingress")
        return Lane("E", "ingress", "company", (start, Stop("hub", hub), *tail), (middle, *private_hops(flow)))
    return None
