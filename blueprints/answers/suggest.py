"""Guess what was meant."""

import re
from collections.abc import Iterable
from difflib import get_close_matches

_MANY = 24
"""Longer lists are left to the reference: nobody reads them in a message."""


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Return the known word that resembles `word` most, or None when none does."""
    names = sorted(known)
    folded = {name.lower().replace("-", "_"): name for name in names}
    begun = [name for fold, name in folded.items() if len(word) > 2 and fold.startswith(word.lower())]
    if len(begun) == 1:
        return begun[0]
    found = get_close_matches(word.lower().replace("-", "_").replace(" ", ""), list(folded), n=1, cutoff=0.6)
    return folded[found[0]] if found else None


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return `Did you mean 'x'?`, or the list of known words when nothing is near."""
    names = tuple(known)
    found = nearest(word, names)
    if found:
        return f"Did you mean '{found}'?"
    return f"Known here: {', '.join(names)}" if len(names) <= _MANY else f"For example '{names[0]}'"


def suggested(what: str, would_work: str) -> tuple[str, str] | None:
    """Return the value that a problem quotes and the one that it suggests instead, None where it suggests none."""
    quoted, meant = re.match(r"'([^']+)' ", what), re.fullmatch(r"Did you mean '([^']+)'\?", would_work)
    return (quoted[1], meant[1]) if quoted and meant else None
