"""Where each fact comes from, how old it is, and what nobody has verified."""

from collections.abc import Iterator

from blueprints.design.delivery import Source
from blueprints.design.words import count
from wizard.generators.document import links
from wizard.generators.document.page import Page
from wizard.generators.document.quote import Markup, anchor, attribute, code, joined, md, text
from wizard.generators.document.tables import Table
from wizard.generators.document.view import View

PAGES = {"operations": "operations.md", "teardown": "teardown.md", "requests": "requests/index.md"}
"""What uses a source and is no decision: where it stands."""
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
            yield key, _title(source), source.date, source.checked, joined(_user(view, name) for name in source.used_by)


def _user(view: View, name: str) -> Markup:
    """Return a link to what uses a source: a decision, or a page."""
    return links.decision(name) if name in view.decisions else links.to(PAGES[name], "", name)


def _title(source: Source) -> Markup:
    if not source.url.startswith("https://"):
        return text(source.title)
    return Markup(f'<a href="{attribute(source.url)}" rel="noreferrer">{text(source.title)}</a>')
