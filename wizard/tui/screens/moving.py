"""Going through the questions: accept, skip, back, undo."""

from wizard.interview.history import Step
from wizard.tui.screens.consequences import Consequences
from wizard.tui.widgets.editor import Editor


class Moving(Consequences):
    """A card that answers and moves. Nothing typed is lost on the way out of a question."""

    def take(self, text: str, go_on: bool) -> None:
        """Take a text as the answer of the question shown; go on if that was asked for and it fits."""
        item, editor = self.session.item, self.query_one(Editor)
        applied = len(self.session.journey.stops)
        changed = text != editor.opened and self.session.answer(item, text)
        editor.opened = text
        accepted = go_on and not changed and self.session.accept(item)
        self._after(changed or accepted, applied)
        if go_on and (not changed or self.session.stop.state != "problem"):
            self.action_next_due()
        elif changed and not editor.typing:
            editor.choices.tick(text)

    def commit(self) -> None:
        """Take what is typed so far; a list of choices has been taken already."""
        editor = self.query_one(Editor)
        if editor.typing:
            self.take(editor.text, False)

    def keep_typed(self) -> None:
        """Keep what is typed when the session ends under it."""
        editor = self.query_one(Editor)
        if editor.typing and editor.text != editor.opened:
            self.session.answer(self.session.item, editor.text)

    def action_accept(self) -> None:
        """Take what is there and go to the next question that needs something."""
        editor = self.query_one(Editor)
        if editor.typing:
            self.take(editor.text, True)
        else:
            editor.choices.action_select()

    def action_unknown(self) -> None:
        """Answer that nobody knows yet, where that is an answer."""
        item = self.session.item
        if not self.session.not_known(item):
            self.notify("Needed: there is no safe default.", markup=False)
            return
        self.changed()
        self.action_next_due()

    def action_next_due(self) -> None:
        """Go to the next question that needs something, else to the review."""
        self.session.save()
        if (path := self.detour.way_back()) is not None:
            self.visit(path)
        elif (item := self.session.journey.next_due(self.session.item.path)) is not None:
            self.visit(item.path)
        else:
            self.action_review()

    def action_skip(self) -> None:
        """Go to the next question that needs something without accepting this one."""
        self.commit()
        self.action_next_due()

    def action_step(self, by: int) -> None:
        """Go through all questions, one by one."""
        self.commit()
        self.visit(self.session.journey.step(self.session.item.path, by).path)

    def action_undo(self) -> None:
        """Take the last change back."""
        self._undone("Taken back", self.session.undo())

    def action_redo(self) -> None:
        """Do again what was taken back."""
        self._undone("Done again", self.session.redo())

    def visit(self, path: str) -> None:
        """Show another question."""
        self.session.go(path)
        self.show()

    def action_review(self) -> None:
        """Read the whole draft; the screen that can does it."""

    def _after(self, changed: bool, applied: int) -> None:
        if not changed:
            return
        more = len(self.session.journey.stops) - applied
        if more > 0:
            self.notify(f"{more} questions more apply now.", timeout=2, markup=False)
        self.changed()

    def _undone(self, word: str, step: Step | None) -> None:
        if step is None:
            self.notify("Nothing to take back." if word == "Taken back" else "Nothing to do again.", markup=False)
            return
        self.notify(f"{word}: {step.sentence}", markup=False)
        self.changed()
        self.show()
