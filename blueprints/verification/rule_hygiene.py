"""Rules of a security group that can never decide anything on a subnet."""

from dataclasses import dataclass

from blueprints.design.security import Direction, NetworkSecurityGroup
from blueprints.verification.addresses import EVERYTHING
from blueprints.verification.filter_sets import decided, matched
from blueprints.verification.packets import box
from blueprints.verification.spread import ALL_SERVICES, Sets
from blueprints.verification.world import Place

DIRECTIONS: tuple[Direction, ...] = ("Inbound", "Outbound")
OWN_RULES_END = 65000


@dataclass(frozen=True)
class IdleRules:
    """Names of rules: `shadowed` by rules before them; `never_matching` any packet of the subnet."""

    shadowed: tuple[str, ...]
    never_matching: tuple[str, ...]


def idle_rules(sets: Sets, group: NetworkSecurityGroup, place: Place) -> IdleRules:
    """Return the rules that decide nothing on a subnet, in the order in which they are tried."""
    shadowed: list[str] = []
    never: list[str] = []
    for direction in DIRECTIONS:
        rules = sets.engine.compiled.group_filter(group, direction, place)
        sources, destinations = (
            (EVERYTHING, place.addresses) if direction == "Inbound" else (place.addresses, EVERYTHING)
        )
        universe = box(sets.space, sources, destinations, ALL_SERVICES)
        for rule, part in decided(sets.space, rules, True, universe):
            if rule.priority >= OWN_RULES_END or part:
                continue
            meets = matched(sets.space, rule, True) & universe
            (shadowed if meets else never).append(rule.name)
    return IdleRules(tuple(shadowed), tuple(never))
