"""Text on the screen: never read as markup, its marks as the terminal can show them."""

from rich.text import Text
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from wizard.tui.glyphs import in_ascii


def shown(text: str, on: Widget) -> Content:
    """Return text as it is drawn on the terminal of a widget's app."""
    return Content(in_ascii(text) if getattr(on.app, "ascii_marks", False) else text)


def cell_text(text: str, on: Widget) -> Text:
    """Return text as a cell of a table: a table measures Rich's text only."""
    return Text(shown(text, on).plain)


class Words(Static):
    """A text, plain."""

    def __init__(self, text: str = "", *, id: str | None = None) -> None:  # noqa: A002 - Textual's word
        super().__init__(id=id, markup=False)
        self.words = text
        self.drawn: Content | None = None

    def on_mount(self) -> None:
        """Draw the first text once the terminal is known."""
        self.say(self.words)

    def say(self, *lines: str) -> None:
        """Show other lines; the screen is laid out anew only where their number says how much room they take."""
        self.words = "\n".join(lines)
        if (content := shown(self.words, self)) != self.drawn:
            self.drawn = content
            self.update(content, layout=self.styles.auto_dimensions)
