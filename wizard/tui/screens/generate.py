"""From the draft to a folder: design, prove, compare, ask once, write all or nothing."""

from pathlib import Path

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Footer, Input, OptionList, Static

from wizard.interview.generating import Made, make, put_on_disk
from wizard.interview.session import Session
from wizard.output import Choice
from wizard.tui.widgets.rows import Rows


class GenerateScreen(ModalScreen[None]):
    """Asks for the folder, shows what would change in it, and writes once the person says so."""

    BINDINGS = [Binding("escape", "close", "Back", id="close")]

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.made: Made | None = None
        self.said: list[str] = []
        self.busy = False

    def compose(self) -> ComposeResult:
        """Lay out the folder, the choice to write, and what was done so far."""
        yield Static("Generate  Enter starts", id="status", markup=False)
        yield Input(value=str(self._folder()), id="folder", compact=True)
        yield Rows()
        with VerticalScroll(id="text"):
            yield Static(id="said", markup=False)
        yield Footer(compact=True, show_command_palette=False)

    def on_mount(self) -> None:
        """Offer nothing before there is something to write."""
        self.query_one("#rows").display = False
        self.tell("The folder that is written, below. Nothing is written before you say so.")

    def _folder(self) -> Path:
        workload = self.session.draft.tree.get("workload")
        name = workload.get("name") if isinstance(workload, dict) else None
        return Path(str(name or "design"))

    def tell(self, *lines: str) -> None:
        """Add lines to what was done."""
        self.said += lines
        self.query_one("#said", Static).update("\n".join(self.said))

    @on(Input.Submitted)
    def _start(self, event: Input.Submitted) -> None:
        event.stop()
        if not self.busy:
            self.busy, self.said = True, []
            self.query_one("#rows").display = False
            self._make(Path(event.value.strip() or str(self._folder())))

    @work(thread=True, exclusive=True, group="generate")
    def _make(self, folder: Path) -> None:
        made = make(self.session.draft, folder, lambda stage: self.app.call_from_thread(self.tell, f"  {stage}"))
        self.app.call_from_thread(self._made, made)

    def _made(self, made: Made) -> None:
        self.made, self.busy = made, False
        self.tell("", *made.lines)
        listed = self.query_one(Rows)
        listed.fill(made.ways)
        listed.display = bool(made.ways)
        if made.ways:
            listed.focus()

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        if self.made and not self.busy:
            self.busy = True
            self._write(self.made, Choice.KEEP_YOURS if event.option_index == 0 else Choice.TAKE_OURS)

    @work(thread=True, exclusive=True, group="generate")
    def _write(self, made: Made, choice: Choice) -> None:
        lines, holds = put_on_disk(made, choice)
        self.app.call_from_thread(self._written, lines, holds)

    def _written(self, lines: list[str], holds: bool) -> None:
        self.busy = False
        self.query_one("#rows").display = False
        self.query_one("#folder").display = False
        self.query_one("#status", Static).update("Result  Esc goes back to the questions, q there quits")
        self.query_one("#text").focus()
        self.said = []
        self.tell(*lines)
        self.app.outcome = 0 if holds else 1  # type: ignore[attr-defined]

    def action_close(self) -> None:
        """Go back to the questions; while files are written, wait."""
        if not self.busy:
            self.dismiss(None)
