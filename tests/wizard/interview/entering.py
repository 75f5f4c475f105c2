"""What a person would have to type, question by question, to end with the answers of a file."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from wizard.interview.draft import Draft
from wizard.interview.item import Item
from wizard.interview.tree import at
from wizard.interview.trials import refusals_of
from wizard.interview.values import text_of


def next_to_enter(draft: Draft, wanted: Mapping[str, Any]) -> tuple[Item, str] | None:
    """Return the first question whose answer differs from the wanted one, and the text to answer; None at the end.

    A choice that does not fit the answers so far is left for later, as a person would have to.
    """
    return next((found for found in _differing(draft, wanted) if not refused(draft, *found)), None)


def refused(draft: Draft, item: Item, text: str) -> bool:
    """Tell whether a closed question refuses a choice now."""
    return item.editor == "one" and bool(refusals_of(draft, item, text))


def _differing(draft: Draft, wanted: Mapping[str, Any]) -> Iterator[tuple[Item, str]]:
    for item in draft.items:
        want, have = at(wanted, item.keys), at(draft.tree, item.keys)
        if item.entry_field:
            want, have = _column(item, want), _column(item, have)
        if want is not None and want != have:
            yield item, text_of(replace(item, value=want))


def _column(item: Item, entries: Any) -> Any:
    return None if entries is None else [entry.get(item.entry_field) for entry in entries]
