"""Golden trees: what `seawall` makes of every scenario. All of it as hashes, and as text what a reviewer reads.

`manifest.json` covers every file, so nothing can appear, vanish or change unseen; what READABLE names is kept whole.
"""

import json
from pathlib import Path

from wizard.cli import main
from wizard.scenarios import Scenario

TREES = Path(__file__).parent / "trees"
READABLE = ("answers.yaml", "README.md", "bicep/", "requests/", "tests/")
# Drawn by Graphviz and cairo: the same on one machine, not on every processor. What draws is named in `drawn.json`.
DRAWN = (".png", ".pdf", "diagrams/drawn.json")


def golden_files(starter: Scenario, folder: Path) -> dict[str, str]:
    """Return path and text of the golden tree that a scenario has today; its design, which must hold, goes to a folder.

    Raises ValueError where it does not hold.
    """
    if status := main(["--answers", str(starter.answers), "--output", str(folder)]):
        raise ValueError(f"{starter.name}: exit status {status}")
    made = {path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*")) if path.is_file()}
    manifest = json.loads(made.pop("manifest.json").read_text(encoding="utf-8"))
    if set(made) != set(manifest["files"]):
        raise ValueError(f"{starter.name}: written, or in the manifest, alone: {set(made) ^ set(manifest['files'])}")
    manifest["files"] |= {path: "drawn" for path in made if path.endswith(DRAWN)}
    kept = {path: place.read_bytes().decode() for path, place in made.items() if path.startswith(READABLE)}
    return {**kept, "manifest.json": json.dumps(manifest, indent=1, sort_keys=True) + "\n"}


def kept_files(starter: Scenario) -> dict[str, str]:
    """Return path and text of the golden tree in the repository."""
    folder = TREES / starter.name
    found = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes().decode() for path in found}
