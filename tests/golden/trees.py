"""Golden trees: what every scenario becomes. All of it as hashes, and as text what a reviewer reads in a diff.

`manifest.json` covers every file, so nothing can appear, vanish or change unseen; what READABLE names is kept whole.
"""

import json
from pathlib import Path

from blueprints.answers import read_answers
from blueprints.engine import design_for
from wizard.generators.files import OutputFile
from wizard.output.manifest import Manifest, sha256
from wizard.pipeline import files_for, stamp_of
from wizard.scenarios import Scenario

TREES = Path(__file__).parent / "trees"
READABLE = ("answers.yaml", "README.md", "bicep/", "requests/", "tests/")
# Drawn by Graphviz and cairo: the same on one machine, not on every processor.
DRAWN = (".png", ".pdf")


def golden_files(starter: Scenario) -> dict[str, str]:
    """Return path and text of the golden tree that a scenario has today."""
    design = design_for(read_answers(starter.answers))
    files = files_for(design)
    kept = {file.path: file.content.decode() for file in files if file.path.startswith(READABLE)}
    return {**kept, "manifest.json": _manifest(files, Manifest(stamp_of(design), {}))}


def kept_files(starter: Scenario) -> dict[str, str]:
    """Return path and text of the golden tree in the repository."""
    folder = TREES / starter.name
    found = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes().decode() for path in found}


def _manifest(files: tuple[OutputFile, ...], empty: Manifest) -> str:
    data = json.loads(empty.to_bytes())
    data["files"] = {file.path: "drawn" if file.path.endswith(DRAWN) else sha256(file.content) for file in files}
    return json.dumps(data, indent=1, sort_keys=True) + "\n"
