"""Rows of text to pick from; the highlighted one has a mark, so that it is seen without colour."""

from collections.abc import Iterable

from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option


class Rows(OptionList):
    """A list of plain rows."""

    def __init__(self, texts: Iterable[str] = (), *, id: str = "rows") -> None:  # noqa: A002 - Textual's word
        self.texts = tuple(texts)
        super().__init__(*(Option(Content(f"  {text}")) for text in self.texts), id=id, markup=False)

    def fill(self, texts: Iterable[str]) -> None:
        """Show other rows, the first one highlighted."""
        self.texts = tuple(texts)
        self.highlighted = None
        self.set_options(Option(Content(f"  {text}")) for text in self.texts)
        self.highlighted = 0 if self.texts else None

    def watch_highlighted(self, highlighted: int | None) -> None:
        """Move the mark along."""
        super().watch_highlighted(highlighted)
        for index, text in enumerate(self.texts[: self.option_count]):
            self.replace_option_prompt_at_index(index, Content(f"{'▸' if index == highlighted else ' '} {text}"))
