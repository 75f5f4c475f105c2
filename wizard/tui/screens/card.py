"""The card of a question, the journey and the design beside it, and where the session stands."""

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.screen import Screen
from textual.widgets import Button

from wizard.interview.detour import Detour
from wizard.interview.proposal import Proposal
from wizard.interview.sections import place_of, sections
from wizard.interview.session import Session
from wizard.tui.standing import standing
from wizard.tui.status import progress, status
from wizard.tui.widgets.editor import Editor
from wizard.tui.widgets.journey_tree import JourneyTree
from wizard.tui.widgets.keys import Keys
from wizard.tui.widgets.preview import Preview
from wizard.tui.widgets.too_small import fit
from wizard.tui.widgets.words import Words

DONE = "an empty line, Tab or Esc when done."
HOW = {
    "many": "Space ticks, Enter goes on.",
    "filter": "Type to narrow the list down, Enter takes; Enter on an empty line goes on.",
    "lines": f"One per line; {DONE}",
    "yaml": f"As in the file; {DONE}",
    "table": "Enter edits a cell, + adds a row, t shows it as text.",
}


class Card(Screen[None]):
    """Shows the question that the session stands at."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.proposal = Proposal()
        self.detour = Detour()
        self.remark: tuple[str, ...] = ()
        self.section = ""
        self.known = len(session.journey.stops)

    def compose(self) -> ComposeResult:
        """Lay out the card and, where there is room, the preview and the journey."""
        yield Words(id="status")
        yield Words(id="progress")
        with Horizontal(id="body"):
            yield JourneyTree()
            with Vertical(id="card"):
                with VerticalScroll(id="question", can_focus=False):
                    yield Words(id="prompt")
                    yield Words(id="help")
                    yield Editor()
                    yield Words(id="notes")
                with Horizontal(id="actions"):
                    yield Button("Next", id="next", compact=True)
                    yield Button("Don't know yet", id="unknown", compact=True)
                    yield Button("Back", id="back", compact=True)
            with Vertical(id="views"):
                yield Preview()
                yield Preview("effect", id="below")
        yield Words(id="effect")
        yield Keys()

    def show(self) -> None:
        """Show the question that the session stands at, from its start."""
        item = self.session.item
        found = sections(self.session.journey)
        section, place = place_of(item.path, found)
        # A long question that was read to its end leaves the card scrolled.
        self.query_one("#question").scroll_home(animate=False, immediate=True)
        self.query_one("#prompt", Words).say(f"{section.number}.{place}  {item.prompt}")
        self.query_one(Editor).fill(item)
        self.explain()
        self.query_one("#unknown", Button).display = item.can_be_unknown
        self.query_one("#effect", Words).say("")
        if section.name != self.section:
            self.section = section.name
            self.query_one("#preview", Preview).turn(item.question.view)
        self.say()
        self.query_one(Editor).active.focus()
        self.refresh_bindings()

    def action_done_typing(self) -> None:
        """Leave the editor for the row of actions, where letters are commands again."""
        self.query_one("#next").focus()

    def explain(self) -> None:
        """Say what the question means, and how its editor is used."""
        item = self.session.item
        editor = self.query_one(Editor)
        how = HOW.get("table" if editor.kind == "table" else "filter" if editor.narrows else item.editor, "")
        self.query_one("#help", Words).say(*filter(None, (item.help, how)))

    def say(self, *lines: str) -> None:
        """Answer the last key below the editor; a design that is ready later does not wipe it away."""
        self.remark = lines
        self.mark()

    def mark(self) -> None:
        """Show how the question and the session stand."""
        self.query_one("#notes", Words).say(*(self.remark or standing(self.session.stop)))
        self.query_one("#status", Words).say(status(self.session, self.size.width - 2))
        self.query_one("#progress", Words).say(progress(self.session, self.size.width - 2))
        tree = self.query_one(JourneyTree)
        if tree.display:
            tree.show(sections(self.session.journey), self.session.item.path)

    def on_resize(self) -> None:
        """Fit the lines to the new width, and say where it is too small."""
        if self.is_mounted:
            self.mark()
        fit(self)
