"""Draw many pages at once: child processes in parallel, sixty seconds each, and a warning of Graphviz is a failure."""

import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from html import unescape
from pathlib import Path

from wizard.generators.diagram.drawing.fontconfig import OWN, WITH_SYSTEM, prepare_fonts
from wizard.generators.diagram.fonts import measurable
from wizard.generators.diagram.icons import icons_folder

SECONDS = 60
DATE = re.compile(rb"/CreationDate \([^)]*\)")
FILES_PER_CHILD = 18
WORTH_A_CHILD = 10
"""So many files take longer to draw than a further child takes to start."""
# Fontconfig's own remarks about a machine's fonts say nothing about the page.
HARMLESS = ("Fontconfig ", "Fontconfig:")
# Text that the vendored font lacks is as wide as the system font draws it: such a cell may really be too small.
UNMEASURED = ("Warning: cell size too small", "in label of ")


class DrawingError(RuntimeError):
    """A page could not be drawn; the message says which and why."""


@dataclass(frozen=True, slots=True)
class Order:
    """One page to draw: its DOT source and the formats wanted (`svg`, `png`, `pdf`)."""

    name: str
    source: str
    formats: tuple[str, ...]


def render(orders: Iterable[Order], expected: int = 1) -> dict[str, dict[str, bytes]]:
    """Return page → format → bytes, the source as `dot`. Raises DrawingError for a crash, a time-out or a warning.

    So many files are `expected`: the children load Graphviz while the orders are written.
    """
    workers = min(os.cpu_count() or 1, 4, -(-expected // WORTH_A_CHILD))
    with tempfile.TemporaryDirectory(prefix="seawall-") as folder, ThreadPoolExecutor(max(1, workers)) as pool:
        prepare_fonts(Path(folder))
        ready = [_child(folder) for _ in range(workers)]

        def drawn(batch: list[Order]) -> dict[str, dict[str, bytes]]:
            return _batch(batch, folder, ready.pop() if ready else _child(folder))

        try:
            done = list(pool.map(drawn, _batches(list(orders), workers)))
        finally:
            for child in ready:
                with child:
                    child.kill()
        return {name: files for pages in done for name, files in pages.items()}


def _batches(orders: list[Order], workers: int) -> list[list[Order]]:
    """Share the orders out; no child gets more than it can draw in time."""
    most = max((len(order.formats) for order in orders), default=1)
    each = max(1, min(FILES_PER_CHILD // most, -(-len(orders) // max(1, workers))))
    return [orders[start : start + each] for start in range(0, len(orders), each)]


def _child(folder: str) -> "subprocess.Popen[str]":
    """Start a process that loads Graphviz and waits for its pages."""
    pipe = subprocess.PIPE
    return subprocess.Popen(  # noqa: S603 - our own module, run by the interpreter that runs us
        [sys.executable, "-I", str(Path(__file__).with_name("child.py"))],
        stdin=pipe,
        stdout=pipe,
        stderr=pipe,
        encoding="utf-8",
        env=_environment(folder),
    )


def _batch(batch: list[Order], folder: str, child: "subprocess.Popen[str]") -> dict[str, dict[str, bytes]]:
    pages = [{"name": o.name, "source": located(o.source), "formats": list(o.formats)} for o in batch]
    plain = {order.name: measurable(unescape(order.source).replace("\n", "")) for order in batch}
    fonts = str(Path(folder, OWN if all(plain.values()) else WITH_SYSTEM))
    names = ", ".join(order.name for order in batch)
    with child:
        try:
            answers, errors = child.communicate(json.dumps({"folder": folder, "fonts": fonts, "pages": pages}), SECONDS)
        except subprocess.TimeoutExpired as error:
            child.kill()
            raise DrawingError(f"drawing {names} took more than {SECONDS} seconds") from error
    if child.returncode:
        raise DrawingError(f"drawing {names} ended with status {child.returncode}: {_last_line(errors)}")
    for line in answers.splitlines():
        answer = json.loads(line)
        _refuse_warnings(answer, tolerant=not plain[answer["name"]])
    return {order.name: _files(order, Path(folder)) for order in batch}


def _files(order: Order, folder: Path) -> dict[str, bytes]:
    drawn = {extension: _undated(folder / f"{order.name}.{extension}") for extension in order.formats}
    return {**drawn, "dot": order.source.encode()}


def _undated(path: Path) -> bytes:
    """Return a file's bytes; the date in a PDF gives way to as many spaces, so that its offsets stay true."""
    content = path.read_bytes()
    return DATE.sub(lambda match: b" " * len(match[0]), content) if path.suffix == ".pdf" else content


def located(source: str) -> str:
    """Tell Graphviz where the icons are; only the child sees this path."""
    return source.replace('<IMG SRC="', f'<IMG SRC="{icons_folder().as_posix()}/')


def _environment(folder: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("FONTCONFIG", "GV"))}
    return kept | {
        "XDG_CACHE_HOME": folder,
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",  # the date in a PDF is as long as its zone, and so are the spaces that replace it
    }


def _refuse_warnings(answer: Mapping[str, str], *, tolerant: bool) -> None:
    said = [line for line in answer["said"].splitlines() if line.strip() and not line.startswith(HARMLESS)]
    if tolerant:
        said = [line for line in said if not line.startswith(UNMEASURED)]
    if said:
        raise DrawingError(f"drawing {answer['name']}: {' '.join(said[:2])}")


def _last_line(text: str) -> str:
    lines = text.strip().splitlines()
    return lines[-1] if lines else "no message"
