"""What a typed line does to the question shown: keep, answer, refuse."""

from blueprints.answers import Problem
from blueprints.design import Design
from wizard.interview.measures import changed_decisions
from wizard.interview.paths import touches
from wizard.interview.telling import needs, problem_lines, refusal, shown
from wizard.interview.trials import refusals_of
from wizard.plain.question import wanted_text
from wizard.plain.state import State

KEEP = "k"


def take_line(state: State, line: str) -> None:
    """Take what was typed at the prompt of a question."""
    item = state.session.item
    text = line.strip()
    if not text:
        keep(state)
    elif item.editor in ("lines", "yaml"):
        take(state, "\n".join((line, *_more_lines(state))))
    else:
        take(state, wanted_text(item, line))


def keep(state: State) -> None:
    """Keep the value in force and go on, where there is one."""
    item, stop = state.session.item, state.session.stop
    if stop.state == "needed" or (item.needed and not item.given):
        state.talk.say(*needs(stop))
        return
    if state.session.accept(item):
        state.changed()
    go_on(state)


def take(state: State, text: str) -> None:
    """Answer the question shown, unless Azure refuses that choice; what is not understood may be kept as it is."""
    session, item = state.session, state.session.item
    found = refusals_of(session.draft, item, text)
    if found and item.editor == "one" and text in item.values:
        state.talk.say("Refused.", *refusal(item, found))
        return
    own = [problem for problem in found if touches(problem.path, item.path)]
    if own and not _kept_anyway(state, own):
        return
    before = state.proposal.design if not state.brief else None
    if session.answer(item, text):
        state.changed()
        state.talk.say(f"Answered: {shown(session.item) or 'nothing'}. {_outcome(state, before)}")
    go_on(state)


def go_on(state: State) -> None:
    """Go to the next question that needs something; say so when there is none."""
    item = state.session.journey.next_due(state.session.item.path)
    if item is None:
        state.talk.say("", "Nothing more is needed. Type review, generate, or list for every question.")
        state.to_show = False
    else:
        state.visit(item.path)


def _more_lines(state: State) -> list[str]:
    found: list[str] = []
    while (line := state.talk.ask(">")).strip():
        found.append(line)
    return found


def _kept_anyway(state: State, problems: list[Problem]) -> bool:
    state.talk.say("Not understood.", *(line for one in problems for line in problem_lines(one)))
    return state.talk.ask(f"Enter to type it again, or {KEEP} to keep it as a problem:").strip() == KEEP


def _outcome(state: State, before: Design | None) -> str:
    problems = state.session.journey.count("problem")
    after = None if state.brief else state.proposal.design
    changed = len(changed_decisions(before, after)) if before and after else 0
    decided = f"{changed} decisions changed. " if changed else ""
    return f"{decided}Problems now {problems}."
