"""One question: what the person types and takes becomes answers of the session."""

from textual import on
from textual.widgets import Button

from wizard.interview.journey import touches
from wizard.interview.telling import problem_lines, refusal
from wizard.interview.trials import refusals_of
from wizard.tui.bindings import QUESTION
from wizard.tui.screens.asides import Asides
from wizard.tui.widgets.choices import Choices
from wizard.tui.widgets.editor import Editor


class QuestionScreen(Asides):
    """The screen of the interview; every change goes through the session."""

    BINDINGS = QUESTION

    def on_mount(self) -> None:
        """Show the question and compute the design."""
        self.show()
        self.compute()

    @on(Editor.Typed)
    def _typed(self, event: Editor.Typed) -> None:
        item = self.session.item
        found = [one for one in refusals_of(self.session.draft, item, event.text) if touches(one.path, item.path)]
        self.say(*(line for problem in found for line in problem_lines(problem)))
        if not found:
            self.try_options(event.text)

    @on(Choices.Taken)
    def _taken(self, event: Choices.Taken) -> None:
        item = self.session.item
        found = refusals_of(self.session.draft, item, event.text)
        if found and item.editor == "one":
            self.detour.blocked(item.path, found[0])
            self.say(*refusal(item, found))
            return
        self.take(event.text, event.go_on)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002 - Textual gives it
        """Offer `don't know` only where it is an answer."""
        return action != "unknown" or self.session.can_be_unknown

    @on(Editor.Entered)
    @on(Button.Pressed, "#next")
    def _entered(self) -> None:
        self.action_accept()

    @on(Button.Pressed, "#unknown")
    def _unknown(self) -> None:
        self.action_unknown()

    @on(Button.Pressed, "#back")
    def _back(self) -> None:
        self.action_step(-1)
