"""A list whose highlighted option stays in sight where the list is higher than what it stands in."""

from textual.containers import VerticalScroll
from textual.geometry import Region
from textual.widgets import OptionList


class InSight(OptionList):
    """Scrolls what is around it as well as itself."""

    def scroll_to_highlight(self, top: bool = False) -> None:
        """Keep the highlighted option in sight."""
        super().scroll_to_highlight(top)
        self.call_after_refresh(self._reveal)

    def _reveal(self) -> None:
        around = next((one for one in self.ancestors if isinstance(one, VerticalScroll)), None)
        if around is not None and self.highlighted is not None:
            heights = [str(option.prompt).count("\n") + 1 for option in self.options[: self.highlighted + 1]]
            row = self.region.y - self.scroll_offset.y + sum(heights[:-1])
            place = row - around.region.y + around.scroll_offset.y
            around.scroll_to_region(Region(0, place, 1, heights[-1]), animate=False)
