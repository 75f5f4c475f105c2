"""The guided session: one Textual app, started by `seawall` alone."""

import argparse
import asyncio
import os
import signal
from contextlib import ExitStack
from pathlib import Path

from textual import on
from textual.app import App
from textual.binding import Binding

from blueprints.answers import AnswersError, load_tree
from blueprints.answers.file_text import file_text
from wizard.interview import store
from wizard.interview.draft import Draft
from wizard.interview.session import Session
from wizard.output import FolderLockedError
from wizard.scenarios import scenarios
from wizard.tui.screens.question import QuestionScreen
from wizard.tui.screens.start import StartScreen
from wizard.tui.themes import DARK, LIGHT, plain_colours

SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class SeawallApp(App[int]):
    """The application: its screens draw, the interview decides. `drafts` is the folder of all drafts."""

    TITLE = "Seawall"
    CSS_PATH = "seawall.tcss"
    HORIZONTAL_BREAKPOINTS = [(0, "-compact"), (110, "-medium"), (160, "-wide")]
    BINDINGS = [Binding("ctrl+c", "interrupt", "Quit", show=False, system=True, priority=True)]

    def __init__(self, drafts: Path, file: Path | None = None, resume: bool = False) -> None:
        plain = plain_colours(os.environ)
        super().__init__(ansi_color=True if plain else None)
        for theme in (DARK, LIGHT):
            self.register_theme(theme)
        self.theme = "ansi-dark" if plain else DARK.name
        self.drafts, self.file, self.resume = drafts, file, resume
        self.session: Session | None = None
        self.outcome = 0
        self.stack = ExitStack()
        self.asked_to_stop = False

    def on_mount(self) -> None:
        """Show where to begin, or begin with what the command line named."""
        saved = store.saved_drafts(self.drafts)
        self.push_screen(StartScreen(saved, scenarios()))
        if self.file is not None:
            self.begin(StartScreen.Begin(file=self.file))
        elif self.resume and saved:
            self.begin(StartScreen.Begin(draft=saved[0]))

    @on(StartScreen.Begin)
    def begin(self, chosen: StartScreen.Begin) -> None:
        """Begin the session with a draft, a file or nothing."""
        try:
            draft = chosen.draft.draft if chosen.draft else _opened(chosen.file)
            folder = chosen.draft.folder if chosen.draft else store.new_folder(self.drafts)
            self.stack.enter_context(store.held(folder))
        except (AnswersError, FolderLockedError) as error:
            self.notify(str(error), severity="error", markup=False)
            return
        except OSError as error:
            self.notify(f"NOT SAVED: {error.strerror}", severity="error", markup=False)
            folder = None
        self.session = Session(draft, folder)
        self.push_screen(QuestionScreen(self.session))

    def action_leave(self) -> None:
        """Leave; the draft is saved."""
        self.stop(self.outcome)

    def action_interrupt(self) -> None:
        """Ask once whether to leave; leave at the second time."""
        if self.asked_to_stop:
            self.stop(130)
            return
        self.asked_to_stop = True
        self.notify("Ctrl+C again leaves; everything is kept.", markup=False)
        self.set_timer(3, self._go_on)

    def stop(self, status: int) -> None:
        """Save, let go of the draft and leave with an exit status."""
        if self.session:
            for screen in self.screen_stack:
                if isinstance(screen, QuestionScreen):
                    screen.keep_typed()
            self.session.save()
        self.stack.close()
        self.exit(return_code=status)

    def _go_on(self) -> None:
        self.asked_to_stop = False

    def stop_at_signals(self) -> None:
        """Leave cleanly at a signal, with 128 and its number."""
        loop = asyncio.get_running_loop()
        for number in SIGNALS:
            loop.add_signal_handler(number, self.stop, 128 + number)


def _opened(file: Path | None) -> Draft:
    return Draft(load_tree(file_text(file))[0]) if file else Draft()


def run(options: argparse.Namespace) -> int:
    """Run the session to its end; return the exit status. A file that cannot be read raises AnswersError."""
    if options.open:
        _opened(options.open)
    app = SeawallApp(store.drafts_folder(), options.open, options.resume)
    app.call_later(app.stop_at_signals)
    app.run(mouse=not options.no_mouse)
    return app.return_code or 0
