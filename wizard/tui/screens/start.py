"""Where a session begins: a draft, a starter blueprint, nothing, or a file."""

import time
from pathlib import Path

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Input, OptionList
from textual.worker import get_current_worker

from wizard.interview.aligned import aligned
from wizard.interview.starting import OPEN, TOLD, WELCOME, Start
from wizard.tui.bindings import HELP_KEYS
from wizard.tui.showing import show_on
from wizard.tui.widgets.keys import Keys
from wizard.tui.widgets.rows import Rows
from wizard.tui.widgets.too_small import fit
from wizard.tui.widgets.words import Words

PAUSE = 0.12
"""Seconds that a row is highlighted before its design is computed: the first frame, and arrows, go first."""


class StartScreen(Screen[None]):
    """Lists drafts, starters, blank and open; says what was taken."""

    BINDINGS = [
        *HELP_KEYS,
        Binding("escape", "close", "Back to the list", id="start-back"),
        Binding("q", "app.leave", "Quit", id="start-quit"),
    ]

    TOLD = TOLD

    class Begin(Message):
        """The person chose where to begin."""

        def __init__(self, start: Start) -> None:
            super().__init__()
            self.start = start

    def __init__(self, starts: tuple[Start, ...]) -> None:
        super().__init__()
        self.starts = starts

    def compose(self) -> ComposeResult:
        """Lay out the list, and what the highlighted row means."""
        yield Words("Seawall  start", id="status")
        yield Words(WELCOME, id="help")
        yield Rows(aligned([(start.verb, start.title) for start in self.starts]))
        yield Input(placeholder="path of an answers file, then Enter", id="file", compact=True)
        yield Words(id="notes")
        yield Keys()

    def on_mount(self) -> None:
        """Begin at the first row; the path is asked for only when a file is opened."""
        self.query_one("#file").display = False
        self.query_one(Rows).focus()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002 - Textual gives it
        """Offer the way back from the path."""
        return action != "close" or self.query_one("#file").display

    def action_close(self) -> None:
        """Ask for no path any more."""
        self.query_one("#file").display = False
        self.query_one(Rows).focus()

    def failed(self, *lines: str) -> None:
        """Say why there is nothing to begin with."""
        self.query_one("#notes", Words).say(*lines)

    def on_resize(self) -> None:
        """Say where the window is too small."""
        fit(self)

    @on(OptionList.OptionHighlighted)
    def _highlighted(self, event: OptionList.OptionHighlighted) -> None:
        start = self.starts[event.option_index]
        self.query_one("#notes", Words).say(start.told)
        if start.folder or start.file:
            self._measure(start)

    @work(thread=True, exclusive=True, group="start")
    def _measure(self, start: Start) -> None:
        time.sleep(PAUSE)
        worker = get_current_worker()
        if worker.is_cancelled:
            return
        from wizard.interview.opening import about  # loads the models, for which the first frame does not wait

        try:
            lines = about(start)
        except Exception as error:  # a start that cannot be read says so when it is chosen
            lines = [f"{type(error).__name__}: this cannot be shown."]
        if not worker.is_cancelled:
            show_on(self, self._measured, start, lines)

    def _measured(self, start: Start, lines: list[str]) -> None:
        place = self.query_one(Rows).highlighted
        if place is not None and self.starts[place : place + 1] == (start,):
            self.query_one("#notes", Words).say(*filter(None, (start.told, *lines)))

    @on(OptionList.OptionSelected)
    def _selected(self, event: OptionList.OptionSelected) -> None:
        start = self.starts[event.option_index]
        if start.verb == OPEN:
            self.query_one("#file").display = True
            self.query_one("#file").focus()
        else:
            self.post_message(self.Begin(start))

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        self.post_message(self.Begin(Start("", file=Path(event.value.strip()).expanduser())))
