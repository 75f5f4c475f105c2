"""Where a session begins: a draft, a starter blueprint, nothing, or a file."""

from pathlib import Path

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Footer, Input, OptionList, Static

from wizard.interview.store import Saved
from wizard.scenarios import Scenario
from wizard.tui.widgets.rows import Rows


class StartScreen(Screen[None]):
    """Lists drafts, starters, blank and open; says what was taken."""

    BINDINGS = [Binding("q", "app.leave", "Quit", id="quit")]

    class Begin(Message):
        """The person chose where to begin: a draft, a starter, a file, or nothing at all."""

        def __init__(self, draft: Saved | None = None, file: Path | None = None) -> None:
            super().__init__()
            self.draft = draft
            self.file = file

    def __init__(self, drafts: tuple[Saved, ...], starters: tuple[Scenario, ...]) -> None:
        super().__init__()
        self.drafts = drafts
        self.starters = starters

    def compose(self) -> ComposeResult:
        """Lay out the list, and what the highlighted row means."""
        yield Static("Seawall  start", id="status", markup=False)
        yield Static(
            "Design the private network around Azure AI workloads.\nNothing is sent anywhere; nothing is deployed.",
            id="help",
            markup=False,
        )
        rows = [f"Resume   {_named(saved)}" for saved in self.drafts]
        rows += ["Start blank   every question explained"]
        rows += ["Open an answers file   errors become questions"]
        rows += [f"Start from   {starter.name}" for starter in self.starters]
        yield Rows(rows)
        yield Input(placeholder="path of an answers file, then Enter", id="file", compact=True)
        yield Static(id="notes", markup=False)
        yield Footer(compact=True, show_command_palette=False)

    def on_mount(self) -> None:
        """Begin at the first row; the path is asked for only when a file is opened."""
        self.query_one("#file").display = False
        self.query_one(OptionList).highlighted = 0
        self.query_one(OptionList).focus()

    @on(OptionList.OptionHighlighted)
    def _highlighted(self, event: OptionList.OptionHighlighted) -> None:
        starter = self._starter(event.option_index)
        saved = self.drafts[event.option_index] if event.option_index < len(self.drafts) else None
        text = f"{starter.title}\n{starter.about}" if starter else saved.trouble if saved else ""
        self.query_one("#notes", Static).update(text)

    @on(OptionList.OptionSelected)
    def _selected(self, event: OptionList.OptionSelected) -> None:
        if event.option_index < len(self.drafts):
            self.post_message(self.Begin(draft=self.drafts[event.option_index]))
        elif event.option_index == len(self.drafts) + 1:
            self.query_one("#file").display = True
            self.query_one("#file").focus()
        else:
            starter = self._starter(event.option_index)
            self.post_message(self.Begin(file=starter.answers if starter else None))

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        self.post_message(self.Begin(file=Path(event.value.strip()).expanduser()))

    def _starter(self, index: int) -> Scenario | None:
        place = index - len(self.drafts) - 2
        return self.starters[place] if 0 <= place < len(self.starters) else None


def _named(saved: Saved) -> str:
    workload = saved.draft.tree.get("workload")
    name = workload.get("name") if isinstance(workload, dict) else None
    return f"{name or 'no name yet'}   {saved.name}{'   could not be read' if saved.trouble else ''}"
