"""Ways out of Azure: gateways of a network and of a virtual hub, with what they connect."""

from blueprints.design.model import resource_id
from blueprints.design.routing import Connection, VirtualNetworkGateway
from tests.generators.bicep.design_parts import HUB, REGION, address, ours

Ways = tuple[tuple[VirtualNetworkGateway, ...], tuple[Connection, ...]]


def network_ways_out(shared: str, group: str, site: str) -> Ways:
    """Return the gateways of a network, ExpressRoute first, and what they connect."""
    vpn = VirtualNetworkGateway(
        id=ours("Microsoft.Network/virtualNetworkGateways", "vgw", group=group),
        location=REGION,
        gateway_type="Vpn",
        sku="VpnGw2AZ",
        subnet=f"{shared}/subnets/GatewaySubnet",
        public_ip_addresses=(address("pip-vgw", "gateway", group).id,),
        active_active=False,
        vpn_client_address_pool=("172.30.0.0/24",),
    )
    circuit = vpn.model_copy(
        update={
            "id": vpn.id.replace("vgw", "ergw"),
            "gateway_type": "ExpressRoute",
            "sku": "ErGw1AZ",
            "public_ip_addresses": (),
            "vpn_client_address_pool": (),
        }
    )
    connections = (
        Connection(
            id=ours("Microsoft.Network/connections", "con-vpn", group=group),
            location=REGION,
            gateway=vpn.id,
            site=site,
            peer_address="<connectivity.on_premises.vpn_peer>",
        ),
        Connection(
            id=ours("Microsoft.Network/connections", "con-er", group=group),
            location=REGION,
            gateway=circuit.id,
            site=site,
            circuit="<connectivity.on_premises.circuit_id>",
        ),
    )
    return (circuit, vpn), connections


def hub_ways_out(hub: str, group: str, site: str) -> Ways:
    """Return the gateways of a virtual hub, and what they connect."""
    circuit = ours("Microsoft.Network/expressRouteGateways", "ergw-hub", group=group)
    tunnels = ours("Microsoft.Network/vpnGateways", "vpng-hub", group=group)
    gateways = (
        VirtualNetworkGateway(id=circuit, location=REGION, gateway_type="ExpressRoute", sku="", virtual_hub=hub),
        VirtualNetworkGateway(id=tunnels, location=REGION, gateway_type="Vpn", sku="", virtual_hub=hub),
    )
    peering = resource_id(HUB, "rg-wan", "Microsoft.Network/expressRouteCircuits", "erc-madrid")
    connections = (
        Connection(
            id=f"{circuit}/expressRouteConnections/madrid",
            location=REGION,
            gateway=circuit,
            site=site,
            circuit=peering,
        ),
        Connection(
            id=f"{tunnels}/vpnConnections/plant",
            location=REGION,
            gateway=tunnels,
            site=site,
            peer_address="198.51.100.20",
        ),
    )
    return gateways, connections
