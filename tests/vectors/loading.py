"""Load a file of vectors, and apply the merge patch of each to the network it starts from."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

FORMAT = "seawall-vectors/1"


@dataclass(frozen=True)
class Vector:
    """One case: a network as written, the world around it, a question and the answer that Azure's documents give."""

    id: str
    title: str
    network: dict[str, Any]
    world: dict[str, Any]
    ask: dict[str, Any]
    expect: dict[str, Any]


def load(path: Path) -> tuple[Vector, ...]:
    """Return the vectors of a file. Raises ValueError where it has another format."""
    content = yaml.safe_load(path.read_text(encoding="utf-8"))
    if content.get("format") != FORMAT:
        raise ValueError(f"{path}: format {content.get('format')!r} is not {FORMAT!r}")
    world = {key: content.get(key) or {} for key in ("serviceTags", "publicDns", "trustedServices")}
    return tuple(
        Vector(
            case["id"],
            case["title"],
            merge(content.get("networks", {}).get(case.get("network"), {}), case.get("patch", {})),
            world,
            case["ask"],
            case["expect"],
        )
        for case in content["vectors"]
    )


def merge(target: Any, patch: Any) -> Any:
    """Apply an RFC 7396 merge patch: null deletes a key, lists are replaced."""
    if not isinstance(patch, dict):
        return patch
    result = dict(target) if isinstance(target, dict) else {}
    for key, value in patch.items():
        if value is None:
            result.pop(key, None)
        else:
            result[key] = merge(result.get(key), value)
    return result
