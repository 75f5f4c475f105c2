"""Pick one of many: type to narrow the list down, arrows to move, Enter to take."""

from collections.abc import Callable, Sequence

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList

from wizard.tui.bindings import HELP_KEYS
from wizard.tui.widgets.keys import Keys
from wizard.tui.widgets.rows import Rows
from wizard.tui.widgets.words import Words

Found = Sequence[tuple[str, str]]


class Pick(ModalScreen[str | None]):
    """A title and rows of (key, text); `find` gives the rows for what is typed. Returns the key, None for none."""

    BINDINGS = [
        *HELP_KEYS,
        Binding("escape", "close", "Back", id="close"),
        Binding("down", "move(1)", "Down", show=False, priority=True),
        Binding("up", "move(-1)", "Up", show=False, priority=True),
    ]

    def __init__(self, title: str, find: Callable[[str], Found]) -> None:
        super().__init__()
        self.heading = title
        self.find = find
        self.keys: tuple[str, ...] = ()

    def compose(self) -> ComposeResult:
        """Lay out the title, the filter and the rows."""
        yield Words(self.heading, id="status")
        yield Input(placeholder="type to find", id="filter", compact=True)
        yield Rows()
        yield Keys()

    def on_mount(self) -> None:
        """Show every row."""
        self.narrow("")

    @on(Input.Changed)
    def _changed(self, event: Input.Changed) -> None:
        self.narrow(event.value)

    def narrow(self, words: str) -> None:
        """Show the rows for what is typed."""
        rows = self.find(words)
        self.keys = tuple(key for key, _ in rows)
        self.query_one(Rows).fill(text for _, text in rows)

    @on(Input.Submitted)
    def _submitted(self) -> None:
        self._take(self.query_one(OptionList).highlighted)

    @on(OptionList.OptionSelected)
    def _selected(self, event: OptionList.OptionSelected) -> None:
        self._take(event.option_index)

    def _take(self, index: int | None) -> None:
        if index is not None and index < len(self.keys):
            self.dismiss(self.keys[index])

    def action_move(self, by: int) -> None:
        """Move in the list while the filter keeps the focus."""
        listed = self.query_one(OptionList)
        if self.keys:
            listed.highlighted = ((listed.highlighted or 0) + by) % len(self.keys)

    def action_close(self) -> None:
        """Go back without taking anything."""
        self.dismiss(None)
