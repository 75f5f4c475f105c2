"""Towards the files: problems, review with waivers and owners, generation."""

from wizard.interview.draft import Draft
from wizard.interview.fixing import fix
from wizard.interview.listing import Row
from wizard.interview.mending import mend
from wizard.interview.proposal import Proposal
from wizard.interview.settling import owner_question, waive
from wizard.tui.screens.generate import GenerateScreen
from wizard.tui.screens.lists import Wanted
from wizard.tui.screens.result import ResultScreen
from wizard.tui.screens.review import ProblemsScreen, ReviewScreen
from wizard.tui.screens.tools import Tools


class Finishing(Tools):
    """A card from which the draft is reviewed and generated."""

    def _proposed(self, draft: Draft, found: Proposal) -> None:
        super()._proposed(draft, found)
        for screen in self.app.screen_stack:
            if isinstance(screen, ReviewScreen | ProblemsScreen) and draft is self.session.draft:
                screen.designed(self.session.journey, found)

    def action_problems(self) -> None:
        """List what is wrong, and go to the question of a problem."""
        self.commit()
        self.app.push_screen(ProblemsScreen(self.session.journey, self.proposal), self._wanted)

    def action_review(self) -> None:
        """Read the whole draft, from where it can be generated."""
        self.commit()
        self.app.push_screen(ReviewScreen(self.session.journey, self.proposal), self._wanted)

    def action_generate(self) -> None:
        """Design, prove and write the files."""
        self.commit()
        self.app.push_screen(GenerateScreen(self.session), self._generated)

    def _generated(self, lines: list[str] | None) -> None:
        if lines is not None:
            self.app.push_screen(ResultScreen("Done  Everything is written; the draft is kept", lines))

    def _wanted(self, wanted: Wanted | None) -> None:
        if wanted is None:
            return
        row = wanted.row or Row("", ())
        match wanted.verb:
            case "go":
                self.visit(row.path)
            case "due":
                due = self.session.journey.next_due("")
                self.visit(due.path if due else self.session.item.path)
            case "mend":
                self._mend(row)
            case "generate":
                self.action_generate()
            case "waive":
                self._settle(self._waive(row.subject), "Only a decision can be waived.")
            case "owner":
                self._settle(owner_question(self.session.journey, row.subject), "No team settles this.")

    def _settle(self, path: str | None, otherwise: str) -> None:
        if path is None:
            self.notify(otherwise, markup=False)
        else:
            self.visit(path)

    def _mend(self, row: Row) -> None:
        """Take what a problem suggests, and list what is left."""
        if self.applied(mend(self.session, row.subject)):
            self.show()
        elif row.path:
            self.visit(row.path)
            self.applied(fix(self.session))
            self.show()
        self.action_problems()

    def _waive(self, subject: str) -> str | None:
        path = waive(self.session, subject)
        self.applied(path is not None)
        return path
