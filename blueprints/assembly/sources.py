"""List the sources that the design rests on."""

from collections.abc import Iterable, Iterator
from typing import Protocol

from blueprints import catalog
from blueprints.design.decisions import Decision
from blueprints.design.delivery import DeletionTrap, Fact, Limit, Source
from blueprints.draft import Draft


class Sourced(Protocol):
    """Something that names its sources: `A, B`."""

    @property
    def source(self) -> str:
        """Return the keys of the sources."""
        ...


def sources_used(draft: Draft, decisions: tuple[Decision, ...], operation: tuple[Fact, ...]) -> tuple[Source, ...]:
    """Return every source that the design names, sorted by key, with the decisions and pages that use each."""
    records = draft.records
    users: dict[str, dict[str, None]] = {}
    for key, user in (
        *((key, decision.id) for decision in decisions for key in decision.sources),
        *_named(draft.intent.approved_destinations, "approved-destinations"),
        *_named((*operation, *records.all(Limit), *records.all(Fact)), "operations"),
        *_named(records.all(DeletionTrap), "teardown"),
        *_named(records.requests, "requests"),
    ):
        users.setdefault(key, {})[user] = None
    known = catalog.sources()
    return tuple(
        Source(
            key=key,
            title=known[key].title,
            url=known[key].url or "",
            date=known[key].date or "",
            checked=known[key].checked,
            used_by=tuple(used),
        )
        for key, used in sorted(users.items())
        if key in known
    )


def _named(things: Iterable[Sourced], user: str) -> Iterator[tuple[str, str]]:
    return ((key, user) for thing in things for key in thing.source.split(", "))


def facts_as_of(sources: tuple[Source, ...]) -> str:
    """Return the newest date on which a source used was checked."""
    return max((source.checked for source in sources), default="")
