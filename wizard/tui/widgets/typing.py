"""Text that is typed: one line, or several."""

from dataclasses import dataclass

from textual.events import Key, Paste
from textual.message import Message
from textual.widgets import Input, TextArea


class Line(Input):
    """One line; of a paste the first line is kept, and that is said."""

    @dataclass
    class Cut(Message):
        """A paste had so many lines."""

        lines: int

    def _on_paste(self, event: Paste) -> None:
        super()._on_paste(event)
        if (count := len(event.text.splitlines())) > 1:
            self.post_message(self.Cut(count))


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
