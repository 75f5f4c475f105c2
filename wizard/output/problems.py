"""What can go wrong with the output folder, in words a person can act on."""

import errno
from collections.abc import Mapping
from pathlib import Path

from wizard.problems import SeawallError


class OutputError(SeawallError):
    """The files could not be written; the folder is as it was before. Its text says why."""


class FolderError(OutputError):
    """The folder cannot be used at all: found out before any work."""

    exit_code = 2


class FolderLockedError(OutputError):
    """Another run is writing into the folder."""


class EditedFilesError(OutputError):
    """A person changed files that Seawall wrote, or has files where Seawall would write. `reasons`: path to why."""

    def __init__(self, reasons: Mapping[str, str]) -> None:
        """List every such file."""
        self.reasons = dict(reasons)
        rows = "\n".join(f"  {path}: {reason}" for path, reason in self.reasons.items())
        super().__init__(
            f"nothing written, because these files are not as Seawall left them:\n{rows}\n"
            "Move your changes into the answers and put the files back, "
            "or run with --merge, which keeps both where they touch different lines, or with --force, "
            "which keeps yours beside them as *.orig"
        )


class RenumberedError(OutputError):
    """A planned prefix moved. `moved`: (region, slot, before, after)."""

    def __init__(self, moved: tuple[tuple[str, str, str, str], ...]) -> None:
        """Say what moved and which pins keep it."""
        self.moved = moved
        rows = "\n".join(f"  {region} {slot}: '{old}' would become '{new}'" for region, slot, old, new in moved)
        pins = "\n".join(f"  addressing.pinned.{region}.{slot}: {old}" for region, slot, old, _ in moved)
        super().__init__(
            f"nothing written, because subnets that were planned before would move:\n{rows}\n"
            f"Keep them with these answers:\n{pins}\nor accept the new plan with --allow-renumber"
        )


def from_system(error: OSError, folder: Path) -> OutputError:
    """Say which file the system refused, why, and what that means for the folder."""
    name = errno.errorcode.get(error.errno or 0, "unknown")
    where = Path(str(error.filename)).name if error.filename else str(folder)
    return OutputError(f"could not write {where}: {error.strerror} ({name}). Nothing was changed in {folder}")
