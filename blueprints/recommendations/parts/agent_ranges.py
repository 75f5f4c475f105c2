"""Tell whether agents may use the ranges that the workload has in a region."""

from ipaddress import IPv4Network

from blueprints import catalog
from blueprints.answers.ranges import is_rfc1918
from blueprints.recommendations.recommendation import Context

CLASS_A = IPv4Network("10.0.0.0/8")


def has_range_for_agents(context: Context, region: str) -> bool:
    """Tell whether a block or pin of the region may hold an agent subnet; an unanswered block is taken to."""
    ranges = _ranges(context, region)
    return not ranges or any(_is_legal(range_, region) for range_ in ranges)


def unfit_range(context: Context, regions: tuple[str, ...]) -> str:
    """Return, in words, the first ranges that cannot hold agents; empty if all regions can."""
    for region in regions:
        if not has_range_for_agents(context, region):
            return f"agents may not use {', '.join(map(str, _ranges(context, region)))} in {region}"
    return ""


def _ranges(context: Context, region: str) -> tuple[IPv4Network, ...]:
    addressing = context.answers.addressing
    pinned = dict(addressing.pinned.get(region) or {})
    pins = tuple(range_ for label, range_ in pinned.items() if label.partition("/")[0] == "foundry_agents")
    existing = addressing.existing_networks.get(region)
    given = tuple(existing.address_prefixes or ()) if existing else ()
    return (*pins, *given, *(addressing.blocks.get(region) or ()))


def _is_legal(range_: IPv4Network, region: str) -> bool:
    if not is_rfc1918(range_):
        return False
    return not range_.subnet_of(CLASS_A) or catalog.regions()[region].class_a is not False
