"""A text to read over the session: why, help, the result."""

from collections.abc import Iterable

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.screen import ModalScreen

from wizard.tui.bindings import HELP_KEYS
from wizard.tui.widgets.keys import Keys
from wizard.tui.widgets.words import Words


class TextScreen(ModalScreen[None]):
    """Lines with a title; any of Esc, Enter and q closes them."""

    BINDINGS = [
        *HELP_KEYS,
        Binding("escape,enter,q", "close", "Close", id="text-close"),
        Binding("y", "copy", "Copy", id="text-copy"),
        Binding("down,j", "scroll(1)", "Down", show=False),
        Binding("up,k", "scroll(-1)", "Up", show=False),
    ]

    def __init__(self, title: str, lines: Iterable[str]) -> None:
        super().__init__()
        self.heading = title
        self.lines = tuple(lines)

    def compose(self) -> ComposeResult:
        """Lay out the title and the lines."""
        yield Words(self.heading, id="status")
        with VerticalScroll(id="text"):
            yield Words("\n".join(self.lines), id="words")
        yield Keys()

    def action_copy(self) -> None:
        """Copy the lines."""
        self.app.copy_to_clipboard("\n".join(self.lines))
        self.notify("Copied.", markup=False)

    def action_scroll(self, lines: int) -> None:
        """Scroll by lines; page keys work too."""
        self.query_one("#text").scroll_relative(y=lines, animate=False)

    def action_close(self) -> None:
        """Go back to where the person was."""
        self.dismiss(None)
