"""Text that is typed: one line, or several."""

from dataclasses import dataclass

from textual.events import Key, Paste
from textual.message import Message
from textual.widgets import Input, TextArea

from wizard.tui.bindings import TYPING


def harmless(text: str) -> str:
    """Return a pasted text without the characters that steer a terminal."""
    return "".join(letter for letter in text if letter.isprintable() or letter in "\n\r\t")


def letter(key: str, character: str | None) -> str | None:
    """Return the letter that a key types: `/` as well, whose name Textual takes for no letter."""
    return "/" if key == "slash" else character


class Line(Input):
    """One line; of a paste the first line is kept, and that is said."""

    BINDINGS = [TYPING]

    @dataclass
    class Cut(Message):
        """A paste had so many lines."""

        lines: int

    def check_consume_key(self, key: str, character: str | None = None) -> bool:
        """Tell whether a key is typed, and works as no command."""
        return super().check_consume_key(key, letter(key, character))

    def fill(self, text: str, example: str) -> None:
        """Show a text with the cursor at its end; where there is none, an example."""
        self.placeholder = f"for example {example}" if example else ""
        self.value = text
        self.cursor_position = len(text)

    def _on_paste(self, event: Paste) -> None:
        # Textual's own handler takes the paste next.
        event.text = harmless(event.text)
        if (count := len(event.text.splitlines())) > 1:
            self.call_after_refresh(self.post_message, self.Cut(count))  # after what the paste itself leads to


class Lines(TextArea):
    """Text of several lines; Enter on an empty last line means that the person is done."""

    BINDINGS = [TYPING]

    class Done(Message):
        """The person is done with the lines."""

    def check_consume_key(self, key: str, character: str | None = None) -> bool:
        """Tell whether a key is typed, and works as no command."""
        return super().check_consume_key(key, letter(key, character))

    def _on_paste(self, event: Paste) -> None:  # type: ignore[override]
        event.text = harmless(event.text)  # Textual's own handler takes the paste next

    async def _on_key(self, event: Key) -> None:
        row, _ = self.cursor_location
        if event.key == "enter" and row and row == self.document.line_count - 1 and not self.document[row].strip():
            event.stop()
            event.prevent_default()
            self.post_message(self.Done())
            return
        await super()._on_key(event)
