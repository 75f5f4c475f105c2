"""What a check returns."""

from collections.abc import Iterable
from dataclasses import dataclass

from blueprints.design.proof import CounterExample, FlowResult, NameResult, PolicyResult, Result


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check saw: how many things it quantified over, and each violation. Never a boolean.

    `undecided_by`: what the property rests on where nothing violates it for certain. `after`: request rows without
    which it would not hold.
    """

    looked_at: int
    counter_examples: tuple[CounterExample, ...] = ()
    undecided_by: tuple[str, ...] = ()
    after: tuple[str, ...] = ()

    @property
    def result(self) -> Result:
        """Return what the finding says of the property."""
        if self.counter_examples:
            return "fails"
        if self.undecided_by:
            return "undecided"
        return "holds after" if self.after else "holds"


def rows_of(results: Iterable[FlowResult | NameResult | PolicyResult]) -> tuple[str, ...]:
    """Return the request rows that any of the results waits for, sorted."""
    return tuple(sorted({row for result in results for row in result.after}))
