"""Three-way merge of one file: what a person changed, and what a new design changes, both since the same version."""

from collections.abc import Iterator
from difflib import SequenceMatcher

Lines = list[str]


def merge(base: bytes, yours: bytes, ours: bytes) -> bytes | None:
    """Return a file with both changes; None where they touch the same lines, or where it is no text.

    `base` is the version that both began with, `yours` the person's, `ours` the new design's.
    """
    try:
        texts = [content.decode().splitlines(keepends=True) for content in (base, yours, ours)]
    except UnicodeDecodeError:
        return None
    merged: Lines = []
    for part in _parts(*texts):
        if part is None:
            return None
        merged += part
    return "".join(merged).encode()


def _parts(base: Lines, yours: Lines, ours: Lines) -> Iterator[Lines | None]:
    """Yield the file piece by piece: pieces that all three share, and what stands between them."""
    at_base = at_yours = at_ours = 0
    for start, in_yours, in_ours, length in _shared(base, yours, ours):
        yield _between(base[at_base:start], yours[at_yours:in_yours], ours[at_ours:in_ours])
        yield base[start : start + length]
        at_base, at_yours, at_ours = start + length, in_yours + length, in_ours + length
    yield _between(base[at_base:], yours[at_yours:], ours[at_ours:])


def _between(base: Lines, yours: Lines, ours: Lines) -> Lines | None:
    if ours in (base, yours):
        return yours
    return ours if yours == base else None


def _shared(base: Lines, yours: Lines, ours: Lines) -> Iterator[tuple[int, int, int, int]]:
    """Yield (start in base, in yours, in ours, length) of every run of lines that all three have."""
    with_yours, with_ours = _blocks(base, yours), _blocks(base, ours)
    first = second = 0
    while first < len(with_yours) and second < len(with_ours):
        a, in_yours, a_length = with_yours[first]
        b, in_ours, b_length = with_ours[second]
        start, end = max(a, b), min(a + a_length, b + b_length)
        if start < end:
            yield start, in_yours + start - a, in_ours + start - b, end - start
        if a + a_length <= b + b_length:
            first += 1
        else:
            second += 1


def _blocks(base: Lines, other: Lines) -> list[tuple[int, int, int]]:
    matches = SequenceMatcher(None, base, other, autojunk=False).get_matching_blocks()
    return [(block.a, block.b, block.size) for block in matches if block.size]
