"""What writing all at once costs, compared with writing plainly."""

from pathlib import Path
from shutil import rmtree
from tempfile import TemporaryDirectory, mkdtemp

from benchmarks.case import Case
from wizard.generators.files import OutputFile
from wizard.output import Stamp, write_tree

FILES = tuple(OutputFile.text(f"folder{n % 10}/file{n}.md", f"line {n}\n" * 400) for n in range(200))
STAMP = Stamp("benchmark")


def plainly() -> None:
    """Write the files with no promise at all."""
    folder = Path(mkdtemp())
    for file in FILES:
        path = folder / file.path
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(file.content)
    rmtree(folder)


def at_once() -> None:
    """Write the files into a new folder, all or nothing."""
    folder = Path(mkdtemp())
    write_tree(FILES, folder / "claims", STAMP)
    rmtree(folder)


class Unchanged:
    """Write into a folder that holds the same files already."""

    def __init__(self) -> None:
        """Take a place that goes away with the process."""
        self.place = TemporaryDirectory()

    def __call__(self) -> None:
        """Write the same files again."""
        write_tree(FILES, Path(self.place.name) / "claims", STAMP)


CASES = (
    Case("200 files, plainly", plainly),
    Case("200 files, all or nothing", at_once, against="200 files, plainly"),
    Case("200 files, unchanged", Unchanged(), against="200 files, plainly"),
)
