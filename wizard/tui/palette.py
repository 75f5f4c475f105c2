"""The command palette: every question by its words; problems, decisions and views by theirs."""

from collections.abc import Callable, Iterator
from functools import partial

from textual.command import DiscoveryHit, Hit, Hits, Provider

from wizard.interview.listing import problem_groups, review_groups
from wizard.interview.sections import titled
from wizard.interview.telling import row
from wizard.tui.screens.answering import Answering
from wizard.tui.screens.asides import Asides
from wizard.tui.widgets.preview import NAMES


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


class Designed(Provider):
    """Finds what the design shows: problems and decisions, which lead to a question, and its views."""

    async def discover(self) -> Hits:
        """Offer the views and what has changed."""
        if isinstance(screen := self.screen, Asides):
            for text, act in _views(screen):
                yield DiscoveryHit(text, act, help="the design")

    async def search(self, query: str) -> Hits:
        """Offer what holds the letters that are typed."""
        matcher = self.matcher(query)
        if isinstance(screen := self.screen, Asides):
            for text, act in (*_views(screen), *_rows(screen)):
                if (score := matcher.match(text)) > 0:
                    yield Hit(score, matcher.highlight(text), act, text=text)


def _views(screen: Asides) -> Iterator[tuple[str, Callable[[], object]]]:
    for name in NAMES:
        yield f"View: {titled(name)}", partial(screen.look_at, name)
    yield "Changes since I started", screen.show_changes


def _rows(screen: Asides) -> Iterator[tuple[str, Callable[[], object]]]:
    way, design = screen.session.journey, screen.proposal.design
    for group in (*problem_groups(way, design), *review_groups(way, design)[:1]):
        for one in group.rows:
            if one.path:
                yield f"{group.title}: {one.text}", partial(screen.leave_for, one.path)
