"""Where a line-by-line session stands."""

from dataclasses import dataclass, field

from wizard.interview.proposal import Proposal, propose
from wizard.interview.sections import Section, place_of, sections
from wizard.interview.session import Session
from wizard.plain.talk import Talk


@dataclass
class State:
    """A session, whom it talks with, and the design of its draft; `brief` leaves out what options would do."""

    session: Session
    talk: Talk
    brief: bool = False
    to_show: bool = True
    """The question is said again before the next prompt."""
    outcome: int = 0
    """The exit status: 1 once files of a design were written that does not hold."""
    _proposed: tuple[object, Proposal] = field(default=(None, Proposal()))

    @property
    def proposal(self) -> Proposal:
        """The design of the draft in force, computed once for each draft."""
        draft = self.session.draft
        if self._proposed[0] is not draft:
            self._proposed = (draft, propose(draft))
            self.session.designed(draft, self._proposed[1].errors)
        return self._proposed[1]

    @property
    def sections(self) -> tuple[Section, ...]:
        """The sections of the questions that apply now."""
        return sections(self.session.journey)

    @property
    def place(self) -> tuple[Section, int]:
        """The section of the question shown, and its place in it."""
        return place_of(self.session.item.path, self.sections)

    def visit(self, path: str) -> None:
        """Show another question."""
        self.session.go(path)
        self.to_show = True

    def changed(self) -> None:
        """Save after any change, and say where that failed."""
        self.session.save()
        if self.session.not_saved:
            self.talk.say(f"NOT SAVED: {self.session.not_saved}.")
