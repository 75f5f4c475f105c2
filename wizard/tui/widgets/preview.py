"""The design beside the question, in one of five views."""

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from wizard.interview.crash import keep_report
from wizard.interview.effect import effect
from wizard.interview.folders import drafts_folder
from wizard.interview.proposal import Proposal
from wizard.interview.sections import titled
from wizard.interview.trials import Trial
from wizard.interview.views import VIEWS
from wizard.tui.widgets.words import Words

NAMES = ("effect", *VIEWS)


class Preview(VerticalScroll):
    """Shows the last good design; says what it waits for while there is none."""

    def __init__(self, view: str = "topology", *, id: str = "preview") -> None:  # noqa: A002 - Textual's word
        super().__init__(id=id)
        self.view = view
        self.proposal = self.last = self.before = Proposal()
        self.trial = ("", Trial())

    def compose(self) -> ComposeResult:
        """Lay out the names of the views above the view."""
        yield Static(classes="tabs")
        yield Words(id="view")

    def show(self, proposal: Proposal) -> None:
        """Show another design; what it changes is an effect to look at."""
        self.proposal = proposal
        if proposal.design is not None:
            self.before, self.last = self.last, proposal
        self.trial = ("", Trial())
        self.redraw()

    def consider(self, option: str, trial: Trial) -> None:
        """Show what a highlighted option would do."""
        self.trial = (option, trial)
        if self.view == "effect":
            self.redraw()

    def turn(self, view: str) -> None:
        """Show a view."""
        self.view = view
        self.redraw()

    def step(self, by: int) -> None:
        """Show the view so many places further."""
        self.turn(NAMES[(NAMES.index(self.view) + by) % len(NAMES)])

    def on_resize(self) -> None:
        """Draw again for the new width."""
        self.redraw()

    def redraw(self) -> None:
        """Draw the view that is shown; a view that fails says so and leaves the rest alone."""
        if not self.display or not self.is_attached:
            return
        tabs = (f"[@click=screen.show_view('{name}')]{_tab(name, self.view)}[/]" for name in NAMES)
        self.query_one(".tabs", Static).update(Content.from_markup("  ".join(tabs)))
        try:
            lines = self._lines(max(self.size.width - 3, 30))
        except Exception as error:
            log = keep_report(error, drafts_folder().parent)
            lines = [f"This view failed ({type(error).__name__}); the rest goes on.", f"A report is in {log}."]
        self.query_one("#view", Words).say(*lines)

    def _lines(self, width: int) -> list[str]:
        return self._waits() + (self._effect() if self.view == "effect" else self._drawn(width))

    def _waits(self) -> list[str]:
        if self.proposal.fault:
            return [f"The design could not be computed: {self.proposal.fault}", ""]
        waits = self.proposal.errors
        return [f"Waits for {waits[0].path}: {waits[0].what}", ""] if waits else []

    def _drawn(self, width: int) -> list[str]:
        design = self.last.design
        return VIEWS[self.view](design, width) if design else ["No design yet."]

    def _effect(self) -> list[str]:
        option, trial = self.trial
        if trial.refusals or trial.asks:
            return [f"{option}: {trial.line}"]
        if trial.design is not None:
            return effect(f"{option}, against the answer in force", self.last.design, trial.design)
        return effect("The last change", self.before.design, self.last.design)


def _tab(name: str, shown: str) -> str:
    title = titled(name)
    return f"\\[{title}]" if name == shown else title
