"""Read case files: what a recommendation decides for answers, told as a patch over a scenario."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from blueprints.answers import Answers, answers_from_tree, load_tree
from blueprints.catalog.phases import IDS, INTENT_BEFORE, PHASES
from blueprints.design.decisions import Decision
from blueprints.draft import Draft
from blueprints.intent import derive
from blueprints.recommendations.decide import apply
from blueprints.recommendations.recommendation import Context

CASES = Path(__file__).parent / "cases"
SCENARIOS = Path(__file__).parents[2] / "blueprints" / "scenarios"


class _Loader(yaml.SafeLoader):
    """Read a date as the text that an answers file holds."""


_Loader.yaml_implicit_resolvers = {
    first: [resolver for resolver in resolvers if resolver[0] != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


@dataclass(frozen=True)
class Case:
    """One case: answers (`base` scenario, patched) and what is expected of a recommendation's decision."""

    recommendation: str
    name: str
    base: str
    answers: dict[str, Any]
    state: str
    rows: tuple[str, ...]
    chosen: str | None


def cases_of(recommendation: str) -> tuple[Case, ...]:
    """Return the cases of a recommendation's file; empty where it has none."""
    file = CASES / f"{recommendation}.yaml"
    if not file.exists():
        return ()
    entries = yaml.load(file.read_text(encoding="utf-8"), Loader=_Loader)  # noqa: S506  # a SafeLoader
    return tuple(_case(recommendation, entry) for entry in entries)


def all_cases() -> tuple[Case, ...]:
    """Return every case of every file, in the order of application."""
    return tuple(case for recommendation in IDS for case in cases_of(recommendation))


def decide(case: Case) -> Decision:
    """Apply what comes before the recommendation, then it, and return its decision."""
    draft = Draft(answers_of(case))
    context = Context(draft.answers, draft)
    for phase, identifiers in PHASES:
        if phase == INTENT_BEFORE:
            draft.intent = derive(draft)
        for identifier in identifiers:
            decision = apply(identifier, context)
            if identifier == case.recommendation:
                return decision
    raise LookupError(case.recommendation)


def answers_of(case: Case) -> Answers:
    """Return the answers of a case."""
    return answers_from_tree(patched(scenario(case.base), case.answers))


@cache
def scenario(name: str) -> dict[str, Any]:
    """Return the answers file of a scenario as a tree."""
    tree, _ = load_tree((SCENARIOS / name / "answers.yaml").read_text(encoding="utf-8"))
    return dict(tree)


def patched(tree: Any, patch: Any) -> Any:
    """Merge a patch into a tree (RFC 7396): maps are merged, null takes away, anything else replaces."""
    if not isinstance(patch, dict):
        return patch
    merged = dict(tree) if isinstance(tree, dict) else {}
    for key, value in patch.items():
        if value is None:
            merged.pop(key, None)
        else:
            merged[key] = patched(merged.get(key), value)
    return merged


def _case(recommendation: str, entry: dict[str, Any]) -> Case:
    expected = entry["expect"]
    return Case(
        recommendation=recommendation,
        name=entry["name"],
        base=entry.get("base", "minimal"),
        answers=entry.get("answers", {}),
        state=expected["state"],
        rows=tuple(expected.get("rows", ())),
        chosen=expected.get("chosen"),
    )
