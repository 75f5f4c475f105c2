"""Commands that say something and change nothing."""

from collections.abc import Callable

from wizard.interview.measures import MEASURES
from wizard.interview.telling import problem_lines, review, row, why
from wizard.interview.trials import tried
from wizard.interview.views import VIEWS
from wizard.plain.question import option_text
from wizard.plain.state import State
from wizard.plain.talk import WIDTH


def explain(state: State, _: str) -> None:
    """Say why this is asked and what it changes."""
    state.talk.say(*why(state.session.item, state.proposal.design))


def effect(state: State, _: str) -> None:
    """Say what each option would do; where there are none, the figures of the design."""
    item, draft, proposal = state.session.item, state.session.draft, state.proposal
    if item.editor in ("one", "many"):
        trials = ((value, tried(draft, item, option_text(item, value), proposal)) for value in item.values)
        state.talk.say(*(f"  {value}: {trial.line or 'not known yet'}" for value, trial in trials))
    elif proposal.design is None:
        state.talk.say("No design yet: some answers are needed, or wrong. Type problems.")
    else:
        state.talk.say(*(f"  {name}: {measure(proposal.design)}" for name, measure in MEASURES.items()))


def find(state: State, words: str) -> None:
    """Find questions by a word of their prompt, help, path or answer: find WORD."""
    found = {stop.item.path for stop in state.session.journey.find(words)}
    _list(state, lambda path: path in found)


def list_all(state: State, _: str) -> None:
    """Say every question with its answer."""
    _list(state, lambda _: True)


def problems(state: State, _: str) -> None:
    """Say everything that is wrong, and where."""
    found = dict.fromkeys((*state.session.journey.problems, *state.proposal.problems))
    state.talk.say(*(line for problem in found for line in (f"{problem.path}:", *problem_lines(problem))))
    state.talk.say(f"{sum(problem.severity == 'error' for problem in found)} problems stop generation.")


def show(state: State, name: str) -> None:
    """Say a view of the design: show topology, addresses, dns or checks."""
    design = state.proposal.design
    if name not in VIEWS:
        state.talk.say(f"The views are {', '.join(VIEWS)}.")
    elif design is None:
        state.talk.say("No design yet: some answers are needed, or wrong. Type problems.")
    else:
        state.talk.say(*VIEWS[name](design, WIDTH))


def read_all(state: State, _: str) -> None:
    """Say the whole draft: answers, decisions, open items, requests."""
    state.talk.say(*review(state.session.journey, state.proposal.design))


def _list(state: State, wanted: Callable[[str], bool]) -> None:
    lines = [
        f"{section.number}.{place}  {row(stop)}"
        for section in state.sections
        for place, stop in enumerate(section.stops, start=1)
        if wanted(stop.item.path)
    ]
    state.talk.say(*(lines or ["No question."]))
