"""Where a session may begin: drafts, newest first; a blank one; the starters. Light to load, nothing is read yet."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from wizard.interview.folders import draft_folders, name_in
from wizard.scenarios import scenarios

OPEN = "Open a file"
"""The verb of the start that asks for the path of an answers file."""

WELCOME = "Design the private network around Azure AI workloads.\nNothing is sent anywhere; nothing is deployed."
TOLD = (
    "Up and down choose where to begin, Enter begins there.",
    "A draft is kept after every answer: it is offered here until you delete its folder.",
    "A file with errors opens too: each error becomes a question that waits.",
    "q leaves.",
)


@dataclass(frozen=True, slots=True)
class Start:
    """A place to begin: a draft in a `folder`, a `file` of answers, or neither for a blank draft or a file to name.

    `verb` is what is done there, `name` what it is called, `title` what a person knows it by, `note` says more.
    """

    verb: str
    name: str = ""
    title: str = ""
    note: str = ""
    folder: Path | None = None
    file: Path | None = None

    @property
    def row(self) -> str:
        """What is done, with what."""
        return "   ".join(filter(None, (self.verb, self.name)))

    @property
    def told(self) -> str:
        """What it is, in a sentence."""
        return ": ".join(filter(None, (self.name, self.note)))


def starts(drafts: Path) -> Iterator[Start]:
    """Return every place to begin."""
    for folder in draft_folders(drafts):
        yield Start("Resume", folder.name, name_in(folder) or "no name yet", folder=folder)
    yield Start("Start blank", title="every question explained")
    yield Start(OPEN, title="errors become questions")
    for starter in scenarios():
        yield Start("Start from", starter.name, starter.title, starter.about, file=starter.answers)
