"""All options of a question side by side."""

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.screen import ModalScreen
from textual.widgets import DataTable

from wizard.interview.aligned import cells
from wizard.interview.comparing import Comparison, compared
from wizard.interview.draft import Draft
from wizard.interview.item import Item
from wizard.interview.proposal import Proposal
from wizard.tui.beside import beside_keys
from wizard.tui.bindings import HELP_KEYS
from wizard.tui.showing import show_on
from wizard.tui.widgets.choices import Choices
from wizard.tui.widgets.keys import Keys
from wizard.tui.widgets.words import Words, cell_text

NARROWEST = 16
"""Cells of a column; what is wider goes on in the next line."""


class CompareScreen(ModalScreen[str | None]):
    """Options in columns, figures in rows. Returns the option that was taken."""

    BINDINGS = [
        *HELP_KEYS,
        Binding("escape", "close", "Back", id="compare-close"),
        Binding("y", "copy", "Copy", id="compare-copy"),
    ]

    def __init__(self, draft: Draft, item: Item, proposal: Proposal, choices: Choices) -> None:
        super().__init__()
        self.draft, self.item, self.proposal, self.choices = draft, item, proposal, choices
        self.found: Comparison | None = None

    def compose(self) -> ComposeResult:
        """Lay out the table."""
        yield Words(f"Compare  {self.item.prompt}", id="status")
        yield DataTable(id="rows", cursor_type="column", fixed_columns=1)
        yield Words(id="others")
        yield Words("Computing ...", id="effect")
        yield Keys()

    def on_mount(self) -> None:
        """Try every option beside the keys."""
        self.compute()

    @beside_keys("compare")
    def compute(self) -> None:
        """Compare in a thread."""
        found = compared(self.draft, self.item, self.proposal, self.choices.with_value)
        show_on(self, self._show, found)

    def _show(self, found: Comparison) -> None:
        self.found = found
        table = self.query_one(DataTable)
        most = max(self.size.width // (len(found.options) + 1) - 3, NARROWEST)
        for column in zip(("", *found.options), *found.rows, strict=True):
            table.add_column(column[0], width=min(max(map(cells, column)), most))
        for row in found.rows:
            table.add_row(*(cell_text(cell, self) for cell in row), height=None)
        self.query_one("#others", Words).say(*found.others)
        self.query_one("#effect", Words).say("* in force. Left and right choose an option, Enter takes it.")
        table.focus()

    def failed(self, fault: str) -> None:
        """Say that there is nothing to compare."""
        self.query_one("#effect", Words).say(fault)

    @on(DataTable.ColumnSelected)
    def _taken(self, event: DataTable.ColumnSelected) -> None:
        if self.found and event.cursor_column:
            self.dismiss(self.found.options[event.cursor_column - 1].removesuffix(" *"))

    def action_copy(self) -> None:
        """Copy the table as text."""
        if self.found:
            self.app.copy_to_clipboard("\n".join(self.found.lines))

    def action_close(self) -> None:
        """Go back to the question."""
        self.dismiss(None)
