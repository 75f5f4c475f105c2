"""Check pins: disjoint, outside slots that are in use, one agent subnet for each account (X13, X14)."""

from collections.abc import Iterator, Mapping
from ipaddress import IPv4Network

from blueprints.answers.answers import Answers
from blueprints.answers.problem import Problem
from blueprints.answers.rules.free_blocks import free_block
from blueprints.answers.rules.roles_in_use import roles_in_use
from blueprints.catalog.slots import LONGEST_BLOCK, slots


def check(answers: Answers) -> Iterator[Problem]:
    """Yield pins that overlap each other or the only slot of a role in use, and pins that two accounts would share."""
    for region, pins in answers.addressing.pinned.items():
        yield from _each_other(region, pins)
        yield from _slots(answers, region, pins)
        yield from _outside(answers, region, pins)
    yield from _accounts(answers)


def _each_other(region: str, pins: Mapping[str, IPv4Network]) -> Iterator[Problem]:
    for at, (role, prefix) in enumerate(pins.items()):
        for other_role, other in list(pins.items())[:at]:
            if prefix.overlaps(other):
                what = f"addressing.pinned.{region}.{role} '{prefix}' overlaps {other_role} '{other}'."
                path = f"addressing.pinned.{region}"
                yield Problem(f"{path}.{role}", what, "Give each its own range", id="X13", other=f"{path}.{other_role}")


def _outside(answers: Answers, region: str, pins: Mapping[str, IPv4Network]) -> Iterator[Problem]:
    """Yield pins outside a network that exists: its ranges are its owner's."""
    network = answers.addressing.existing_networks.get(region)
    for role, prefix in pins.items() if network and network.address_prefixes else ():
        if network and not any(prefix.subnet_of(there) for there in network.address_prefixes):
            what = f"addressing.pinned.{region}.{role} '{prefix}' lies outside the existing network."
            held = ", ".join(str(there) for there in network.address_prefixes)
            other = f"addressing.existing_networks.{region}.address_prefixes"
            yield Problem(f"addressing.pinned.{region}.{role}", what, f"It has {held}", id="pin-outside", other=other)


def _slots(answers: Answers, region: str, pins: Mapping[str, IPv4Network]) -> Iterator[Problem]:
    pinned_roles = {role.split("/")[0] for role in pins}
    for role in dict.fromkeys(roles_in_use(answers, region)):
        places = _places(answers, region, role)
        for pin, prefix in pins.items():
            if role not in pinned_roles and len(places) == 1 and prefix.overlaps(places[0]):
                what = f"addressing.pinned.{region}.{pin} '{prefix}' overlaps {role} '{places[0]}' (its slot)."
                free = _free(answers, region, prefix, tuple(pins.values()))
                hint = f"Pin both or choose a free range{f': {free!r}' if free else ''}"
                yield Problem(f"addressing.pinned.{region}.{pin}", what, hint, id="X13")


def _places(answers: Answers, region: str, role: str) -> list[IPv4Network]:
    return [
        IPv4Network((int(block.network_address) + slot.offset, slot.prefix_length))
        for block in answers.addressing.blocks.get(region, ())
        if block.prefixlen <= LONGEST_BLOCK
        for slot in slots(block.prefixlen)
        if slot.role == role
    ]


def _free(answers: Answers, region: str, prefix: IPv4Network, pins: tuple[IPv4Network, ...]) -> str | None:
    blocks = [block for block in answers.addressing.blocks.get(region, ()) if block.prefixlen <= LONGEST_BLOCK]
    for block in blocks:
        used = [
            IPv4Network((int(block.network_address) + slot.offset, slot.prefix_length))
            for slot in slots(block.prefixlen)
        ]
        for candidate in block.subnets(new_prefix=max(prefix.prefixlen, block.prefixlen)):
            if not any(candidate.overlaps(other) for other in (*used, *pins)):
                return str(candidate)
        found = free_block(block, prefix.prefixlen, (*blocks, *pins))
        return str(found) if found else None
    return None


def _accounts(answers: Answers) -> Iterator[Problem]:
    for region, pins in answers.addressing.pinned.items():
        accounts = roles_in_use(answers, region).count("foundry_agents")
        if "foundry_agents" in pins and accounts > 1:
            yield Problem(
                f"addressing.pinned.{region}.foundry_agents",
                "each Foundry account needs its own agent subnet.",
                "Pin foundry_agents/<name> per platform",
                id="X14",
            )
