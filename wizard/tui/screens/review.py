"""The draft before it is generated, in lists; and everything that is wrong with it."""

from textual.binding import Binding

from blueprints.design.words import count
from wizard.interview.journey import Journey
from wizard.interview.listing import OPEN, Group, problem_groups, review_groups
from wizard.interview.proposal import Proposal
from wizard.tui.screens.lists import Lists


class ReviewScreen(Lists):
    """Decisions, answers, open items, deviations, requests."""

    BINDINGS = [
        Binding("G,g", "want('generate')", "Generate", id="review-generate", key_display="G"),
        Binding("n", "want('due')", "To do", id="review-due"),
        Binding("W", "want('waive')", "Waive", id="review-waive"),
        Binding("o", "want('owner')", "Owner", id="review-owner"),
    ]

    def __init__(self, way: Journey, proposal: Proposal) -> None:
        super().__init__("Review", *_reviewed(way, proposal))

    def designed(self, way: Journey, proposal: Proposal) -> None:
        """Show a design that is ready now."""
        self.renew(*_reviewed(way, proposal))


class ProblemsScreen(Lists):
    """What stops the design, what it warns of, what stays open."""

    BINDINGS = [Binding("f", "want('mend')", "Fix", id="problems-fix")]

    def __init__(self, way: Journey, proposal: Proposal) -> None:
        super().__init__("Problems", *_wrong(way, proposal))

    def designed(self, way: Journey, proposal: Proposal) -> None:
        """Show what a design that is ready now has shown."""
        self.renew(*_wrong(way, proposal))


def _reviewed(way: Journey, proposal: Proposal) -> tuple[tuple[Group, ...], str]:
    left, groups = way.count("needed", "problem"), review_groups(way, proposal.design)
    stops = f"✗ {count(left, 'question')} to settle before generation."
    still = sum(len(group.rows) for group in groups if group.title == OPEN)
    note = stops if left else "Nothing stops generation: G generates."
    return groups, f"{note}  ? {count(still, 'open item')}."


def _wrong(way: Journey, proposal: Proposal) -> tuple[tuple[Group, ...], str]:
    return problem_groups(way, proposal.design), "Enter goes to the question, f takes what is suggested."
