"""Check that every region belongs to the cloud (V7)."""

from collections.abc import Iterator

from blueprints.answers.answers import Answers
from blueprints.answers.facts import regions
from blueprints.answers.problem import Problem


def check(answers: Answers) -> Iterator[Problem]:
    """Yield regions of another cloud."""
    cloud = answers.cloud.name
    named = [(f"regions[{index}].name", region.name) for index, region in enumerate(answers.regions)]
    for index, platform in enumerate(answers.platforms):
        named += [(f"platforms[{index}].resource_region.{key}", name) for key, name in platform.resource_region.items()]
    for path, name in named:
        found = regions()[name].cloud
        if found != cloud:
            there = ", ".join(region.name for region in regions().values() if region.cloud == cloud)
            what = f"'{name}' is in the {found} cloud; cloud.name is {cloud}, which has {there}."
            hint = f"Choose one of them, or set cloud.name: {found}"
            yield Problem(path, what, hint, id="V7", other="cloud.name")
