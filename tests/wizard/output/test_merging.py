"""Three-way merge: both changes, or none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.output.merging import merge

BASE = "a\nb\nc\nd\ne\n"
LINES = st.lists(st.sampled_from(["a\n", "b\n", "c\n", "d\n"]), max_size=8).map("".join)


@pytest.mark.parametrize(
    ("yours", "ours", "merged"),
    [
        ("a\nB\nc\nd\ne\n", "a\nb\nc\nD\ne\n", "a\nB\nc\nD\ne\n"),
        ("mine\na\nb\nc\nd\ne\n", "a\nb\nc\nd\ne\nnew\n", "mine\na\nb\nc\nd\ne\nnew\n"),
        ("a\nc\nd\ne\n", "a\nb\nc\nd\nE\n", "a\nc\nd\nE\n"),
        ("a\nX\nc\nd\ne\n", "a\nX\nc\nd\ne\n", "a\nX\nc\nd\ne\n"),
        ("a\nX\nc\nd\ne\n", "a\nY\nc\nd\ne\n", None),
        ("a\nX\nc\nd\ne\n", "a\nc\nd\ne\n", None),
        ("", "a\nb\nc\nd\nE\n", None),
    ],
)
def test_both_changes_are_kept_unless_they_touch_the_same_lines(yours: str, ours: str, merged: str | None) -> None:
    found = merge(BASE.encode(), yours.encode(), ours.encode())
    assert found == (merged.encode() if merged is not None else None)


def test_what_is_no_text_is_not_merged() -> None:
    assert merge(b"\xff\x00", b"\xff\x01", b"\xff\x02") is None


@given(base=LINES, changed=LINES)
def test_a_change_of_one_side_alone_is_taken_whole(base: str, changed: str) -> None:
    assert merge(base.encode(), changed.encode(), base.encode()) == changed.encode()
    assert merge(base.encode(), base.encode(), changed.encode()) == changed.encode()


@given(base=LINES, yours=LINES, ours=LINES)
def test_the_sides_may_change_places(base: str, yours: str, ours: str) -> None:
    one, other = (
        merge(base.encode(), yours.encode(), ours.encode()),
        merge(base.encode(), ours.encode(), yours.encode()),
    )
    assert one == other
