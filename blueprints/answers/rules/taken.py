"""List the ranges that the answers say are taken, each with its path."""

from collections.abc import Iterator
from ipaddress import IPv4Network
from typing import NamedTuple

from blueprints.answers.answers import Answers


class Taken(NamedTuple):
    """A range, the answer that names it, and the group whose members may overlap each other."""

    path: str
    network: IPv4Network
    group: str


def taken(answers: Answers) -> Iterator[Taken]:
    """Yield every range that must be disjoint from the others."""
    for region, blocks in answers.addressing.blocks.items():
        one = len(blocks) == 1
        for at, block in enumerate(blocks):
            path = f"addressing.blocks.{region}"
            yield Taken(path if one else f"{path}[{at}]", block, "")
    for region, network in answers.addressing.existing_networks.items():
        path = f"addressing.existing_networks.{region}.address_prefixes"
        yield from (Taken(f"{path}[{at}]", prefix, "") for at, prefix in enumerate(network.address_prefixes))
    for region, hub in answers.connectivity.hubs.items():
        path = f"connectivity.hubs.{region}"
        yield from (
            Taken(f"{path}.address_prefixes[{at}]", prefix, "") for at, prefix in enumerate(hub.address_prefixes)
        )
        if hub.address_block is not None:
            yield Taken(f"{path}.address_block", hub.address_block, "")
        if hub.virtual_hub_prefix is not None:
            yield Taken(f"{path}.virtual_hub_prefix", hub.virtual_hub_prefix, "")
    yield from _elsewhere(answers)


def _elsewhere(answers: Answers) -> Iterator[Taken]:
    connectivity = answers.connectivity
    for at, network in enumerate(connectivity.on_premises.ranges):
        yield Taken(f"connectivity.on_premises.ranges[{at}]", network, "elsewhere")
    for at, peer in enumerate(connectivity.peer_ranges):
        yield Taken(f"connectivity.peer_ranges[{at}].range", peer.range, "elsewhere")
    if answers.access.client_vpn_pool is not None:
        yield Taken("access.client_vpn_pool", answers.access.client_vpn_pool, "")


def taken_ranges(answers: Answers) -> tuple[IPv4Network, ...]:
    """Return the ranges alone."""
    return tuple(one.network for one in taken(answers))
