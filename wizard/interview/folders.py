"""Where drafts are. Light to load: a front end asks before it loads anything else."""

import json
import os
from pathlib import Path

ANSWERS, ASIDE = "answers.yaml", "aside.json"


def drafts_folder() -> Path:
    """Return the folder of all drafts, by the rules of the XDG base directories."""
    state = os.environ.get("XDG_STATE_HOME", "")
    base = Path(state) if state and Path(state).is_absolute() else Path.home() / ".local" / "state"
    return base / "seawall" / "drafts"


def draft_folders(root: Path) -> tuple[Path, ...]:
    """Return the folder of every draft, the one saved last first."""
    files = [path for path in root.glob(f"*/{ANSWERS}") if path.is_file()]
    return tuple(path.parent for path in sorted(files, key=lambda path: (-path.stat().st_mtime_ns, path)))


def new_folder(root: Path) -> Path:
    """Return a folder for a new draft that does not exist yet."""
    number = 1
    while (root / f"draft-{number}").exists():
        number += 1
    return root / f"draft-{number}"


def name_in(folder: Path) -> str:
    """Return what the draft in a folder is called; empty where that is not known."""
    try:
        return str(json.loads((folder / ASIDE).read_text(encoding="utf-8"))["name"])
    except (OSError, ValueError, LookupError, TypeError):
        return ""
