"""Drafts on disk: a folder each, with an answers file, saved whole or not at all, readable by their owner alone."""

import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from blueprints.answers import AnswersError, load_tree
from blueprints.answers.file_text import file_text
from wizard.interview.draft import Draft
from wizard.interview.folders import ANSWERS, ASIDE, draft_folders
from wizard.output.lock import locked

BROKEN = f"{ANSWERS}.broken"
"""What a draft is called that cannot be read."""


@dataclass(frozen=True, slots=True)
class Saved:
    """A draft found on disk, newest first in a list; `trouble` says what could not be read of it."""

    folder: Path
    draft: Draft
    trouble: str = ""

    @property
    def name(self) -> str:
        """Return the name that the draft is listed under."""
        return self.folder.name

    @property
    def title(self) -> str:
        """Return what a person knows the draft by."""
        return f"{self.draft.name or 'no name yet'}   {self.name}"


def saved_drafts(root: Path) -> tuple[Saved, ...]:
    """Return every draft, the one saved last first."""
    return tuple(load(folder) for folder in draft_folders(root))


def save(draft: Draft, folder: Path) -> None:
    """Save a draft. Raises OSError; what was saved before then stays."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    aside = {"name": draft.name, "position": draft.position, "accepted": list(draft.accepted)}
    kept = {"tree": draft.tree} if draft.answers != draft.tree else {}
    _replace(folder / ASIDE, json.dumps({**aside, **kept}, indent=1))
    _replace(folder / ANSWERS, draft.text)


def save_as(draft: Draft, file: Path) -> None:
    """Save the answers as a file of one's own. Raises OSError, too where there is a file already."""
    with file.open("x", encoding="utf-8", errors="backslashreplace") as opened:
        opened.write(draft.text)


def load(folder: Path) -> Saved:
    """Read a draft. In place of one that cannot be read a blank one begins, before which it is to be set aside."""
    try:
        tree, _ = load_tree(file_text(folder / ANSWERS))
    except AnswersError as error:
        return Saved(folder, Draft(), f"{error.problems[0].text}. The file is kept as {folder / BROKEN}")
    aside = _aside(folder / ASIDE)
    return Saved(folder, _with_aside(Draft(tree), aside))


def set_aside(folder: Path) -> None:
    """Keep a draft that cannot be read out of the way of the one that begins in its place. Raises OSError."""
    (folder / ANSWERS).replace(folder / BROKEN)


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """Hold a draft for this process; raises FolderLockedError while another one has it open."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    with locked(folder / "lock"):
        yield


def _with_aside(draft: Draft, aside: Mapping[str, object]) -> Draft:
    accepted, position, tree = aside.get("accepted"), aside.get("position"), aside.get("tree")
    known = tuple(str(path) for path in accepted) if isinstance(accepted, list) else ()
    whole = Draft(tree) if isinstance(tree, dict) else draft
    kept = whole if whole.answers == draft.tree else draft  # the answers file was edited since: it is right
    return Draft(kept.tree, known, position if isinstance(position, str) else "")


def _aside(path: Path) -> Mapping[str, object]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _replace(path: Path, text: str) -> None:
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8", errors="backslashreplace") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    temporary.replace(path)
