"""Describe the AI platforms: names, network modes, what still leaves, what does not work, dependencies."""

from collections.abc import Mapping
from functools import cache
from typing import Annotated, Literal

from pydantic import AfterValidator

from blueprints.catalog.fact import Cloud, Fact, Words
from blueprints.catalog.frozen import freeze
from blueprints.catalog.loader import names, read, table

Need = Literal["required", "optional", "on_demand", "no"]


class Limitation(Fact):
    """Something that does not work, or leaves by another way, in a mode."""

    id: str
    what: str
    alternative: str = ""
    when: str = ""
    severity: Literal["refused", "warned"] = "refused"
    refusal: str | None = None
    """Id of the refusal that says so at the question."""


class Mode(Fact):
    """One network mode of a platform."""

    id: str
    title: str
    is_private: bool
    fixed_at_creation: bool = False
    still_leaves: tuple[Limitation, ...] = ()
    """Traffic that this mode does not hold."""
    does_not_work: tuple[Limitation, ...] = ()


class Dependency(Fact):
    """One dependent service of a platform."""

    service: Literal["storage", "key_vault", "container_registry", "ai_search", "cosmos_db", "application_insights"]
    need: Need
    when: str = ""
    """Condition in words and answers, for instance ``agents != none and data_stores = own``."""
    private_link: Words = ()
    """Ids of `private_link()` that it needs."""
    tier: str = ""


class PlatformNote(Fact):
    """A statement about the platform: a limit, a teardown step, a rule of order."""

    id: str
    text: str


class Platform(Fact):
    """An AI platform."""

    kind: str
    title: str
    """Today's product name."""
    former_titles: Words = ()
    arm_type: str
    resource_kind: str | None = None
    child_type: str | None = None
    """Type of its projects."""
    private_link: str
    """Id of `private_link()`."""
    clouds: tuple[Cloud, ...]
    documentation: str
    """Page with the network architecture."""
    modes: Annotated[Mapping[str, Mode], AfterValidator(freeze)]
    default_mode: str
    dependencies: tuple[Dependency, ...] = ()
    resource_providers: Words = ()
    creation_only: Words = ()
    """Properties that can only be set when the resource is created."""
    rules: tuple[PlatformNote, ...] = ()
    teardown: tuple[PlatformNote, ...] = ()
    limits: tuple[PlatformNote, ...] = ()

    @property
    def titles(self) -> str:
        """Return today's and the former names in one phrase."""
        return f"{self.title} (once {', '.join(self.former_titles)})" if self.former_titles else self.title


@cache
def platforms() -> Mapping[str, Platform]:
    """Return the platforms by kind, one file each, sorted by kind."""
    return table({kind: read(f"platforms/{kind}.yaml") for kind in names("platforms")}, Platform, key="kind")
