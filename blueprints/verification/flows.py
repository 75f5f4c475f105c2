"""Prove the flows: each that must work arrives, each that must not is blocked, at every address that it means."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from blueprints.design.intent import Flow
from blueprints.design.proof import FlowResult, Result
from blueprints.verification.engine import Engine
from blueprints.verification.openings import nearest_opening
from blueprints.verification.targets import Aim, feared_aims, required_aims, sources
from blueprints.verification.trace import Blocked, Trace
from blueprints.verification.walk import Outcome, Question, walk

LeavingOut = Callable[[str], Engine]
"""Gives the network without what a request row asks."""


@dataclass(frozen=True)
class Proved:
    """A flow's result with the walk that decides it, all its walks, and the request rows that any of them met."""

    result: Result
    outcome: Outcome
    rows: tuple[str, ...]
    asked: tuple[tuple[Question, Outcome], ...] = ()


def prove_flow(engine: Engine, flow: Flow, leaving_out: LeavingOut) -> FlowResult:
    """Return the result of a flow; one that holds is tried again without each row that its witness names."""
    proved = prove_once(engine, flow)
    after: tuple[str, ...] = ()
    if proved.result == "holds":
        after = tuple(row for row in sorted(proved.rows) if prove_once(leaving_out(row), flow).result != "holds")
    return FlowResult(
        flow=flow.id,
        result="holds after" if after else proved.result,
        after=after,
        undecided_by=proved.outcome.hedges,
        witness=proved.outcome.witness(),
        opens_if=nearest_opening(engine, proved.asked) if flow.expect == "denied" else "",
    )


def prove_once(engine: Engine, flow: Flow) -> Proved:
    """Return whether the flow is as expected in one network."""
    asked = tuple(walks(engine, flow))
    outcomes = [outcome for _, outcome in asked]
    rows = tuple(dict.fromkeys(row for outcome in outcomes for row in outcome.rows))
    if not outcomes:
        nowhere = _nowhere(engine, flow)
        return Proved("holds" if flow.expect == "denied" else "fails", nowhere, ())
    wished, feared = ("arrives", "blocked") if flow.expect == "allowed" else ("blocked", "arrives")
    for verdict, result in ((feared, _FAILS), ("undecided", _UNDECIDED)):
        found = next((outcome for outcome in outcomes if outcome.verdict == verdict), None)
        if found is not None:
            return Proved(result, found, rows, asked)
    return Proved("holds", next(outcome for outcome in outcomes if outcome.verdict == wished), rows, asked)


_FAILS: Result = "fails"
_UNDECIDED: Result = "undecided"


def walks(engine: Engine, flow: Flow) -> Iterator[tuple[Question, Outcome]]:
    """Walk from every kind of source address to everything that the flow names."""
    denied = flow.expect == "denied"
    aims = feared_aims(engine, flow) if denied else required_aims(engine, flow)
    for source in sources(engine, flow):
        for aim in aims:
            asked = question(flow, source, aim)
            yield asked, walk(engine, asked)


def question(flow: Flow, source: int, aim: Aim) -> Question:
    """Return the packet that one source sends to one aim of a flow."""
    named = flow.destination_kind == "service" and (bool(aim.name) or flow.expect == "denied")
    return Question(
        place=flow.source,
        source=source,
        port=flow.port,
        protocol=flow.protocol,
        name=aim.name,
        destination=aim.address,
        host=aim.host,
        optimistic=flow.expect == "denied",
        target=flow.destination if named else "",
    )


def _nowhere(engine: Engine, flow: Flow) -> Outcome:
    label = engine.world.label(flow.destination)
    refusal = Blocked("dns", f"{label}/absent", f"{label} is not there: it has neither a name nor an address")
    return Outcome("blocked", refusal.stage, refusal.decided_by, "", None, "", Trace(), text=refusal.text)
