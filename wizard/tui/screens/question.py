"""One question: what the person types and takes becomes answers of the session."""

from pathlib import Path

from textual import on
from textual.widgets import Button

from blueprints.answers import Problem
from wizard.interview.item import Item
from wizard.interview.paths import touches
from wizard.interview.telling import refusal
from wizard.interview.trials import refusals_of
from wizard.interview.values import chosen
from wizard.tui.bindings import HELP, QUESTION
from wizard.tui.palette import Designed, Questions
from wizard.tui.screens.moving import Moving
from wizard.tui.standing import counted, wrong
from wizard.tui.widgets.choices import Choices
from wizard.tui.widgets.editor import Editor
from wizard.tui.widgets.journey_tree import JourneyTree
from wizard.tui.widgets.narrowing import Narrowing
from wizard.tui.widgets.records_table import RecordsTable


class QuestionScreen(Moving):
    """The screen of the interview; every change goes through the session."""

    CSS_PATH = Path(__file__).parents[1] / "session.tcss"
    BINDINGS = QUESTION
    TOLD = HELP
    COMMANDS = {Questions, Designed}

    def on_mount(self) -> None:
        """Show the question and compute the design."""
        if self.is_attached:  # not where the session ends before this screen is there
            self.show()
            self.compute()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002 - Textual gives it
        """Offer what the question shown allows."""
        item = self.session.item
        allowed = {"unknown": item.can_be_unknown, "compare": item.editor in ("one", "many")}
        return allowed.get(action, True)

    @on(Editor.Typed)
    def _typed(self, event: Editor.Typed) -> None:
        item = self.session.item
        found = [one for one in refusals_of(self.session.draft, item, event.text) if touches(one.path, item.path)]
        self.say(*event.notes, *counted(event.text), *wrong(found))
        self.keep_soon()
        if not found:
            self.try_options(event.text)

    @on(Choices.Taken)
    def _taken(self, event: Choices.Taken) -> None:
        item = self.session.item
        if event.path != item.path:  # a second key, faster than the first one led here
            if event.go_on and not item.needed:
                self.go_on(False)
            return
        found = refusals_of(self.session.draft, item, event.text)
        if found and item.editor == "one":
            self._refuse(item, found)
        elif event.go_on:
            changed = event.text != "\n".join(chosen(item))
            self.go_on(changed and self.applied(self.session.answer(item, event.text)))
        else:
            self.applied(self.session.answer(item, event.text))
            self.query_one(Narrowing).tick(event.text)

    def _refuse(self, item: Item, found: tuple[Problem, ...]) -> None:
        """Say why a choice is refused, in sight, and which key leads to the answer that it does not fit."""
        way, other = self.session.journey, self.detour.blocked(item.path, found[0])
        prompt = way.stops[way.index(other)].item.prompt
        self.say(*refusal(item, found), *([f"  f: go to '{prompt}'; Enter there leads back."] if other else []))
        self.query_one("#notes").scroll_visible(animate=False)

    @on(RecordsTable.Changed)
    def _records(self, event: RecordsTable.Changed) -> None:
        self.applied(self.session.put(self.session.item, list(event.records) or None))

    @on(JourneyTree.NodeSelected)
    def _selected(self, event: JourneyTree.NodeSelected[object]) -> None:
        self.go_to(event.node.data)

    @on(JourneyTree.Accepted)
    def _section_accepted(self, event: JourneyTree.Accepted) -> None:
        self.accept(event.section)

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
