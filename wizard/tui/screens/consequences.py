"""What answers would do: designs and trials computed beside the keys, shown when they are ready."""

from textual import on

from wizard.interview.draft import Draft
from wizard.interview.proposal import Proposal
from wizard.interview.trials import Trial
from wizard.tui.beside import beside_keys
from wizard.tui.screens.card import Card
from wizard.tui.showing import show_on
from wizard.tui.widgets.choices import Choices
from wizard.tui.widgets.editor import Editor
from wizard.tui.widgets.preview import Preview
from wizard.tui.widgets.words import Words
from wizard.tui.work import proposal_after_pause, try_each

MOST = 12
"""Options that are all tried; of more, only what is typed or taken."""


class Consequences(Card):
    """A card that knows what its answers lead to."""

    def show(self) -> None:
        """Show the question, and try its answers."""
        super().show()
        self.try_options()

    def changed(self) -> None:
        """Save, mark and compute again after any change of the draft."""
        self.session.save()
        self.say()
        self.compute()

    @beside_keys("propose")
    def compute(self) -> None:
        """Design the draft in a thread and show it."""
        draft = self.session.draft
        if (found := proposal_after_pause(draft)) is not None:
            show_on(self, self._proposed, draft, found)

    def _proposed(self, draft: Draft, found: Proposal) -> None:
        self.proposal = found
        self.session.designed(draft, found.errors)
        for preview in self.query(Preview):
            preview.show(found)
        self.mark()
        self.try_options()

    @beside_keys("try")
    def try_options(self, typed: str | None = None) -> None:
        """Try the answers of the question in a thread: every choice, or the text so far."""
        item, draft = self.session.item, self.session.draft
        choices = self.query_one(Editor).choices
        texts = {"": typed} if typed is not None else {}
        if item.editor in ("one", "many") and len(item.values) <= MOST:
            texts = {value: choices.with_value(value) for value in item.values}
        try_each(draft, item, texts, self.proposal, lambda key, trial: self._tell(item.path, key, trial))

    def _tell(self, path: str, key: str, trial: Trial) -> None:
        show_on(self, self._tried, path, key, trial)

    def _tried(self, path: str, key: str, trial: Trial) -> None:
        if path != self.session.item.path:
            return
        choices = self.query_one(Editor).choices
        if key:
            choices.show_trial(key, trial)
        if not key or key == choices.value:
            self._consider(key, trial)

    @on(Choices.OptionHighlighted)
    def _highlighted(self) -> None:
        choices = self.query_one(Editor).choices
        self._consider(choices.value, choices.trials.get(choices.value, Trial()))

    def _consider(self, option: str, trial: Trial) -> None:
        self.query_one("#effect", Words).say(f"Effect  {trial.line}" if trial.line else "")
        for preview in self.query(Preview):
            preview.consider(option, trial)
