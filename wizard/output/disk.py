"""The few ways in which Seawall touches a disk, each durable when it returns."""

import os
import shutil
from contextlib import suppress
from pathlib import Path

FILE_MODE = 0o664  # less the umask; never writable for the world
PROGRAM_MODE = 0o775
FOLDER_MODE = 0o775


def write_new(path: Path, content: bytes, *, executable: bool = False) -> None:
    """Write a file that must not exist yet, and wait until the disk has it."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
    descriptor = os.open(path, flags, PROGRAM_MODE if executable else FILE_MODE)
    try:
        _write_all(descriptor, content)
        os.fsync(descriptor)
    except OSError as error:
        error.filename = error.filename or str(path)
        raise
    finally:
        os.close(descriptor)


def make_folders(folder: Path) -> None:
    """Make a folder and those above it that are missing."""
    for missing in reversed(missing_folders(folder)):
        missing.mkdir(FOLDER_MODE)


def missing_folders(folder: Path) -> list[Path]:
    """Return the folder and those above it that do not exist, deepest first."""
    missing = []
    while not folder.exists():
        missing.append(folder)
        folder = folder.parent
    return missing


def move(source: Path, target: Path) -> None:
    """Rename in one step; a file at `target` is replaced."""
    source.replace(target)


def remove(path: Path) -> None:
    """Remove a file; nothing happens if it is gone."""
    path.unlink(missing_ok=True)


def remove_empty(folder: Path) -> None:
    """Remove a folder if nothing is in it."""
    if folder.is_dir() and not any(folder.iterdir()):
        folder.rmdir()


def discard(path: Path) -> None:
    """Remove a file or folder of Seawall's own, as far as the disk lets us; follow no link."""
    for _ in range(2):  # what failed once may go at the second try
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            with suppress(OSError):
                remove(path)


def sync_folder(folder: Path) -> None:
    """Wait until the disk has the names in a folder. Where a system cannot do that (Windows), it need not."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        error.filename = error.filename or str(folder)
        raise
    finally:
        os.close(descriptor)


def _write_all(descriptor: int, content: bytes) -> None:
    rest = memoryview(content)
    while rest:
        rest = rest[os.write(descriptor, rest) :]
