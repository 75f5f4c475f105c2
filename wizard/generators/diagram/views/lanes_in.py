"""The lanes that come in: clients from the internet, and the company's own people."""

from collections.abc import Iterator

from blueprints.design.ingress import ApiManagement, ApplicationGateway
from wizard.generators.diagram.views.estate import Estate, one_line, shown
from wizard.generators.diagram.views.lane import Hop, Lane, Stop
from wizard.generators.diagram.views.lane_ends import allowed, entrance, network_of, private_hops, tail_of, workloads
from wizard.generators.diagram.views.things import Thing

Part = tuple[tuple[Stop, ...], tuple[Hop, ...]]


def inbound(estate: Estate) -> Iterator[Lane]:
    """Yield the ways in from the internet: Front Door, gateway, API, model; one for each application gateway."""
    if not estate.design.intent.ingress:
        return
    host = shown(estate.design.intent.ingress[0].host_name, "a host name not known yet")
    for gateway in estate.network.application_gateways or (None,):
        service = _service_behind(estate, gateway)
        parts = (_front_door(estate, host), _gateway(estate, host, gateway), _behind(estate, gateway, service))
        stops = [Stop("outside", Thing("clients", "users", "API client", host))]
        stops += [stop for part in parts for stop in part[0]]
        hops = [hop for part in parts for hop in part[1]]
        if hops:
            yield Lane("ingress", "internet", tuple(stops), tuple(hops))


def _front_door(estate: Estate, host: str) -> Part:
    for door in estate.network.front_doors:
        note = "web application firewall" if door.web_application_firewall_policy else door.sku.partition("_")[0]
        text = f"A client calls {host}; Front Door takes the request."
        stop = Stop("edge", Thing(door.id, "front_door", "Front Door", note))
        return (stop,), (Hop("443", text, "ingress"),)
    return (), ()


def _gateway(estate: Estate, host: str, gateway: ApplicationGateway | None) -> Part:
    if gateway is None:
        return (), ()
    privately = {o.private_link_target for door in estate.network.front_doors for o in door.origins}
    text = f"The request reaches Application Gateway as {host}."
    if gateway.id in privately:
        text = f"Front Door reaches Application Gateway in {estate.region_title(gateway.location)} over Private Link."
    note = f"{gateway.sku.replace('_', ' ')} · {estate.region_title(gateway.location)}"
    return (Stop("workload", Thing(gateway.id, "application_gateway", "Application Gateway", note)),), (
        Hop("443", text, "ingress"),
    )


def _service_behind(estate: Estate, gateway: ApplicationGateway | None) -> ApiManagement | None:
    """Return the API Management behind a gateway, or the first where requests come in without one."""
    behind = {backend.target for backend in gateway.backends} if gateway else set()
    found = [s for s in estate.network.api_managements if gateway is None or s.id in behind]
    return next(iter(found), None)


def _behind(estate: Estate, gateway: ApplicationGateway | None, service: ApiManagement | None) -> Part:
    """Return what requests are passed on to: API Management and what it calls, else what stands behind the gateway."""
    if service is not None:
        api, model = _api(service), _model(estate, service)
        return (*api[0], *model[0]), (*api[1], *model[1])
    standing = workloads(estate)
    for backend in gateway.backends if gateway is not None else ():
        if backend.target in standing:
            thing = standing[backend.target]
            text = f"Application Gateway passes the request on to {thing.title}."
            return (Stop("workload", thing),), (Hop(f"{backend.port}", text, "ingress"),)
    return (), ()


def _api(service: ApiManagement) -> Part:
    thing = Thing(service.id, "api_management", "API Management", service.tier)
    text = "API Management checks the caller and passes the request on."
    return (Stop("workload", thing),), (Hop("443", text, "ingress"),)


def _model(estate: Estate, service: ApiManagement) -> Part:
    """Return the endpoint and the service behind an API Management's first backend."""
    for backend in service.backends:
        subnets = [location.subnet for location in service.locations if location.subnet]
        tail = tail_of(estate, backend.target, near=network_of(next(iter(subnets), "")))
        if tail:
            return tail, private_hops(f"API Management calls {tail[1].thing.title}", 443)
    return (), ()


def company(estate: Estate) -> Iterator[Lane]:
    """Yield the company's own people: gateway, endpoint, service."""
    for flow in allowed(estate, "client"):
        site = next((s for s in estate.sites if s.id == flow.source), None)
        tail = tail_of(estate, flow.destination, flow.group_id)
        if site is None or not tail:
            continue
        start = Stop("outside", Thing(site.id, "users", "Company network", one_line(site.address_prefixes)))
        hops = private_hops(f"The company network reaches {tail[1].thing.title}", flow.port)
        hub = entrance(estate, site.gateways)
        if hub is None:
            yield Lane("ingress", "company", (start, *tail), hops, flow=flow.id)
        else:
            middle = Hop("", f"The company network is connected through {hub.title}.", "ingress")
            yield Lane("ingress", "company", (start, Stop("hub", hub), *tail), (middle, *hops), flow=flow.id)
