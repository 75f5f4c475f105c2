"""Compare what the verifier says with what a vector expects; a verifier may say more."""

from typing import Any

from blueprints.verification.packets import PacketSet
from tests.vectors.set_questions import expected_set


def mismatches(expected: dict[str, Any], found: dict[str, Any]) -> list[str]:
    """Return a sentence for each expectation that is not met."""
    return [
        f"{key}: expected {value!r}, found {found.get(key)!r}"
        for key, value in expected.items()
        if not _meets(key, value, found.get("set") if key == "disjoint_from" else found.get(key))
    ]


def _meets(key: str, expected: Any, found: Any) -> bool:
    if key == "allowed_by":
        return found is not None and set(expected) <= set(found)
    if isinstance(found, PacketSet):
        wanted = expected_set(found.space, expected)
        return not found & wanted if key == "disjoint_from" else found == wanted
    return bool(expected == found)
