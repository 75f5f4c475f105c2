"""A list of choices: one or several may be taken, each with what it would do."""

from dataclasses import dataclass

from textual.binding import Binding
from textual.message import Message
from textual.widgets.option_list import Option

from wizard.interview.aligned import fitted
from wizard.interview.item import Item
from wizard.interview.trials import Trial
from wizard.interview.values import chosen
from wizard.tui.widgets.in_sight import InSight
from wizard.tui.widgets.option_lines import option_lines, room_for_two
from wizard.tui.widgets.rows import MOVES, draw


class Choices(InSight):
    """The values of a closed question. The highlight is a character too, so that it is seen without colour."""

    BINDINGS = [
        Binding("space", "tick", "Take or tick, and stay", id="choose", show=False),
        *MOVES,
        *(Binding(str(number), f"pick({number})", show=False) for number in range(1, 10)),
    ]

    @dataclass
    class Taken(Message):
        """A person took the values of the question at `path`; `go_on` says that they are done with it."""

        path: str
        text: str
        go_on: bool

    def __init__(self) -> None:
        super().__init__(id="choices", markup=False)
        self.path, self.many, self.recommended = "", False, ""
        self.values: tuple[str, ...] = ()
        self.labels: tuple[str, ...] = ()  # those shown
        self.ticked: list[str] = []
        self.trials: dict[str, Trial] = {}

    def fill(self, item: Item) -> None:
        """Show the values of a question, those in force ticked and the first of them highlighted."""
        self.path, self.many = item.path, item.editor == "many"
        self.values = self.labels = item.values
        self.ticked = list(chosen(item))
        self.recommended, self.trials = "" if item.given or not self.ticked else self.ticked[0], {}
        self.set_options(Option("") for _ in self.labels)
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
        self.go_on(self.value if self.labels and not (self.many and self.ticked) else "\n".join(self.ticked))

    def go_on(self, text: str) -> None:
        """Go on with an answer."""
        self.post_message(self.Taken(self.path, text, True))

    def action_tick(self) -> None:
        """Take or tick the highlighted value and stay."""
        if self.labels:
            self.post_message(self.Taken(self.path, self.with_value(self.value), False))

    def take(self, value: str) -> None:
        """Go to a value, and take or tick it."""
        if value in self.labels:
            self.highlighted = self.labels.index(value)
            self.action_tick()

    def action_pick(self, number: int) -> None:
        """Go to a value by its number, and take or tick it."""
        if number <= len(self.labels):
            self.take(self.labels[number - 1])

    def narrow(self, words: str) -> None:
        """Show the values that hold every word; what is taken stays taken."""
        wanted = words.casefold().split()
        self.labels = tuple(value for value in self.values if all(word in value.casefold() for word in wanted))
        self.highlighted = None
        self.set_options(Option("") for _ in self.labels)
        self.highlighted = 0 if self.labels else None

    def _redraw(self) -> None:
        width = max((self.size.width or self.app.size.width) - 5, 46)
        roomy, ticks = not self.many and room_for_two(len(self.labels), self.screen), "[X]" if self.many else "(*)"
        for index, value in enumerate(self.labels[: self.option_count]):
            here, trial = index == self.highlighted, self.trials.get(value)
            lines = option_lines(value, ticks, value in self.ticked, value == self.recommended, trial)
            kept = (fitted(line, width) for line in lines[: 2 if here or roomy else 1])
            draw(self, index, f"{'▸' if here else ' '} " + "\n  ".join(kept))
