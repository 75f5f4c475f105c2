"""The command palette: every question by its words."""

from functools import partial

from textual.command import DiscoveryHit, Hit, Hits, Provider

from wizard.interview.telling import row
from wizard.tui.screens.answering import Answering


class Questions(Provider):
    """Finds questions by prompt, path, help and answer, as the find key does."""

    async def discover(self) -> Hits:
        """Offer what still needs an answer."""
        if isinstance(screen := self.screen, Answering):
            for stop in screen.session.journey.stops:
                if stop.due:
                    yield DiscoveryHit(
                        row(stop), lambda path=stop.item.path: screen.leave_for(path), help=stop.item.path
                    )

    async def search(self, query: str) -> Hits:
        """Offer the questions that hold every word."""
        if isinstance(screen := self.screen, Answering):
            for place, stop in enumerate(screen.session.journey.find(query)):
                path = stop.item.path
                yield Hit(1 / (place + 1), row(stop), partial(screen.leave_for, path), help=path)
