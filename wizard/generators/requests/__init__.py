"""Write the request sheets: one page and one CSV for each team that is asked for something."""

from collections.abc import Iterable

from blueprints.design import Design
from wizard.generators.files import OutputFile
from wizard.generators.requests.sheets import Sheet, sheets
from wizard.generators.requests.table import as_csv, as_markdown, cell
from wizard.generators.templates import Templates


def generate(design: Design) -> Iterable[OutputFile]:
    """Return `requests/<sheet>.md` and `.csv` of each sheet that has rows, and the first page."""
    templates = Templates("requests", {"cell": cell, "markdown_table": as_markdown})
    found = sheets(design)
    if not found:
        return
    yield OutputFile.text("requests/README.md", templates.render("README.md.j2", design=design, sheets=found))
    for sheet in found:
        yield OutputFile.text(f"requests/{sheet.name}.md", templates.render("sheet.md.j2", design=design, sheet=sheet))
        yield OutputFile.text(f"requests/{sheet.name}.csv", as_csv(sheet))


__all__ = ["Sheet", "generate", "sheets"]
