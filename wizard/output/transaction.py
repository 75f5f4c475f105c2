"""Change a tree all at once: stage, write down what will move, move, forget.

The workplace holds `new/` (what will be), `old/` (what was) and `journal.json`. While the journal exists, the tree is
half changed and `recover` puts it back; when it is gone, the change is done. An error, an interrupt and a power cut
take the same way back.
"""

import errno
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from wizard.generators.files import OutputFile
from wizard.interrupts import Stop
from wizard.output import disk

JOURNAL = "journal.json"


@dataclass(frozen=True, slots=True)
class Move:
    """One path of the tree that changes: `puts` a new file there, `replaces` the one that is there."""

    path: str
    puts: bool
    replaces: bool


@dataclass(frozen=True, slots=True)
class Transaction:
    """A change of `folder` by way of `workplace`, which is on the same disk."""

    folder: Path
    workplace: Path
    stop: Stop

    def create(self, files: Iterable[OutputFile]) -> None:
        """Write a tree where none is: one rename makes it appear."""
        self._stage(files)
        disk.sync_folder(self.workplace)
        self.stop.check()
        disk.move(self.workplace / "new", self.folder)
        try:
            disk.sync_folder(self.folder.parent)
        except OSError:
            disk.move(self.folder, self.workplace / "new")
            raise
        disk.discard(self.workplace)

    def change(self, puts: Iterable[OutputFile], removes: Iterable[str]) -> None:
        """Put files into the tree and remove others."""
        puts = tuple(puts)
        self._stage(puts)
        moves = [Move(file.path, True, (self.folder / file.path).exists()) for file in puts]
        moves += [Move(path, False, True) for path in removes]
        self._write_journal(moves)
        touched = {(self.folder / move.path).parent for move in moves}
        for folder in sorted(touched):
            disk.make_folders(folder)
        for move in moves:
            self.stop.check()
            self._apply(move)
        for folder in sorted(touched, reverse=True):
            disk.sync_folder(folder)
            self._remove_emptied(folder)
        disk.remove(self.workplace / JOURNAL)
        disk.discard(self.workplace)

    def _stage(self, files: Iterable[OutputFile]) -> None:
        disk.make_folders(self.workplace / "new")
        for file in files:
            self.stop.check()
            staged = self.workplace / "new" / file.path
            disk.make_folders(staged.parent)
            disk.write_new(staged, file.content, executable=file.executable)

    def _write_journal(self, moves: list[Move]) -> None:
        parents = sorted({(self.folder / move.path).parent for move in moves})
        made = {str(folder.relative_to(self.folder)) for parent in parents for folder in disk.missing_folders(parent)}
        for move in moves:
            disk.make_folders((self.workplace / "old" / move.path).parent)
        content = {"moves": [asdict(move) for move in moves], "folders": sorted(made)}
        disk.write_new(self.workplace / f"{JOURNAL}.new", json.dumps(content).encode())
        disk.move(self.workplace / f"{JOURNAL}.new", self.workplace / JOURNAL)
        disk.sync_folder(self.workplace)

    def _apply(self, move: Move) -> None:
        target = self.folder / move.path
        # A parent that became a link since the comparison must not lead the file out of the folder.
        if target.parent.resolve() != target.parent:
            raise OSError(errno.ELOOP, "a folder became a link while Seawall was writing", str(target.parent))
        if move.replaces:
            disk.move(target, self.workplace / "old" / move.path)
        if move.puts:
            disk.move(self.workplace / "new" / move.path, target)

    def _remove_emptied(self, folder: Path) -> None:
        while folder != self.folder:
            disk.remove_empty(folder)
            folder = folder.parent


def recover(folder: Path, workplace: Path) -> bool:
    """Put the tree back as it was before an unfinished change; return whether there was one. May be run again."""
    journal = workplace / JOURNAL
    unfinished = journal.exists()
    if unfinished:
        content = json.loads(journal.read_bytes())
        for data in reversed(content["moves"]):
            _undo(Move(**data), folder, workplace)
        for made in reversed(content["folders"]):
            disk.remove_empty(folder / made)
        disk.remove(journal)
    disk.discard(workplace)
    return unfinished


def _undo(move: Move, folder: Path, workplace: Path) -> None:
    target, old, new = folder / move.path, workplace / "old" / move.path, workplace / "new" / move.path
    if move.replaces:
        if old.exists():
            disk.make_folders(target.parent)
            disk.move(old, target)
    elif not new.exists():
        disk.remove(target)
