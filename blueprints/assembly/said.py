"""List the answers in force, and those that nobody has given."""

from blueprints.answers import questions
from blueprints.design.decisions import Decision, OpenItem
from blueprints.design.design import GivenAnswer
from blueprints.draft import Draft

KINDS = {"D": "default", "P": "parameter", "E": "empty"}


def answers_in_force(draft: Draft, decisions: tuple[Decision, ...]) -> tuple[GivenAnswer, ...]:
    """Return every answer with its value, where it came from, and the decisions that read it."""
    prompts = {question.path: question.prompt for question in questions()}
    readers: dict[str, list[str]] = {}
    for decision in decisions:
        for path in decision.answers_read:
            readers.setdefault(path, []).append(decision.id)
    return tuple(
        GivenAnswer(
            path=path,
            question=prompts.get(said.question, ""),
            value=said.text,
            origin=said.origin,
            reason=said.reason,
            used_by=tuple(readers.get(said.question, ())),
        )
        for path, said in draft.answers.provenance.items()
    )


def open_items(draft: Draft) -> tuple[OpenItem, ...]:
    """Return what is still to be answered, and what recommendations left open."""
    asked = tuple(
        OpenItem.model_validate(
            {
                "path": item.path,
                "owner": item.owner,
                "default_taken": item.default_taken,
                "kind": KINDS[item.kind],
            }
        )
        for item in draft.answers.open
    )
    return (*asked, *(item for item in draft.records.all(OpenItem) if item.path not in {a.path for a in asked}))
