"""A list of choices: one or several may be taken, each with what it would do."""

from dataclasses import dataclass

from textual.binding import Binding
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from wizard.interview.item import Item
from wizard.interview.trials import Trial
from wizard.interview.values import chosen
from wizard.tui.widgets.words import shown


class Choices(OptionList):
    """The values of a closed question. The highlight is a character too, so that it is seen without colour."""

    BINDINGS = [
        Binding("space", "tick", "Choose", id="choose"),
        Binding("j", "cursor_down", "Down", show=False),
        Binding("k", "cursor_up", "Up", show=False),
        *(Binding(str(number), f"pick({number})", show=False) for number in range(1, 10)),
    ]

    @dataclass
    class Taken(Message):
        """A person took the values; `changed` tells whether others than before, `go_on` whether they are done."""

        text: str
        changed: bool
        go_on: bool

    def __init__(self) -> None:
        super().__init__(id="choices", markup=False)
        self.many = False
        self.labels: tuple[str, ...] = ()
        self.ticked: list[str] = []
        self.recommended = ""
        self.trials: dict[str, Trial] = {}

    def fill(self, item: Item) -> None:
        """Show the values of a question, those in force ticked and the first of them highlighted."""
        self.many = item.editor == "many"
        self.labels = item.values
        self.ticked = list(chosen(item))
        self.recommended = "" if item.given or not self.ticked else self.ticked[0]
        self.trials = {}
        self.set_options(Option(self._prompt(value, False)) for value in self.labels)
        self.highlighted = self.labels.index(self.ticked[0]) if self.ticked and self.ticked[0] in self.labels else 0
        self._redraw()

    def tick(self, text: str) -> None:
        """Show other values as taken."""
        self.ticked = text.split("\n") if text else []
        self._redraw()

    def show_trial(self, value: str, trial: Trial) -> None:
        """Show what a value would do."""
        self.trials[value] = trial
        self._redraw()

    @property
    def value(self) -> str:
        """The highlighted value."""
        return self.labels[self.highlighted or 0] if self.labels else ""

    def with_value(self, value: str) -> str:
        """Return the answer, as text, that ticking or taking `value` leads to."""
        if not self.many:
            return value
        kept = [one for one in self.ticked if one != value]
        return "\n".join(kept if value in self.ticked else [*self.ticked, value])

    def watch_highlighted(self, highlighted: int | None) -> None:
        """Move the cursor character along."""
        super().watch_highlighted(highlighted)
        self._redraw()

    def action_select(self) -> None:
        """Take what is there and go on."""
        if self.labels:
            text = "\n".join(self.ticked) if self.many and self.ticked else self.value
            self.post_message(self.Taken(text, text != "\n".join(self.ticked), True))

    def action_tick(self) -> None:
        """Take or tick the highlighted value and stay."""
        if self.labels:
            self.post_message(self.Taken(self.with_value(self.value), True, False))

    def take(self, value: str) -> None:
        """Go to a value, and take or tick it."""
        if value in self.labels:
            self.highlighted = self.labels.index(value)
            self.action_tick()

    def action_pick(self, number: int) -> None:
        """Go to a value by its number, and take or tick it."""
        if number <= len(self.labels):
            self.take(self.labels[number - 1])

    def _redraw(self) -> None:
        for index, value in enumerate(self.labels[: self.option_count]):
            self.replace_option_prompt_at_index(index, self._prompt(value, index == self.highlighted))

    def _prompt(self, value: str, here: bool) -> Content:
        open_, close = "[]" if self.many else "()"
        mark = ("X" if self.many else "*") if value in self.ticked else " "
        head = f"{'▸' if here else ' '} {open_}{mark}{close} {value.replace('_', ' '):<34} {self._note(value)}".rstrip()
        line = self.trials[value].line if value in self.trials and value not in self.ticked else ""
        roomy = here or not (self.many or self.screen.has_class("-short"))
        return shown(f"{head}\n      {line}" if line and roomy else head, self)

    def _note(self, value: str) -> str:
        if value == self.recommended:
            return "recommended"
        if value in self.trials and self.trials[value].refusals:
            return "✗ conflicts" if self.many else "✗ refused"
        return ""
