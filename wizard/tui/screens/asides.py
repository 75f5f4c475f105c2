"""What a person may look at beside the question: why, help, preview, problems, review, all questions."""

from wizard.interview.journey import problems_at
from wizard.interview.telling import problem_lines, review, row, why
from wizard.tui.bindings import HELP
from wizard.tui.screens.generate import GenerateScreen
from wizard.tui.screens.moving import Moving
from wizard.tui.screens.pick import Pick
from wizard.tui.screens.review import ReviewScreen
from wizard.tui.screens.texts import TextScreen
from wizard.tui.widgets.preview import Preview


class Asides(Moving):
    """A card with everything around it one key away."""

    def action_why(self) -> None:
        """Say why the question is asked and what reads its answer."""
        self.app.push_screen(TextScreen(self.session.item.prompt, why(self.session.item, self.proposal.design)))

    def action_help(self) -> None:
        """List the keys that work here, as they are bound now."""
        bound = {(b.binding.description, self.app.get_key_display(b.binding)) for b in self.active_bindings.values()}
        rows = sorted(f"{key:<12} {text}" for text, key in bound if text)
        self.app.push_screen(TextScreen("Help", [*HELP, "", *rows]))

    def action_view(self) -> None:
        """Show the next view of the design; as a screen where there is no room beside the question."""
        preview = self.query_one(Preview)
        preview.turn()
        if not preview.display:
            self.action_preview()

    def action_preview(self) -> None:
        """Show the design in full."""
        self.app.push_screen(PreviewScreen(self.query_one(Preview)))

    def action_find(self) -> None:
        """Find a question by a word of its prompt, path, help or answer, and go there."""
        way = self.session.journey
        rows = lambda words: [(stop.item.path, row(stop)) for stop in way.find(words)]  # noqa: E731
        self.app.push_screen(Pick("Find a question", rows), self._go)

    def action_problems(self) -> None:
        """List what is wrong, and go to the question of a problem."""
        way = self.session.journey
        found = [
            (stop.item.path, " ".join(" ".join(problem_lines(problem)).split()))
            for stop in way.stops
            for problem in problems_at(stop.item.path, way.problems)
        ]
        if not found:
            self.notify("No problem.", markup=False)
            return
        self.app.push_screen(Pick("Problems", lambda _: found, typing=False), self._go)

    def action_other(self) -> None:
        """Go to the answer that the refused choice does not fit; the way leads back here."""
        path = self.detour.follow(self.session.journey)
        if path:
            self.visit(path)

    def action_review(self) -> None:
        """Read the whole draft, from where it can be generated."""
        self.commit()
        lines = review(self.session.journey, self.proposal.design)
        self.app.push_screen(ReviewScreen(lines, self.session.journey), self._reviewed)

    def action_generate(self) -> None:
        """Design, prove and write the files."""
        self.commit()
        self.app.push_screen(GenerateScreen(self.session))

    def _reviewed(self, said: str | None) -> None:
        if said == "generate":
            self.action_generate()
        elif said:
            self._go(said)

    def _go(self, path: str | None) -> None:
        if path:
            self.commit()
            self.visit(path)


class PreviewScreen(TextScreen):
    """The design on the whole screen, its views one key apart."""

    BINDINGS = [("v", "turn", "Next view"), ("p", "close", "Close")]

    def __init__(self, preview: Preview) -> None:
        super().__init__("Design", ())
        self.preview = preview

    def on_mount(self) -> None:
        """Show the view that is open beside the question."""
        self.query_one("#text").mount(Preview(self.preview.view))
        self.call_after_refresh(self._fill)

    def _fill(self) -> None:
        own = self.query_one(Preview)
        own.last = self.preview.last
        own.show(self.preview.proposal, self.preview.difference)

    def action_turn(self) -> None:
        """Show the next view."""
        self.query_one(Preview).turn()
        self.preview.turn(self.query_one(Preview).view)
