"""Route tables, virtual network gateways, virtual WAN, and the sites behind them."""

from typing import Literal

from blueprints.design.model import Entity, Model

NextHopType = Literal["VirtualAppliance", "VirtualNetworkGateway", "VnetLocal", "Internet", "None"]


class Route(Model):
    """A user-defined route. `address_prefix` is a prefix or a service tag."""

    name: str
    address_prefix: str
    next_hop_type: NextHopType
    next_hop_ip_address: str | None = None
    because: str = ""
    """Why it exists; no property of Azure's."""


class RouteTable(Entity):
    location: str
    disable_bgp_route_propagation: bool
    routes: tuple[Route, ...] = ()


class VirtualNetworkGateway(Entity):
    """A VPN or ExpressRoute gateway in a GatewaySubnet, or one of a virtual hub (`subnet` None)."""

    location: str
    gateway_type: Literal["Vpn", "ExpressRoute"]
    sku: str
    subnet: str | None = None
    virtual_hub: str | None = None
    public_ip_addresses: tuple[str, ...] = ()
    enable_bgp: bool = True
    active_active: bool = False
    announces: tuple[str, ...] = ()
    """Prefixes that it tells its sites beside those of the networks that use it: an appliance's, written by hand."""
    vpn_client_address_pool: tuple[str, ...] = ()
    zones: tuple[str, ...] = ()


class Connection(Entity):
    """What joins a gateway with a site: an IPsec tunnel to `peer_address`, or a circuit's id in `circuit`."""

    location: str
    gateway: str
    site: str
    circuit: str | None = None
    peer_address: str | None = None


class Site(Entity):
    """A place outside Azure: on-premises, or a pool of VPN clients.

    It is reached through the gateways or virtual hubs named in `gateways`, and asks `dns_servers` (ids of DNS servers).
    """

    kind: Literal["on_premises", "vpn_clients"] = "on_premises"
    address_prefixes: tuple[str, ...]
    advertised_prefixes: tuple[str, ...] = ()
    dns_servers: tuple[str, ...] = ()
    gateways: tuple[str, ...] = ()
    internet_breakout: bool = True
    public_address: str | None = None


class HubConnection(Entity):
    """A virtual network's connection to a virtual hub."""

    virtual_network: str
    enable_internet_security: bool


class RoutingIntent(Model):
    """Next hops (ids of a firewall) of the hub's routing policies; None = no such policy."""

    internet: str | None = None
    private_traffic: str | None = None


class VirtualWan(Entity):
    location: str
    sku: Literal["Standard"] = "Standard"


class VirtualHub(Entity):
    location: str
    address_prefix: str
    virtual_wan: str | None = None
    connections: tuple[HubConnection, ...] = ()
    routing_intent: RoutingIntent | None = None
    private_traffic_prefixes: tuple[str, ...] = ()
    firewall: str | None = None
