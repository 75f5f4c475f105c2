"""One thing that a template creates: the data of one module."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from wizard.generators.bicep.identifiers import Id
from wizard.generators.bicep.text import Value

ROOT_SEGMENTS = 9
"""Segments of the id of a resource that has no parent: `/subscriptions/s/resourceGroups/g/providers/n/t/name`."""


@dataclass(frozen=True, slots=True)
class Item:
    """The data of one module call. `kind` is a key of the kinds; `id` the resource that it creates."""

    kind: str
    id: str
    values: Mapping[str, Value] = field(default_factory=dict)
    stage: int | None = None
    """Stage where it differs from that of the kind."""
    variant: str = ""
    """For kinds with a module per resource type: the type."""
    rank: int = 0
    """Place among the items of its kind where their order matters; else they follow their ids."""

    @property
    def references(self) -> frozenset[str]:
        """Return the ids that must exist before it: those in its data and its parents."""
        return frozenset((*_ids(self.values), *_parents(self.id)))


def reference(identifier: str | None) -> Value:
    """Return `{id: …}` for an id, or nothing."""
    return {"id": Id(identifier)} if identifier else None


def references(identifiers: Sequence[str]) -> Value:
    """Return a list of `{id: …}`."""
    return [{"id": Id(identifier)} for identifier in identifiers]


def certificate(identifier: str | None) -> Value:
    """Return the id of a certificate: text, or what the environment is asked for."""
    return Id(identifier) if identifier and identifier.startswith("<") else identifier


def _ids(value: Value) -> Iterator[str]:
    if isinstance(value, Id):
        yield str(value)
    elif isinstance(value, Mapping):
        for member in value.values():
            yield from _ids(member)
    elif isinstance(value, Sequence) and not isinstance(value, str):
        for member in value:
            yield from _ids(member)


def _parents(identifier: str) -> Iterator[str]:
    segments = identifier.split("/")
    for end in range(ROOT_SEGMENTS, len(segments), 2):
        yield "/".join(segments[:end])
