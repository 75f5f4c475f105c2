"""IPv4 addresses as integers, and exact sets of them as sorted, disjoint ranges.

Above the IPv4 line (`SYMBOLS` and up) stand addresses that exist but whose number nobody knows: a service's public
address, one address of a service tag. Each is one integer, so every operation treats it like any other address.
"""

import hashlib
from bisect import bisect_right
from collections.abc import Iterable
from functools import cache

Range = tuple[int, int]
"""First and last address, both included."""
Ranges = tuple[Range, ...]
"""Sorted, disjoint, never touching: two equal sets are equal tuples."""

SYMBOLS = 1 << 32
TOP = (1 << 33) - 1
NOTHING: Ranges = ()
EVERYTHING: Ranges = ((0, TOP),)


@cache
def address(text: str) -> int:
    """Return a dotted address as an integer, one of its own for `<answers path>`. Raises ValueError for all else."""
    if text.startswith("<") and text.endswith(">"):
        return _unanswered_range(text)[0] + 4
    parts = text.split(".")
    if len(parts) != 4:
        raise ValueError(f"{text!r} is not an IPv4 address")
    value = 0
    for part in parts:
        octet = int(part)
        if not 0 <= octet <= 255:
            raise ValueError(f"{text!r} is not an IPv4 address")
        value = value << 8 | octet
    return value


UNANSWERED_FIRST = 1 << 8
UNANSWERED_LAST = (1 << 24) - 1
"""0.0.0.0/8, which no network may use, stands for ranges that nobody has answered: `<access.bastion_subnet>`."""
_unanswered: dict[int, str] = {}


def unanswered_path(value: int) -> str:
    """Return the answers path that an address stands for; empty for one that is known."""
    return _unanswered.get(value >> 8, "") if UNANSWERED_FIRST <= value <= UNANSWERED_LAST else ""


def _unanswered_range(text: str) -> Range:
    """Return the 256 addresses that stand for a range that is not known, the same ones in every run."""
    number = int.from_bytes(hashlib.sha256(text.encode()).digest()[:2], "big") % 0xFFFF + 1
    _unanswered[number] = text.strip("<>")
    return number << 8, (number << 8) + 255


@cache
def prefix(text: str) -> Range:
    """Return the range of `10.0.0.0/8`, `10.0.0.4` or `10.0.0.4-10.0.0.9`; one of its own for `<answers path>`.

    Raises ValueError for anything else.
    """
    if text.startswith("<") and text.endswith(">"):
        return _unanswered_range(text)
    if "-" in text:
        first, _, last = text.partition("-")
        return address(first.strip()), address(last.strip())
    base, slash, length_text = text.partition("/")
    length = int(length_text) if slash else 32
    if not 0 <= length <= 32:
        raise ValueError(f"{text!r} has no prefix length between 0 and 32")
    if length == 0:
        return 0, TOP
    size = 1 << (32 - length)
    first_address = address(base) // size * size
    return first_address, first_address + size - 1


@cache
def is_prefix(text: str) -> bool:
    """Return whether the text is a prefix, an address or a range of addresses, not the name of a service tag."""
    try:
        prefix(text)
    except ValueError:
        return False
    return True


def prefix_length(block: Range) -> int:
    """Return the length of a range that is one prefix."""
    return max(0, 32 - (block[1] - block[0]).bit_length())


def merged(ranges: Iterable[Range]) -> Ranges:
    """Return the union of any ranges."""
    result: list[Range] = []
    for first, last in sorted(ranges):
        if result and first <= result[-1][1] + 1:
            if last > result[-1][1]:
                result[-1] = (result[-1][0], last)
        else:
            result.append((first, last))
    return tuple(result)


@cache
def prefixes(texts: tuple[str, ...]) -> Ranges:
    """Return the union of prefixes given as text."""
    return merged(prefix(text) for text in texts)


def union(*sets: Ranges) -> Ranges:
    """Return the addresses that are in any of the sets."""
    return merged(block for ranges in sets for block in ranges)


def intersection(left: Ranges, right: Ranges) -> Ranges:
    """Return the addresses that are in both sets."""
    result: list[Range] = []
    i = j = 0
    while i < len(left) and j < len(right):
        first, last = max(left[i][0], right[j][0]), min(left[i][1], right[j][1])
        if first <= last:
            result.append((first, last))
        if left[i][1] < right[j][1]:
            i += 1
        else:
            j += 1
    return tuple(result)


def complement(ranges: Ranges) -> Ranges:
    """Return every address that is not in the set."""
    result: list[Range] = []
    start = 0
    for first, last in ranges:
        if first > start:
            result.append((start, first - 1))
        start = last + 1
    if start <= TOP:
        result.append((start, TOP))
    return tuple(result)


def difference(left: Ranges, right: Ranges) -> Ranges:
    """Return the addresses of the first set that are not in the second."""
    return intersection(left, complement(right))


def contains(ranges: Ranges, value: int) -> bool:
    """Return whether the address is in the set."""
    index = bisect_right(ranges, (value, TOP)) - 1
    return index >= 0 and ranges[index][1] >= value


def covers(ranges: Ranges, block: Range) -> bool:
    """Return whether the set holds the whole range."""
    index = bisect_right(ranges, (block[0], TOP)) - 1
    return index >= 0 and ranges[index][1] >= block[1]


@cache
def address_text(value: int) -> str:
    """Return the address in dotted form."""
    return ".".join(str(value >> shift & 255) for shift in (24, 16, 8, 0))


def blocks(ranges: Ranges) -> tuple[Range, ...]:
    """Cut the numeric part of the set into the fewest prefixes, each as a range."""
    result: list[Range] = []
    for first, last in ranges:
        start, end = first, min(last, SYMBOLS - 1)
        while start <= end:
            size = start & -start if start else SYMBOLS
            while size > end - start + 1:
                size >>= 1
            result.append((start, start + size - 1))
            start += size
    return tuple(result)


def block_text(block: Range) -> str:
    """Return a prefix as text: `10.0.0.0/8`, a single address without a length."""
    length = 32 - (min(block[1], SYMBOLS - 1) - block[0]).bit_length()
    return address_text(block[0]) if length == 32 else f"{address_text(block[0])}/{length}"
