"""Filters over all packets at once: what a list of rules permits, and the part that each rule decides."""

from collections.abc import Iterator

from blueprints.verification.addresses import Ranges, union
from blueprints.verification.filters import Filter, FilterList
from blueprints.verification.packets import PacketSet, box, everything, nothing
from blueprints.verification.sides import Side
from blueprints.verification.space import Space, services


def matched(space: Space, rule: Filter, optimistic: bool) -> PacketSet:
    """Return the packets that a rule matches; unsettled points are taken for or against, by `optimistic`."""
    wide = (rule.access != "Deny") == optimistic
    if not rule.any_source_port and not wide:
        return nothing(space)
    return box(space, _side(rule.source, wide), _side(rule.destination, wide), services(rule.protocol, rule.ports))


def decided(
    space: Space, rules: FilterList, optimistic: bool, universe: PacketSet | None = None
) -> Iterator[tuple[Filter, PacketSet]]:
    """Yield each rule with the packets of the universe that it decides: what it matches and no rule before it did."""
    left = everything(space) if universe is None else universe
    for rule in rules.rules:
        whole = matched(space, rule, optimistic)
        yield rule, left & whole
        left = left - whole


def permitted(space: Space, rules: FilterList, optimistic: bool) -> PacketSet:
    """Return the packets that a security group permits."""
    found = nothing(space)
    for rule, part in decided(space, rules, optimistic):
        if rule.access != "Deny":
            found = found | part
    return found


def _side(side: Side, wide: bool) -> Ranges:
    if not wide:
        return side.sure
    return union(side.possible, *(extra for _, extra in side.hedged))
