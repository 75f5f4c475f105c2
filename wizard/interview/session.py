"""One person's session over one draft: answer, go, undo. Every front end drives this."""

from functools import cached_property
from pathlib import Path
from typing import Any

from blueprints.answers import Problem
from wizard.interview import store
from wizard.interview.draft import Draft
from wizard.interview.history import History, Step
from wizard.interview.item import Item
from wizard.interview.journey import Journey, Stop, journey
from wizard.interview.sections import Section
from wizard.interview.values import UNKNOWN, said, value_of


class Session:
    """The draft in force with its history; `folder` is where it is saved, None for nowhere."""

    def __init__(self, draft: Draft, folder: Path | None = None) -> None:
        self.history = History(draft)
        self.folder = folder
        self.not_saved = self.trouble = ""
        self._designing: tuple[Draft, tuple[Problem, ...]] = (draft, ())
        way = self.journey
        due = way.next_due(way.stops[-1].item.path)
        self.position = draft.position or (due or way.stops[0].item).path

    @property
    def draft(self) -> Draft:
        """The draft in force."""
        return self.history.draft

    @cached_property
    def journey(self) -> Journey:
        """The way through the draft in force; forgotten with every change."""
        return journey(self.draft, self._designing[1] if self._designing[0] is self.draft else ())

    @property
    def stop(self) -> Stop:
        """The question shown now."""
        return self.journey.stops[self.journey.index(self.position)]

    @property
    def item(self) -> Item:
        """The question shown now."""
        return self.stop.item

    def go(self, path: str) -> None:
        """Show another question."""
        self.position = path

    def answer(self, item: Item, text: str) -> bool:
        """Take a text as the answer, whatever it says; True if that changed the draft."""
        return self.put(item, value_of(item, text))

    def put(self, item: Item, value: Any) -> bool:
        """Answer with a value as the tree holds it, None for no answer; True if that changed the draft."""
        return self.step(f"{item.prompt} {said(value) or 'no answer'}", item, self.draft.answered(item.keys, value))

    def accept(self, item: Item) -> bool:
        """Take the value in force, where there is one."""
        return not item.needed and not item.given and self.step(item.prompt, item, self.draft.accepting(item.path))

    def not_known(self, item: Item) -> bool:
        """Answer `unknown`: the default is taken and stays an open item. False where it must be answered."""
        return item.can_be_unknown and self.step(
            f"{item.prompt} not known yet", item, self.draft.answered(item.keys, UNKNOWN)
        )

    def accept_section(self, section: Section) -> int:
        """Take the default of every question of a section that nobody has looked at; return how many."""
        draft = self.draft
        taken = [stop.item for stop in section.unasked if not stop.item.needed]
        for item in taken:
            draft = draft.accepting(item.path)
        if taken:
            self.step(f"{section.title}: {len(taken)} defaults taken", taken[0], draft)
        return len(taken)

    def designed(self, draft: Draft, problems: tuple[Problem, ...]) -> None:
        """Hear what designing a draft found wrong with it; a late report about another draft is dropped."""
        if draft is self.draft:
            self._designing = (draft, problems)
            self.__dict__.pop("journey", None)

    def undo(self) -> Step | None:
        """Take the last change back, and go to its question."""
        self.history, step = self.history.undone()
        return self._moved(step)

    def redo(self) -> Step | None:
        """Do the change again that was taken back last."""
        self.history, step = self.history.redone()
        return self._moved(step)

    def save(self, typed: str | None = None) -> None:
        """Save the draft, with what is `typed` so far at the question shown; `not_saved` says why where that failed."""
        if self.folder is None:
            return
        draft = self.draft if typed is None else self.draft.answered(self.item.keys, value_of(self.item, typed))
        try:
            store.save(draft.at(self.position), self.folder)
            self.not_saved = ""
        except OSError as error:
            self.not_saved = error.strerror or str(error)

    def step(self, sentence: str, item: Item, draft: Draft) -> bool:
        """Take another draft as a change of one question; True if it is another."""
        if draft == self.draft:
            return False
        self.history = self.history.then(sentence, item.path, draft)
        self.__dict__.pop("journey", None)
        return True

    def _moved(self, step: Step | None) -> Step | None:
        self.__dict__.pop("journey", None)
        if step:
            self.position = step.path
        return step
