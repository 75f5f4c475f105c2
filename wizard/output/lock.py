"""One run at a time in one folder: a lock that the system lets go of when its process dies."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from wizard.output.disk import discard
from wizard.output.problems import FolderLockedError

if sys.platform == "win32":
    import msvcrt

    def _take(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold the lock file at `path`; raise FolderLockedError, naming the process, if another run holds it.

    A file that a dead process left is taken over: the lock is the system's, the file only names its holder.
    """
    descriptor = _acquire(path)
    try:
        os.ftruncate(descriptor, 0)
        os.write(descriptor, f"{os.getpid()}\n".encode())
        yield
    finally:
        discard(path)
        os.close(descriptor)


def _acquire(path: Path) -> int:
    while True:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
        try:
            _take(descriptor)
        except OSError:
            os.close(descriptor)
            raise FolderLockedError(_held_by(path)) from None
        if _still_at(path, descriptor):
            return descriptor
        os.close(descriptor)  # the holder before us removed the file between our opening and locking it


def _still_at(path: Path, descriptor: int) -> bool:
    try:
        return os.path.samestat(path.stat(), os.fstat(descriptor))
    except FileNotFoundError:
        return False


def _held_by(path: Path) -> str:
    try:
        holder = path.read_text().strip() or "unknown"
        since = datetime.fromtimestamp(path.stat().st_mtime).astimezone().strftime("%H:%M:%S")
    except OSError:
        return "the folder is locked by another run that is about to end. Run again"
    return f"the folder is locked by pid {holder} since {since}. Wait for that run to end, or stop it"
