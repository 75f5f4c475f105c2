"""List the answers in force, and those that nobody has given."""

import re
from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

from blueprints.answers import Answers, questions
from blueprints.design.decisions import Decision, OpenItem
from blueprints.design.design import GivenAnswer
from blueprints.draft import Draft

KINDS = {"D": "default", "P": "parameter", "E": "empty"}


def answers_in_force(draft: Draft, decisions: tuple[Decision, ...]) -> tuple[GivenAnswer, ...]:
    """Return every answer that applies, with its value, where it came from, and the decisions that read it."""
    prompts = {question.path: question.prompt for question in questions()}
    readers: dict[str, list[str]] = {}
    for decision in decisions:
        for path in decision.answers_read:
            readers.setdefault(path, []).append(decision.id)
    said = []
    for path, provenance in draft.answers.provenance.items():
        if provenance.source == "not asked":
            continue
        pattern = question_of(path, prompts)
        said.append(
            GivenAnswer(
                path=path,
                question=prompts.get(pattern, ""),
                value=_text(_value(draft.answers, path)),
                origin=provenance.source,
                reason=provenance.because,
                used_by=tuple(readers.get(pattern, ())),
            )
        )
    return tuple(said)


def question_of(path: str, known: Mapping[str, Any]) -> str:
    """Return the question path of a concrete path: `platforms[0].kind` → `platforms[].kind`."""
    pattern = re.sub(r"\[\d+\]", "[]", path)
    if pattern in known:
        return pattern
    steps = pattern.split(".")
    return next((q for q in known if "<" in q and _fits(q.split("."), steps)), pattern)


def _fits(asked: list[str], steps: list[str]) -> bool:
    return len(asked) == len(steps) and all(a.startswith("<") or a == s for a, s in zip(asked, steps, strict=True))


def _value(answers: Answers, path: str) -> Any:
    value: Any = answers
    for step in re.findall(r"[^.\[\]]+", path):
        if isinstance(value, Mapping):
            value = value.get(step)
        elif isinstance(value, tuple):
            value = value[int(step)] if step.isdigit() and int(step) < len(value) else None
        else:
            value = getattr(value, step, getattr(value, f"{step}_", None))
    return value


def _text(value: Any) -> str:
    """Write a value as a person would say it."""
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case BaseModel():
            return ", ".join(f"{name} {_text(part)}" for name, part in value if part not in (None, ""))
        case tuple():
            return ", ".join(_text(part) for part in value)
        case Mapping():
            return ", ".join(f"{key}: {_text(part)}" for key, part in value.items())
        case _:
            return str(value)


def open_items(draft: Draft) -> tuple[OpenItem, ...]:
    """Return what is still to be answered, and what recommendations left open."""
    owners = dict(draft.answers.owners)
    asked = tuple(
        OpenItem.model_validate(
            {
                "path": item.path,
                "owner": owners.get(item.owner, item.owner),
                "default_taken": item.taken,
                "kind": KINDS[item.kind],
            }
        )
        for item in draft.answers.open
    )
    known = {item.path for item in asked}
    left = (item for item in draft.records.all(OpenItem) if item.path not in known)
    return (*asked, *left, *(_in_vain(draft, row) for row in draft.records.done_in_vain))


def _in_vain(draft: Draft, row: str) -> OpenItem:
    """Return the item of a request that is said to be done and that the design does not ask for."""
    return OpenItem(
        path=f"requests.done: {row}",
        owner=draft.answers.owners.workload,
        default_taken="not counted as done",
        kind="empty",
        why=f"the design does not ask for {row}: its row has changed",
    )
