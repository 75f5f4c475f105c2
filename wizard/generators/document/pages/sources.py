"""Where each fact comes from, how old it is, and what nobody has verified."""

from collections.abc import Iterator

from blueprints.design.delivery import Source
from wizard.generators.document import links
from wizard.generators.document.page import Page
from wizard.generators.document.quote import Markup, anchor, attribute, code, joined, md, text
from wizard.generators.document.tables import Table
from wizard.generators.document.view import View
from wizard.generators.document.words import count

HEADINGS = {"plain": "Sources", "disputed": "Sources disagree", "unverified": "Unverified"}


def pages(view: View) -> Iterator[Page]:
    """Yield the page of sources."""
    sources = view.design.sources
    if not sources:
        return
    newest = max(source.checked for source in sources)
    yield Page(
        path="sources.md",
        title="Sources",
        description="Where each fact comes from, and how old it is.",
        answer=md("{}. The newest was checked in {}.", count(len(sources), "source"), newest),
        values={
            "parts": tuple(
                (
                    status,
                    heading,
                    Table.of(f"sources-{status}", ("Key", "Title", "Date", "Checked", "Used by"), _rows(view, status)),
                )
                for status, heading in HEADINGS.items()
                if any(source.status == status for source in sources)
            )
        },
    )


def _rows(view: View, status: str) -> Iterator[tuple[object, ...]]:
    for source in view.design.sources:
        if source.status == status:
            key = Markup(f'<a id="source-{anchor(source.key)}"></a>{code(source.key)}')
            used = joined(links.decision(name) for name in source.used_by if name in view.decisions)
            yield key, _title(source), source.date, source.checked, used


def _title(source: Source) -> Markup:
    if not source.url.startswith("https://"):
        return text(source.title)
    return Markup(f'<a href="{attribute(source.url)}" rel="noreferrer">{text(source.title)}</a>')
