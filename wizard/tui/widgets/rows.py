"""Rows of text to pick from; the highlighted one has a mark, so that it is seen without colour."""

from collections.abc import Iterable

from textual.binding import Binding
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from wizard.interview.aligned import fitted
from wizard.tui.widgets.words import shown

MOVES = (Binding("j", "cursor_down", "Down", show=False), Binding("k", "cursor_up", "Up", show=False))
"""Letters that move as the arrows do."""


def draw(listed: OptionList, index: int, text: str) -> None:
    """Draw one row of a list, if it is not drawn so already: a list measures itself anew for every row."""
    prompt = shown(text, listed)
    if listed.get_option_at_index(index).prompt != prompt:
        listed.replace_option_prompt_at_index(index, prompt)


class Rows(OptionList):
    """A list of plain rows."""

    BINDINGS = [Binding("enter", "select", "Choose", id="row", key_display="enter"), *MOVES]

    def __init__(self, texts: Iterable[str] = (), *, id: str = "rows") -> None:  # noqa: A002 - Textual's word
        self.texts = tuple(texts)
        super().__init__(id=id, markup=False)

    def on_mount(self) -> None:
        """Begin at the first row."""
        self.fill(self.texts)

    def fill(self, texts: Iterable[str], at: int = 0) -> None:
        """Show other rows, one of them highlighted."""
        self.texts = ()  # while the rows change, none is marked
        self.highlighted = None
        self.texts = tuple(texts)
        wanted = min(at, len(self.texts) - 1) if self.texts else None
        self.set_options(Option(shown(self._row(index, wanted), self)) for index in range(len(self.texts)))
        self.highlighted = wanted

    def watch_highlighted(self, highlighted: int | None) -> None:
        """Move the mark along."""
        super().watch_highlighted(highlighted)
        self._mark(highlighted)

    def on_resize(self) -> None:
        """Cut the rows anew for the new width."""
        self._mark(self.highlighted)

    def _mark(self, highlighted: int | None) -> None:
        for index in range(min(len(self.texts), self.option_count)):
            draw(self, index, self._row(index, highlighted))

    def _row(self, index: int, highlighted: int | None) -> str:
        width = max((self.size.width or self.app.size.width) - 5, 40)
        return f"{'▸' if index == highlighted else ' '} {fitted(self.texts[index], width)}"
