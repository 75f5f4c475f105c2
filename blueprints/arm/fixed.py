"""Values that every design wants: security settings above all. A template that says another one, or none, is told."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from blueprints.arm.body import Body
from blueprints.arm.fixed_networks import NETWORKS
from blueprints.arm.fixed_policies import POLICIES
from blueprints.arm.fixed_services import SERVICES
from blueprints.arm.fixed_variants import VARIANTS
from blueprints.arm.template import Resource, Template

ANY = "*"
FIXED: Mapping[str, Mapping[str, Any]] = {**NETWORKS, **SERVICES, **POLICIES}
"""Type → its object as every design wants it: a value, or the values that may stand there.

A name that ends in `?` may be absent; `*` is any value at all. Of a list, each member is looked at. What stands in a
tuple is compared as a whole.
"""


@dataclass(frozen=True, slots=True)
class Unfit:
    """A value that no design wants."""

    resource: Resource
    path: str
    found: Any
    wanted: tuple[Any, ...]

    def __str__(self) -> str:
        wanted = " or ".join(
            "one" if isinstance(value, Mapping) or value == ANY else str(value) for value in self.wanted
        )
        return f"{self.path} is {'absent' if self.found is None else self.found}, every design wants {wanted}"


def unfit(template: Template) -> Iterator[Unfit]:
    """Yield what differs from the values that every design wants, and count those values as read."""
    for kind, wanted in FIXED.items():
        for resource in template.of(kind):
            yield from _misses(resource, wanted)
    for variant in VARIANTS:
        for resource in filter(variant.fits, template.of(variant.type)):
            yield from _misses(resource, variant.wanted)


def _misses(resource: Resource, wanted: Mapping[str, Any]) -> Iterator[Unfit]:
    for path, found, values in _looked(resource.body, wanted, ""):
        if not _fits(found, values):
            yield Unfit(resource, path, found, values)


def _looked(body: Body, wanted: Mapping[str, Any], path: str) -> Iterator[tuple[str, Any, tuple[Any, ...]]]:
    for name, value in wanted.items():
        key = name.removesuffix("?")
        inner = f"{path}.{key}" if path else key
        if isinstance(value, Mapping):
            listed = body.bodies(key)
            for part in listed or ((body.body(key),) if body.has(key) else ()):
                yield from _looked(part, value, inner)
            found: list[Any] = [] if listed or body.has(key) else [None]
        else:
            written = body.raw(key)
            found = written if isinstance(written, list) else [written]
        for one in found:
            if one is not None or not name.endswith("?"):
                yield inner, one, value if isinstance(value, tuple) else (value,)


def _fits(found: Any, wanted: tuple[Any, ...]) -> bool:
    if wanted == (ANY,):
        return found not in (None, "")
    return any(found == value or str(found).lower() == str(value).lower() for value in wanted)
