"""An app that keeps its draft however it ends: by a key, a signal, or our own fault."""

import asyncio
import os
import signal
import threading
from contextlib import ExitStack
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

from rich.text import Text

from wizard.interview.crash import keep_report
from wizard.tui.typed_ahead import TypedAhead

if TYPE_CHECKING:
    from wizard.interview.session import Session
    from wizard.tui.screens.question import QuestionScreen

PATIENCE = 3.0
"""Seconds that the screen has to be put back after a signal."""

STATUS: dict[int, int] = {signal.SIGINT: 130, signal.SIGTERM: 143, signal.SIGHUP: 143}


class Kept(TypedAhead):
    """An app with a session, which is saved and let go of at its end."""

    def __init__(self, drafts: Path, ansi_color: bool | None) -> None:
        super().__init__(ansi_color)
        self.drafts = drafts
        self.session: Session | None = None
        self.card: QuestionScreen | None = None
        self.outcome = 0
        self.stack = ExitStack()

    def keep(self) -> None:
        """Save the draft with what is typed so far."""
        if self.session and self.card and self.card.is_mounted:
            self.card.keep_typed()
            self.session.save()

    def stop(self, status: int) -> None:
        """Save, let go of the draft and leave with an exit status."""
        self.keep()
        self.stack.close()
        self.exit(return_code=status)

    def stop_at_signals(self) -> None:
        """Leave cleanly at a signal, and leave even where a terminal takes no more output.

        The loop has no part in hearing it: it stands still while what it draws waits for such a terminal.
        """
        loop = asyncio.get_running_loop()

        def heard(number: int, _frame: FrameType | None) -> None:
            last = threading.Timer(PATIENCE, self._leave, (STATUS[number],))
            last.daemon = True  # a session that ends by itself does not wait for it
            last.start()
            loop.call_soon_threadsafe(self.stop, STATUS[number])

        for number in STATUS:
            signal.signal(number, heard)

    def _leave(self, status: int) -> None:
        try:
            self.keep()
        finally:
            os._exit(status)

    def kept_in(self) -> str:
        """Say where the draft is."""
        return str(self.session.folder) if self.session and self.session.folder else "nothing is kept"

    def _fatal_error(self) -> None:
        """Say in one paragraph what happened; Textual would print the frames with the answers in them."""
        self.keep()
        self.stack.close()
        error = self._exception or RuntimeError()
        log = keep_report(error, self.drafts.parent)
        where = f"A report without your answers is in {log}." if log else "No report could be written."
        kept = f"Your answers are safe: {self.kept_in()}."
        self.panic(Text(f"Seawall made a mistake ({type(error).__name__}). {kept} {where}"))
