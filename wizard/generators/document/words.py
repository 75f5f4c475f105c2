"""Numbers, results and lists in words: one word for one meaning on every page."""

import re
from collections import Counter
from collections.abc import Iterable

from blueprints.design.proof import SIGNS, Result

ORDER: tuple[Result, ...] = ("fails", "undecided", "not modelled", "waived", "holds after", "holds")
"""Results, worst first."""
_NAME = re.compile(r"[\d./<*]")
"""What no plain word has, and names of resources, hosts and blocks have."""
_VERBS: dict[Result, tuple[str, str]] = {
    "fails": ("fails", "fail"),
    "undecided": ("is undecided", "are undecided"),
    "not modelled": ("is not modelled", "are not modelled"),
    "waived": ("is waived", "are waived"),
    "holds after": ("holds after a request", "hold after a request"),
    "holds": ("holds", "hold"),
}


def verb(number: int, one: str, many: str) -> str:
    """Return the form of a verb that fits a number."""
    return one if number == 1 else many


def worst(results: Iterable[Result]) -> Result:
    """Return the worst of some results; nothing at all holds."""
    found = set(results)
    return next((result for result in ORDER if result in found), "holds")


def tally(results: Iterable[Result]) -> str:
    """Say how many results are what, best first: `72 hold, 11 hold after a request`."""
    counts = Counter(results)
    return ", ".join(f"{counts[r]:,} {_VERBS[r][counts[r] != 1]}" for r in reversed(ORDER) if counts[r]) or "none"


def signed(result: Result) -> str:
    """Return a result with its sign, so that colour is never alone: `✓ holds`."""
    return f"{SIGNS[result]} {result}"


def listed(values: Iterable[str]) -> str:
    """Join words as prose: `a, b and c`."""
    *head, last = list(values) or [""]
    return f"{', '.join(head)} and {last}" if head else last


def sentence(words: str) -> str:
    """Return words as a sentence: a capital first, a full stop last. A name at the start stays as it is written."""
    stripped = words.strip()
    if not stripped:
        return ""
    ended = stripped if stripped.endswith((".", "?", "!", ":")) else f"{stripped}."
    first = ended.split()[0].rstrip(".,:?!")
    return ended if _NAME.search(first) else ended[:1].upper() + ended[1:]
