"""What a person has to do for a flow that stops with its region: nothing here happens by itself."""

from blueprints.design.dns import InboundEndpoint
from blueprints.design.ingress import ApiManagement
from blueprints.design.model import Entity
from blueprints.design.network import Network
from blueprints.design.routing import Site
from blueprints.design.services import Service
from blueprints.verification.addresses import address, contains, is_prefix, prefix, prefixes
from blueprints.verification.flows import Proved
from blueprints.verification.left_out import LeftOut

NAMED = 3


def manual_step(left: LeftOut, proved: Proved) -> str:
    """Return what brings a flow back that does not arrive in what remains. `proved`: how it fares there."""
    flow, world = proved.flow, left.engine.world
    label = left.before.world.label
    lost = left.before.world.entities.get(flow.destination)
    if flow.destination in left.gone:
        return _instead(world.network, lost, label(flow.destination))
    if is_prefix(flow.destination) and _was_inside(left, flow.destination):
        return _another_server(world.network, label(flow.source))
    source = world.entities.get(flow.source)
    if isinstance(source, Site) and proved.outcome.stage == "route":
        gateways = _some([gateway.name for gateway in world.network.virtual_network_gateways])
        return f"connect {source.name} to a gateway that remains: {gateways}" if gateways else "make a gateway first"
    if proved.outcome.stage == "dns" and proved.outcome.decided_by == "UNREACHABLE":
        return _another_server(world.network, label(flow.source))
    if isinstance(lost, ApiManagement):
        return _another_unit(world.network, lost)
    return f"make in a region that remains what {label(flow.source)} reached {label(flow.destination)} by"


def _was_inside(left: LeftOut, text: str) -> bool:
    first = prefix(text)[0]
    networks = (n for n in left.before.world.network.virtual_networks if n.id in left.gone)
    return any(contains(prefixes(network.address_prefixes), first) for network in networks)


def _instead(network: Network, lost: Entity | None, label: str) -> str:
    """Name what does the same work elsewhere."""
    if not isinstance(lost, Service):
        return f"make {label} again in a region that remains"
    same = [s.name for s in network.services if (s.type, s.kind, s.purpose) == (lost.type, lost.kind, lost.purpose)]
    if same:
        return f"call {_some(same)} instead, and make {label} again when its region is back"
    return f"make {label} again in a region that remains, from a backup of its data"


def _some(names: list[str]) -> str:
    """Name a few of what would do, and say how many more there are."""
    named = ", ".join(names[:NAMED])
    return named if len(names) <= NAMED else f"{named} or one of {len(names) - NAMED} more"


def _another_server(network: Network, label: str) -> str:
    """Name the DNS servers that remain."""
    inbound: list[InboundEndpoint] = [e for r in network.dns_resolvers for e in r.inbound_endpoints]
    known = [endpoint.address for endpoint in inbound if endpoint.address]
    proxies = {policy.id for policy in network.firewall_policies if policy.dns_proxy}
    answering = (firewall for firewall in network.azure_firewalls if firewall.firewall_policy in proxies)
    known += [firewall.private_address for firewall in answering if firewall.private_address]
    servers = _some(sorted(known, key=address))
    return f"let {label} ask a DNS server that remains: {servers}" if servers else f"give {label} a DNS server"


def _another_unit(network: Network, service: ApiManagement) -> str:
    left = next((held for held in network.api_managements if held.id == service.id), None)
    places = _some([location.location for location in left.locations]) if left else ""
    if not places:
        return f"make {service.name} again in a region that remains"
    return f"point the record of {service.name} at its units in {places}"
