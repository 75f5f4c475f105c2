"""A network that uses a remote gateway finds one.

## Looks at
Each peering with use of remote gateways, and its other side; what each gateway of ours connects with, and by what.

## Catches
Use of a remote gateway where none stands or where the other side does not share it, two remote gateways, a
gateway that nothing connects with a site, a circuit at a VPN gateway, a tunnel that leads to no device.

## Does not see
Gateways under construction.
"""

from blueprints.design.proof import Severity
from blueprints.design.routing import Connection, VirtualNetworkGateway
from blueprints.design.virtual_networks import Peering, VirtualNetwork
from blueprints.verification.checks._each import listed
from blueprints.verification.checks._members import of_ours
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each use of a remote gateway meets a gateway that is shared, only one, and connected as its type asks."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the peerings that use a gateway in vain."""
    users = [(n, p) for n in context.network.virtual_networks for p in n.peerings if p.use_remote_gateways]
    joined_up = {connection.gateway for connection in context.network.connections}
    for_sites = {gateway for site in context.network.sites if site.kind == "on_premises" for gateway in site.gateways}
    all_ours = of_ours(context.network.virtual_network_gateways)
    ours = [g for g in all_ours if g.id in for_sites or not g.vpn_client_address_pool]
    idle = [(g.id, f"nothing connects {g.name} with a site") for g in ours if g.id not in joined_up]
    vain = [(p.id, said) for n, p in users if (said := _problem(context, n, p))]
    loose = [(c.id, said) for c in context.network.connections if (said := _end_problem(context, c))]
    return listed(len(users) + len(ours) + len(context.network.connections), [*vain, *idle, *loose])


def _end_problem(context: Context, connection: Connection) -> str:
    """Return what a connection lacks: ExpressRoute connects by a circuit, a VPN by the address of the other side."""
    gateway = context.entity(connection.gateway)
    by_circuit = isinstance(gateway, VirtualNetworkGateway) and gateway.gateway_type == "ExpressRoute"
    held, other = connection.circuit, connection.peer_address
    if not by_circuit:
        held, other = other, held
    needs = "a circuit and no tunnel" if by_circuit else "the address of the other side and no circuit"
    return "" if held and not other else f"{connection.name} needs {needs}"


def _problem(context: Context, network: VirtualNetwork, peering: Peering) -> str:
    edge = context.world.edges[network.id].get(peering.remote_virtual_network)
    if sum(p.use_remote_gateways for p in network.peerings) > 1:
        return f"{network.name} uses two remote gateways"
    if edge is not None and not edge.theirs.allow_gateway_transit:
        return f"{edge.peer.name} does not share its gateway with {network.name}"
    has = context.world.gateways.get(peering.remote_virtual_network)
    return "" if has else f"{context.label(peering.remote_virtual_network)} has no gateway for {network.name}"
