"""How the session opens a draft, and the dialogs on the way out."""

from pathlib import Path

from wizard.interview import store
from wizard.interview.draft import Draft
from wizard.interview.opening import begun
from wizard.interview.session import Session
from wizard.output import FolderLockedError
from wizard.tui.kept import Kept
from wizard.tui.screens.choose import AskPath, Choose
from wizard.tui.screens.question import QuestionScreen
from wizard.tui.status import saved

LEAVE = ("Leave; resume with: seawall", "Save the answers as a file, then leave...", "Stay")
LOCKED = ("Open a copy", "Look only; nothing is saved", "Back")


class Leaving(Kept):
    """An app that asks before it leaves, and what to do with a draft that is open elsewhere."""

    def open(self, draft: Draft, folder: Path) -> None:
        """Open a draft; where another session holds it, ask what to do instead."""
        try:
            self.session = begun(draft, folder, self.stack)
        except FolderLockedError as error:
            self.push_screen(Choose("This draft is open", [str(error)], LOCKED), lambda how: self._instead(draft, how))
            return
        self.push_screen(QuestionScreen(self.session))

    def _instead(self, draft: Draft, how: int | None) -> None:
        if how == 0:
            self.open(draft, store.new_folder(self.drafts))
        elif how == 1:
            self.session = Session(draft)
            self.push_screen(QuestionScreen(self.session))

    def action_leave(self) -> None:
        """Leave; the draft is saved."""
        self.stop(self.outcome)

    def action_ask_to_leave(self) -> None:
        """Ask whether to leave."""
        if self.session is None:
            self.stop(0)
            return
        self.keep()
        way = self.session.journey
        counts = f"{way.count('answered')} of {len(way.stops)} answered, {way.count('problem')} problems."
        self.push_screen(
            Choose("Leave Seawall?", [f"{saved(self.session)}: {self.kept_in()}", counts], LEAVE), self._left
        )

    def action_interrupt(self) -> None:
        """Copy a selection; else ask whether to leave, and leave at the second time."""
        if (text := self.screen.get_selected_text()) is not None:
            self.copy_to_clipboard(text)
        elif isinstance(self.screen, Choose):
            self.stop(130)
        else:
            self.action_ask_to_leave()

    def _left(self, how: int | None) -> None:
        if how == 0:
            self.stop(self.outcome)
        elif how == 1:
            self.push_screen(AskPath("Save the answers as", "answers.yaml"), self._save_and_leave)

    def _save_and_leave(self, name: str | None) -> None:
        if name is None or self.session is None:
            return
        try:
            store.save_as(self.session.draft, Path(name).expanduser())
        except OSError as error:
            self.notify(f"{name}: {error.strerror}. Nothing was written.", severity="error", markup=False)
            return
        self.stop(self.outcome)
