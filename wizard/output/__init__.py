"""Files onto disk, all or nothing: the only package that writes, and it knows what it wrote before."""

from wizard.output.changes import Action, Change, Choice, Plan
from wizard.output.consent import Consent
from wizard.output.folder import check_writable
from wizard.output.manifest import Manifest, Stamp, read_manifest
from wizard.output.problems import EditedFilesError, FolderError, FolderLockedError, OutputError, RenumberedError
from wizard.output.writing import Written, plan_tree, write_file, write_tree

__all__ = [
    "Action",
    "Change",
    "Choice",
    "Consent",
    "EditedFilesError",
    "FolderError",
    "FolderLockedError",
    "Manifest",
    "OutputError",
    "Plan",
    "RenumberedError",
    "Stamp",
    "Written",
    "check_writable",
    "plan_tree",
    "read_manifest",
    "write_file",
    "write_tree",
]
