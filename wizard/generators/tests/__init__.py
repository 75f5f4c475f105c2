"""Write the tests of the deployed network: tables of what the proof expects, and scripts that compare."""

from collections.abc import Iterable

from blueprints.design import Design
from wizard.generators.files import OutputFile
from wizard.generators.templates import Templates
from wizard.generators.tests.connections import Connection, connections
from wizard.generators.tests.names import Name, names

SCRIPTS = ("names.sh", "names.ps1", "connections.sh", "connections.ps1")
READ_BY_THEM = ("report.sh", "report.ps1")
NAMES = "place,name,expect,waits_for"
CONNECTIONS = "place,host,port,expect,flow,waits_for"


def generate(design: Design) -> Iterable[OutputFile]:
    """Return `tests/`: two tables, a script for each and each shell, and what to run where."""
    templates = Templates("tests")
    resolved, opened = names(design), connections(design)
    places = sorted({row.place for row in resolved} | {row.place for row in opened})
    page = templates.render("README.md.j2", places=places, names=resolved, connections=opened, design=design)
    yield OutputFile.text("tests/README.md", page)
    yield OutputFile.text("tests/names.csv", _table(NAMES, (row.cells for row in resolved)))
    yield OutputFile.text("tests/connections.csv", _table(CONNECTIONS, (row.cells for row in opened)))
    for script in SCRIPTS:
        yield OutputFile(f"tests/{script}", templates.raw(script), executable=script.endswith(".sh"))
    for part in READ_BY_THEM:
        yield OutputFile(f"tests/{part}", templates.raw(part))


def _table(heading: str, rows: Iterable[tuple[str, ...]]) -> str:
    return "\n".join([heading, *(",".join(cells) for cells in rows)])


__all__ = ["Connection", "Name", "generate"]
