"""Check that networks are disjoint (V4)."""

from collections.abc import Iterator
from itertools import islice

from blueprints.answers.answers import Answers
from blueprints.answers.problem import Problem
from blueprints.answers.rules.free_blocks import free_blocks
from blueprints.answers.rules.taken import Taken, taken, taken_ranges


def check(answers: Answers) -> Iterator[Problem]:
    """Yield every pair of ranges that overlap."""
    ranges = list(taken(answers))
    others = taken_ranges(answers)
    for one, other in _pairs(ranges):
        if not (one.group and one.group == other.group):
            ours, theirs = (one, other) if _is_ours(one) or not _is_ours(other) else (other, one)
            free = [str(block) for block in islice(free_blocks(ours.network, ours.network.prefixlen, others), 2)]
            found = " and ".join(f"'{block}'" for block in free)
            fits = f" Free /{ours.network.prefixlen} blocks next to it: {found}" if free else ""
            what = f"'{ours.network}' ({ours.path}) overlaps '{theirs.network}' ({theirs.path})."
            hint = f"Peering and VPN routes need disjoint ranges.{fits}"
            yield Problem(ours.path, what, hint, id="V4", other=theirs.path)


def _pairs(ranges: list[Taken]) -> Iterator[tuple[Taken, Taken]]:
    # In address order a range overlaps only those that are still open: all pairs of thousands would take minutes.
    ordered = sorted(ranges, key=lambda one: (int(one.network.network_address), one.network.prefixlen, one.path))
    begun: list[Taken] = []
    for one in ordered:
        start = int(one.network.network_address)
        begun = [other for other in begun if int(other.network.broadcast_address) >= start]
        yield from ((other, one) for other in begun)
        begun.append(one)


def _is_ours(one: Taken) -> bool:
    return one.path.startswith("addressing.")
