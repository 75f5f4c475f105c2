"""Where a session may begin: drafts, newest first; a blank one; the starters. Light to load, nothing is read yet."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from wizard.interview.folders import draft_folders, name_in
from wizard.scenarios import scenarios


@dataclass(frozen=True, slots=True)
class Start:
    """A row to begin with: a draft in a `folder`, a `file` of answers, or neither for a blank draft.

    `title` is what a person knows it by, `note` says more.
    """

    row: str
    title: str = ""
    note: str = ""
    folder: Path | None = None
    file: Path | None = None


def starts(drafts: Path) -> Iterator[Start]:
    """Return every place to begin."""
    for folder in draft_folders(drafts):
        yield Start(f"Resume   {folder.name}", name_in(folder) or "no name yet", folder=folder)
    yield Start("Start blank", "every question explained")
    for starter in scenarios():
        yield Start(f"Start from   {starter.name}", starter.title, starter.about, file=starter.answers)
