"""Check that no subnet is asked to be smaller than its role may be."""

from collections.abc import Iterator

from blueprints.answers.answers import Answers
from blueprints.answers.problem import Problem
from blueprints.catalog.subnets import subnet_roles


def check(answers: Answers) -> Iterator[Problem]:
    """Yield sizes and pins below the least size of their role."""
    addressing = answers.addressing
    sizes = ((f"addressing.sizes.{label}", label, length) for label, length in addressing.sizes.items())
    pins = (
        (f"addressing.pinned.{region}.{label}", label, prefix.prefixlen)
        for region, pinned in addressing.pinned.items()
        for label, prefix in pinned.items()
    )
    for path, label, length in (*sizes, *pins):
        role = subnet_roles()[label.split("/")[0]]
        if length > role.minimum:
            what = f"a /{length} is too small for {label}: it needs /{role.minimum} at least."
            yield Problem(path, what, f"Give /{role.minimum} or a larger one", id="subnet-size", source=role.source[0])
