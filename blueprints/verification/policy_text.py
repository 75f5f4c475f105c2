"""How Azure Policy compares text."""

import re
from typing import Any


def equal(left: Any, right: Any) -> bool:
    """Compare without regard to case; booleans and numbers as their text."""
    return plain(left) == plain(right)


def plain(value: Any) -> str:
    """Return a value as text for comparison, in lower case."""
    return str(value).lower()


def like(text: str, pattern: str) -> bool:
    """Match a pattern with one `*`, without regard to case."""
    before, star, after = pattern.lower().partition("*")
    lowered = text.lower()
    if not star:
        return lowered == before
    return len(lowered) >= len(before) + len(after) and lowered.startswith(before) and lowered.endswith(after)


def match(text: str, pattern: str, ignore_case: bool = False) -> bool:
    """Match `#` a digit, `?` a letter, `.` any character, everything else itself; case counts unless it is ignored."""
    marks = {"#": "[0-9]", "?": "[A-Za-z]", ".": "."}
    expression = "".join(marks.get(char, re.escape(char)) for char in pattern)
    return re.fullmatch(expression, text, re.IGNORECASE if ignore_case else 0) is not None
