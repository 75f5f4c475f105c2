"""A network that uses a remote gateway finds one.

## Looks at
Each peering with use of remote gateways, and its other side; what each gateway of ours connects with.

## Catches
Use of a remote gateway where none stands or where the other side does not share it, two remote gateways, a
gateway that nothing connects with a site.

## Does not see
Gateways under construction.
"""

from blueprints.design.proof import Severity
from blueprints.design.virtual_networks import Peering, VirtualNetwork
from blueprints.verification.checks._each import listed
from blueprints.verification.checks._members import of_ours
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each use of a remote gateway meets a gateway that is shared, and only one."
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
    return listed(len(users) + len(ours), [*vain, *idle])


def _problem(context: Context, network: VirtualNetwork, peering: Peering) -> str:
    edge = context.world.edges[network.id].get(peering.remote_virtual_network)
    if sum(p.use_remote_gateways for p in network.peerings) > 1:
        return f"{network.name} uses two remote gateways"
    if edge is not None and not edge.theirs.allow_gateway_transit:
        return f"{edge.peer.name} does not share its gateway with {network.name}"
    has = context.world.gateways.get(peering.remote_virtual_network)
    return "" if has else f"{context.label(peering.remote_virtual_network)} has no gateway for {network.name}"
