"""Say why a subnet has no place, and which prefix would fit."""

from dataclasses import dataclass
from ipaddress import IPv4Network

from blueprints import catalog
from blueprints.planning.need import Need, smallest, usable
from blueprints.planning.space import Place, Space, without

BLOCK_LENGTHS = (24, 23, 22, 21, 20)


@dataclass(frozen=True)
class PlanProblem:
    """A need without a place: the answer that is too small, what is wrong, and what would work."""

    path: str
    what: str
    would_work: str


def exhausted(space: Space, need: Need, taken: list[IPv4Network], used: list[Place]) -> PlanProblem:
    """Explain why none of the role's slots takes the need."""
    slots = [place for place in space.places() if place.role == need.role]
    unused = [place for place in slots if place not in used]
    free = [place for place in unused if not any(place.range.overlaps(range_) for range_ in taken)]
    if not slots:
        return _no_slot(space, need)
    if not free:
        return _all_used(space, need, slots)
    fitting = [place for place in free if place.range.prefixlen <= need.length]
    if fitting and need.role == "foundry_agents":
        return _not_legal(space, fitting[0])
    return _too_small(space, need, free[0])


def too_tight(space: Space, need: Need, held: IPv4Network) -> list[PlanProblem]:
    """Explain why a range that was pinned, or that exists, does not hold the need; empty where it does."""
    if usable(held.prefixlen) >= need.addresses:
        return []
    given, verb = ("existing_networks", "is") if need.given else ("pinned", "is pinned to")
    path = f"addressing.{given}.{space.region}{'.subnets' if need.given else ''}.{need.label}"
    counted = f": {need.figure}" if need.figure else ""
    what = f"{need.label} {verb} '{held}' with {usable(held.prefixlen)} usable; it needs {need.addresses}{counted}"
    return [PlanProblem(path, what, f"/{smallest(need.addresses, need.minimum)} fits{_growth(need)}")]


def _growth(need: Need) -> str:
    return "; or a smaller addressing.growth_percent" if need.role == "private_endpoints" else ""


def _no_slot(space: Space, need: Need) -> PlanProblem:
    block = space.blocks[-1] if space.blocks else None
    length = _block_for(space, need)
    where = f"'{block}'" if block else f"the network of {space.region}"
    pin = f"addressing.pinned.{space.region}.{need.label}"
    would = f"Give a /{length}, append a second block (another /{length}), or pin {pin} to a /{need.length}"
    if need.role == "azure_bastion":
        would = (
            f"Give a /{length}, append a second block (another /{length}), use access.bastion existing or developer, "
            f"or pin {pin} to a /{need.length}"
        )
    return PlanProblem(space.path, f"{where} has no slot for {need.label}. Slots for it exist from /{length} on", would)


def _all_used(space: Space, need: Need, slots: list[Place]) -> PlanProblem:
    block = slots[0].block
    count = f"{len(slots)} slot{'s' if len(slots) > 1 else ''}"
    if need.instance:
        what = f"'{need.instance}' needs its own {need.role} subnet; '{block}' has {count} and none is free"
        return PlanProblem(space.path, what, f"A /20 block has {_slots_in(space, 20, need.role)}; or append a block")
    rest = without(space.free(), [held for held, _ in space.reserved])
    spare = next((part for part in rest if part.prefixlen <= need.length), None)
    what = f"'{block}' is full for {need.label}: 0 of {count} free"
    if spare is None:
        return PlanProblem(space.path, what, "Append a block to the list; never replace the first")
    pin = IPv4Network((spare.network_address, need.length))
    listed = ", ".join(str(part) for part in rest)
    total = sum(part.num_addresses for part in rest)
    return PlanProblem(
        space.path, f"{what}. {total} addresses of the block are unplanned ({listed})", f"Pin it to '{pin}'"
    )


def _not_legal(space: Space, place: Place) -> PlanProblem:
    count = sum(1 for region in catalog.regions().values() if region.class_a)
    what = (
        f"the agent slots of {space.region} lie in {place.block}. Agent subnets take RFC 1918 ranges only, and "
        f"10.0.0.0/8 only in the {count} regions of the ClassA list, not in {space.region} (paas §7)"
    )
    return PlanProblem(
        space.path, what, "Append a 172.16.0.0/12 or 192.168.0.0/16 block, or pin foundry_agents to a range there"
    )


def _too_small(space: Space, need: Need, place: Place) -> PlanProblem:
    offered = place.range.prefixlen
    length = smallest(need.addresses, need.minimum) if need.asked_length is None else need.asked_length
    counted = f": {need.figure}" if need.figure else ""
    what = (
        f"{need.label} needs {need.addresses} addresses{counted}. "
        f"The /{offered} slot of '{place.block}' has {usable(offered)} usable"
    )
    block = _block_for(space, need)
    larger = (
        f"it is the slot of a /{block} block" if block else f"pin addressing.pinned.{space.region}.{need.label} to one"
    )
    return PlanProblem(space.path, what, f"/{length} ({usable(length)} usable) fits: {larger}{_growth(need)}")


def _block_for(space: Space, need: Need) -> int:
    """Return the prefix length of the smallest block with a slot that holds the need; 0 where none has."""
    for length in BLOCK_LENGTHS:
        if any(slot.role == need.role and slot.prefix_length <= need.length for slot in space.layout(length)):
            return length
    return 0


def _slots_in(space: Space, block_length: int, role: str) -> str:
    count = sum(1 for slot in space.layout(block_length) if slot.role == role)
    return {1: "one", 2: "two", 3: "three"}.get(count, str(count))
