"""Spokes reach each other only through the hub.

## Looks at
Each peering between two networks that both have a hub.

## Catches
A peering between two spokes, which passes the firewall by.

## Does not see
Networks without a hub, and the network of a Bastion, which opens sessions only and forwards nothing.
"""

from blueprints.design.proof import Severity
from blueprints.design.virtual_networks import VirtualNetwork
from blueprints.verification.checks._each import listed
from blueprints.verification.checks._hops import forwarding_addresses
from blueprints.verification.checks._members import of_ours
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "No peering joins two spokes."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the peerings that join two spokes."""
    hubs = set(forwarding_addresses(context).values())
    hubs |= {n for n, gateways in context.world.gateways.items() if gateways}
    beside = {bastion.virtual_network for bastion in context.network.bastion_hosts}
    pairs = [(n, p) for n in of_ours(context.network.virtual_networks) for p in n.peerings]
    found = [
        (p.id, f"{n.name} and {context.label(p.remote_virtual_network)} are peered past the hub")
        for n, p in pairs
        if n.id not in hubs and p.remote_virtual_network not in hubs | beside and _has_hub(n, hubs)
    ]
    return listed(len(pairs), found)


def _has_hub(network: VirtualNetwork, hubs: set[str]) -> bool:
    return any(peering.remote_virtual_network in hubs for peering in network.peerings)
