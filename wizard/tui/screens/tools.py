"""Tools of a card: compare, edit as a table, copy, save as a file."""

from pathlib import Path

from blueprints.design.words import count
from wizard.interview import store
from wizard.interview.records import columns
from wizard.tui.screens.asides import Asides
from wizard.tui.screens.choose import AskPath
from wizard.tui.screens.compare import CompareScreen
from wizard.tui.status import saved
from wizard.tui.widgets.editor import KINDS, Editor
from wizard.tui.widgets.words import Words


class Tools(Asides):
    """A card whose answer can be had in other ways."""

    def action_compare(self) -> None:
        """Show every option side by side; taking one answers with it."""
        item, choices = self.session.item, self.query_one(Editor).choices
        self.app.push_screen(CompareScreen(self.session.draft, item, self.proposal, choices), self._compared)

    def action_table(self) -> None:
        """Show a list of records as a table, or as text again."""
        self.commit()
        item, editor = self.session.item, self.query_one(Editor)
        if columns(item):
            editor.fill(item, KINDS[item.editor] if editor.kind == "table" else "table")
            self.explain()
            editor.active.focus()
        else:
            self.notify("Only a list of records can be a table.", markup=False)

    def action_copy(self) -> None:
        """Copy what is said below the editor."""
        self.app.copy_to_clipboard(self.query_one("#notes", Words).words)
        self.notify("Copied. Where the terminal does not take it, drag with Shift.", markup=False)

    def action_save_as(self) -> None:
        """Save the answers as a file."""
        self.commit()
        self.app.push_screen(AskPath("Save the answers as", "answers.yaml"), self._named)

    def save_as(self, name: str | None) -> bool:
        """Save the answers as a file of that name; say whether it worked, and return it."""
        if name is None:
            return False
        try:
            store.save_as(self.session.draft, Path(name).expanduser())
        except OSError as error:
            self.app.notify(f"{name}: {error.strerror}. Nothing was written.", severity="error", markup=False)
            return False
        self.app.notify(f"Saved as {name}.", markup=False)
        return True

    def stands(self) -> tuple[str, ...]:
        """Say how the draft stands, for somebody who leaves."""
        way = self.session.journey
        counts = f"{way.count('answered')} of {len(way.stops)} answered, {count(way.count('problem'), 'problem')}."
        return f"{saved(self.session)}: {self.session.folder or 'nothing is kept'}", counts

    def _compared(self, value: str | None) -> None:
        if value is not None:
            self.query_one(Editor).choices.take(value)

    def _named(self, name: str | None) -> None:
        self.save_as(name)
