"""From each sentence of Microsoft's advice to the decision, the resources, the file and the checks."""

from collections.abc import Iterator

from blueprints.design.delivery import Trace
from blueprints.design.words import count
from wizard.generators.document import links
from wizard.generators.document.page import Page
from wizard.generators.document.quote import Markup, code, codes, joined, md, text
from wizard.generators.document.tables import Table
from wizard.generators.document.view import View
from wizard.generators.document.words import worst

WORDS = 12
COLUMNS = ("Sentence", "Recommendation", "State", "Resources", "Bicep file", "Checks", "Verdict")


def pages(view: View) -> Iterator[Page]:
    """Yield the page of traceability."""
    rows = view.design.trace
    if not rows:
        return
    sentences = len({row.mission for row in rows})
    yield Page(
        path="traceability.md",
        title="Traceability",
        description="Which sentence of Microsoft's advice became which line of code.",
        answer=md(
            "{} of Microsoft's advice lead to {}.",
            count(sentences, "sentence"),
            count(len({r.decision for r in rows}), "decision"),
        ),
        boost=0.5,
        values={
            "trace": Table.of("traceability", COLUMNS, _rows(view), (row.state for row in rows)),
            "files": Table.of("bicep-files", ("Bicep file", "Decisions"), _files(view)),
        },
    )


def _rows(view: View) -> Iterator[tuple[object, ...]]:
    anchored: set[str] = set()
    for row in view.design.trace:
        mark = "" if row.mission in anchored else f'<a id="{row.mission.lower()}"></a>'
        anchored.add(row.mission)
        yield (
            Markup(f"{mark}{text(row.mission)}: {text(_first(row.text))}"),
            links.decision(row.decision),
            row.state,
            f"{len(row.resources):,}" if row.resources else "",
            codes(row.files),
            count(len(row.checks), "check") if row.checks else "nothing confirms this",
            _verdict(view, row),
        )


def _first(words: str) -> str:
    found = words.split()
    return " ".join(found[:WORDS]) + (" …" if len(found) > WORDS else "")


def _verdict(view: View, row: Trace) -> Markup:
    results = [view.checks[check].result for check in row.checks if check in view.checks]
    if not results or row.state == "not applicable":
        return Markup()
    return view.verdict(worst(results))


def _files(view: View) -> Iterator[tuple[object, ...]]:
    files: dict[str, dict[str, None]] = {}
    for row in view.design.trace:
        for file in row.files:
            files.setdefault(file, {})[row.decision] = None
    for file, decisions in sorted(files.items()):
        yield code(file), joined(links.decision(decision) for decision in decisions)
