"""What a person agreed to: what happens to the files that they changed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from wizard.generators.files import OutputFile
from wizard.output.changes import Action, Choice, Plan, on_disk


@dataclass(frozen=True, slots=True)
class Consent:
    """Decisions about a run.

    `choices`: path to what happens to a file that a person changed; `merged`: path to its content with both changes;
    `force`: ours for every other one; `allow_renumber`: planned subnets may move.
    """

    choices: Mapping[str, Choice] = field(default_factory=lambda: MappingProxyType({}))
    merged: Mapping[str, bytes] = field(default_factory=lambda: MappingProxyType({}))
    force: bool = False
    allow_renumber: bool = False

    def settles(self, path: str) -> bool:
        """Tell whether a person decided about a changed file."""
        return self.force or path in self.merged or path in self.choices


NO_CONSENT = Consent()


def files_to_put(plan: Plan, folder: Path, consent: Consent) -> tuple[list[OutputFile], tuple[str, ...]]:
    """Return the files to put into the folder, and the names of the copies that keep a person's work."""
    puts: list[OutputFile] = []
    backups: list[str] = []
    for change in plan.changes:
        if change.file is None or change.action is Action.IDENTICAL:
            continue
        if change.action is not Action.CONFLICT:
            puts.append(change.file)
        elif change.path in consent.merged:
            puts.append(OutputFile(change.path, consent.merged[change.path], change.file.executable))
        elif not consent.force and consent.choices[change.path] is Choice.KEEP_YOURS:
            puts.append(OutputFile(f"{change.path}.new", change.file.content, change.file.executable))
        else:
            backups.append(_free_name(folder, change.path))
            puts += [change.file, OutputFile(backups[-1], on_disk(folder, change.path) or b"", change.file.executable)]
    return puts, tuple(backups)


def _free_name(folder: Path, path: str) -> str:
    name, number = f"{path}.orig", 1
    while (folder / name).exists():
        name, number = f"{path}.orig.{number}", number + 1
    return name
