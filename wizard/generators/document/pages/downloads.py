"""Every file that goes with the document: tables as CSV, and what lies beside it."""

from collections.abc import Iterable, Iterator

from blueprints.design.words import count
from wizard.generators.document import links
from wizard.generators.document.page import Page
from wizard.generators.document.quote import Markup, code, md
from wizard.generators.document.tables import Table
from wizard.generators.document.view import View

FOLDER = (
    ("answers.yaml", "what was answered"),
    ("design.json", "the design as data"),
    ("verification.json", "the proof as data"),
    ("bicep/", "templates by owner, with a README"),
    ("diagrams/", "pictures as SVG, PNG, PDF and editable draw.io"),
    ("document/docs/print-all.md", "every page of this document on one, for paper and archives"),
    ("requests/", "the request sheets as Markdown and CSV, and as the teams' tools read them"),
    ("tests/", "scripts that compare the deployment with the proof, and write JUnit XML"),
)


def pages(view: View, made: Iterable[Page]) -> Iterator[Page]:
    """Yield the page of downloads; `made` are the pages whose tables it lists."""
    tables = [(page, table) for page in made for table in page.tables() if len(table)]
    yield Page(
        path="downloads.md",
        title="Downloads",
        description="Every table as CSV, and the files beside this document.",
        answer=md("{} as CSV. Spreadsheets run no cell of them as a formula.", count(len(tables), "table")),
        values={
            "fingerprint": code(view.design.fingerprint),
            "folder": Table.of("files", ("File", "What it is"), ((code(path), what) for path, what in FOLDER)),
            "tables": tuple(_line(page, table) for page, table in tables),
        },
    )


def _line(page: Page, table: Table) -> Markup:
    return md(
        "{}, {}, of {}",
        links.to(f"downloads/{table.name}.csv", "", f"{table.name}.csv"),
        count(len(table), "row"),
        links.to(page.path, "", page.title),
    )
