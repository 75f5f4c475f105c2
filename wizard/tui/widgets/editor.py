"""The editor of a question: a list of choices, a line, or lines. Filled from the draft, it holds no answer itself."""

from dataclasses import dataclass

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.events import Key
from textual.message import Message
from textual.widget import Widget
from textual.widgets import ContentSwitcher, Input, TextArea

from wizard.interview.item import Item
from wizard.interview.values import text_of
from wizard.tui.widgets.choices import Choices


class Lines(TextArea):
    """Text of several lines; Enter on an empty last line means that the person is done."""

    class Done(Message):
        """The person is done with the lines."""

    async def _on_key(self, event: Key) -> None:
        row, _ = self.cursor_location
        if event.key == "enter" and row and row == self.document.line_count - 1 and not self.document[row].strip():
            event.stop()
            event.prevent_default()
            self.post_message(self.Done())
            return
        await super()._on_key(event)


class Editor(Vertical):
    """One editor for each kind of answer; the one that fits is shown."""

    BINDINGS = [Binding("escape", "leave", "Done typing", show=False)]

    @dataclass
    class Typed(Message):
        """The text so far."""

        text: str

    class Entered(Message):
        """The person is done with the text."""

    def __init__(self) -> None:
        super().__init__(id="editor")
        self.typing = False
        self.filled = ""  # the text last seen, so that filling is not taken for typing
        self.opened = ""  # the text that the question was shown with

    def compose(self) -> ComposeResult:
        """Lay out one editor of each kind."""
        with ContentSwitcher(initial="choices"):
            yield Choices()
            yield Input(id="line", compact=True)
            yield Lines(id="lines", show_line_numbers=True, tab_behavior="focus", compact=True)

    @property
    def choices(self) -> Choices:
        """The list of choices."""
        return self.query_one(Choices)

    @property
    def text(self) -> str:
        """The text as it stands in a text editor."""
        line = self.query_one(ContentSwitcher).current == "line"
        return self.query_one(Input).value if line else self.query_one(TextArea).text

    @property
    def active(self) -> Widget:
        """The editor that is shown."""
        found = {"choices": self.choices, "line": self.query_one(Input)}
        return found.get(self.query_one(ContentSwitcher).current or "", self.query_one(TextArea))

    def fill(self, item: Item) -> None:
        """Show the editor of a question with its answer in force."""
        kind = {"one": "choices", "many": "choices", "line": "line"}.get(item.editor, "lines")
        self.typing = kind != "choices"
        self.query_one(ContentSwitcher).current = kind
        self.filled = self.opened = text_of(item)
        if kind == "choices":
            self.choices.fill(item)
        elif kind == "line":
            line = self.query_one(Input)
            line.placeholder = item.question.example
            line.value = self.filled
            line.cursor_position = len(self.filled)
        else:
            self.query_one(TextArea).load_text(self.filled)

    @on(Input.Changed)
    @on(TextArea.Changed)
    def _typed(self, event: Input.Changed | TextArea.Changed) -> None:
        event.stop()
        if self.typing and self.text != self.filled:
            self.filled = self.text
            self.post_message(self.Typed(self.text))

    @on(Input.Submitted)
    @on(Lines.Done)
    def _submitted(self, event: Input.Submitted | Lines.Done) -> None:
        event.stop()
        self.post_message(self.Entered())

    def action_leave(self) -> None:
        """Leave the editor for the row of actions, where letters are commands again."""
        self.screen.query_one("#next").focus()
