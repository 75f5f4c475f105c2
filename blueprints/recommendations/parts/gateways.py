"""Write the gateways that lead out of Azure: ours in a GatewaySubnet or virtual hub, or the platform's as it is."""

from typing import Literal

from blueprints.answers.client_pools import client_pools
from blueprints.design.interfaces import PublicIpAddress
from blueprints.design.routing import VirtualNetworkGateway
from blueprints.design.virtual_networks import Subnet
from blueprints.recommendations.parts.hubs import PLATFORM, is_new
from blueprints.recommendations.recommendation import Context

Kind = Literal["expressroute", "vpn"]

GATEWAY_TYPES: dict[Kind, Literal["ExpressRoute", "Vpn"]] = {"expressroute": "ExpressRoute", "vpn": "Vpn"}
SKUS: dict[Kind, str] = {"expressroute": "ErGw1AZ", "vpn": "VpnGw2AZ"}
NAMES: dict[Kind, str] = {"expressroute": "expressroute_gateway", "vpn": "vpn_gateway"}
HUB_NAMES: dict[Kind, str] = {
    "expressroute": "virtual_hub_expressroute_gateway",
    "vpn": "virtual_hub_vpn_gateway",
}
"""A virtual hub has gateways of types of its own; their size is counted in scale units, not in a tier."""
ADDRESSES_OF_ONE = 27
ADDRESSES_OF_BOTH = 59
ROLE = "virtual_network_gateway"


def is_built_here(context: Context) -> bool:
    """Tell whether the gateway is designed here: in a standalone network, or with a new hub."""
    return context.answers.connectivity.topology == "standalone" or is_new(context)


def gateway_kinds(context: Context, region: str) -> tuple[Kind, ...]:
    """Return the gateways of a region, ExpressRoute first. VPN clients need a VPN gateway where we build it."""
    connectivity = context.answers.connectivity
    standalone = connectivity.topology == "standalone"
    said = connectivity.on_premises.link if standalone else connectivity.hubs[region].gateway
    dial_in = is_built_here(context) and context.answers.access.client_vpn_pool is not None
    kinds: list[Kind] = []
    if "expressroute" in said:
        kinds.append("expressroute")
    if "vpn" in said or dial_in:
        kinds.append("vpn")
    return tuple(kinds)


def write_gateways(context: Context) -> tuple[VirtualNetworkGateway, ...]:
    """Add the gateways of every region and return them, ExpressRoute before VPN."""
    write = _new if is_built_here(context) else _existing
    return tuple(
        write(context, region, kind)
        for region in context.draft.regions
        for kind in gateway_kinds(context, region)
        if is_built_here(context) or region not in context.draft.virtual_hubs
    )


def _new(context: Context, region: str, kind: Kind) -> VirtualNetworkGateway:
    draft = context.draft
    virtual_hub = draft.virtual_hubs.get(region)
    owner = "workload" if context.answers.connectivity.topology == "standalone" else PLATFORM
    pool = client_pools(context.answers).get(region) if kind == "vpn" else None
    return draft.entities.put(
        VirtualNetworkGateway(
            id=draft.id(HUB_NAMES[kind] if virtual_hub else NAMES[kind], region, owner=owner),
            location=region,
            gateway_type=GATEWAY_TYPES[kind],
            sku="" if virtual_hub else SKUS[kind],
            subnet=None if virtual_hub else _subnet(context, region).id,
            virtual_hub=virtual_hub,
            public_ip_addresses=() if virtual_hub else _addresses(context, region, kind, owner),
            active_active=kind == "vpn",
            vpn_client_address_pool=(str(pool),) if pool else (),
        )
    )


def _subnet(context: Context, region: str) -> Subnet:
    draft = context.draft
    in_hub = context.answers.connectivity.topology != "standalone"
    both = len(gateway_kinds(context, region)) > 1
    return draft.need_subnet(
        draft.hub_networks[region] if in_hub else draft.networks[region],
        region,
        ROLE,
        needed=ADDRESSES_OF_BOTH if both else ADDRESSES_OF_ONE,
        figure="/26 for both gateways (C21)" if both else "/27 recommended",
        variant="expressroute_and_vpn" if both else "default",
        hub=in_hub,
    )


def _addresses(context: Context, region: str, kind: Kind, owner: str) -> tuple[str, ...]:
    names = ("vpn-1", "vpn-2") if kind == "vpn" else ("expressroute",)
    draft = context.draft
    return tuple(
        draft.entities.put(
            PublicIpAddress(
                id=draft.id("public_ip_address", region, name, owner=owner), location=region, role="gateway"
            )
        ).id
        for name in names
    )


def _existing(context: Context, region: str, kind: Kind) -> VirtualNetworkGateway:
    """Record the hub's gateway. Nobody asks for its name; it is called after the hub."""
    return record_gateway(context, region, f"{kind}-gateway", GATEWAY_TYPES[kind])


def record_gateway(
    context: Context,
    region: str,
    name: str,
    gateway_type: Literal["ExpressRoute", "Vpn"],
    asked_in: tuple[str, ...] = (),
    announces: tuple[str, ...] = (),
) -> VirtualNetworkGateway:
    """Record a way out of the hub that another team owns; it leads through the hub's GatewaySubnet."""
    draft = context.draft
    hub = draft.hub_networks[region]
    subnet = f"{hub}/subnets/GatewaySubnet"
    if subnet not in draft.entities:
        draft.entities.put(Subnet(id=subnet, existing=True, address_prefixes=()))
    return draft.entities.put(
        VirtualNetworkGateway(
            id=f"{hub}/gateways/{name}-of-{hub.rsplit('/', 1)[-1]}",
            existing=True,
            asked_in=asked_in,
            location=region,
            gateway_type=gateway_type,
            sku="",
            subnet=subnet,
            announces=announces,
        )
    )
