"""The design on the whole screen."""

from textual.app import ComposeResult
from textual.binding import Binding

from wizard.tui.screens.texts import TextScreen
from wizard.tui.widgets.keys import Keys
from wizard.tui.widgets.preview import Preview
from wizard.tui.widgets.words import Words


class PreviewScreen(TextScreen):
    """The design on the whole screen, its views one key apart."""

    BINDINGS = [
        Binding("v", "turn(1)", "Next view"),
        Binding("V", "turn(-1)", "View before", show=False),
        Binding("p,f9", "close", "Close"),
    ]

    def __init__(self, preview: Preview) -> None:
        super().__init__("Design", ())
        self.preview = preview

    def compose(self) -> ComposeResult:
        """Lay out one view."""
        yield Words(self.heading, id="status")
        yield Preview(self.preview.view, id="text")
        yield Keys()

    def on_mount(self) -> None:
        """Show the view that is open beside the question."""
        own, other = self.query_one(Preview), self.preview
        own.proposal, own.last, own.before, own.trial = other.proposal, other.last, other.before, other.trial
        own.focus()
        own.redraw()

    def action_turn(self, by: int) -> None:
        """Show another view, here and beside the question."""
        self.query_one(Preview).step(by)
        self.preview.turn(self.query_one(Preview).view)

    def action_show_view(self, name: str) -> None:
        """Show the view whose name was clicked."""
        self.query_one(Preview).turn(name)
