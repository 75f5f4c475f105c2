"""One question of a draft as a person meets it."""

from dataclasses import dataclass
from typing import Any, Literal

from blueprints.answers import Question
from wizard.interview.tree import Path

Editor = Literal["one", "many", "line", "lines", "yaml"]
FIRST = "first questions"
"""The section of the minimal interview, whatever the sections of its questions."""


@dataclass(frozen=True, slots=True)
class Item:
    """A question at its place.

    `value` is the answer in force as the tree holds it, `entry_field` the field that an item of list entries fills;
    `whole` marks a list or map that may be left out.
    """

    path: str
    keys: Path
    question: Question
    prompt: str
    help: str
    editor: Editor
    values: tuple[str, ...]
    value: Any
    given: bool
    source: str
    because: str
    entry_field: str = ""
    whole: bool = False

    @property
    def needed(self) -> bool:
        """Tell whether the question must be answered."""
        if self.whole:
            return False
        return self.question.required or (bool(self.entry_field) and self.value in (None, [], ()))

    @property
    def first(self) -> bool:
        """Tell whether the question is one of the minimal interview."""
        return isinstance(self.question.level, int)

    @property
    def section(self) -> str:
        """Return the section that the question is asked in."""
        return FIRST if self.first else self.question.section

    @property
    def can_be_unknown(self) -> bool:
        """Tell whether nobody knowing is an answer."""
        return self.question.unknown is not None and not self.whole and not self.entry_field
