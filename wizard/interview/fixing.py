"""Take what the problems of an answer suggest: `Did you mean '10.20.0.0/16'?`."""

from collections.abc import Iterable, Mapping
from typing import Any

from blueprints.answers import Problem
from blueprints.answers.suggest import suggested
from wizard.interview.session import Session
from wizard.interview.tree import at


def fix(session: Session) -> bool:
    """Take, at the question shown, what each of its problems suggests; False where they suggest nothing."""
    item, instead = session.item, suggestions(session.stop.problems)
    return bool(instead) and session.put(item, _with(instead, at(session.draft.tree, item.keys)))


def suggestions(problems: Iterable[Problem]) -> dict[str, str]:
    """Return what is suggested instead of each wrong value."""
    found = (suggested(one.what, one.would_work) for one in problems if one.severity == "error")
    return dict(filter(None, found))


def _with(instead: Mapping[str, str], value: Any) -> Any:
    if isinstance(value, Mapping):
        return {instead.get(name, name): _with(instead, below) for name, below in value.items()}
    if isinstance(value, list | tuple):
        return [_with(instead, below) for below in value]
    return instead.get(str(value), value)
