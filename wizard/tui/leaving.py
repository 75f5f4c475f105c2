"""The dialogs on the way out."""

from wizard.tui.kept import Kept
from wizard.tui.screens.choose import AskPath, Choose
from wizard.tui.screens.help import HelpScreen

LOST = "Leave; what was not saved is lost"
LEAVE = ("Leave; resume with: seawall", "Save the answers as a file, then leave...", "Stay")


class Leaving(Kept):
    """An app that helps, and asks before it leaves."""

    def action_leave(self) -> None:
        """Leave; the draft is saved."""
        self.stop(self.outcome)

    def action_ask_to_leave(self) -> None:
        """Ask whether to leave."""
        if self.card is None:
            self.stop(0)
            return
        self.keep()
        lost = self.session is not None and self.session.not_saved
        options = (LOST, *LEAVE[1:]) if lost else LEAVE
        self.push_screen(Choose("Leave Seawall?", self.card.stands(), options), self._left)

    def action_help(self) -> None:
        """Say how the screen shown is used, and its keys."""
        if not isinstance(self.screen, HelpScreen):
            self.push_screen(HelpScreen(self.screen))

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
        if self.card and self.card.save_as(name):
            self.stop(self.outcome)
