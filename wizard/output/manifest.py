"""`manifest.json`: what Seawall wrote into a folder, so that the next run knows a person's edit from its own file."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from wizard.output.paths import path_fault
from wizard.output.problems import OutputError

NAME = "manifest.json"
VERSION = 1
AddressPlan = Mapping[str, Mapping[str, str]]


def sha256(content: bytes) -> str:
    """Return the hash of some bytes, 64 hex digits."""
    return hashlib.sha256(content).hexdigest()


@dataclass(frozen=True, slots=True)
class Stamp:
    """Say what a tree was made from.

    `answers` and `design` are SHA-256 hashes; `address_plan` is region to slot to prefix.
    """

    tool_version: str
    answers: str = ""
    design: str = ""
    address_plan: AddressPlan = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Manifest:
    """The stamp of a tree and the hash of each of its files."""

    stamp: Stamp
    files: Mapping[str, str]

    def to_bytes(self) -> bytes:
        """Return the manifest as JSON; no date and no path outside the folder."""
        data = {
            "manifest_version": VERSION,
            "seawall": self.stamp.tool_version,
            "answers": self.stamp.answers,
            "design": self.stamp.design,
            "address_plan": {region: dict(slots) for region, slots in self.stamp.address_plan.items()},
            "files": dict(self.files),
        }
        return (json.dumps(data, indent=2, sort_keys=True) + "\n").encode()


EMPTY = Manifest(Stamp(tool_version=""), {})


def read_manifest(folder: Path) -> Manifest:
    """Read the folder's manifest; without one, return an empty manifest. Raise OutputError if it cannot be read."""
    try:
        content = (folder / NAME).read_bytes()
    except FileNotFoundError:
        return EMPTY
    try:
        return _parse(json.loads(content))
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise OutputError(
            f"{folder / NAME} is not a manifest that Seawall wrote. "
            "Restore it, or move the folder aside and run again: then every file is new"
        ) from error


def _parse(data: dict[str, object]) -> Manifest:
    if data["manifest_version"] != VERSION:
        raise ValueError(f"version {data['manifest_version']}")
    plan = {str(region): _texts(slots) for region, slots in _mapping(data["address_plan"]).items()}
    stamp = Stamp(str(data["seawall"]), str(data["answers"]), str(data["design"]), plan)
    files = _texts(data["files"])
    if strange := [path for path in files if path_fault(path)]:
        raise ValueError(f"paths that Seawall never writes: {strange}")
    return Manifest(stamp, files)


def _texts(value: object) -> dict[str, str]:
    return {str(key): str(text) for key, text in _mapping(value).items()}


def _mapping(value: object) -> dict[object, object]:
    if not isinstance(value, dict):
        raise TypeError("not a mapping")
    return value
