"""Undo and redo over drafts, each step with a sentence."""

from dataclasses import dataclass, replace

from wizard.interview.draft import Draft

LONGEST = 500


@dataclass(frozen=True, slots=True)
class Step:
    """A change: what was done, at which question, and the draft that it led to."""

    sentence: str
    path: str
    draft: Draft


@dataclass(frozen=True, slots=True)
class History:
    """The steps of this session; `now` counts those in force."""

    start: Draft
    steps: tuple[Step, ...] = ()
    now: int = 0

    @property
    def draft(self) -> Draft:
        """Return the draft in force."""
        return self.steps[self.now - 1].draft if self.now else self.start

    def then(self, sentence: str, path: str, draft: Draft) -> "History":
        """Return the history with one more step; undone ones are forgotten."""
        steps = (*self.steps[: self.now], Step(sentence, path, draft))
        if len(steps) > LONGEST:
            return History(steps[0].draft, steps[1:], LONGEST)
        return History(self.start, steps, len(steps))

    def undone(self) -> tuple["History", Step | None]:
        """Return the history one step back, and the step that was taken back."""
        return (replace(self, now=self.now - 1), self.steps[self.now - 1]) if self.now else (self, None)

    def redone(self) -> tuple["History", Step | None]:
        """Return the history one step on, and the step that was done again."""
        ahead = self.now < len(self.steps)
        return (replace(self, now=self.now + 1), self.steps[self.now]) if ahead else (self, None)
