"""What is written, and what happens to each file that a person changed: decided row by row."""

from dataclasses import dataclass
from pathlib import Path

from textual import on
from textual.message import Message
from textual.widgets import OptionList

from wizard.interview.deciding import Way, difference
from wizard.interview.generating import Made
from wizard.output import Action, Change
from wizard.tui.widgets.rows import Rows


class Decisions(Rows):
    """The first row writes; Enter on the row of a changed file goes on to the next thing that may happen to it."""

    @dataclass
    class Looked(Message):
        """A row is highlighted, about which these lines say more."""

        lines: tuple[str, ...]

    class Write(Message):
        """The person says that the files are written."""

    def __init__(self) -> None:
        super().__init__()
        self.made = Made((), Path())
        self.changes: tuple[Change, ...] = ()
        self.ways: dict[str, Way] = {}

    def decide(self, made: Made) -> None:
        """Offer to write what was made."""
        self.made, self.display = made, True
        self.changes = made.plan.of(Action.CONFLICT) if made.plan else ()
        self.ways = {change.path: Way.KEEP for change in self.changes}
        self._offer(0)

    def _offer(self, at: int) -> None:
        self.fill((self.made.head, *(f"{path}: {way}" for path, way in self.ways.items())), at)
        self.focus()

    @on(OptionList.OptionHighlighted)
    def _looked_at(self, event: OptionList.OptionHighlighted) -> None:
        event.stop()
        row = event.option_index
        found = (
            difference(self.changes[row - 1], self.made.folder) if row else (*self.made.lines, "", *self.made.verdicts)
        )
        self.post_message(self.Looked(tuple(found)))

    @on(OptionList.OptionSelected)
    def _taken(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        if not event.option_index:
            self.post_message(self.Write())
            return
        path = self.changes[event.option_index - 1].path
        ways = self.made.ways(path)
        self.ways[path] = ways[(ways.index(self.ways[path]) + 1) % len(ways)]
        self._offer(event.option_index)
