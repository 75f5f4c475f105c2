"""Read the text of an answers file without being led astray by what the path is."""

import os
import stat
from pathlib import Path

from blueprints.answers.problem import AnswersError, Problem
from blueprints.answers.yaml_tree import SIZE_LIMIT


def file_text(path: Path) -> str:
    """Return the text of a regular file of at most 1 MiB, UTF-8 with or without a mark.

    Raises `AnswersError` for anything else: a directory, a pipe, a device, a larger file, another encoding.
    """
    try:
        # Opened without waiting, because opening a pipe for reading waits for a writer.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0))
    except OSError as error:
        raise _refused(path, f"cannot be read: {error.strerror}.", "Check the path") from error
    try:
        found = os.fstat(descriptor)
        if not stat.S_ISREG(found.st_mode):
            raise _refused(path, "is not a file.", "Give the path of an answers file")
        data = b"" if found.st_size > SIZE_LIMIT else os.read(descriptor, SIZE_LIMIT + 1)
    finally:
        os.close(descriptor)
    if found.st_size > SIZE_LIMIT or len(data) > SIZE_LIMIT:
        raise _refused(path, "is larger than 1 MiB.", "An answers file is a few pages")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _refused(path, f"is not UTF-8 at byte {error.start}.", "Save it as UTF-8") from error


def _refused(path: Path, what: str, would_work: str) -> AnswersError:
    return AnswersError((Problem("", f"'{path}' {what}", would_work, id="file"),), str(path))
