"""A draft: what a person has answered so far, right or wrong, and where they are."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from blueprints.answers import SCHEMA_VERSION, dump_answers
from wizard.interview.tree import Path, Tree, drop, in_force, put


def blank_tree() -> Tree:
    """Return the tree of a draft in which nothing is answered."""
    return {"schema_version": SCHEMA_VERSION}


@dataclass(frozen=True)
class Draft:
    """Answers as a tree, perhaps with problems; every edit is a new draft.

    `accepted` are the paths whose default a person took with their eyes open; `position` the question last shown.
    """

    tree: Mapping[str, Any] = field(default_factory=blank_tree)
    accepted: tuple[str, ...] = ()
    position: str = ""

    @cached_property
    def answers(self) -> Tree:
        """The answers in force: those of questions that do not apply now are left out, and kept in `tree`."""
        return in_force(self.tree)

    @cached_property
    def text(self) -> str:
        """The answers in force as the text of an answers file."""
        return dump_answers(self.answers)

    def answered(self, path: Path, value: Any) -> "Draft":
        """Return the draft with an answer."""
        return replace(self, tree=put(self.tree, path, value))

    def without(self, path: Path) -> "Draft":
        """Return the draft in which a question is open again."""
        return replace(self, tree=drop(self.tree, path))

    def accepting(self, path: str) -> "Draft":
        """Return the draft with a default accepted."""
        return self if path in self.accepted else replace(self, accepted=(*self.accepted, path))

    def at(self, path: str) -> "Draft":
        """Return the draft with another question last shown."""
        return replace(self, position=path)
