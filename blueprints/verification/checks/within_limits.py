"""Counts stay under the limits of Azure.

## Looks at
Rules, routes, peerings, subnets, endpoints, links, zones, targets and address spaces of a virtual hub, each per thing
that Azure counts.

## Catches
401 routes in a table, 1,001 rules in a group, six zones in a zone group.

## Does not see
Limits of a subscription that others use as well.
"""

from collections.abc import Iterator

from blueprints import catalog
from blueprints.design.proof import Severity
from blueprints.verification.checks._each import listed
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each count stays within the limit of the catalog."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the counts beyond a limit."""
    counts = list(_counts(context))
    known = catalog.limits()
    return listed(
        len(counts),
        [
            (thing, f"{context.label(thing)}: {count} of {known[limit].value:g}, {known[limit].title}")
            for thing, limit, count in counts
            if count > known[limit].value
        ],
    )


def _counts(context: Context) -> Iterator[tuple[str, str, int]]:
    network = context.network
    yield from ((g.id, "rules_per_network_security_group", len(g.rules)) for g in network.network_security_groups)
    yield from ((t.id, "routes_per_route_table", len(t.routes)) for t in network.route_tables)
    for virtual_network in network.virtual_networks:
        yield virtual_network.id, "peerings_per_network", len(virtual_network.peerings)
        yield virtual_network.id, "subnets_per_network", len(virtual_network.subnets)
        held = context.world.endpoints.get(virtual_network.id, ())
        yield virtual_network.id, "private_endpoints_per_network", len(held)
    for hub in network.virtual_hubs:
        spokes = (context.world.networks.get(connection.virtual_network) for connection in hub.connections)
        yield hub.id, "address_spaces_per_virtual_hub", sum(len(spoke.address_prefixes) for spoke in spokes if spoke)
    yield from ((z.id, "links_per_zone", len(z.links)) for z in network.private_dns_zones)
    yield from ((e.id, "zones_per_zone_group", len(e.zone_group or ())) for e in network.private_endpoints)
    for resolver in network.dns_resolvers:
        yield resolver.id, "inbound_endpoints_per_resolver", len(resolver.inbound_endpoints)
    for ruleset in network.forwarding_rulesets:
        yield ruleset.id, "rules_per_ruleset", len(ruleset.rules)
        yield ruleset.id, "links_per_ruleset", len(ruleset.links)
        yield from ((ruleset.id, "targets_per_forwarding_rule", len(r.target_dns_servers)) for r in ruleset.rules)
