"""A page before it is written: title, answer, tables and words. Its template holds headings and order."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from wizard.generators.document.quote import Markup
from wizard.generators.document.tables import Table

NOTHING = Markup()


@dataclass(frozen=True)
class Page:
    """One page of the document.

    `path` is relative to `docs/`. `template` is a file of `templates/document/pages`; empty = the page's own name.
    `answer` is the bold first paragraph, at most 70 words. `figure` is the id of the picture under it. `decided` lists
    the decisions behind the page. `boost` lifts its hits in the search, or lowers them where it is below 1; a
    word of `tags` finds the page first.
    """

    path: str
    title: str
    description: str
    answer: Markup = NOTHING
    values: Mapping[str, object] = field(default_factory=dict)
    template: str = ""
    figure: str = ""
    decided: tuple[str, ...] = ()
    hide: tuple[str, ...] = ()
    search: bool = True
    boost: float = 1
    tags: tuple[str, ...] = ()

    @property
    def template_path(self) -> str:
        """Return the template's path in the group."""
        return f"pages/{self.template or self.path}.j2"

    def tables(self) -> Iterator[Table]:
        """Yield the tables of the page, in order, those inside lists and records included."""
        for value in self.values.values():
            yield from _tables(value)


def _tables(value: object) -> Iterator[Table]:
    if isinstance(value, Table):
        yield value
    elif isinstance(value, tuple | list):
        for member in value:
            yield from _tables(member)
    elif isinstance(value, Mapping):
        yield from _tables(tuple(value.values()))
