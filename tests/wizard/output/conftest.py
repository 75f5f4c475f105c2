"""Trees of two runs, and a way to see a whole folder at once."""

from collections.abc import Callable
from pathlib import Path

import pytest

from wizard.generators.files import OutputFile
from wizard.output import Stamp

STAMP = Stamp("1.0", answers="a" * 64, design="d" * 64)
FIRST = (
    OutputFile.text("README.md", "first"),
    OutputFile.text("bicep/platform/main.bicep", "param location string"),
    OutputFile.text("bicep/deploy.sh", "#!/bin/sh", executable=True),
    OutputFile.text("document/docs/gone.md", "only in the first run"),
)
SECOND = (
    OutputFile.text("README.md", "second"),
    OutputFile.text("bicep/platform/main.bicep", "param location string"),
    OutputFile.text("bicep/deploy.sh", "#!/bin/bash", executable=True),
    OutputFile.text("requests/dns.md", "new in the second run"),
)


def snapshot(folder: Path) -> dict[str, bytes]:
    """Return the path and content of everything below a folder; folders end in a slash."""
    found = sorted(folder.rglob("*"))
    return {
        f"{path.relative_to(folder)}{'/' if path.is_dir() else ''}": b"" if path.is_dir() else path.read_bytes()
        for path in found
    }


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """Return a folder that does not exist yet, alone in another one."""
    place = tmp_path / "place"
    place.mkdir()
    return place / "claims"


@pytest.fixture
def nothing_left(target: Path) -> Callable[[], bool]:
    """Return a function that says whether the folder stands alone: no staging folder, no lock."""
    return lambda: [entry.name for entry in target.parent.iterdir()] in ([], ["claims"])
