"""Write the golden trees anew: `python -m tests.golden [SCENARIO ...]`. Review the diff as a user would."""

import shutil
import sys
import tempfile
from pathlib import Path

from tests.golden.trees import TREES, golden_files
from wizard.scenarios import scenarios


def main(names: list[str]) -> None:
    """Write the trees of the named scenarios; without a name, of all, and remove those of no scenario."""
    if not names:
        shutil.rmtree(TREES, ignore_errors=True)
    for starter in scenarios():
        if names and starter.name not in names:
            continue
        with tempfile.TemporaryDirectory() as folder:
            files = golden_files(starter, Path(folder) / "made")
        shutil.rmtree(TREES / starter.name, ignore_errors=True)
        for path, text in files.items():
            place = TREES / starter.name / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(text.encode())


if __name__ == "__main__":
    main(sys.argv[1:])
