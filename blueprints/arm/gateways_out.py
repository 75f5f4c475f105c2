"""Gateways that lead out of Azure, their connections, and what lies behind those."""

from collections.abc import Iterator, Mapping

from blueprints.arm.making import make
from blueprints.arm.template import Resource, Template
from blueprints.design.model import parent_id
from blueprints.design.routing import Connection, Site, VirtualNetworkGateway

HUB_GATEWAYS = {
    "Microsoft.Network/expressRouteGateways": "ExpressRoute",
    "Microsoft.Network/vpnGateways": "Vpn",
}
HUB_CONNECTIONS = (
    "Microsoft.Network/expressRouteGateways/expressRouteConnections",
    "Microsoft.Network/vpnGateways/vpnConnections",
)
SPACES = {
    "Microsoft.Network/localNetworkGateways": "localNetworkAddressSpace",
    "Microsoft.Network/vpnSites": "addressSpace",
}
"""Type of what stands for the other end → where its prefixes are."""


def virtual_network_gateways(template: Template) -> tuple[VirtualNetworkGateway, ...]:
    """Return the gateways of networks and of virtual hubs."""
    own = (_gateway(resource) for resource in template.of("Microsoft.Network/virtualNetworkGateways"))
    pools = _pools(template)
    hubs = (_hub_gateway(one, kind, pools) for name, kind in HUB_GATEWAYS.items() for one in template.of(name))
    return (*own, *hubs)


def _gateway(resource: Resource) -> VirtualNetworkGateway:
    properties = resource.properties
    inner = [configuration.properties for configuration in properties.bodies("ipConfigurations")]
    subnets = dict.fromkeys(each.reference("subnet") for each in inner)
    addresses = (each.reference("publicIPAddress") for each in inner)
    pool = properties.body("vpnClientConfiguration").body("vpnClientAddressPool")
    vpn = properties.text("gatewayType").lower() == "vpn"
    return make(
        VirtualNetworkGateway,
        id=resource.id,
        origin=resource.origin,
        location=resource.location,
        gateway_type=properties.text("gatewayType"),
        sku=properties.body("sku").text("name"),
        subnet=next(iter(subnets), None),
        public_ip_addresses=tuple(address for address in addresses if address),
        # ExpressRoute always speaks BGP.
        enable_bgp=properties.flag("enableBgp", default=not vpn),
        active_active=properties.flag("activeActive"),
        vpn_client_address_pool=pool.texts("addressPrefixes"),
    )


def _pools(template: Template) -> dict[str, tuple[str, ...]]:
    """Return the addresses of VPN clients for each virtual hub: their gateway is a resource of its own."""
    return {
        _hub_of(one): tuple(
            prefix
            for configuration in one.properties.bodies("p2SConnectionConfigurations")
            for prefix in configuration.properties.body("vpnClientAddressPool").texts("addressPrefixes")
        )
        for one in template.of("Microsoft.Network/p2svpnGateways")
    }


def _hub_gateway(resource: Resource, kind: str, pools: Mapping[str, tuple[str, ...]]) -> VirtualNetworkGateway:
    return make(
        VirtualNetworkGateway,
        unsaid=("sku",),
        id=resource.id,
        origin=resource.origin,
        location=resource.location,
        gateway_type=kind,
        virtual_hub=resource.properties.reference("virtualHub"),
        vpn_client_address_pool=pools.get(_hub_of(resource), ()) if kind == "Vpn" else (),
    )


def connections(template: Template) -> tuple[Connection, ...]:
    """Return the connections of gateways; the site behind one is nobody's resource."""
    return (*_of_networks(template), *_of_hubs(template))


def _of_networks(template: Template) -> tuple[Connection, ...]:
    peers = {
        one.id.lower(): one.properties.text("gatewayIpAddress")
        for one in template.of("Microsoft.Network/localNetworkGateways")
    }
    return tuple(
        make(
            Connection,
            unsaid=("site",),
            id=resource.id,
            origin=resource.origin,
            location=resource.location,
            gateway=resource.properties.reference("virtualNetworkGateway1"),
            circuit=resource.properties.reference("peer"),
            peer_address=peers.get((resource.properties.reference("localNetworkGateway2") or "").lower()),
        )
        for resource in template.of("Microsoft.Network/connections")
    )


def _of_hubs(template: Template) -> Iterator[Connection]:
    locations = {one.id.lower(): one.location for name in HUB_GATEWAYS for one in template.of(name)}
    for resource in template.of(*HUB_CONNECTIONS):
        gateway = parent_id(resource.id)
        peering = resource.properties.reference("expressRouteCircuitPeering") or ""
        yield make(
            Connection,
            unsaid=("site",),
            id=resource.id,
            origin=resource.origin,
            location=locations.get(gateway.lower(), ""),
            gateway=gateway,
            circuit=peering.rpartition("/peerings/")[0] or None,
            peer_address=_link_address(template, resource.properties.reference("remoteVpnSite")),
        )


def _link_address(template: Template, site: str | None) -> str | None:
    """Return the address of the device at the other end: a site has one link for each."""
    found = (one for one in template.of("Microsoft.Network/vpnSites") if one.id.lower() == (site or "").lower())
    links = [link.properties.text("ipAddress") for one in found for link in one.properties.bodies("vpnSiteLinks")]
    return " ".join(links) or None


def sites(template: Template) -> tuple[Site, ...]:
    """Return what lies behind gateways: the place at the other end of each tunnel, and who dials in to each hub."""
    return (*_behind_tunnels(template), *_dialling_in(template))


def _behind_tunnels(template: Template) -> Iterator[Site]:
    behind = {
        one.id.lower(): one.properties.body(space).texts("addressPrefixes")
        for kind, space in SPACES.items()
        for one in template.of(kind)
    }
    for resource in template.of("Microsoft.Network/connections", "Microsoft.Network/vpnGateways/vpnConnections"):
        peer, gateway = _ends(resource)
        if peer.lower() in behind:
            prefixes = behind[peer.lower()]
            yield make(Site, id=peer, origin=resource.origin, address_prefixes=prefixes, gateways=(gateway or "",))


def _dialling_in(template: Template) -> Iterator[Site]:
    """Yield the clients of each virtual hub; those of a network ask its servers, and are part of its gateway."""
    gateways = {_hub_of(one): one.id for one in template.of("Microsoft.Network/vpnGateways")}
    pools = _pools(template)
    for resource in template.of("Microsoft.Network/p2svpnGateways"):
        hub = _hub_of(resource)
        yield make(
            Site,
            id=resource.id,
            origin=resource.origin,
            kind="vpn_clients",
            address_prefixes=pools[hub],
            dns_servers=resource.properties.texts("customDnsServers"),
            gateways=(gateways.get(hub, ""),),
        )


def _hub_of(resource: Resource) -> str:
    """Return the id of a gateway's hub in lower case."""
    return (resource.properties.reference("virtualHub") or "").lower()


def _ends(resource: Resource) -> tuple[str, str | None]:
    properties = resource.properties
    if resource.type.endswith("/vpnconnections"):
        return properties.reference("remoteVpnSite") or "", parent_id(resource.id)
    return properties.reference("localNetworkGateway2") or "", properties.reference("virtualNetworkGateway1")
