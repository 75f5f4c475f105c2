"""What a generator returns: one file in memory."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OutputFile:
    """Hold one file of the output, not yet on disk.

    `path` is relative to the output folder, with forward slashes. `content` is the file's bytes, text in UTF-8 with
    LF line ends and a final newline.
    """

    path: str
    content: bytes
    executable: bool = False

    @classmethod
    def text(cls, path: str, content: str, *, executable: bool = False) -> "OutputFile":
        """Make a file of text; a missing final newline is added."""
        ended = content if content.endswith("\n") or not content else content + "\n"
        return cls(path, ended.encode(), executable)
