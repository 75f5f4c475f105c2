"""Say in words what the screens show: a question's reasons, what is wrong with it, the whole of a draft."""

from collections.abc import Collection, Iterator

from blueprints.answers import Problem
from blueprints.design import Design
from wizard.interview.item import Item
from wizard.interview.journey import Journey, State, Stop
from wizard.interview.values import text_of

MARKS: dict[State, str] = {"answered": "✓", "open": "?", "default": " ", "needed": "•", "problem": "✗"}


def shown(item: Item) -> str:
    """Say the value in force in one line."""
    return text_of(item).replace("\n", ", ")


def in_force(item: Item) -> str:
    """Say the value in force of a question and where it comes from."""
    value = shown(item) or "nothing"
    if item.given:
        return value
    if item.needed:
        return "needed: there is no safe default"
    return f"{value} by default{f': {item.because}' if item.because else ''}"


def needs(stop: Stop) -> Iterator[str]:
    """Say what a question needs that has no answer yet, nor a default."""
    asked = [f"{one.what} {one.would_work}".strip() for one in stop.problems if one.id != "required"]
    example = f", for example {stop.item.question.example}" if stop.item.question.example else ""
    yield from (f"Needed: {line}" for line in asked or (f"there is no safe default{example}.",))


def why(item: Item, design: Design | None) -> Iterator[str]:
    """Say why a question is asked, what reads its answer, and what is taken if nobody knows."""
    yield item.help or item.prompt
    yield ""
    yield f"Answer: {item.question.type}. In the file: {item.path}."
    yield f"In force: {in_force(item)}."
    if item.question.when_text:
        yield f"Asked when {item.question.when_text}."
    yield f"Settled by: {item.question.owner} team."
    yield ""
    readers = [d for d in (design.decisions if design else ()) if d.id in item.question.used_by]
    yield "What it changes" if readers else f"Read by: {', '.join(item.question.used_by) or 'the document only'}."
    for decision in readers:
        yield from (f"  {decision.title}", f"      {decision.chosen or decision.state}")
    if design is not None and (found := cited([key for one in readers for key in one.sources], design)):
        yield from ("", "Sources", *(f"  {source}" for source in found))


def cited(keys: Collection[str], design: Design) -> list[str]:
    """Say the sources with these keys: their titles, and when each was read."""
    return [f"{one.title}, checked {one.checked}" for one in design.sources if one.key in keys]


def problem_lines(problem: Problem) -> Iterator[str]:
    """Say one problem: what is wrong, its evidence, what would work."""
    mark = "✗" if problem.severity == "error" else "!"
    goes_on = problem.what.endswith(";")  # the sentence ends with what would work
    yield f"{mark} {problem.what}{f' {problem.would_work}' * goes_on}"
    evidence = ", ".join(part for part in (problem.source, problem.checked and f"checked {problem.checked}") if part)
    if evidence:
        yield f"  Source: {evidence}."
    if problem.other:
        yield f"  It concerns {problem.other}, too."
    if problem.would_work and not goes_on:
        yield f"  {'' if problem.would_work.endswith('?') else 'What would work: '}{problem.would_work}"


def refusal(item: Item, problems: tuple[Problem, ...]) -> Iterator[str]:
    """Say why a choice is refused, and that the answer in force stays."""
    yield f"✗ Not with the answers so far. The answer in force stays: {shown(item) or 'nothing'}."
    for problem in problems:
        yield from problem_lines(problem)


def row(stop: Stop) -> str:
    """Say a question and its answer in one line."""
    return f"{MARKS[stop.state]} {stop.item.prompt}  {shown(stop.item) or '–'}"


def review(way: Journey, design: Design | None) -> Iterator[str]:
    """Say the whole draft: answers, decisions with reasons, open items, requests."""
    yield "Answers"
    for stop in way.stops:
        if stop.state != "default" or stop.item.first:
            yield f"  {row(stop)}{'  (default)' if stop.state == 'default' else ''}"
    yield f"  {way.count('default')} questions are not asked: their defaults are in force."
    if design is None:
        yield from ("", "No design yet: some answers are needed, or wrong.")
        for problem in way.problems:
            yield from (f"  {line}" for line in problem_lines(problem) if problem.severity == "error")
        return
    yield from ("", "Decisions")
    for decision in design.decisions:
        if decision.state != "not applicable":
            yield f"  {decision.title}: {decision.chosen or decision.state}"
            yield f"      {decision.because}" if decision.because else ""
    yield from ("", "Open items")
    yield from (f"  {item.path}: {item.default_taken or item.kind}, {item.owner}" for item in design.open_items)
    yield from ("", "Requests to other teams")
    yield from (f"  {request.sheet}: {request.asked}" for request in design.requests)
