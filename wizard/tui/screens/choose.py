"""The dialogs: a title, some lines, and either options to choose from or a path to type."""

from collections.abc import Iterable

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList

from wizard.tui.bindings import HELP_KEYS
from wizard.tui.widgets.keys import Keys
from wizard.tui.widgets.rows import Rows
from wizard.tui.widgets.words import Words


class Choose(ModalScreen[int | None]):
    """Returns the number of the option that was chosen, None for Esc."""

    BINDINGS = [
        *HELP_KEYS,
        Binding("escape", "close", "Back", id="dialog-close"),
        Binding("y", "copy", "Copy", id="dialog-copy"),
    ]

    def __init__(self, title: str, lines: Iterable[str], options: Iterable[str]) -> None:
        super().__init__()
        self.heading, self.lines, self.options = title, tuple(lines), tuple(options)

    def compose(self) -> ComposeResult:
        """Lay out the box."""
        with Vertical(id="dialog"):
            yield Words("\n".join((*self.lines, "")), id="said")
            yield Rows(self.options)
        yield Keys()

    def on_mount(self) -> None:
        """Write the title into the border."""
        self.query_one("#dialog").border_title = self.heading
        self.query_one(Rows).focus()

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(event.option_index)

    def action_copy(self) -> None:
        """Copy what the dialog says."""
        self.app.copy_to_clipboard("\n".join(self.lines))

    def action_close(self) -> None:
        """Choose nothing."""
        self.dismiss(None)


class AskPath(ModalScreen[str | None]):
    """Returns the path that was typed, None for Esc."""

    BINDINGS = [*HELP_KEYS, Binding("escape", "close", "Back", id="path-close")]

    def __init__(self, title: str, text: str = "") -> None:
        super().__init__()
        self.heading, self.text = title, text

    def compose(self) -> ComposeResult:
        """Lay out the box."""
        with Vertical(id="dialog"):
            yield Input(self.text, placeholder="path, then Enter", id="path", compact=True)
        yield Keys()

    def on_mount(self) -> None:
        """Write the title into the border."""
        self.query_one("#dialog").border_title = self.heading

    @on(Input.Submitted)
    def _typed(self, event: Input.Submitted) -> None:
        if event.value.strip():
            self.dismiss(event.value.strip())

    def action_close(self) -> None:
        """Name nothing."""
        self.dismiss(None)
