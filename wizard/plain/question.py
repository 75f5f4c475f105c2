"""One question in lines: how it is put, and how what is typed becomes the text of an answer."""

from collections.abc import Iterator

from wizard.interview.item import Item
from wizard.interview.telling import needs, problem_lines, shown
from wizard.interview.trials import Trial, refusals_of, tried
from wizard.interview.values import chosen
from wizard.plain.state import State

MOST = 20
"""Options that are said one by one; more are named in one breath, and typed by name."""


def put(state: State) -> Iterator[str]:
    """Say the question that the session stands at: number, prompt, help, options, and what is wrong with its answer."""
    stop, (section, place) = state.session.stop, state.place
    item = stop.item
    yield ""
    yield f"Question {section.number}.{place}, section {section.title}, {place} of {len(section.stops)}."
    yield item.prompt
    if item.help:
        yield item.help
    yield from _options(state, item)
    if stop.state != "needed":
        yield from (line for problem in stop.problems for line in problem_lines(problem))
    elif any(problem.id != "required" for problem in stop.problems):  # else the prompt says it
        yield from needs(stop)


def prompt(state: State) -> str:
    """Return what is asked for in one line."""
    item, needed = state.session.item, state.session.stop.state == "needed"
    unknown = ", d for don't know yet" if item.can_be_unknown else ""
    kind = {"one": "Number", "many": "Numbers", "line": "Answer", "lines": "One per line, empty line ends"}
    wanted = kind.get(item.editor, "As in the file, empty line ends")
    return f"{wanted}{unknown}, {'needed' if needed else _enter(item)}:"


def wanted_text(item: Item, line: str) -> str:
    """Return the text of an answer: numbers stand for the options of a closed question."""
    if item.editor not in ("one", "many"):
        return line.strip()
    words = line.replace(",", " ").split()
    return "\n".join(item.values[int(word) - 1] if _counts(word, item) else word for word in words)


def place_of_option(item: Item, value: str) -> str:
    """Return the number of an option."""
    return str(item.values.index(value) + 1) if value in item.values else value


def _options(state: State, item: Item) -> Iterator[str]:
    if item.editor not in ("one", "many"):
        return
    taken = chosen(item)
    if len(item.values) > MOST:
        yield f"Choices: {', '.join(item.values)}."
        return
    for number, value in enumerate(item.values, start=1):
        mark = "Now in force." if value in taken and item.given else "Recommended." if value in taken else ""
        effect = "" if state.brief or value in taken else _effect(state, item, option_text(item, value))
        label = value.replace("_", " ")
        words = (f"{label}.", mark, effect)
        yield f"  {number}  {' '.join(word for word in words if word)}"


def option_text(item: Item, value: str) -> str:
    """Return the answer that taking an option leads to."""
    if item.editor == "one":
        return value
    return "\n".join(dict.fromkeys((*chosen(item), value)))


def _effect(state: State, item: Item, text: str) -> str:
    draft = state.session.draft
    refused = Trial(refusals=refusals_of(draft, item, text))
    found = refused if refused.refusals else tried(draft, item, text, state.proposal)
    return f"{found.line[0].upper()}{found.line[1:].rstrip('.')}{'' if found.asks else '.'}" if found.line else ""


def _counts(word: str, item: Item) -> bool:
    return word.isdecimal() and 0 < int(word) <= len(item.values) and word not in item.values


def _enter(item: Item) -> str:
    kept = ", ".join(place_of_option(item, value) for value in chosen(item)) if item.values else shown(item)
    return f"Enter to keep {kept}" if kept else "Enter for none"
