"""From the draft to a folder: design, prove, compare, ask once, write all or nothing."""

from contextlib import suppress
from pathlib import Path

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Button, Input, ProgressBar
from textual.worker import get_current_worker

from wizard.interview.deciding import Way
from wizard.interview.generating import STAGES, Made, StoppedError, make, put_on_disk, usual_folder
from wizard.interview.session import Session
from wizard.tui.beside import beside_keys
from wizard.tui.bindings import HELP_KEYS
from wizard.tui.showing import show_on
from wizard.tui.widgets.decisions import Decisions
from wizard.tui.widgets.keys import Keys
from wizard.tui.widgets.words import Words


class GenerateScreen(ModalScreen[list[str] | None]):
    """Asks for the folder, shows what would change in it, and writes once the person says so.

    Returns the lines of the result once files were written, None where nothing was.
    """

    BINDINGS = [*HELP_KEYS, Binding("escape", "close", "Stop, or back: nothing is written", id="generate-close")]

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session, self.usual = session, str(usual_folder(session.draft))
        self.said: list[str] = []
        self.writing = False

    def compose(self) -> ComposeResult:
        """Lay out the folder, the choice to write, and what was done so far."""
        yield Words("Generate  Into which folder? Enter makes everything in memory", id="status")
        with Horizontal(id="where"):
            yield Input(value=self.usual, id="folder", compact=True)
            yield Button("Make", id="make", compact=True)
        yield ProgressBar(total=len(STAGES), show_eta=False, id="bar")
        yield Decisions()
        with VerticalScroll(id="text"):
            yield Words("Into the folder above. Nothing is on disk until you say so.", id="said")
        yield Keys()

    @on(Input.Submitted)
    @on(Button.Pressed, "#make")
    def _start(self) -> None:
        if not self.writing:
            self.said, self.query_one(Decisions).display = [], False
            self.query_one(ProgressBar).update(progress=0)
            self._make(Path(self.query_one(Input).value.strip() or self.usual).expanduser())

    @beside_keys("generate")
    def _make(self, folder: Path) -> None:
        worker = get_current_worker()

        def report(stage: str) -> None:
            if worker.is_cancelled:
                raise StoppedError
            show_on(self, self._stage, stage)

        with suppress(StoppedError):
            made = make(self.session.draft, folder, report)
            if not worker.is_cancelled:
                show_on(self, self._made, made)

    def _stage(self, stage: str) -> None:
        self._tell(f"  {stage}")
        self.query_one(ProgressBar).advance(1)

    def _made(self, made: Made) -> None:
        self.said = []
        self._tell(*made.lines, "", *made.verdicts)
        if made.plan:
            self.query_one(Decisions).decide(made)

    @on(Decisions.Looked)
    def _looked_at(self, event: Decisions.Looked) -> None:
        self.query_one("#said", Words).say(*event.lines)

    @on(Decisions.Write)
    def _wanted(self) -> None:
        if not self.writing:
            self.writing = True
            self._write(self.query_one(Decisions).made, dict(self.query_one(Decisions).ways))

    @beside_keys("generate")
    def _write(self, made: Made, ways: dict[str, Way]) -> None:
        lines, written = put_on_disk(made, ways)
        show_on(self, self._written, lines, written and made.holds, written)

    def _written(self, lines: list[str], holds: bool, written: bool) -> None:
        self.writing = False
        self.app.outcome = 0 if holds else 1  # type: ignore[attr-defined]
        if written:
            self.dismiss(lines)
        else:
            self.failed(*lines)

    def _tell(self, *lines: str) -> None:
        self.said += lines
        self.query_one("#said", Words).say(*self.said)

    def failed(self, *fault: str) -> None:
        """Say, above all else, that nothing was written."""
        self.writing = False
        self.query_one("#said", Words).say(*fault, "", *self.said)

    def action_close(self) -> None:
        """Stop, or go back to the questions; while files are written, wait."""
        if not self.writing:
            self.workers.cancel_group(self, "generate")
            self.dismiss(None)
