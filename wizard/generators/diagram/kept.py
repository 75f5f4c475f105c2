"""Pages that need not be drawn again: those of this process, and those that an earlier run left in the folder."""

import json
from collections.abc import Mapping
from hashlib import sha256

from wizard.generators.diagram.drawing.edition import edition
from wizard.generators.diagram.scene import Page
from wizard.generators.files import OutputFile

LIMIT = 64
"""So many pages stay drawn, the newest: a change of one answer leaves most pages of a design as they are."""
LIST = "drawn.json"

Files = Mapping[str, bytes]
"""Extension → a page's file."""
_kept: dict[str, Files] = {}


def key_of(page: Page, siblings: frozenset[str], formats: tuple[str, ...]) -> str:
    """Return a hash of all that a page's files depend on: what it shows, where it leads, what draws it."""
    return sha256(repr((edition(), page, sorted(siblings), formats)).encode()).hexdigest()


def find(key: str) -> Files | None:
    """Return the files of a page that was drawn before."""
    return _kept.get(key)


def keep(pages: Mapping[str, Files]) -> None:
    """Keep the files of pages by key, the newest of all."""
    for key, files in pages.items():
        _kept.pop(key, None)
        _kept[key] = files
    for key in list(_kept)[: max(0, len(_kept) - LIMIT)]:
        del _kept[key]


def list_of(folder: str, keys: Mapping[str, str]) -> OutputFile:
    """Return the file that says what each page was drawn from: page id → key."""
    return OutputFile.text(f"{folder}/{LIST}", json.dumps(dict(keys), indent=1))


def recall(folder: str, files: Mapping[str, bytes]) -> None:
    """Take over the pages that an earlier run drew. `files` holds what nobody changed since, by path."""
    listed: dict[str, str] = json.loads(files.get(f"{folder}/{LIST}", b"{}"))
    found: dict[str, dict[str, bytes]] = {name: {} for name in listed}
    for path, content in files.items():
        name, _, extension = path.removeprefix(f"{folder}/").rpartition(".")
        if name in found:
            found[name][extension] = content
    keep({listed[name]: page for name, page in found.items()})
