"""Pages of text by id: recommendations, checks, questions. A page is a docstring; nothing is written twice."""

import pkgutil
from collections.abc import Callable, Mapping
from functools import partial
from importlib import import_module
from inspect import cleandoc

from blueprints.answers import questions
from blueprints.design import Design
from blueprints.design.proof import SIGNS
from blueprints.recommendations import order
from blueprints.verification import checks


def pages() -> Mapping[str, Callable[[], str]]:
    """Return, for each id, how to get its page."""
    recommendations = {one: partial(_recommendation, one) for one in order.IDS}
    proofs = {one: partial(_check, one) for one in check_ids()}
    asked = {
        question.path: partial(str, f"{question.path}: {question.prompt}\n\n{question.help}")
        for question in questions()
    }
    return {**asked, **proofs, **recommendations}


def check_ids() -> tuple[str, ...]:
    """Return the id of every check: the name of its module."""
    return tuple(sorted(module.name.replace("_", "-") for module in pkgutil.iter_modules(checks.__path__)))


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
            lines += [f"  {example.text}" for example in check.counter_examples]
    for answer in design.answers:
        if answer.path == identifier:
            lines += ["", f"Here: {answer.value} ({answer.origin})"]
            lines += [f"  used by {', '.join(answer.used_by)}"] if answer.used_by else []
    return lines


def _recommendation(identifier: str) -> str:
    return f"{identifier} (recommendation)\n\n{cleandoc(order.page(identifier))}"


def _check(identifier: str) -> str:
    module = import_module(f"{checks.__name__}.{identifier.replace('-', '_')}")
    return f"{identifier} (check)\n\n{cleandoc(module.__doc__ or '')}"
