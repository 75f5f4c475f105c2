"""Read answers: one file, or a tree that the interview holds."""

from collections.abc import Iterator, Mapping
from pathlib import Path as FilePath
from typing import Any

from pydantic import ValidationError

from blueprints.answers.answers import Answers
from blueprints.answers.build import Record, build
from blueprints.answers.file_text import file_text
from blueprints.answers.in_force import InForce, Layer, said
from blueprints.answers.places_in_tree import MISSING, node_at
from blueprints.answers.problem import AnswersError, Problem, in_order
from blueprints.answers.provenance import OpenAnswer, Provenance
from blueprints.answers.refusals import refused
from blueprints.answers.rules import problems_across
from blueprints.answers.schema_version import wrong_version
from blueprints.answers.shape import Path, root, written
from blueprints.answers.strings import unfit
from blueprints.answers.structure import misplaced
from blueprints.answers.typed import problems_of_values
from blueprints.answers.unasked import not_asked
from blueprints.answers.yaml_tree import Positions, load_tree


def read_answers(source: FilePath | str, *, name: str = "answers.yaml", defaults: str | None = None) -> Answers:
    """Read an answers file, given by its path or as text, over the defaults of an organisation.

    Raises `AnswersError` with every problem at once. Warnings and notes are in `Answers.notes`.
    """
    text = file_text(source) if isinstance(source, FilePath) else source
    tree, positions = load_tree(text, name)
    layers = load_tree(defaults, "defaults")[0] if defaults is not None else None
    answers, problems = settle_tree(tree, positions, defaults=layers)
    if answers is None:
        raise AnswersError(problems, name, text)
    return answers


def answers_from_tree(
    tree: Mapping[str, Any],
    positions: Positions | None = None,
    *,
    defaults: Mapping[str, Any] | None = None,
    starter: Mapping[str, Any] | None = None,
) -> Answers:
    """Read the answers of a tree; raises `AnswersError` with every problem at once."""
    answers, problems = settle_tree(tree, positions or Positions(), defaults=defaults, starter=starter)
    if answers is None:
        raise AnswersError(problems)
    return answers


def problems_of(
    tree: Mapping[str, Any],
    positions: Positions | None = None,
    *,
    defaults: Mapping[str, Any] | None = None,
    starter: Mapping[str, Any] | None = None,
) -> tuple[Problem, ...]:
    """Return every problem, warning and note of a tree, sorted by line."""
    return settle_tree(tree, positions or Positions(), defaults=defaults, starter=starter)[1]


def settle_tree(
    tree: Mapping[str, Any],
    positions: Positions,
    *,
    defaults: Mapping[str, Any] | None = None,
    starter: Mapping[str, Any] | None = None,
) -> tuple[Answers | None, tuple[Problem, ...]]:
    """Return the answers of a tree, None when an error stands in the way, and every problem found."""
    below: list[Layer] = [("defaults file", defaults or {}), ("starter", starter or {})]
    layers: list[Layer] = [("given", tree), *(layer for layer in below if layer[1])]
    found, dropped = _formal(layers)
    answers, records = _validated(layers, found, dropped)
    if answers is not None:
        answers._provenance = dict(_provenance(records))
        answers._open = tuple(_open(records))
        across = (*problems_across(answers), *refused(answers))
        found.extend(problem for problem in across if not _follows(problem, dropped))
    problems = in_order([_placed(problem, positions) for problem in found])
    if answers is None or any(problem.severity == "error" for problem in problems):
        return None, problems
    answers._notes = problems
    answers._given = tree
    return answers, problems


def _formal(layers: list[Layer]) -> tuple[list[Problem], set[Path]]:
    problems: list[Problem] = []
    dropped: set[Path] = set()
    for _, tree in layers:
        for path, problem in (*wrong_version(tree), *unfit(tree), *misplaced(root(), tree)):
            problems.append(problem)
            dropped.add(_question_path(path))
    return problems, dropped


def _validated(layers: list[Layer], found: list[Problem], dropped: set[Path]) -> tuple[Answers | None, list[Record]]:
    while True:
        force = InForce(layers, frozenset(dropped))
        data, records = build(force)
        try:
            answers = Answers.model_validate(data)
        except ValidationError as error:
            news = [(path, problem) for path, problem in problems_of_values(error, data)]
            fresh = [(path, problem) for path, problem in news if _given(layers, path, dropped)]
            found.extend(problem for _, problem in fresh)
            if fresh:
                dropped.update(_question_path(path) for path, _ in fresh)
                continue
            # A default that does not fit is our mistake: it is said where it stands, never thrown at a person.
            if not any(settled.missing for _, _, settled in records) and data["platforms"] and data["regions"]:
                found.extend(problem for _, problem in news)
            answers = None
        found.extend(_unanswered(force, records, dropped))
        found.extend(not_asked(force, records, frozenset(dropped)))
        return answers, records


def _follows(problem: Problem, dropped: set[Path]) -> bool:
    """Tell whether a problem only follows from an answer that was left out because it is wrong itself."""
    wrong = [written(path) for path in dropped]
    about = [path for path in (problem.path, problem.other) if path]
    return any(path.startswith(other) or other.startswith(path) for path in about for other in wrong)


def _unanswered(force: InForce, records: list[Record], dropped: set[Path]) -> Iterator[Problem]:
    for name, node in force.root.children.items():
        required = node.entries is not None and node.entries.taken is None
        if required and not force.entries((name,), node) and (name,) not in dropped:
            yield _EMPTY[name]
    for path, node, settled in records:
        if settled.missing and not any(path[:depth] in dropped for depth in range(1, len(path) + 1)):
            example = f", for example '{node.question.example}'" if node.question.example else ""
            what = f"{written(path)} is not answered."
            yield Problem(written(path), what, f"{node.question.prompt} It has no default{example}", id="required")


_EMPTY = {
    "platforms": Problem(
        "platforms",
        "no platform: nothing would be private.",
        "Choose at least one of foundry, foundry_hub, azure_openai, azure_machine_learning, azure_ai_services",
        id="required",
    ),
    "regions": Problem(
        "regions",
        "no region: nothing has a place.",
        "Name one, for example 'regions: [{name: swedencentral}]'",
        id="required",
    ),
}


def _given(layers: list[Layer], path: Path, dropped: set[Path]) -> bool:
    question = _question_path(path)
    return question not in dropped and InForce(layers).raw(question)[1] is not MISSING


def _question_path(path: Path) -> Path:
    for depth in range(1, len(path) + 1):
        node = node_at(root(), path[:depth])
        if node is None:
            return path
        if node.kind == "question":
            return path[: depth + len(node.question.keys)]
    return path


def _placed(problem: Problem, positions: Positions) -> Problem:
    line, column = positions.key_of(problem.path) if problem.id in ("key", "when") else positions.of(problem.path)
    later = (
        max((line, column), positions.of(problem.other)) if problem.other and problem.id != "when" else (line, column)
    )
    return problem if problem.line else problem.at(*later)


def _provenance(records: list[Record]) -> Iterator[tuple[str, Provenance]]:
    for path, _, settled in records:
        yield written(path), Provenance(settled.source, settled.because)


def _open(records: list[Record]) -> Iterator[OpenAnswer]:
    for path, node, settled in records:
        if settled.open is not None:
            taken = said(settled.value)
            yield OpenAnswer(written(path), node.question.owner, settled.open, taken, settled.source == "unknown")
