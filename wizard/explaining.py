"""Pages of text by id: recommendations, checks, questions. A page is a docstring; nothing is written twice."""

from collections.abc import Callable, Mapping
from functools import partial
from inspect import cleandoc

from blueprints.answers import Question, questions
from blueprints.catalog.phases import IDS
from blueprints.design import Design
from blueprints.design.proof import SIGNS
from blueprints.recommendations import order
from blueprints.verification.discovery import check_modules
from wizard.summary import examples


def pages() -> Mapping[str, Callable[[], str]]:
    """Return, for each id, how to get its page."""
    recommendations = {one: partial(_recommendation, one) for one in IDS}
    proofs = {check.id: partial(_page, check.id, "check", check.page) for check in check_modules()}
    asked = {question.path: partial(_question, question) for question in questions()}
    return {**asked, **proofs, **recommendations}


def in_design(identifier: str, design: Design) -> list[str]:
    """Return what a recommendation or check came to in a design."""
    lines = []
    for decision in design.decisions:
        if decision.id == identifier:
            lines += ["", f"Here: {decision.state}: {decision.chosen}, because {decision.because}"]
            lines += [f"  {choice.thing}: {choice.chosen} ({choice.because})" for choice in decision.choices]
    for check in design.proof.checks:
        if check.check == identifier:
            lines += ["", f"Here: {SIGNS[check.result]} {check.result}, {check.looked_at} looked at"]
            lines += [f"  {line}" for line in examples(check)]
    for answer in design.answers:
        if answer.path == identifier:
            lines += ["", f"Here: {answer.value} ({answer.origin})"]
            lines += [f"  used by {', '.join(answer.used_by)}"] if answer.used_by else []
    return lines


def _question(question: Question) -> str:
    rows = (
        ("Answer", question.type),
        ("Default", f"{question.default}, because {question.because}" if question.because else question.default),
        ("Asked when", question.when_text),
        ("Settled by", question.owner),
        ("Read by", ", ".join(question.used_by)),
        ("Example", question.example),
    )
    told = "\n".join(f"{label + ':':<12} {text}" for label, text in rows if text)
    return f"{question.path}: {question.prompt}\n\n{question.help}\n\n{told}"


def _recommendation(identifier: str) -> str:
    return _page(identifier, "recommendation", order.page(identifier))


def _page(identifier: str, kind: str, text: str) -> str:
    return f"{identifier} ({kind})\n\n{cleandoc(text)}"
