"""No network uses a range that Azure keeps.

## Looks at
The prefixes of each network and subnet against the reserved ranges of the catalog.

## Catches
Link-local addresses, 172.30.0.0/16 with agents, 100.64.0.0/10 on a subnet of agents, agents in 10.0.0.0/8 in a region
that does not take them there.

## Does not see
Ranges that a product reserves without saying so.
"""

from blueprints import catalog
from blueprints.design.proof import Severity
from blueprints.design.virtual_networks import VirtualNetwork
from blueprints.verification.addresses import intersection, prefix, prefixes
from blueprints.verification.checks._each import listed
from blueprints.verification.checks._members import of_ours, role_of
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "No network uses a forbidden or reserved range."
SEVERITY: Severity = "error"


AGENTS = ("foundry_agents", "agent_tools")
CLASS_A = prefixes(("10.0.0.0/8",))


def check(context: Context) -> Finding:
    """Return the networks in a reserved range."""
    networks = of_ours(context.network.virtual_networks)
    return listed(len(networks), [(n.id, said) for n in networks if (said := _problem(context, n))])


def _problem(context: Context, network: VirtualNetwork) -> str:
    agents = [s for s in network.subnets if role_of(context, s.id) in AGENTS]
    for reserved in catalog.reserved_ranges():
        everywhere = "every_network" in reserved.applies_to
        if reserved.severity != "error" or not (everywhere or (agents and "foundry_agents" in reserved.applies_to)):
            continue
        held = [t for s in agents for t in s.address_prefixes] if reserved.subnets_only else [*network.address_prefixes]
        if reserved.peers_too:
            held += [t for edge in context.world.edges[network.id].values() for t in edge.peer.address_prefixes]
        if intersection(prefixes(tuple(held)), (prefix(reserved.prefix),)):
            return f"{network.name} meets {reserved.prefix}, which Azure keeps for itself"
    region = catalog.regions().get(network.location)
    if region is not None and region.class_a is False:
        found = [s for s in agents if any(intersection(CLASS_A, (prefix(text),)) for text in s.address_prefixes)]
        return f"{found[0].name} has agents in 10.0.0.0/8, which {network.location} does not take" if found else ""
    return ""
