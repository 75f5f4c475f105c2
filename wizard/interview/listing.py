"""The draft in lists: its problems, and all that a review goes through. Rows know where they lead."""

from collections.abc import Iterator
from dataclasses import dataclass

from blueprints.answers import Problem
from blueprints.answers.suggest import suggested
from blueprints.design import Design
from blueprints.design.decisions import Decision, OpenItem
from blueprints.design.words import count
from wizard.interview.journey import Journey, Stop
from wizard.interview.mending import NO_QUESTION
from wizard.interview.telling import cited, in_force, problem_lines, row

OPEN = "Open"
MARKS = {"applied": "✓", "open": "?", "waived": "!"}


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a list; `path` is the question that it leads to, `subject` what it is about."""

    text: str
    detail: tuple[str, ...]
    path: str = ""
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """A list with its title."""

    title: str
    rows: tuple[Row, ...]


def problem_groups(way: Journey, design: Design | None) -> tuple[Group, ...]:
    """Return what stops the design, what it warns of, and what stays open."""
    errors = tuple(_problem(one, way) for one in way.problems if one.severity == "error")
    warnings = tuple(_problem(one, way) for one in way.problems if one.severity != "error")
    failing = tuple(_failing(design)) if design else ()
    return Group("Problems", errors), Group("Warnings", (*failing, *warnings)), _open(way, design)


def review_groups(way: Journey, design: Design | None) -> tuple[Group, ...]:
    """Return decisions with reasons, answers, open items, deviations and requests."""
    answers = Group("Answers", tuple(_answer(stop) for stop in way.stops if stop.state != "default" or stop.item.first))
    if design is None:
        return (answers, *problem_groups(way, None))
    decided = tuple(_decision(one, design, way) for one in design.decisions if one.state != "not applicable")
    deviations = tuple(
        Row(f"! {one.advice}", (f"done instead: {one.done_instead}", f"control: {one.control}", f"until: {one.ends}"))
        for one in design.deviations
    )
    requests = tuple(
        Row(f"{one.sheet}: {one.asked}", (one.why, f"before stage {one.needed_before}, by: {one.owner}"))
        for one in design.requests
    )
    lists = (Group("Decisions", decided), answers, _open(way, design), Group("Deviations", deviations))
    return (*lists, Group("Requests", requests))


def _problem(problem: Problem, way: Journey) -> Row:
    lines = tuple(problem_lines(problem))
    nowhere = problem.id == NO_QUESTION
    cure = "  f: write it so." if suggested(problem.what, problem.would_work) else "  f: leave it out."
    told = (*lines, cure) if nowhere else lines
    path = "" if nowhere else way.stops[way.index(problem.path)].item.path
    return Row(f"{lines[0][:2]}{problem.path}: {problem.what}", told, path, problem.path)


def _failing(design: Design) -> Iterator[Row]:
    for check in design.proof.checks:
        if check.result in ("fails", "undecided"):
            examples = tuple(example.text for example in check.counter_examples)
            yield Row(f"! {check.check} {check.result}", examples or (check.result,), subject=check.check)


def _open(way: Journey, design: Design | None) -> Group:
    nobody = tuple(_answer(stop) for stop in way.stops if stop.state == "open")
    known, asked = {row.path for row in nobody}, {stop.item.path: stop.item.prompt for stop in way.stops}
    items = (item for item in (design.open_items if design else ()) if item.path not in known)
    others = tuple(
        Row(f"? {asked.get(item.path, item.path)}", (f"In the file: {item.path}", *_left(item)), item.path, item.owner)
        for item in items
    )
    return Group(OPEN, (*nobody, *others))


def _left(item: OpenItem) -> Iterator[str]:
    yield item.why or f"Left open as a {item.kind}"
    yield f"Settled by: {item.owner}"


def _answer(stop: Stop) -> Row:
    lines = (f"In force: {in_force(stop.item)}", f"Settled by: {stop.item.question.owner} team", *_wrong(stop))
    return Row(row(stop), lines, stop.item.path, stop.item.question.owner)


def _wrong(stop: Stop) -> Iterator[str]:
    for problem in stop.problems:
        yield from problem_lines(problem)


def _decision(decision: Decision, design: Design, way: Journey) -> Row:
    instead = "; ".join(f"{one.option}{f' ({one.why_not})' * bool(one.why_not)}" for one in decision.instead_of)
    things = count(len(decision.changed), "thing") if decision.changed else "nothing of its own"
    lines = (
        f"chosen      {decision.chosen}",
        f"because     {decision.because}",
        f"instead of  {instead or 'nothing else was considered'}",
        f"builds      {things}, proved by {', '.join(decision.checks) or 'no check'}",
        *(f"from        {source}" for source in cited(decision.sources, design)),
    )
    text = f"{MARKS.get(decision.state, ' ')} {decision.title}   {decision.chosen or decision.state}"
    read = (stop.item.path for stop in way.stops if stop.item.question.path in decision.answers_read)
    return Row(text, lines, next(read, ""), decision.id)
