"""The editor of a question: choices, a line, lines or a table. Filled from the draft, it holds no answer itself."""

from dataclasses import dataclass
from typing import Literal

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.message import Message
from textual.widget import Widget
from textual.widgets import ContentSwitcher, Input, TextArea

from wizard.interview.item import Item
from wizard.interview.records import columns
from wizard.interview.values import text_of
from wizard.tui.widgets.choices import Choices
from wizard.tui.widgets.narrowing import Filter, Narrowing
from wizard.tui.widgets.records_table import RecordsTable
from wizard.tui.widgets.typing import Line, Lines

Kind = Literal["choosing", "line", "lines", "table"]
KINDS: dict[str, Kind] = {"one": "choosing", "many": "choosing", "line": "line", "lines": "lines", "yaml": "lines"}


class Editor(Vertical):
    """One editor for each kind of answer; the one that fits is shown."""

    BINDINGS = [Binding("escape", "screen.done_typing", "Done typing", show=False)]

    @dataclass
    class Typed(Message):
        """The text so far, and what became of a paste."""

        text: str
        notes: tuple[str, ...] = ()

    class Entered(Message):
        """The person is done with the text."""

    def __init__(self) -> None:
        super().__init__(id="editor")
        self.kind: Kind = "choosing"
        self.filled = ""  # the text last seen, so that filling is not taken for typing
        self.touched = False  # somebody typed since the question was shown or its answer taken

    def compose(self) -> ComposeResult:
        """Lay out one editor of each kind."""
        with ContentSwitcher(initial="choosing"):
            yield Narrowing()
            yield Line(id="line", compact=True)
            yield Lines(id="lines", show_line_numbers=True, tab_behavior="focus", compact=True)
            yield RecordsTable()

    @property
    def choices(self) -> Choices:
        """The list of choices."""
        return self.query_one(Choices)

    @property
    def typing(self) -> bool:
        """Tell whether the answer is typed as text."""
        return self.kind in ("line", "lines")

    @property
    def narrows(self) -> bool:
        """Tell whether a line above the choices narrows them down."""
        return self.kind == "choosing" and self.query_one(Filter).display

    @property
    def text(self) -> str:
        """The text as it stands in a text editor."""
        return self.query_one(Line).value if self.kind == "line" else self.query_one(Lines).text

    @property
    def active(self) -> Widget:
        """The widget of the editor that takes the keys."""
        if self.kind == "table":
            return self.query_one(RecordsTable).table
        shown = self.kind if self.kind != "choosing" else "narrow" if self.narrows else "choices"
        return self.query_one(f"#{shown}")

    def fill(self, item: Item, kind: Kind | None = None) -> None:
        """Show the editor of a question with its answer in force; `kind` instead of the usual one."""
        names = columns(item)
        self.kind = kind or ("table" if names and not item.entry_field else KINDS[item.editor])
        self.query_one(ContentSwitcher).current = self.kind
        self.filled, self.touched = text_of(item), False
        if self.kind == "choosing":
            self.query_one(Narrowing).fill(item)
        elif self.kind == "line":
            self.query_one(Line).fill(self.filled, item.question.example)
        elif self.kind == "lines":
            self.query_one(Lines).load_text(self.filled)
        else:
            self.query_one(RecordsTable).fill(names, item.value)

    @on(Input.Changed, "#line")
    @on(TextArea.Changed)
    def _typed(self, event: Input.Changed | TextArea.Changed) -> None:
        event.stop()
        if self.typing and self.text != self.filled:
            self.filled, self.touched = self.text, True
            self.post_message(self.Typed(self.text))

    @on(Line.Cut)
    def _cut(self, event: Line.Cut) -> None:
        self.post_message(self.Typed(self.text, (f"Kept the first of {event.lines} lines.",)))

    @on(Input.Submitted, "#line")
    @on(Lines.Done)
    def _submitted(self, event: Input.Submitted | Lines.Done) -> None:
        event.stop()
        self.post_message(self.Entered())
