"""The card of a question, the design beside it, and where the session stands."""

from collections.abc import Iterator

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.screen import Screen
from textual.widgets import Button, Footer, Static

from wizard.interview.detour import Detour
from wizard.interview.proposal import Proposal
from wizard.interview.session import Session
from wizard.interview.telling import in_force, problem_lines
from wizard.tui.status import progress, status
from wizard.tui.widgets.editor import Editor
from wizard.tui.widgets.preview import Preview


class Card(Screen[None]):
    """Shows the question that the session stands at."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.proposal = Proposal()
        self.detour = Detour()
        self.remark: tuple[str, ...] = ()

    def compose(self) -> ComposeResult:
        """Lay out the card and, where there is room, the preview."""
        yield Static(id="status", markup=False)
        yield Static(id="progress", markup=False)
        with Horizontal(id="body"):
            with Vertical(id="card"):
                with VerticalScroll(id="question", can_focus=False):
                    yield Static(id="prompt", markup=False)
                    yield Static(id="help", markup=False)
                    yield Editor()
                    yield Static(id="notes", markup=False)
                with Horizontal(id="actions"):
                    yield Button("Next", id="next", compact=True)
                    yield Button("Don't know yet", id="unknown", compact=True)
                    yield Button("Back", id="back", compact=True)
            yield Preview()
        yield Static(id="effect", markup=False)
        yield Footer(compact=True, show_command_palette=False)

    def show(self) -> None:
        """Show the question that the session stands at, from its start."""
        item = self.session.item
        self.query_one("#prompt", Static).update(item.prompt)
        self.query_one("#help", Static).update(f"{item.help}\n{self._typing_help()}".strip())
        self.query_one(Editor).fill(item)
        self.query_one("#unknown", Button).display = self.session.can_be_unknown
        self.query_one("#effect", Static).update("")
        self.say()
        self.query_one(Editor).active.focus()
        self.refresh_bindings()

    def say(self, *lines: str) -> None:
        """Answer the last key below the editor; a design that is ready later does not wipe it away."""
        self.remark = lines
        self.mark()

    def mark(self) -> None:
        """Show how the question and the session stand."""
        self.query_one("#notes", Static).update("\n".join(self.remark or self._standing()))
        self.count()

    def _standing(self) -> Iterator[str]:
        stop = self.session.stop
        if stop.state == "needed":
            example = f", for example {stop.item.question.example}" if stop.item.question.example else ""
            yield f"Needed: there is no safe default{example}."
            return
        if stop.state != "problem":
            yield f"In force: {in_force(stop.item)}"
        for problem in stop.problems:
            yield from problem_lines(problem)

    def count(self) -> None:
        """Show how the session stands."""
        self.query_one("#status", Static).update(status(self.session))
        self.query_one("#progress", Static).update(progress(self.session, self.size.width))

    def _typing_help(self) -> str:
        item = self.session.item
        if item.editor in ("lines", "yaml"):
            how = "One per line" if item.editor == "lines" else "As in the file"
            return f"{how}; an empty line, Tab or Esc when done."
        return ""
