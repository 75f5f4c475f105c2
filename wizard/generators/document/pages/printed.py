"""The pages for paper: what a board signs. The other, with everything, is put together from the written pages."""

from collections.abc import Iterator

from wizard.generators.document.page import Page
from wizard.generators.document.pages import addresses, decisions, deviations, flows, requests, summary
from wizard.generators.document.view import View

PARTS = (summary, decisions, deviations, addresses, flows, requests)


def pages(view: View) -> Iterator[Page]:
    """Yield the page for paper. Its tables are those of the pages, and have no CSV of their own."""
    made = [next(iter(part.pages(view)), None) for part in PARTS]
    found = {page.path: page for page in made if page is not None}
    yield Page(
        path="print.md",
        title="Print",
        description="What a board reads and signs, on paper.",
        answer=found["index.md"].answer,
        values={"sections": {path: page.values for path, page in found.items()}},
        hide=("navigation", "toc"),
        search=False,
    )
