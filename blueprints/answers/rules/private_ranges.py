"""Check that what we create lies in private space (V2)."""

from collections.abc import Iterator
from ipaddress import IPv4Network

from blueprints.answers.answers import Answers
from blueprints.answers.problem import Problem
from blueprints.answers.ranges import is_private


def check(answers: Answers) -> Iterator[Problem]:
    """Yield blocks, pins and new hubs in public space."""
    for path, network in created(answers):
        if not is_private(network):
            what = f"'{network}' is a public range."
            yield Problem(path, what, "Use a block of 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16", id="V2")


def created(answers: Answers) -> Iterator[tuple[str, IPv4Network]]:
    """Yield every range that the design creates, with its path."""
    for region, blocks in answers.addressing.blocks.items():
        path = f"addressing.blocks.{region}"
        yield from ((path if len(blocks) == 1 else f"{path}[{at}]", block) for at, block in enumerate(blocks))
    for region, pins in answers.addressing.pinned.items():
        yield from ((f"addressing.pinned.{region}.{role}", prefix) for role, prefix in pins.items())
    for region, hub in answers.connectivity.hubs.items():
        path = f"connectivity.hubs.{region}"
        if hub.address_block is not None:
            yield f"{path}.address_block", hub.address_block
        if hub.virtual_hub_prefix is not None:
            yield f"{path}.virtual_hub_prefix", hub.virtual_hub_prefix
