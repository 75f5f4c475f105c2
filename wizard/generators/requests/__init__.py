"""Write the request sheets: one page and one CSV for each team that is asked for something."""

from collections.abc import Iterable

from blueprints.design import Design
from wizard.generators.files import OutputFile
from wizard.generators.requests.formats import tool_files
from wizard.generators.requests.palo_alto import TAG
from wizard.generators.requests.sheets import Sheet, sheets
from wizard.generators.requests.table import as_csv, as_markdown, cell
from wizard.generators.templates import Templates


def generate(design: Design, before: Design | None = None) -> Iterable[OutputFile]:
    """Return `requests/<sheet>.md` and `.csv` of each sheet that has rows, the first page, and what teams' tools read.

    `before` is the design that this one replaces: its rows that nothing needs any more are named.
    """
    templates = Templates("requests", {"cell": cell, "markdown_table": as_markdown})
    found, tools = sheets(design, before), tool_files(design)
    if not found:
        return
    tags = any(TAG.encode() in file.content for file in tools)
    page = templates.render("README.md.j2", design=design, sheets=found, tools=tools, tags=tags)
    yield OutputFile.text("requests/README.md", page)
    for sheet in found:
        yield OutputFile.text(f"requests/{sheet.name}.md", templates.render("sheet.md.j2", design=design, sheet=sheet))
        yield OutputFile.text(f"requests/{sheet.name}.csv", as_csv(sheet))
    yield from tools


__all__ = ["Sheet", "generate", "sheets"]
