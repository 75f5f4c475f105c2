"""What the last run wrote into a folder, made again: the version that a person's change and a new design share."""

from collections.abc import Mapping
from pathlib import Path

from blueprints.design import Design, Proof
from wizard.output import Plan, read_manifest
from wizard.output.changes import on_disk
from wizard.output.manifest import sha256
from wizard.output.merging import merge
from wizard.output.statuses import merge_statuses
from wizard.pipeline import files_for

DESIGN, PROOF = "design.json", "verification.json"


def merged_files(plan: Plan, folder: Path) -> dict[str, bytes]:
    """Merge each changed file of a plan with its new version.

    Left out: files whose earlier version cannot be made again, and those where both changes touch the same lines.
    """
    earlier = _earlier_files(folder) if plan.conflicts else {}
    found = {}
    for path in plan.conflicts:
        yours, ours = on_disk(folder, path), next(c.file for c in plan.changes if c.path == path)
        if path in earlier and yours is not None and ours is not None:
            versions = (earlier[path], yours, ours.content)
            found[path] = merge_statuses(*versions) or merge(*versions)
    return {path: content for path, content in found.items() if content is not None}


def _earlier_files(folder: Path) -> Mapping[str, bytes]:
    """Make the files of the folder's own design again; only those that come out as they were written then."""
    recorded = read_manifest(folder).files
    kept = {name: on_disk(folder, name) or b"" for name in (DESIGN, PROOF)}
    if any(sha256(content) != recorded.get(name) for name, content in kept.items()):
        return {}
    design = Design.model_validate_json(kept[DESIGN])
    proved = design.model_copy(update={"proof": Proof.model_validate_json(kept[PROOF])})
    return {file.path: file.content for file in files_for(proved) if sha256(file.content) == recorded.get(file.path)}
