"""The draft before it is generated: answers, decisions with reasons, open items, requests."""

from collections.abc import Iterable

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Footer, Static

from wizard.interview.journey import Journey


class ReviewScreen(ModalScreen[str | None]):
    """Returns `generate`, the path of a question to go to, or None."""

    BINDINGS = [
        Binding("g", "generate", "Generate", id="generate"),
        Binding("n", "due", "Next that needs an answer", id="due"),
        Binding("escape,q", "close", "Back", id="close"),
        Binding("down,j", "scroll(1)", "Down", show=False),
        Binding("up,k", "scroll(-1)", "Up", show=False),
    ]

    def __init__(self, lines: Iterable[str], way: Journey) -> None:
        super().__init__()
        self.lines = tuple(lines)
        self.way = way

    def compose(self) -> ComposeResult:
        """Lay out the review with how much is left."""
        left = self.way.count("needed", "problem")
        head = f"Review  {left} answers needed or wrong" if left else "Review  g generates the files"
        yield Static(head, id="status", markup=False)
        with VerticalScroll(id="text"):
            yield Static("\n".join(self.lines), markup=False)
        yield Footer(compact=True, show_command_palette=False)

    def action_scroll(self, lines: int) -> None:
        """Scroll by lines; page keys work too."""
        self.query_one("#text").scroll_relative(y=lines, animate=False)

    def action_generate(self) -> None:
        """Go on to the files."""
        self.dismiss("generate")

    def action_due(self) -> None:
        """Go to the next question that needs something."""
        item = self.way.next_due("")
        self.dismiss(item.path if item else None)

    def action_close(self) -> None:
        """Go back to the question."""
        self.dismiss(None)
