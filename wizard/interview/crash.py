"""A report of our own fault: where it happened, and none of the answers."""

import os
import platform
import traceback
from pathlib import Path

from wizard import __version__

NAME = "seawall-crash.log"


def report(error: BaseException) -> str:
    """Return the report: versions, the kind of error, and the places in the code.

    The error's own words are left out, because they may quote an answer.
    """
    places = traceback.extract_tb(error.__traceback__)
    lines = (f"  {_module(place.filename)}:{place.lineno} {place.name}" for place in places)
    head = f"Seawall {__version__}, Python {platform.python_version()}: {type(error).__name__}"
    return "\n".join((head, *lines, ""))


def keep_report(error: BaseException, folder: Path) -> Path | None:
    """Append the report to the log in a folder; return its path, None where it cannot be written."""
    path = folder / NAME
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(report(error))
    except OSError:
        return None
    return path


def _module(filename: str) -> str:
    parts = Path(filename).parts
    start = next((place for place, part in enumerate(parts) if part in ("wizard", "blueprints", "textual")), -1)
    return "/".join(parts[start:])
