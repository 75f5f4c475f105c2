"""Describe service tags: how they are spelled and which holds which."""

from collections.abc import Mapping
from functools import cache

from blueprints.catalog.fact import Fact, Words
from blueprints.catalog.loader import read, table


class ServiceTag(Fact):
    """A service tag that the facts name."""

    name: str
    regional: bool | None = None
    """``<tag>.<region>`` exists too; None = not stated."""
    contained_in: Words = ()
    """Tags that hold all of it. A regional tag is always held by its own tag without the region."""
    symbolic: bool = False
    """Computed for each subnet (VirtualNetwork, Internet, AzureLoadBalancer), in no published list."""
    not_in: Words = ()
    """Clouds without it."""


@cache
def service_tags() -> Mapping[str, ServiceTag]:
    """Return the known service tags by name, in Azure's spelling."""
    return table(read("service_tags.yaml")["tags"], ServiceTag, key="name")


@cache
def not_service_tags() -> Mapping[str, ServiceTag]:
    """Return the spellings that look like service tags and are none."""
    return table(read("service_tags.yaml")["not_tags"], ServiceTag, key="name")


def find_service_tag(text: str) -> ServiceTag | None:
    """Return the tag that a rule names, without regard to case and to a regional ending; None if it is no tag."""
    known = {name.lower(): tag for name, tag in service_tags().items()}
    wanted = text.lower()
    if wanted in known:
        return known[wanted]
    stem, dot, _ = wanted.rpartition(".")
    tag = known.get(stem) if dot else None
    return tag if tag is not None and tag.regional is not False and not tag.symbolic else None
