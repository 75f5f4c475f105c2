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
PAGES_PER_CHILD = 6
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


def render(orders: Iterable[Order]) -> dict[str, dict[str, bytes]]:
    """Return page → format → bytes. Raises DrawingError for a crash, a time-out or a warning."""
    waiting = list(orders)
    workers = max(1, min(os.cpu_count() or 1, 4, len(waiting)))
    each = max(1, min(PAGES_PER_CHILD, -(-len(waiting) // workers)))
    batches = [waiting[start : start + each] for start in range(0, len(waiting), each)]
    with tempfile.TemporaryDirectory(prefix="seawall-") as folder:
        prepare_fonts(Path(folder))
        with ThreadPoolExecutor(max_workers=workers) as pool:
            done = pool.map(lambda batch: _batch(batch, Path(folder)), batches)
            return {name: files for pages in done for name, files in pages.items()}


def _batch(batch: list[Order], folder: Path) -> dict[str, dict[str, bytes]]:
    pages = [{"name": o.name, "source": located(o.source), "formats": list(o.formats)} for o in batch]
    plain = {order.name: measurable(unescape(order.source).replace("\n", "")) for order in batch}
    names = ", ".join(order.name for order in batch)
    try:
        done = subprocess.run(  # noqa: S603 - our own module, run by the interpreter that runs us
            [sys.executable, "-I", str(Path(__file__).with_name("child.py"))],
            input=json.dumps({"folder": str(folder), "pages": pages}),
            capture_output=True,
            encoding="utf-8",
            timeout=SECONDS,
            env=_environment(folder, OWN if all(plain.values()) else WITH_SYSTEM),
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise DrawingError(f"drawing {names} took more than {SECONDS} seconds") from error
    if done.returncode:
        raise DrawingError(f"drawing {names} ended with status {done.returncode}: {_last_line(done.stderr)}")
    for line in done.stdout.splitlines():
        answer = json.loads(line)
        _refuse_warnings(answer, tolerant=not plain[answer["name"]])
    return {order.name: {f: _undated(folder / f"{order.name}.{f}") for f in order.formats} for order in batch}


def _undated(path: Path) -> bytes:
    """Return a file's bytes; the date in a PDF gives way to as many spaces, so that its offsets stay true."""
    content = path.read_bytes()
    return DATE.sub(lambda match: b" " * len(match[0]), content) if path.suffix == ".pdf" else content


def located(source: str) -> str:
    """Tell Graphviz where the icons are; only the child sees this path."""
    return source.replace('<IMG SRC="', f'<IMG SRC="{icons_folder().as_posix()}/')


def _environment(folder: Path, config: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("FONTCONFIG", "GV"))}
    return kept | {
        "FONTCONFIG_FILE": str(folder / config),
        "XDG_CACHE_HOME": str(folder),
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
