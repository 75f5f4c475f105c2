"""The design beside the question, in one of five views."""

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import Static

from blueprints.design.delta import Delta
from wizard.interview.proposal import Proposal
from wizard.interview.views import VIEWS, effect

NAMES = ("effect", *VIEWS)


class Preview(VerticalScroll):
    """Shows the last good design; says what it waits for while there is none."""

    def __init__(self, view: str = "topology") -> None:
        super().__init__(id="preview")
        self.view = view
        self.proposal = Proposal()
        self.last = Proposal()
        self.difference: Delta | None = None

    def compose(self) -> ComposeResult:
        """Lay out the names of the views above the view."""
        yield Static(id="tabs", markup=False)
        yield Static(id="view", markup=False)

    def show(self, proposal: Proposal, difference: Delta | None = None) -> None:
        """Show another design, and how it differs from the one before."""
        self.proposal, self.difference = proposal, difference
        if proposal.design is not None:
            self.last = proposal
        self.redraw()

    def turn(self, view: str = "") -> None:
        """Show the named view, or the next one."""
        self.view = view or NAMES[(NAMES.index(self.view) + 1) % len(NAMES)]
        self.redraw()

    def on_resize(self) -> None:
        """Draw again for the new width."""
        self.redraw()

    def redraw(self) -> None:
        """Draw the view that is shown; a view that fails says so and leaves the rest alone."""
        tabs = "  ".join(f"[{name.capitalize()}]" if name == self.view else name.capitalize() for name in NAMES)
        self.query_one("#tabs", Static).update(tabs)
        try:
            lines = self._lines(max(self.size.width - 3, 30))
        except Exception as error:
            lines = [f"This view failed ({type(error).__name__}); the rest goes on."]
        self.query_one("#view", Static).update("\n".join(lines))

    def _lines(self, width: int) -> list[str]:
        waits = self.proposal.errors
        head = [f"Waits for {waits[0].path}: {waits[0].what}", ""] if waits else []
        if self.proposal.fault:
            head = [f"The design could not be computed: {self.proposal.fault}", ""]
        if self.view == "effect":
            return head + effect(self.difference)
        design = self.last.design
        return head + (VIEWS[self.view](design, width) if design else ["No design yet."])
