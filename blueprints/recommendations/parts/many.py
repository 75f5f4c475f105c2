"""Name a few things and count many, so that a reason stays a sentence however many regions there are."""

from collections.abc import Sequence

FEW = 6
"""More things than this are counted."""


def named(things: Sequence[str], what: str, joint: str = ", ") -> str:
    """Return things by their names, or their number: `the 28 regions`."""
    return joint.join(things) if len(things) <= FEW else f"the {len(things)} {what}"
