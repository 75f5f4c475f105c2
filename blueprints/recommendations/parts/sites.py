"""Write the places outside Azure: on-premises, and the pool of VPN clients, with what joins them to gateways."""

from typing import Literal

from blueprints.design.routing import Connection, Site, VirtualNetworkGateway
from blueprints.recommendations.parts.answered import token
from blueprints.recommendations.parts.hubs import PLATFORM
from blueprints.recommendations.recommendation import Context

ON_PREMISES = "on-premises"
VPN_CLIENTS = "vpn-clients"
HUB_CONNECTIONS = {"ExpressRoute": "expressRouteConnections", "Vpn": "vpnConnections"}
DEFAULT_ROUTE = "0.0.0.0/0"


def write_sites(
    context: Context,
    gateways: tuple[VirtualNetworkGateway, ...],
    doors: tuple[str, ...] | None = None,
    dialled: tuple[VirtualNetworkGateway, ...] = (),
) -> None:
    """Add on-premises and the VPN pool behind their doors: the gateways, else the virtual hubs; and the connections.

    `dialled` are gateways for people who dial in alone.
    """
    if doors is None:
        carrying = tuple(gateway.id for gateway in gateways if gateway.existing or _carries(context, gateway))
        doors = carrying or tuple(context.draft.virtual_hubs.values())
    if context.answers.connectivity.on_premises.link != "none":
        _on_premises(context, doors)
        for gateway in gateways:
            if not gateway.existing and _carries(context, gateway):
                _connect(context, gateway)
    if context.answers.access.client_vpn_pool:
        vpn = tuple(gateway.id for gateway in dialled or gateways if gateway.gateway_type == "Vpn")
        _site(context, VPN_CLIENTS, "vpn_clients", (str(context.answers.access.client_vpn_pool),), vpn or doors)


def _carries(context: Context, gateway: VirtualNetworkGateway) -> bool:
    """Tell whether the link to on-premises runs over a gateway; one of VPN may be there for people who dial in."""
    kind = "expressroute" if gateway.gateway_type == "ExpressRoute" else "vpn"
    return kind in context.answers.connectivity.on_premises.link


def _on_premises(context: Context, doors: tuple[str, ...]) -> None:
    answered, servers = context.answers.connectivity.on_premises, context.answers.dns.on_premises.forwarders or ()
    # Of ranges that nobody has named yet, the DNS servers are known at least.
    known = (token("connectivity.on_premises.ranges"), *(f"{server}/32" for server in servers))
    ranges = tuple(str(range_) for range_ in answered.ranges or ()) or known
    advertised = (*ranges, DEFAULT_ROUTE) if answered.advertises_default_route else ranges
    _site(context, ON_PREMISES, "on_premises", ranges, doors, advertised)


def _site(
    context: Context,
    name: str,
    kind: Literal["on_premises", "vpn_clients"],
    prefixes: tuple[str, ...],
    gateways: tuple[str, ...],
    advertised: tuple[str, ...] = (),
) -> None:
    context.draft.entities.put(
        Site(
            id=name, kind=kind, address_prefixes=prefixes, advertised_prefixes=advertised or prefixes, gateways=gateways
        )
    )


def _connect(context: Context, gateway: VirtualNetworkGateway) -> None:
    draft, answered = context.draft, context.answers.connectivity.on_premises
    expressroute = gateway.gateway_type == "ExpressRoute"
    if expressroute:
        circuit = answered.expressroute_circuit_id or token("connectivity.on_premises.expressroute_circuit_id")
        ends: dict[str, str] = {"circuit": circuit}
    else:
        device = answered.vpn_device_ip
        ends = {"peer_address": str(device) if device else token("connectivity.on_premises.vpn_device_ip")}
    owner = "workload" if context.answers.connectivity.topology == "standalone" else PLATFORM
    kind = "expressroute" if expressroute else "vpn"
    identifier = draft.id("connection", gateway.location, kind, owner=owner)
    if gateway.virtual_hub:
        identifier = f"{gateway.id}/{HUB_CONNECTIONS[gateway.gateway_type]}/{identifier.rsplit('/', 1)[-1]}"
    draft.entities.put(
        Connection(
            id=identifier,
            location=gateway.location,
            gateway=gateway.id,
            site=ON_PREMISES,
            circuit=ends.get("circuit"),
            peer_address=ends.get("peer_address"),
        )
    )
