"""What a run would do to each file: compare what was made, what is on disk, and what the manifest remembers."""

import stat
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from wizard.generators.files import OutputFile
from wizard.output.manifest import NAME, Manifest, read_manifest, sha256
from wizard.output.problems import OutputError


class Action(StrEnum):
    """One word a file, as `--dry-run` prints it."""

    CREATE = "create"
    UPDATE = "update"
    IDENTICAL = "identical"
    CONFLICT = "conflict"
    REMOVE = "remove"
    KEEP = "keep"


class Choice(StrEnum):
    """What to do with a file that a person changed."""

    KEEP_YOURS = "keep"
    """Leave it; the generated one goes beside it as `*.new`."""
    TAKE_OURS = "take"
    """Replace it; the person's one goes beside it as `*.orig`."""


@dataclass(frozen=True, slots=True)
class Change:
    """What happens to one path. `file` is what was made (None: no longer made); `reason` explains a conflict."""

    path: str
    action: Action
    file: OutputFile | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """Every change of a run, sorted by path."""

    changes: tuple[Change, ...]

    def of(self, action: Action) -> tuple[Change, ...]:
        """Return the changes with this action."""
        return tuple(change for change in self.changes if change.action is action)

    @property
    def conflicts(self) -> dict[str, str]:
        """Return path and reason of each file that a person must decide about."""
        return {change.path: change.reason for change in self.of(Action.CONFLICT)}

    @property
    def counts(self) -> dict[str, int]:
        """Return how many files each action has, in the order of `Action`."""
        found = Counter(change.action for change in self.changes)
        return {action.value: found[action] for action in Action if found[action]}

    @property
    def unchanged(self) -> bool:
        """Return whether there is nothing to write or remove."""
        return all(change.action in (Action.IDENTICAL, Action.KEEP) for change in self.changes)


def compare(files: Iterable[OutputFile], folder: Path, before: Manifest) -> Plan:
    """Plan the change of `folder` to `files`; raise OutputError where a path cannot hold a file."""
    made = {file.path: file for file in files}
    gone = (_gone(path, folder, before.files) for path in before.files if path not in made)
    changes = [*(_made(file, folder, before.files) for file in made.values()), *filter(None, gone)]
    return Plan(tuple(sorted(changes, key=lambda change: change.path)))


def _made(file: OutputFile, folder: Path, recorded: Mapping[str, str]) -> Change:
    content = on_disk(folder, file.path)
    if content is None:
        return Change(file.path, Action.CREATE, file)
    if content == file.content and _executable(folder / file.path) == file.executable:
        return Change(file.path, Action.IDENTICAL, file)
    if file.path == NAME or content == file.content or sha256(content) == recorded.get(file.path):
        return Change(file.path, Action.UPDATE, file)
    ours = file.path in recorded
    reason = "you changed it since Seawall wrote it" if ours else "it is there, and Seawall did not write it"
    return Change(file.path, Action.CONFLICT, file, reason)


def _gone(path: str, folder: Path, recorded: Mapping[str, str]) -> Change | None:
    content = on_disk(folder, path)
    if content is None:
        return None
    if sha256(content) == recorded[path]:
        return Change(path, Action.REMOVE)
    return Change(path, Action.KEEP, reason="no longer made, and you changed it: it is yours now")


def unedited(folder: Path, inside: str) -> dict[str, bytes]:
    """Return the files under a path of the folder that are as Seawall wrote them; none where they cannot be read."""
    try:
        recorded = {path: kept for path, kept in read_manifest(folder).files.items() if path.startswith(f"{inside}/")}
        found = {path: on_disk(folder, path) for path in recorded}
    except (OSError, OutputError):  # whoever writes into the folder says what is wrong with it
        return {}
    return {path: content for path, content in found.items() if content and sha256(content) == recorded[path]}


def on_disk(folder: Path, path: str) -> bytes | None:
    """Read a file of the tree, or return None; refuse what is neither, and every way out of the folder."""
    place = folder
    for part in path.split("/")[:-1]:
        place /= part
        mode = _mode(place)
        if mode is None:
            return None
        if not stat.S_ISDIR(mode):
            raise OutputError(f"{place} is in the way: Seawall needs a folder there, and writes through no link")
    mode = _mode(folder / path)
    if mode is None:
        return None
    if not stat.S_ISREG(mode):
        raise OutputError(f"{folder / path} is in the way: it is a link or a folder, not a file")
    return (folder / path).read_bytes()


def _mode(path: Path) -> int | None:
    try:
        return path.lstat().st_mode
    except FileNotFoundError:
        return None


def _executable(path: Path) -> bool:
    return bool(path.stat().st_mode & stat.S_IXUSR)
