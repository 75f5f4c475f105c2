"""What a person may look at beside the question, each one key away."""

from wizard.interview.effect import effect
from wizard.interview.fixing import fix
from wizard.interview.journey import Stop
from wizard.interview.proposal import propose
from wizard.interview.sections import Section, sections
from wizard.interview.telling import row, why
from wizard.tui.beside import beside_keys
from wizard.tui.screens.answering import Answering
from wizard.tui.screens.pick import Pick
from wizard.tui.screens.preview import PreviewScreen
from wizard.tui.screens.sections import SectionsScreen
from wizard.tui.screens.texts import TextScreen
from wizard.tui.showing import show_on
from wizard.tui.widgets.journey_tree import JourneyTree
from wizard.tui.widgets.preview import Preview


class Asides(Answering):
    """A card with everything around it one key away."""

    def action_why(self) -> None:
        """Say why the question is asked and what reads its answer."""
        self.app.push_screen(TextScreen(self.session.item.prompt, why(self.session.item, self.proposal.design)))

    def action_view(self, by: int) -> None:
        """Show another view of the design; as a screen where there is no room beside the question."""
        preview = self.query_one("#preview", Preview)
        preview.step(by)
        if not self.query_one("#views").display:
            self.action_preview()

    def action_show_view(self, name: str) -> None:
        """Show the view whose name was clicked."""
        self.query_one("#preview", Preview).turn(name)

    def look_at(self, name: str) -> None:
        """Show a view of the design in full."""
        self.action_show_view(name)
        self.action_preview()

    @beside_keys("changes")
    def show_changes(self) -> None:
        """Show what lies between the design that this session began with and the one in force."""
        begun, now = propose(self.session.history.start), self.proposal.design
        lines = effect("Since this session began", begun.design, now)
        show_on(self, self._show_text, "Changes", lines)

    def _show_text(self, title: str, lines: list[str]) -> None:
        self.app.push_screen(TextScreen(title, lines))

    def action_preview(self) -> None:
        """Show the design in full."""
        self.app.push_screen(PreviewScreen(self.query_one("#preview", Preview)))

    def action_find(self) -> None:
        """Find a question by a word of its prompt, path, help or answer, and go there."""
        way = self.session.journey
        rows = lambda words: [(stop.item.path, f"{row(stop)}   {stop.item.path}") for stop in way.find(words)]  # noqa: E731
        self.app.push_screen(Pick("Find a question", rows), self._found)

    def action_sections(self) -> None:
        """Go to a section: in the journey where it is shown, else on a screen of its own."""
        tree = self.query_one(JourneyTree)
        if tree.display:
            tree.focus()
        else:
            found = sections(self.session.journey)
            self.app.push_screen(SectionsScreen(found, self.session.item.path), self.go_to)

    def action_fix(self) -> None:
        """Take the one suggestion; else go to the answer that the refused choice does not fit, and come back."""
        self.commit()
        if self.applied(fix(self.session)):
            self.show()
            return
        path = self.detour.follow(self.session.journey)
        if path:
            self.leave_for(path)

    def go_to(self, where: object) -> None:
        """Go to a question, or take the defaults of a section."""
        if isinstance(where, Stop):
            self._found(where.item.path)
        elif isinstance(where, Section):
            self.accept(where)

    def accept(self, section: Section) -> None:
        """Take the defaults of a section in one step, and say how many."""
        self.commit()
        taken = self.session.accept_section(section)
        self.applied(bool(taken))
        self.notify(f"{section.title}: {taken} defaults taken.", markup=False)

    def _found(self, path: str | None) -> None:
        if path:
            self.leave_for(path)
