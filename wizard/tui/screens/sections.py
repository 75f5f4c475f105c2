"""Every question by section, one key away."""

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.screen import ModalScreen

from wizard.interview.journey import Stop
from wizard.interview.sections import Section
from wizard.tui.bindings import HELP_KEYS
from wizard.tui.widgets.journey_tree import JourneyTree
from wizard.tui.widgets.keys import Keys
from wizard.tui.widgets.words import Words


class SectionsScreen(ModalScreen[Stop | Section | None]):
    """Every question by section. Returns the one to go to, or the section whose defaults are taken."""

    BINDINGS = [*HELP_KEYS, Binding("escape,g", "close", "Back", id="sections-close")]

    def __init__(self, sections: tuple[Section, ...], here: str) -> None:
        super().__init__()
        self.sections, self.here = sections, here

    def compose(self) -> ComposeResult:
        """Lay out the tree."""
        yield Words("Sections  Enter goes there, a takes the defaults of a section", id="status")
        yield JourneyTree()
        yield Keys()

    def on_mount(self) -> None:
        """Show where the person is."""
        self.query_one(JourneyTree).show(self.sections, self.here)
        self.query_one(JourneyTree).focus()

    @on(JourneyTree.NodeSelected)
    def _selected(self, event: JourneyTree.NodeSelected[object]) -> None:
        if isinstance(event.node.data, Stop):
            self.dismiss(event.node.data)

    @on(JourneyTree.Accepted)
    def _accepted(self, event: JourneyTree.Accepted) -> None:
        self.dismiss(event.section)

    def action_close(self) -> None:
        """Go back to the question."""
        self.dismiss(None)
