"""Sets of addresses are exact, and their text is the shortest."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from blueprints.verification.addresses import (
    EVERYTHING,
    TOP,
    address,
    address_text,
    block_text,
    blocks,
    complement,
    contains,
    covers,
    difference,
    intersection,
    is_prefix,
    merged,
    prefix,
    prefix_length,
    prefixes,
    union,
)

LAST = 40
small = st.tuples(st.integers(0, LAST), st.integers(0, LAST)).map(lambda pair: (min(pair), max(pair)))
sets = st.lists(small, max_size=6).map(merged)


def members(ranges: tuple[tuple[int, int], ...]) -> set[int]:
    return {value for value in range(LAST + 1) if contains(ranges, value)}


@given(sets, sets)
def test_the_operations_are_those_of_sets(
    left: tuple[tuple[int, int], ...], right: tuple[tuple[int, int], ...]
) -> None:
    assert members(union(left, right)) == members(left) | members(right)
    assert members(intersection(left, right)) == members(left) & members(right)
    assert members(difference(left, right)) == members(left) - members(right)
    assert complement(complement(left)) == left
    assert union(left, right) == union(right, left)


@given(sets)
def test_ranges_are_sorted_and_never_touch(ranges: tuple[tuple[int, int], ...]) -> None:
    assert all(left[1] + 1 < right[0] for left, right in itertools.pairwise(ranges))


@given(sets)
def test_a_set_is_cut_into_prefixes_without_loss(ranges: tuple[tuple[int, int], ...]) -> None:
    cut = blocks(ranges)
    assert merged(cut) == ranges
    assert all(
        last - first + 1 == 1 << (last - first).bit_length() and first % (last - first + 1) == 0 for first, last in cut
    )


def test_a_prefix_is_a_range_of_integers() -> None:
    assert prefix("10.0.0.0/24") == (address("10.0.0.0"), address("10.0.0.255"))
    assert prefix("10.0.0.7/24") == prefix("10.0.0.0/24")
    assert prefix("10.0.0.4-10.0.0.9") == (address("10.0.0.4"), address("10.0.0.9"))
    assert prefix("0.0.0.0/0") == (0, TOP)
    assert prefix_length(prefix("10.0.0.0/24")) == 24
    assert prefix_length((0, TOP)) == 0


@pytest.mark.parametrize("text", ["10.0.0", "10.0.0.256", "10.0.0.0/33", "Storage", "a.b.c.d"])
def test_what_is_no_prefix_is_not_taken_for_one(text: str) -> None:
    assert not is_prefix(text)


def test_text_is_the_shortest() -> None:
    halves = prefixes(("10.0.0.0/25", "10.0.0.128/25"))
    assert [block_text(block) for block in blocks(halves)] == ["10.0.0.0/24"]
    assert [block_text(block) for block in blocks(prefixes(("10.0.0.4",)))] == ["10.0.0.4"]
    assert [block_text(block) for block in blocks(EVERYTHING)] == ["0.0.0.0/0"]
    assert address_text(address("192.0.2.7")) == "192.0.2.7"
    assert covers(halves, prefix("10.0.0.64/26"))
    assert not covers(halves, prefix("10.0.0.0/23"))
