"""Write a tree of generated files into a folder, all or nothing."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from wizard.generators.files import OutputFile
from wizard.interrupts import held
from wizard.output import disk
from wizard.output.changes import Action, Plan, compare
from wizard.output.consent import NO_CONSENT, Consent, files_to_put
from wizard.output.folder import check_writable, workplace
from wizard.output.lock import locked
from wizard.output.manifest import NAME, Manifest, Stamp, read_manifest, sha256
from wizard.output.paths import check_paths
from wizard.output.problems import EditedFilesError, FolderError, OutputError, from_system
from wizard.output.renumbering import check_renumbering
from wizard.output.transaction import Transaction, recover


@dataclass(frozen=True, slots=True)
class Written:
    """What a run did.

    `backups` are the copies of a person's files; `recovered`: the run first put back what an interrupted one had left
    half done.
    """

    folder: Path
    plan: Plan
    backups: tuple[str, ...] = ()
    recovered: bool = False


def plan_tree(files: Iterable[OutputFile], folder: Path, stamp: Stamp) -> Plan:
    """Say what `write_tree` would do, and write nothing. Raise OutputError where a path cannot hold a file."""
    tree = _tree(files, stamp)
    try:
        return compare(tree, folder.resolve(), read_manifest(folder))
    except OSError as error:
        raise from_system(error, folder) from error


def write_tree(
    files: Iterable[OutputFile],
    folder: Path,
    stamp: Stamp,
    consent: Consent = NO_CONSENT,
) -> Written:
    """Make `folder` hold `files`, or leave it as it is and raise. An unchanged folder is not touched.

    `consent` says what may happen to files that a person changed and to subnets that were planned before.
    Raise EditedFilesError for changed files that nobody decided about, RenumberedError, FolderLockedError, FolderError
    or OutputError; Interrupted (exit 130, 143) after a signal.
    """
    tree = _tree(files, stamp)
    folder = check_writable(folder)
    place = workplace(folder)
    try:
        with held() as stop, locked(place.with_name(f"{place.name}.lock")):
            return _write(tree, stamp, Transaction(folder, place, stop), consent)
    except OSError as error:
        raise from_system(error, folder) from error


def write_file(path: Path, content: bytes) -> None:
    """Write one file of its own that must not exist yet; raise OutputError or FolderError."""
    check_writable(path.parent)
    try:
        disk.write_new(path, content)
    except FileExistsError:
        raise FolderError(f"{path} exists. Name another file, or remove it first") from None
    except OSError as error:
        disk.discard(path)
        raise from_system(error, path.parent) from error


def _write(tree: tuple[OutputFile, ...], stamp: Stamp, transaction: Transaction, consent: Consent) -> Written:
    folder = transaction.folder
    recovered = recover(folder, transaction.workplace)
    before = read_manifest(folder)
    if not consent.allow_renumber:
        check_renumbering(before.stamp.address_plan, stamp.address_plan)
    plan = compare(tree, folder, before)
    if undecided := {path: why for path, why in plan.conflicts.items() if not consent.settles(path)}:
        raise EditedFilesError(undecided)
    puts, backups = files_to_put(plan, folder, consent)
    _commit(transaction, puts, [change.path for change in plan.of(Action.REMOVE)])
    return Written(folder, plan, backups, recovered)


def _commit(transaction: Transaction, puts: list[OutputFile], removes: list[str]) -> None:
    try:
        if not transaction.folder.exists():
            transaction.create(puts)
        elif puts or removes:
            transaction.change(puts, removes)
    except BaseException as error:
        _put_back(transaction, error)
        raise


def _put_back(transaction: Transaction, cause: BaseException) -> None:
    try:
        recover(transaction.folder, transaction.workplace)
    except OSError as error:
        raise OutputError(
            f"{cause}; then the disk refused to put {transaction.folder} back ({error.strerror}). "
            "The next run into this folder does that first"
        ) from cause


def _tree(files: Iterable[OutputFile], stamp: Stamp) -> tuple[OutputFile, ...]:
    listed = sorted(files, key=lambda file: file.path)
    check_paths(file.path for file in listed)
    hashes = {file.path: sha256(file.content) for file in listed}
    if len(hashes) != len(listed):
        twice = sorted({file.path for file in listed if sum(f.path == file.path for f in listed) > 1})
        raise OutputError(f"refused to write {', '.join(twice)}: made twice")
    return (*listed, OutputFile(NAME, Manifest(stamp, hashes).to_bytes()))
