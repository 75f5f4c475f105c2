"""Going through the questions: accept, skip, back; at the end, the review."""

from wizard.tui.screens.finishing import Finishing
from wizard.tui.widgets.editor import Editor


class Moving(Finishing):
    """A card that leads from question to question."""

    def action_accept(self) -> None:
        """Take what is there and go to the next question that needs something."""
        editor = self.query_one(Editor)
        if editor.kind == "choosing":
            editor.choices.action_select()
        else:
            self.go_on(self.commit())

    def go_on(self, changed: bool) -> None:
        """Go on from a question that was answered, unless that is a problem; one left alone is accepted as it is."""
        if changed and self.session.stop.state == "problem":
            return
        if not changed:
            self.applied(self.session.accept(self.session.item))
        self.action_next_due()

    def action_unknown(self) -> None:
        """Answer that nobody knows yet, where that is an answer."""
        if self.applied(self.session.not_known(self.session.item)):
            self.action_next_due()
        else:
            self.notify("Needed: there is no safe default.", markup=False)

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

    def action_due_before(self) -> None:
        """Go to the question before that needs something."""
        self.commit()
        item = self.session.journey.due_before(self.session.item.path)
        if item is not None:
            self.visit(item.path)

    def action_move_choice(self, by: int) -> None:
        """Move in the list of choices while its filter has the keys."""
        choices = self.query_one(Editor).choices
        (choices.action_cursor_down if by > 0 else choices.action_cursor_up)()

    def action_step(self, by: int) -> None:
        """Go through all questions, one by one."""
        self.commit()
        self.visit(self.session.journey.step(self.session.item.path, by).path)
