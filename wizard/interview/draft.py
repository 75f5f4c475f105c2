"""A draft: what a person has answered so far, right or wrong, and where they are."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from blueprints.answers import SCHEMA_VERSION, Answers, Asked, Positions, Problem, asked, dump_answers, questions
from blueprints.answers.reader import settle_tree
from wizard.interview.item import Item
from wizard.interview.items import items
from wizard.interview.tree import Path, Tree, at, drop, in_force, put


def blank_tree() -> Tree:
    """Return the tree of a draft in which nothing is answered."""
    return {"schema_version": SCHEMA_VERSION}


@dataclass(frozen=True)
class Draft:
    """Answers as a tree, perhaps with problems; every edit is a new draft, and what is read off one is read once.

    `accepted` are the paths whose default a person took with their eyes open; `position` the question last shown.
    """

    tree: Mapping[str, Any] = field(default_factory=blank_tree)
    accepted: tuple[str, ...] = ()
    position: str = ""

    @cached_property
    def answers(self) -> Tree:
        """The answers in force: those of questions that do not apply now are left out, and kept in `tree`."""
        return in_force(self.tree, self._asked)

    @cached_property
    def items(self) -> tuple[Item, ...]:
        """The questions that apply now, in order."""
        return items(self.tree, self._asked)

    @cached_property
    def reading(self) -> tuple[Answers | None, tuple[Problem, ...]]:
        """The answers as the reader of files understands them, None where a problem stops them, and every problem."""
        return settle_tree(self.answers, Positions())

    @cached_property
    def _tried(self) -> dict[tuple[Path, str], "Draft"]:
        return {}

    @cached_property
    def _asked(self) -> tuple[Asked, ...]:
        return asked(self.tree)

    @cached_property
    def text(self) -> str:
        """The answers in force as the text of an answers file."""
        return dump_answers(self.answers)

    @cached_property
    def name(self) -> str:
        """What the draft is called: the answer to the very first question, empty while there is none."""
        first = next(question for question in questions() if question.level == 1)
        return str(at(self.tree, tuple(first.path.split(".")), ""))

    def answered(self, path: Path, value: Any) -> "Draft":
        """Return the draft with an answer; None leaves the question open.

        An answer that was tried last is the same draft when it is taken: what was read off it is known.
        """
        if value is None:
            return self.without(path)
        key = (path, repr(value))
        if key not in self._tried:
            self._tried.clear()
            self._tried[key] = replace(self, tree=put(self.tree, path, value))
        return self._tried[key]

    def without(self, path: Path) -> "Draft":
        """Return the draft in which a question is open again."""
        return replace(self, tree=drop(self.tree, path))

    def over(self, tree: Tree) -> "Draft":
        """Return the draft with another tree."""
        return replace(self, tree=tree)

    def accepting(self, path: str) -> "Draft":
        """Return the draft with a default accepted."""
        return self if path in self.accepted else replace(self, accepted=(*self.accepted, path))

    def at(self, path: str) -> "Draft":
        """Return the draft with another question last shown."""
        return replace(self, position=path)
