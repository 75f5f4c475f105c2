"""Place every need of one network into its space."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from ipaddress import IPv4Network
from typing import Literal

from blueprints.planning.exhaustion import PlanProblem, exhausted, too_tight
from blueprints.planning.need import Need
from blueprints.planning.space import Place, Space

FixedBy = Literal["slot", "pin", "size", "existing"]
_CLASS_A = IPv4Network("10.0.0.0/8")
_RFC1918 = (_CLASS_A, IPv4Network("172.16.0.0/12"), IPv4Network("192.168.0.0/16"))


@dataclass(frozen=True)
class Placed:
    """A need with its range. `place` is the slot it took, None where the range was given or pinned."""

    need: Need
    range: IPv4Network
    fixed_by: FixedBy
    place: Place | None = None


@dataclass(frozen=True)
class Plan:
    """The subnets of one network, the prefixes it needs beyond its blocks, and what could not be placed."""

    space: Space
    placed: tuple[Placed, ...]
    outside: tuple[IPv4Network, ...] = ()
    problems: tuple[PlanProblem, ...] = ()
    waiting: tuple[Place, ...] = field(default=())
    """Slots that nobody uses yet: kept for their role."""


def plan(space: Space, needs: Iterable[Need]) -> Plan:
    """Place the needs: given and pinned ranges first, then each role's instances in order into its slots.

    Position and size of a slot depend on the block's length and the role alone, so a later need moves no earlier one.
    """
    wanted = tuple(needs)
    fixed = {need.label: found for need in wanted if (found := _fixed(need))}
    taken = [item.range for item in fixed.values()] + [held for held, _ in space.reserved]
    places = space.places()
    used: list[Place] = []
    placed: list[Placed] = []
    problems: list[PlanProblem] = []
    for need in wanted:
        if need.label in fixed:
            placed.append(fixed[need.label])
            problems += too_tight(space, need, fixed[need.label].range)
        elif place := _first(need, places, taken, used):
            used.append(place)
            placed.append(_into(need, place))
        else:
            problems.append(exhausted(space, need, taken, used))
    held = [item.range for item in placed]
    return Plan(
        space=space,
        placed=tuple(placed),
        outside=tuple(item.range for item in fixed.values() if not space.holds(item.range)),
        problems=tuple(problems),
        waiting=tuple(p for p in places if p not in used and not any(p.range.overlaps(range_) for range_ in held)),
    )


def legal(need: Need, wanted: IPv4Network) -> bool:
    """Tell whether Azure accepts the range for the role (Foundry agents are choosy)."""
    if need.rfc1918_only and not any(wanted.subnet_of(block) for block in _RFC1918):
        return False
    return need.class_a_allowed or not wanted.subnet_of(_CLASS_A)


def _fixed(need: Need) -> Placed | None:
    if need.given:
        return Placed(need, need.given, "existing")
    return Placed(need, need.pin, "pin") if need.pin else None


def _first(need: Need, places: tuple[Place, ...], taken: list[IPv4Network], used: list[Place]) -> Place | None:
    open_places = [p for p in places if p.role == need.role and p not in used]
    for place in open_places:
        if any(place.range.overlaps(range_) for range_ in taken) or not legal(need, place.range):
            continue
        if place.range.prefixlen <= need.length:
            return place
        if need.role == "private_endpoints":
            # A larger slot further on would move the subnet when one endpoint more is added.
            return None
    return None


def _into(need: Need, place: Place) -> Placed:
    if need.asked_length is None or need.asked_length == place.range.prefixlen:
        return Placed(need, place.range, "slot", place)
    return Placed(need, IPv4Network((place.range.network_address, need.asked_length)), "size", place)
