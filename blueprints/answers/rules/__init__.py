"""Rules across sections: each module reads the answers in force and yields problems."""

from collections.abc import Callable, Iterator

from blueprints.answers.answers import Answers
from blueprints.answers.problem import Problem
from blueprints.answers.rules import (
    access,
    blocks,
    clients,
    clouds,
    delegations,
    destinations,
    egress,
    gateways,
    hubs,
    keys,
    monitoring,
    name_resolution,
    named,
    overlaps,
    pins,
    platform_modes,
    policies,
    private_ranges,
    region_lists,
    reserved_ranges,
    selected_networks,
    sizes,
    waived,
)

RULES: tuple[Callable[[Answers], Iterator[Problem]], ...] = (
    region_lists.check,
    clouds.check,
    platform_modes.check,
    named.check,
    hubs.check,
    blocks.check,
    private_ranges.check,
    reserved_ranges.check,
    overlaps.check,
    pins.check,
    sizes.check,
    delegations.check,
    name_resolution.check,
    clients.check,
    selected_networks.check,
    access.check,
    egress.check,
    destinations.check,
    gateways.check,
    policies.check,
    monitoring.check,
    keys.check,
    waived.check,
)
"""In the order of the sections; problems are sorted by line afterwards."""


def problems_across(answers: Answers) -> Iterator[Problem]:
    """Yield the problems of every rule across sections."""
    for rule in RULES:
        yield from rule(answers)
