"""Check that every region has addresses, and blocks that the plan can use."""

from collections.abc import Iterator
from ipaddress import IPv4Network

from blueprints.answers.answers import Answers
from blueprints.answers.problem import Problem
from blueprints.answers.rules.free_blocks import free_block
from blueprints.answers.rules.roles_in_use import least_prefix, roles_in_use
from blueprints.answers.rules.taken import taken_ranges
from blueprints.catalog.slots import LONGEST_BLOCK

_START = IPv4Network("192.168.0.0/24")
"""Where an example is looked for: the private space that large organisations use least."""


def check(answers: Answers) -> Iterator[Problem]:
    """Yield regions without addresses (X1), and blocks that are too small for any plan."""
    for region in answers.addressing.blocks:
        path = f"addressing.blocks.{region}"
        for at, block in enumerate(answers.addressing.blocks[region]):
            if block.prefixlen > LONGEST_BLOCK:
                where = path if len(answers.addressing.blocks[region]) == 1 else f"{path}[{at}]"
                yield _too_small(answers, region, block, where)
        if not answers.addressing.blocks[region] and _open(answers, path) and not answers.addressing.pinned.get(region):
            yield _none(answers, region)


def _open(answers: Answers, path: str) -> bool:
    return any(one.path == path and not one.said for one in answers.open)


def _none(answers: Answers, region: str) -> Problem:
    length, _ = least_prefix(roles_in_use(answers, region))
    blocks = [(name, block) for name, given in answers.addressing.blocks.items() for block in given]
    what = f"addressing has no block for {region}. This design needs a /{length} there;"
    if blocks:
        name, block = blocks[0]
        free = free_block(block, length, taken_ranges(answers))
        hint = f"a free one next to {name}'s is '{free}'" if free else "none of that size is free in private space"
    else:
        hint = f"for example '{free_block(_START, length, taken_ranges(answers))}'"
    return Problem(f"addressing.blocks.{region}", what, hint, id="X1", other="regions")


def _too_small(answers: Answers, region: str, block: IPv4Network, path: str) -> Problem:
    length, missing = least_prefix(roles_in_use(answers, region))
    what = f"'{block}' is a /{block.prefixlen}; the smallest block with a plan is /{LONGEST_BLOCK}."
    reason = f": slots for {' and '.join(dict.fromkeys(missing))} exist from /{length} on" if missing else ""
    return Problem(path, what, f"This workload needs /{length}{reason}", id="block-size")
