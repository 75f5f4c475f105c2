"""The guided session: one Textual app, started by `seawall` alone."""

import argparse

from textual.app import App, ComposeResult
from textual.widgets import Footer, OptionList

from wizard.scenarios import scenarios


class SeawallApp(App[int]):
    """The application: its screens draw, the interview decides."""

    TITLE = "Seawall"
    BINDINGS = [("q", "quit", "Quit")]

    def compose(self) -> ComposeResult:
        """Lay out the starters."""
        yield OptionList(*(starter.name for starter in scenarios()), markup=False)
        yield Footer()


def run(options: argparse.Namespace) -> int:
    """Run the session to its end; return the exit status."""
    app = SeawallApp()
    app.run(mouse=not options.no_mouse)
    return app.return_code or 0
