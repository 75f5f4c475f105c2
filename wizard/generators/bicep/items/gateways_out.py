"""Gateways that lead out of Azure, in a network or in a virtual hub, with their connections."""

from collections.abc import Iterator

from blueprints.design import Design
from blueprints.design.model import parent_id
from blueprints.design.routing import Connection, VirtualNetworkGateway
from wizard.generators.bicep.beforehand import VPN_CLIENT_AUDIENCE
from wizard.generators.bicep.identifiers import Id
from wizard.generators.bicep.item import Item, reference, references
from wizard.generators.bicep.items.ours import is_ours
from wizard.generators.bicep.text import Value

PRIVATE_PEERING = "peerings/AzurePrivatePeering"


def items(design: Design) -> Iterator[Item]:
    """Yield the gateways; connections of one in a virtual hub are part of it."""
    in_hubs = set()
    for gateway in filter(is_ours, design.network.virtual_network_gateways):
        if gateway.virtual_hub:
            in_hubs.add(gateway.id)
            yield _of_hub(design, gateway, gateway.virtual_hub)
            yield from _clients_of_hub(design, gateway, gateway.virtual_hub)
        else:
            yield Item("virtual_network_gateway", gateway.id, _of_network(gateway))
    for connection in filter(is_ours, design.network.connections):
        if connection.gateway not in in_hubs:
            yield Item("gateway_connection", connection.id, _connection(design, connection))


def _of_network(gateway: VirtualNetworkGateway) -> dict[str, Value]:
    return {
        "location": gateway.location,
        "gatewayType": gateway.gateway_type,
        "skuName": gateway.sku,
        "subnet": reference(gateway.subnet),
        "publicIpAddresses": references(gateway.public_ip_addresses),
        "enableBgp": gateway.enable_bgp,
        "activeActive": gateway.active_active,
        "vpnClients": _clients(gateway),
    }


def _clients(gateway: VirtualNetworkGateway) -> Value:
    """Return who dials in, and what only the owner of the network knows: the application that they sign in to."""
    if not gateway.vpn_client_address_pool:
        return None
    return {"addressPrefixes": gateway.vpn_client_address_pool, "audience": Id(f"<{VPN_CLIENT_AUDIENCE}>")}


def _connection(design: Design, connection: Connection) -> dict[str, Value]:
    return {
        "location": connection.location,
        "virtualNetworkGateway": reference(connection.gateway),
        "circuit": reference(connection.circuit),
        "peerAddress": _known(connection.peer_address),
        "remoteAddressPrefixes": _behind(design, connection),
    }


def _of_hub(design: Design, gateway: VirtualNetworkGateway, hub: str) -> Item:
    own = [one for one in design.network.connections if one.gateway == gateway.id and is_ours(one)]
    values: dict[str, Value] = {"location": gateway.location, "virtualHub": reference(hub)}
    if gateway.gateway_type == "ExpressRoute":
        values["circuits"] = [
            {"name": one.name, "peering": reference(f"{one.circuit}/{PRIVATE_PEERING}")} for one in own if one.circuit
        ]
        return Item("virtual_hub_expressroute_gateway", gateway.id, values)
    wan = next(one.virtual_wan for one in design.network.virtual_hubs if one.id == hub)
    values["virtualWan"] = reference(wan)
    values["tunnels"] = [
        {"name": one.name, "peerAddress": _known(one.peer_address), "remoteAddressPrefixes": _behind(design, one)}
        for one in own
    ]
    return Item("virtual_hub_vpn_gateway", gateway.id, values)


def _clients_of_hub(design: Design, gateway: VirtualNetworkGateway, hub: str) -> Iterator[Item]:
    """Yield the gateway for VPN clients: in a hub it is a resource of its own beside the gateway for sites."""
    if gateway.vpn_client_address_pool:
        place = f"{parent_id(gateway.id)}/p2svpnGateways"
        dialled = [one for one in design.network.sites if one.kind == "vpn_clients" and gateway.id in one.gateways]
        values: dict[str, Value] = {
            "location": gateway.location,
            "virtualHub": reference(hub),
            "vpnClients": _clients(gateway),
            "dnsServers": [_known(server) for site in dialled for server in site.dns_servers],
        }
        yield Item("virtual_hub_vpn_client_gateway", f"{place}/{gateway.name}-clients", values)


def _known(address: str | None) -> Value:
    """Return an address, or the parameter of one that is not answered yet."""
    return Id(address) if address and address.startswith("<") else address


def _behind(design: Design, connection: Connection) -> tuple[str, ...]:
    sites = {site.id: site.address_prefixes for site in design.network.sites}
    return sites.get(connection.site, ())
