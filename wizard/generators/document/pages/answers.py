"""What was said, and what was taken because nobody said it."""

from collections.abc import Iterator

from blueprints.design.design import GivenAnswer
from blueprints.design.words import count
from wizard.generators.document import links
from wizard.generators.document.page import Page
from wizard.generators.document.quote import code, fenced, joined, md, text
from wizard.generators.document.tables import Table
from wizard.generators.document.view import View

ORIGINS = {
    "given": "answered",
    "defaults file": "answered by the organisation's defaults",
    "starter": "from the starter blueprint",
    "default": "default",
    "unknown": "not known yet: default",
}


def pages(view: View) -> Iterator[Page]:
    """Yield the page of answers."""
    asked = [answer for answer in view.design.answers if answer.origin != "not asked"]
    given = sum(answer.origin in ("given", "defaults file", "starter") for answer in asked)
    yield Page(
        path="answers.md",
        title="Answers",
        description="What was said, and what was taken as default.",
        answer=md("{} in force: {} given, {} by default.", count(len(asked), "answer"), given, len(asked) - given),
        values={
            "file": fenced("yaml", view.design.answers_file) if view.design.answers_file else text(""),
            "questions": Table.of(
                "answers",
                ("Answer", "Question", "Value", "Where from", "Used by"),
                (_row(view, answer) for answer in asked),
                (answer.path.split(".")[0].split("[")[0] for answer in asked),
            ),
        },
    )


def _row(view: View, answer: GivenAnswer) -> tuple[object, ...]:
    origin = ORIGINS.get(answer.origin, answer.origin) + (f": {answer.reason}" if answer.reason else "")
    used = joined(_used(view, answer))
    return code(answer.path), answer.question, answer.value, origin, used


def _used(view: View, answer: GivenAnswer) -> Iterator[object]:
    yield from (links.decision(name) for name in answer.used_by if name in view.decisions)
