"""What to do once the files are written, in order."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from blueprints.design import Design
from blueprints.design.words import count


def next_steps(design: Design, folder: Path) -> Iterator[str]:
    """Say what to send to whom, what to settle, what to read, and how to do it again."""
    sheets = Counter((request.sheet, request.owner) for request in design.requests)
    yield "What to do next"
    yield f"  1  Send the request sheets in {folder / 'requests'}" if sheets else "  1  Nothing is asked of other teams"
    yield from (f"     {owner}: {count(rows, 'row')} of {sheet}.md" for (sheet, owner), rows in sorted(sheets.items()))
    yield f"  2  Settle {count(len(design.open_items), 'open item')}"
    yield f"  3  Read it: mkdocs serve -f {folder / 'document' / 'mkdocs.yml'}"
    yield f"  4  Again later: seawall --answers {folder / 'answers.yaml'}"
