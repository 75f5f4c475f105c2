"""Several lists behind one another, each row with its detail below: problems, review."""

from collections.abc import Sequence
from dataclasses import dataclass

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import OptionList

from wizard.interview.listing import Group, Row
from wizard.tui.bindings import HELP_KEYS
from wizard.tui.widgets.keys import Keys
from wizard.tui.widgets.rows import Rows
from wizard.tui.widgets.words import Words


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a person asked for with a row: `go` to its question, or another verb of the screen."""

    verb: str
    row: Row | None = None


class Lists(ModalScreen[Wanted | None]):
    """A title, groups of rows, and the detail of the highlighted row. Returns what was wanted, None for Esc."""

    BINDINGS = [
        *HELP_KEYS,
        Binding("escape", "close", "Back", id="lists-close"),
        Binding("tab", "turn(1)", "List", id="lists-next"),
        Binding("shift+tab", "turn(-1)", "List before", show=False),
        Binding("y", "copy", "Copy", id="lists-copy"),
    ]

    def __init__(self, title: str, groups: Sequence[Group], note: str = "") -> None:
        super().__init__()
        self.heading, self.groups, self.note = title, tuple(groups), note
        self.group = _first(self.groups)
        self.turned = False

    def compose(self) -> ComposeResult:
        """Lay out the list and its detail."""
        yield Words(self.heading, id="status")
        yield Words(id="tabs")
        yield Rows()
        with VerticalScroll(id="detail", can_focus=False):
            yield Words(id="text-of-row")
        yield Words(self.note, id="effect")
        yield Keys()

    def on_mount(self) -> None:
        """Begin with the first list that has rows."""
        self.action_turn(0)
        self.query_one(Rows).focus()

    @property
    def row(self) -> Row | None:
        """The highlighted row."""
        rows, place = self.groups[self.group].rows, self.query_one(Rows).highlighted
        return rows[place] if place is not None and place < len(rows) else None

    def renew(self, groups: Sequence[Group], note: str) -> None:
        """Show other groups; a list that somebody has turned to stays, and so does the highlighted row."""
        shown, row = self.groups[self.group].title, self.query_one(Rows).highlighted
        self.groups = tuple(groups)
        same = (place for place, group in enumerate(self.groups) if self.turned and group.title == shown)
        self.group = next(same, _first(self.groups))
        self.query_one("#effect", Words).say(note)
        self._fill(row or 0 if self.groups[self.group].title == shown else 0)

    def action_turn(self, by: int) -> None:
        """Show the list so many places further."""
        self.turned = self.turned or by != 0
        self.group = (self.group + by) % len(self.groups)
        self._fill()

    def _fill(self, at: int = 0) -> None:
        names = (f"{group.title} {len(group.rows)}" for group in self.groups)
        marked = (f"[{name}]" if place == self.group else name for place, name in enumerate(names))
        self.query_one("#tabs", Words).say("  ".join(marked))
        self.query_one(Rows).fill((row.text for row in self.groups[self.group].rows), at)
        self._detail()

    @on(OptionList.OptionHighlighted)
    def _detail(self) -> None:
        self.query_one("#text-of-row", Words).say(*(self.row.detail if self.row else ("Nothing here.",)))

    @on(OptionList.OptionSelected)
    def _selected(self) -> None:
        if self.row and self.row.path:
            self.dismiss(Wanted("go", self.row))
        elif self.row:
            self.notify("No question leads to this; what is known of it stands below.", markup=False)

    def action_want(self, verb: str) -> None:
        """Go back with what is wanted, about the highlighted row."""
        self.dismiss(Wanted(verb, self.row))

    def action_copy(self) -> None:
        """Copy the whole list."""
        rows = self.groups[self.group].rows
        self.app.copy_to_clipboard("\n".join(line for row in rows for line in (row.text, *row.detail)))
        self.notify("Copied.", markup=False)

    def action_close(self) -> None:
        """Go back to the question."""
        self.dismiss(None)


def _first(groups: Sequence[Group]) -> int:
    return next((place for place, group in enumerate(groups) if group.rows), 0)
