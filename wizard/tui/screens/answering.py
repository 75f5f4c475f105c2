"""Answers taken and taken back. Nothing typed is lost on the way out of a question."""

from blueprints.design.words import count
from wizard.interview.history import Step
from wizard.tui.beside import beside_keys
from wizard.tui.screens.consequences import Consequences
from wizard.tui.showing import show_on
from wizard.tui.widgets.editor import Editor
from wizard.tui.work import paused


class Answering(Consequences):
    """A card whose editor changes the draft."""

    def visit(self, path: str) -> None:
        """Show another question."""
        self.session.go(path)
        self.show()

    def leave_for(self, path: str) -> None:
        """Take what is typed so far, and show another question."""
        self.commit()
        self.visit(path)

    def commit(self) -> bool:
        """Take what is typed so far; True if that changed the draft. Choices have been taken already."""
        editor = self.query_one(Editor)
        if not (editor.typing and editor.touched):
            return False
        return self.applied(self.session.answer(self.session.item, editor.text))

    def keep_typed(self) -> None:
        """Keep what is typed when the session ends under it."""
        editor = self.query_one(Editor)
        if editor.typing and editor.touched:
            self.session.answer(self.session.item, editor.text)

    @beside_keys("keep")
    def keep_soon(self) -> None:
        """Save half-typed text once the person pauses: a session that is killed has it."""
        if paused():
            show_on(self, self._keep)

    def _keep(self) -> None:
        editor = self.query_one(Editor)
        if editor.typing and editor.touched:
            self.session.save(editor.text)
            self.mark()

    def applied(self, changed: bool) -> bool:
        """Show a change of the draft, and whether more questions apply now; return whether there was a change."""
        self.query_one(Editor).touched = False
        if not changed:
            return False
        more = len(self.session.journey.stops) - self.known
        if more > 0:
            questions = count(more, "more question")
            self.notify(f"{questions} now, for {self.session.item.prompt}", timeout=2, markup=False)
        self.known += more
        self.changed()
        return True

    def action_undo(self) -> None:
        """Take the last change back."""
        self.commit()
        self._turned("Taken back", self.session.undo())

    def action_redo(self) -> None:
        """Do again what was taken back."""
        self._turned("Done again", self.session.redo())

    def _turned(self, word: str, step: Step | None) -> None:
        if step is None:
            self.notify("There is nothing.", markup=False)
            return
        self.notify(f"{word}: {step.sentence}", markup=False)
        self.known = len(self.session.journey.stops)
        self.changed()
        self.show()
