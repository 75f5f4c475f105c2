"""The output folder before any work: can it be used, and where does a run keep what is not ready yet?"""

import os
import stat
from pathlib import Path

from wizard.output.problems import FolderError

DEEPEST = 120  # characters that the longest generated path needs below the folder


def check_writable(folder: Path) -> Path:
    """Return the folder with links resolved; raise FolderError where nothing could be written.

    The folder may be missing; the folder above it may not.
    """
    _check_name(folder)
    try:
        resolved = folder.resolve()
        place = resolved if resolved.exists() else resolved.parent
        mode = place.stat().st_mode
    except FileNotFoundError:
        raise FolderError(f"{folder}: the folder above it does not exist. Make it first, or name another") from None
    except (OSError, RuntimeError) as error:
        raise FolderError(f"{folder}: {getattr(error, 'strerror', None) or error}") from None
    if resolved.is_symlink():  # from Python 3.13 on, resolving a circle raises nothing
        raise FolderError(f"{folder}: links lead in a circle. Name another folder")
    if not stat.S_ISDIR(mode):
        raise FolderError(f"{folder}: {place} is not a folder. Name another")
    if not os.access(place, os.W_OK | os.X_OK):
        raise FolderError(f"{folder}: {place} is not writable for you. Name another folder, or change its permissions")
    return resolved


def _check_name(folder: Path) -> None:
    try:
        text = str(folder.absolute())
        text.encode()
    except UnicodeEncodeError:
        raise FolderError(f"{str(folder)!a}: the name is not UTF-8. Name another folder") from None
    if not text.isprintable():
        raise FolderError(f"{str(folder)!a}: the name holds control characters. Name another folder")
    if len(text.encode()) + DEEPEST > 1024 or any(len(part.encode()) > 200 for part in Path(text).parts):
        raise FolderError(f"{text[:60]}...: the path is too long. Name a shorter one")


def workplace(folder: Path) -> Path:
    """Return where a run stages files: beside the folder, or inside it where the folder is a disk of its own."""
    above = folder.parent
    inside = folder.exists() and (
        folder.stat().st_dev != above.stat().st_dev or not os.access(above, os.W_OK | os.X_OK)
    )
    place = folder / ".seawall" if inside else above / f".{folder.name}.seawall"
    if place.is_symlink():
        raise FolderError(f"{place} is a link; Seawall keeps its own work there. Remove it")
    return place
