"""What was written, and what to do next."""

from textual.binding import Binding

from wizard.tui.screens.texts import TextScreen


class ResultScreen(TextScreen):
    """The end of a session, from which one quits, or goes back to the answers."""

    BINDINGS = [
        Binding("b", "close", "Back to the answers", id="result-back"),
        Binding("q", "app.leave", "Quit", id="result-quit"),
    ]
