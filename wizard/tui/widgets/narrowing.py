"""A line that narrows a long list of choices down and keeps the keys while the list moves."""

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.widgets import Input

from wizard.interview.item import Item
from wizard.tui.bindings import TYPING
from wizard.tui.widgets.choices import Choices
from wizard.tui.widgets.typing import letter
from wizard.tui.widgets.words import Words

MOST = 12
"""Choices that need no filter."""


class Filter(Input):
    """Moves in the list below it with the arrows."""

    BINDINGS = [
        TYPING,
        Binding("down", "screen.move_choice(1)", "Down", show=False),
        Binding("up", "screen.move_choice(-1)", "Up", show=False),
    ]

    def check_consume_key(self, key: str, character: str | None = None) -> bool:
        """Tell whether a key is typed, and works as no command."""
        return super().check_consume_key(key, letter(key, character))


class Narrowing(Vertical):
    """Choices under a filter, which only long lists have."""

    def __init__(self) -> None:
        super().__init__(id="choosing")

    def compose(self) -> ComposeResult:
        """Lay out the filter, how many are shown, and the list."""
        yield Filter(placeholder="type to narrow the list down", id="narrow", compact=True)
        yield Words(id="shown")
        yield Choices()

    @property
    def choices(self) -> Choices:
        """The list."""
        return self.query_one(Choices)

    def fill(self, item: Item) -> None:
        """Show the values of a question."""
        line = self.query_one(Filter)
        line.display = self.query_one("#shown").display = len(item.values) > MOST
        self.set_class(line.display, "-narrows")
        with self.prevent(Input.Changed):
            line.value = ""
        self.choices.fill(item)
        self._count()

    def tick(self, text: str) -> None:
        """Show other values as taken."""
        self.choices.tick(text)
        self._count()

    @on(Input.Changed, "#narrow")
    def _narrowed(self, event: Input.Changed) -> None:
        event.stop()
        self.choices.narrow(event.value)
        self._count()

    @on(Input.Submitted, "#narrow")
    def _entered(self, event: Input.Submitted) -> None:
        event.stop()
        # The list speaks for itself: a message that this widget sent in its name would end here.
        if event.value:
            self.choices.call_later(self.choices.action_tick)
            self.call_later(event.input.clear)
        else:
            self.choices.call_later(self.choices.go_on, "\n".join(self.choices.ticked))

    def _count(self) -> None:
        choices = self.choices
        counts = f"{len(choices.labels)} of {len(choices.values)} shown"
        self.query_one("#shown", Words).say(f"{counts}. Chosen: {', '.join(choices.ticked) or 'none'}")
