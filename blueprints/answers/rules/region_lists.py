"""Check that regions are listed once, inside the boundary, and named only if listed."""

from collections.abc import Iterator

from blueprints.answers.answers import Answers
from blueprints.answers.problem import Problem
from blueprints.answers.suggest import did_you_mean


def check(answers: Answers) -> Iterator[Problem]:
    """Yield regions that are listed twice, are primary out of order, lie outside the boundary, or are not listed."""
    names = [region.name for region in answers.regions]
    for index, name in enumerate(names):
        if name in names[:index]:
            yield Problem(f"regions[{index}].name", f"{name} is listed twice.", "Remove one of them", id="regions")
    for index, region in enumerate(answers.regions):
        if (region.role == "primary") != (index == 0):
            what = f"{region.name} is {region.role}, but stands at place {index + 1} of regions."
            hint = f"The first region is the primary one: {names[0]}. Change the order, or the role"
            yield Problem(f"regions[{index}].role", what, hint, id="primary", other="regions")
    yield from _boundary(answers)
    yield from _one_account(answers)
    for path, name in _used(answers):
        if name not in names:
            what = f"{name} is not one of regions ({', '.join(names)})."
            yield Problem(path, what, did_you_mean(name, names), id="regions", other="regions")


def _boundary(answers: Answers) -> Iterator[Problem]:
    boundary = answers.residency.boundary
    if isinstance(boundary, str):
        return
    inside = ", ".join(boundary)
    used = [(f"regions[{index}].name", region.name) for index, region in enumerate(answers.regions)]
    used += [
        (f"platforms[{index}].resource_region.{network}", region)
        for index, platform in enumerate(answers.platforms)
        for network, region in platform.resource_region.items()
    ]
    for path, name in used:
        if name not in boundary:
            what = f"{name} is not in residency.boundary ({inside})."
            yield Problem(path, what, "Add it there or drop the region", id="boundary", other="residency.boundary")


def _one_account(answers: Answers) -> Iterator[Problem]:
    """Yield accounts of one platform that two regions put into the same region: they would be one and the same."""
    for index, platform in enumerate(answers.platforms):
        places: dict[str, str] = {}
        for network in platform.regions:
            place = platform.resource_region.get(network, network)
            if place in places:
                what = f"{places[place]} and {network} both have their account of {platform.name} in {place}."
                hint = f"Leave {network} out of platforms[{index}].regions, or give it a region of its own"
                path = f"platforms[{index}].resource_region"
                yield Problem(path, what, hint, id="one-account", other=f"platforms[{index}].regions")
            places.setdefault(place, network)


def _used(answers: Answers) -> Iterator[tuple[str, str]]:
    for index, platform in enumerate(answers.platforms):
        yield from ((f"platforms[{index}].regions[{at}]", name) for at, name in enumerate(platform.regions))
        yield from ((f"platforms[{index}].resource_region.{name}", name) for name in platform.resource_region)
    for index, client in enumerate(answers.clients):
        yield from ((f"clients[{index}].regions[{at}]", name) for at, name in enumerate(client.regions))
    yield from ((f"gateway.regions[{at}]", name) for at, name in enumerate(answers.gateway.regions))
    maps = {
        "connectivity.hubs": answers.connectivity.hubs,
        "addressing.blocks": answers.addressing.blocks,
        "addressing.existing_networks": answers.addressing.existing_networks,
        "addressing.pinned": answers.addressing.pinned,
        "dns.resolver.addresses": answers.dns.resolver.addresses,
    }
    for path, keyed in maps.items():
        yield from ((f"{path}.{name}", name) for name in keyed)
