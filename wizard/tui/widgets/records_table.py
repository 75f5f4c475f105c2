"""A list of records as a table: Enter edits a cell, + adds a row, Delete takes one away, a paste adds rows."""

from dataclasses import dataclass
from typing import Any

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.coordinate import Coordinate
from textual.events import Paste
from textual.message import Message
from textual.widgets import DataTable, Input

from wizard.interview.records import Records, added, cell, records, with_cell, without
from wizard.tui.widgets.typing import harmless
from wizard.tui.widgets.words import cell_text


class RecordsTable(Vertical):
    """The records of an answer; every edit is a message, and an undoable step."""

    BINDINGS = [
        Binding("plus", "add", "Add a row", id="add-row", key_display="+"),
        Binding("delete", "remove", "Remove the row", id="remove-row"),
    ]

    @dataclass
    class Changed(Message):
        """The records as they are now."""

        records: Records

    def __init__(self) -> None:
        super().__init__(id="table")
        self.names: tuple[str, ...] = ()
        self.found: Records = ()

    def compose(self) -> ComposeResult:
        """Lay out the table, and the line in which a cell is edited."""
        yield DataTable(id="records", cursor_type="cell")
        yield Input(id="cell", compact=True)

    def on_mount(self) -> None:
        """Edit nothing yet."""
        self.query_one("#cell").display = False

    @property
    def table(self) -> DataTable[Any]:
        """The table itself."""
        return self.query_one(DataTable)

    def fill(self, names: tuple[str, ...], value: Any) -> None:
        """Show the records of an answer."""
        self.names, self.found = names, records(value)
        self._draw(Coordinate(0, 0))

    def action_add(self) -> None:
        """Add a row and edit its first cell."""
        self._change(added(self.found, self.names), Coordinate(len(self.found), 0))
        self._edit()

    def action_remove(self) -> None:
        """Take the row at the cursor away."""
        if self.found:
            row = self.table.cursor_row
            self._change(without(self.found, row), Coordinate(max(row - 1, 0), 0))

    @on(DataTable.CellSelected)
    def _edit(self) -> None:
        if self.found:
            line = self.query_one(Input)
            row, column = self.table.cursor_coordinate
            line.value = cell(self.found[row], self.names[column])
            line.placeholder = self.names[column]
            line.display = True
            line.focus()

    @on(Input.Submitted)
    def _entered(self, event: Input.Submitted) -> None:
        event.stop()
        row, column = self.table.cursor_coordinate
        event.input.display = False
        self.table.focus()
        following = Coordinate(row, min(column + 1, len(self.names) - 1))
        self._change(with_cell(self.found, row, self.names[column], event.value), following)

    def on_paste(self, event: Paste) -> None:
        """Add a row for each line of a pasted text."""
        self._change(added(self.found, self.names, harmless(event.text)), Coordinate(len(self.found), 0))

    def _change(self, found: Records, at: Coordinate) -> None:
        self.found = found
        self._draw(at)
        self.post_message(self.Changed(found))

    def _draw(self, at: Coordinate) -> None:
        self.table.clear(columns=True)
        self.table.add_columns(*self.names)
        for record in self.found:
            self.table.add_row(*(cell_text(cell(record, name), self) for name in self.names))
        self.table.cursor_coordinate = at
