"""Every option of a question side by side: what each would make of the design."""

from collections.abc import Callable
from dataclasses import dataclass

from blueprints.design import Design
from wizard.interview.aligned import aligned
from wizard.interview.draft import Draft
from wizard.interview.item import Item
from wizard.interview.measures import MEASURES, changed_decisions
from wizard.interview.proposal import Proposal
from wizard.interview.trials import Trial, tried
from wizard.interview.values import chosen

NOTHING = "–"


@dataclass(frozen=True)
class Comparison:
    """`options` are the values that lead to a design, `others` why the rest do not; each row has a cell an option."""

    options: tuple[str, ...]
    others: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    @property
    def lines(self) -> tuple[str, ...]:
        """Return the comparison as aligned text."""
        return (*aligned([("", *self.options), *self.rows]), "", *self.others)


def compared(
    draft: Draft,
    item: Item,
    now: Proposal,
    text_with: Callable[[str], str],
    stopped: Callable[[], bool] = lambda: False,
) -> Comparison:
    """Try every value of a closed question; `text_with` gives the answer, as text, that taking a value leads to."""
    trials: dict[str, Trial] = {}
    for value in item.values:
        if stopped():
            break
        trials[value] = tried(draft, item, text_with(value), now)
    fitting = {value: trial for value, trial in trials.items() if not (trial.refusals or trial.asks)}
    others = tuple(f"{value}: {trial.line}" for value, trial in trials.items() if value not in fitting)
    taken = chosen(item)
    if now.design is None:
        others = ("Nothing to compare yet: some answers are needed, or wrong.", *others)
    heads = tuple(f"{value}{' *' * (value in taken)}" for value in fitting)
    return Comparison(heads, others, (*_figures(fitting), *_decisions(fitting, now.design)) if now.design else ())


def _figures(trials: dict[str, Trial]) -> list[tuple[str, ...]]:
    designs = [trial.design for trial in trials.values()]
    return [
        (name, *(str(measure(design)) if design else NOTHING for design in designs))
        for name, measure in MEASURES.items()
    ]


def _decisions(trials: dict[str, Trial], now: Design) -> list[tuple[str, ...]]:
    per_option = [
        {title: after for title, _, after in changed_decisions(now, trial.design)} if trial.design else {}
        for trial in trials.values()
    ]
    titles = [decision.title for decision in now.decisions if any(decision.title in row for row in per_option)]
    counts = ("decisions that change", *(str(len(row)) for row in per_option))
    return [counts, *((f"  {title}", *(row.get(title, NOTHING) for row in per_option)) for title in titles)]
