"""Prove the flows: each that must work arrives, each that must not is blocked, at every address that it means."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from blueprints.design.intent import Flow
from blueprints.design.proof import FlowResult, Result, Verdict
from blueprints.verification.engine import Engine
from blueprints.verification.gates import packet_parts
from blueprints.verification.left_out import LeavingOut, LeftOut
from blueprints.verification.openings import nearest_opening
from blueprints.verification.targets import Aim, feared_aims, required_aims, sources
from blueprints.verification.trace import Blocked, Trace
from blueprints.verification.walk import Outcome, Question, walk


@dataclass(frozen=True, slots=True)
class Proved:
    """A flow's result with the walk that decides it, and all its walks until one that went wrong."""

    flow: Flow
    result: Result
    outcome: Outcome
    asked: tuple[tuple[Question, Outcome], ...] = ()

    @property
    def rows(self) -> tuple[str, ...]:
        """Return the request rows that any of its walks met, sorted."""
        return tuple(sorted({row for _, outcome in self.asked for row in outcome.rows}))


def flow_result(engine: Engine, proved: Proved, leaving_out: LeavingOut) -> FlowResult:
    """Return the result of a flow; one that holds is tried again without each row that its walks met."""
    after: tuple[str, ...] = ()
    if proved.result == "holds":
        after = tuple(row for row in proved.rows if prove_again(leaving_out(row), proved).result != "holds")
    return FlowResult(
        flow=proved.flow.id,
        result="holds after" if after else proved.result,
        after=after,
        undecided_by=proved.outcome.hedges,
        packet=_packet(engine, proved),
        witness=proved.outcome.witness(),
        return_witness=proved.outcome.return_witness() if proved.flow.expect == "allowed" else None,
        opens_if=nearest_opening(engine, proved.asked) if proved.flow.expect == "denied" else "",
    )


def _packet(engine: Engine, proved: Proved) -> dict[str, str]:
    """Return the packet that decides; empty where there is nothing to send one to."""
    asked = next((question for question, outcome in proved.asked if outcome is proved.outcome), None)
    if asked is None:
        return {}
    return packet_parts(engine.world, asked.source, asked.destination, asked.protocol, asked.port, asked.name)


def results_of(engine: Engine, proved: Iterable[Proved], leaving_out: LeavingOut) -> tuple[FlowResult, ...]:
    """Return the results of proved flows as the proof carries them."""
    return tuple(flow_result(engine, each, leaving_out) for each in proved)


def prove(engine: Engine, flow: Flow) -> Proved:
    """Return whether the flow is as expected in one network."""
    return _judged(engine, flow, walks(engine, flow))


def prove_again(left: LeftOut, proved: Proved) -> Proved:
    """Return whether the flow is as expected in what remains: only walks that something left out touches are redone."""
    flow = proved.flow
    if proved.result != "holds" or not proved.asked or {flow.source, flow.destination} & left.gone:
        return prove(left.engine, flow)
    again = (
        (asked, walk(left.engine, asked) if left.touches(outcome.trace) else outcome) for asked, outcome in proved.asked
    )
    return _judged(left.engine, flow, again)


def _judged(engine: Engine, flow: Flow, walked: Iterable[tuple[Question, Outcome]]) -> Proved:
    feared: Verdict = "blocked" if flow.expect == "allowed" else "arrives"
    asked: list[tuple[Question, Outcome]] = []
    for question, outcome in walked:
        asked.append((question, outcome))
        if outcome.verdict == feared:
            return Proved(flow, "fails", outcome, tuple(asked))
    if not asked:
        return Proved(flow, "holds" if flow.expect == "denied" else "fails", _nowhere(engine, flow))
    undecided = next((outcome for _, outcome in asked if outcome.verdict == "undecided"), None)
    if undecided is not None:
        return Proved(flow, "undecided", undecided, tuple(asked))
    return Proved(flow, "holds", asked[0][1], tuple(asked))


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
