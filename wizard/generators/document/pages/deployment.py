"""How to deploy: the stages in order, each with its commands, its gate and the way back."""

from collections.abc import Iterator
from typing import NamedTuple

from blueprints.design.delivery import Stage
from blueprints.design.words import count
from wizard.generators.document import links
from wizard.generators.document.page import Page
from wizard.generators.document.pages.commands import Commands, commands
from wizard.generators.document.quote import Markup, code, joined, md, text
from wizard.generators.document.tables import Table
from wizard.generators.document.view import View, kind_of
from wizard.generators.document.words import sentence

COLUMNS = ("Stage", "What", "Owner", "Creates", "Gate", "Waits for")


class Section(NamedTuple):
    """The section of one stage."""

    number: int
    id: str
    title: str
    lines: tuple[tuple[str, Markup], ...]
    commands: tuple[Commands, ...]


def pages(view: View) -> Iterator[Page]:
    """Yield the page of deployment."""
    stages = view.design.stages
    if not stages:
        return
    made = commands(view.design)
    gated = sum(bool(stage.waits_for) for stage in stages)
    yield Page(
        path="deployment.md",
        title="Deployment",
        description="Which command, who, in which order, and how to know that it worked.",
        answer=md(
            "{}, each with a gate. {} of them wait for requests. Go on when the gate of a stage holds.",
            count(len(stages), "stage"),
            gated,
        ),
        values={
            "before": Table.of("deployment-roles", ("Who", "Role", "Scope", "Row", "Before stage"), _roles(view)),
            "stages": Table.of("stages", COLUMNS, (_row(view, stage) for stage in stages)),
            "sections": tuple(_section(view, stage, made.get(stage.number, ())) for stage in stages),
            "names": len({name.name for name in view.proof.names}),
            "flows": len(view.design.intent.flows),
        },
        decided=tuple(d for d in ("deployment-order", "policy-enforcement") if d in view.decisions),
    )


def _row(view: View, stage: Stage) -> tuple[object, ...]:
    title = md("[{} {}](#stage-{})", stage.number, stage.title, stage.number)
    creates = count(len(stage.creates), "resource") if stage.creates else ""
    waits = count(len(stage.waits_for), "row") if stage.waits_for else ""
    return title, "; ".join(stage.what), view.owner(stage.owner), creates, sentence(stage.gate), waits


def _section(view: View, stage: Stage, made: tuple[Commands, ...]) -> Section:
    kinds: dict[str, int] = {}
    for identifier in stage.creates:
        kind = kind_of(identifier) or "records"
        kinds[kind] = kinds.get(kind, 0) + 1
    lines = (
        ("Owner", text(view.owner(stage.owner))),
        ("Creates", joined(f"{kind} {number}" for kind, number in kinds.items())),
        ("Waits for", view.sheets_of(stage.waits_for)),
        ("Slow", text(sentence(stage.slow))),
        ("Gate", text(sentence(stage.gate))),
        ("Way back", text(sentence(stage.rollback))),
    )
    shown = tuple(line for line in lines if line[1])
    return Section(stage.number, stage.id, stage.title, shown, made)


def _roles(view: View) -> Iterator[tuple[object, ...]]:
    for row in view.design.requests:
        if row.sheet == "roles" and row.columns.get("role"):
            who, scope = (code(view.name(row.columns.get(column, ""))) for column in ("principal", "scope"))
            yield who, row.columns["role"], scope, links.request(row.id, row.sheet), row.needed_before
