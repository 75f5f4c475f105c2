"""Ranges that are connected and must be disjoint, and fixed addresses with their subnet."""

from collections.abc import Iterator
from itertools import combinations

from blueprints.verification.addresses import Ranges, intersection, prefixes
from blueprints.verification.context import Context
from blueprints.verification.learned import joined_hubs


def groups_of_ranges(context: Context, sites: bool) -> Iterator[tuple[tuple[str, Ranges], ...]]:
    """Yield the named ranges of each set of networks that reach each other; `sites`: with those outside Azure."""
    for group in connected_groups(context):
        named = [(n, context.world.space[n]) for n in sorted(group) if n in context.world.space]
        hubs = [hub for hub in context.network.virtual_hubs if any(c.virtual_network in group for c in hub.connections)]
        named += [(hub.id, prefixes((hub.address_prefix,))) for hub in hubs]
        if sites:
            known = {gateway.id for n in group for gateway in context.world.gateways.get(n, ())} | {h.id for h in hubs}
            members = [site for site in context.network.sites if known & set(site.gateways)]
            named += [(site.id, prefixes(site.address_prefixes)) for site in members if site.kind == "on_premises"]
        yield tuple(named)


def connected_groups(context: Context) -> Iterator[set[str]]:
    """Yield each set of networks that reach each other over peerings and virtual hubs, whatever the hops between."""
    left = {network.id for network in context.network.virtual_networks}
    while left:
        group = _joined(context, min(left))
        left -= group
        yield group


def overlaps(context: Context, sites: bool) -> tuple[int, list[tuple[str, str]]]:
    """Return the number of pairs, and each overlapping pair as (object, sentence)."""
    looked, found = 0, []
    for group in groups_of_ranges(context, sites):
        for (one, first), (other, second) in combinations(group, 2):
            looked += 1
            wide = intersection(first, second)
            if wide and not _supernet(context, one, other):
                found.append((one, f"{context.label(one)} and {context.label(other)} are connected and overlap"))
    return looked, found


def _supernet(context: Context, one: str, other: str) -> bool:
    """Return whether one is a site that announces a whole private range, of which Azure holds a part by plan."""
    sites = {site.id: site for site in context.network.sites}
    wide = ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16")
    return any(set(sites[item].address_prefixes) & set(wide) for item in (one, other) if item in sites)


def _joined(context: Context, start: str) -> set[str]:
    seen, queue = {start}, [start]
    while queue:
        at = queue.pop()
        near = set(context.world.edges.get(at, {}))
        hub = context.world.hubs.get(at)
        hubs = joined_hubs(context.world, hub) if hub is not None else ()
        near |= {c.virtual_network for joined in hubs for c in joined.connections}
        queue += sorted(near - seen)
        seen |= near
    return seen
