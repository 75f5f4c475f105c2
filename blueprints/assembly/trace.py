"""Trace each sentence of the mission to decisions, resources, files and checks."""

from collections.abc import Mapping

from blueprints import catalog
from blueprints.design.decisions import Decision
from blueprints.design.delivery import Trace
from blueprints.design.model import resource_group
from blueprints.design.workload import Scope
from blueprints.draft import Draft


def trace(draft: Draft, decisions: tuple[Decision, ...]) -> tuple[Trace, ...]:
    """Return one row for each sentence and each decision that implements it, in the article's order."""
    by_id = {decision.id: decision for decision in decisions}
    owners = {scope.resource_group: scope.owner for scope in draft.records.all(Scope)}
    rows: list[Trace] = []
    for sentence in catalog.mission().values():
        for identifier in sentence.recommendations:
            decision = by_id.get(identifier)
            if decision:
                rows.append(_row(sentence.id, sentence.text, decision, owners))
    return tuple(rows)


def _row(mission: str, text: str, decision: Decision, owners: Mapping[str, str]) -> Trace:
    folders = sorted({owners[resource_group(i)] for i in decision.changed if resource_group(i) in owners})
    return Trace(
        mission=mission,
        text=text,
        decision=decision.id,
        state=decision.state,
        resources=decision.changed,
        files=tuple(f"bicep/{folder}/main.bicepparam" for folder in folders),
        checks=decision.checks,
    )
