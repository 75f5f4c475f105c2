"""Walk one packet from a place to where it ends, with every step and the deciding object as witness."""

from collections.abc import Mapping
from dataclasses import dataclass

from blueprints.design.proof import Step, Verdict, Witness
from blueprints.verification.addresses import address, is_prefix
from blueprints.verification.answers import Answer
from blueprints.verification.engine import Engine
from blueprints.verification.filters import Packet
from blueprints.verification.journey import Journey
from blueprints.verification.trace import Blocked, Trace
from blueprints.verification.unsettled import Sides, evaluate_both_ways


@dataclass(frozen=True, slots=True)
class Question:
    """One packet to follow. `source` and `destination` are addresses; a `name` is resolved by the place first.

    `host`: what SNI or the Host header says; a name stands for itself. `optimistic`: what may pass passes.
    """

    place: str
    source: int
    port: int
    protocol: str = "Tcp"
    name: str = ""
    destination: int | None = None
    host: str = ""
    optimistic: bool = False
    opened: frozenset[str] = frozenset()
    """Refusals to pass over."""
    target: str = ""
    """Id that must be reached for the packet to count as arrived; empty = wherever it arrives."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How the packet fared. `reached`: id of the entity or subnet, or `internet`; empty where it did not arrive."""

    verdict: Verdict
    stage: str
    decided_by: str
    reached: str
    answer: Answer | None
    answer_text: str
    trace: Trace
    hedges: tuple[str, ...] = ()
    text: str = ""

    @property
    def verdict_key(self) -> str:
        return self.verdict

    @property
    def consulted(self) -> Mapping[str, bool]:
        return self.trace.consulted

    @property
    def rows(self) -> tuple[str, ...]:
        """Return the request rows of everything that the witness names."""
        return tuple(self.trace.rows)

    def witness(self) -> Witness:
        """Return the outcome as the proof carries it."""
        return Witness(
            verdict=self.verdict,
            steps=self._steps(),
            stage=self.stage,
            decided_by=self.decided_by,
            answer=self.answer_text,
            hedges=self.hedges,
            entities=tuple(sorted(self.trace.entities)),
        )

    def return_witness(self) -> Witness | None:
        """Return how the reply fared; None where the packet did not come so far, or leaves what is modelled."""
        steps = self.trace.reply_steps()
        if not steps or (self.verdict == "blocked" and self.stage != "return"):
            return None
        return Witness(verdict=self.verdict, steps=steps, stage=self.stage, decided_by=self.decided_by)

    def _steps(self) -> tuple[Step, ...]:
        steps = self.trace.steps()
        if self.verdict != "blocked":
            return steps
        if steps and self.decided_by and self.decided_by in (steps[-1].rule, f"{steps[-1].object}/{steps[-1].rule}"):
            return (*steps[:-1], steps[-1].model_copy(update={"decides": True}))
        thing, _, rule = self.decided_by.partition("/")
        last = Step(
            kind=_KINDS.get(self.stage, "filter"), object=thing, rule=rule, action="Deny", text=self.text, decides=True
        )
        return (*steps, last)


_KINDS: dict[str, str] = {
    "dns": "name",
    "route": "route",
    "outbound": "outbound",
    "peering": "peering",
    "firewall": "firewall",
    "service": "service",
    "return": "return",
    "managed-network": "managed_network",
}


def walk(engine: Engine, question: Question) -> Outcome:
    """Follow a packet, on both sides of every unsettled point that it meets."""

    def run(sides: Sides) -> Outcome:
        return _once(engine, question, Trace(question.optimistic, sides, question.opened))

    outcome, hedges = evaluate_both_ways(run)
    if not hedges:
        return outcome
    return Outcome(
        "undecided", outcome.stage, outcome.decided_by, outcome.reached, outcome.answer, outcome.answer_text,
        outcome.trace, hedges, outcome.text,
    )  # fmt: skip


def resolve(engine: Engine, place: str, name: str, silent: int = 0) -> tuple[Answer, str, Trace, tuple[str, ...]]:
    """Return what a place gets for a name, as data and text, what that rests on, and the points that change it.

    `silent`: how many DNS servers of every list give no answer.
    """

    def run(sides: Sides) -> _Resolved:
        trace = Trace(False, sides, silent=silent)
        return _Resolved(engine.names.resolve(place, name, trace), trace, engine)

    resolved, hedges = evaluate_both_ways(run)
    return resolved.answer, "undecided" if hedges else resolved.verdict_key, resolved.trace, hedges


@dataclass(frozen=True)
class _Resolved:
    answer: Answer
    trace: Trace
    engine: Engine

    @property
    def verdict_key(self) -> str:
        return self.answer.text(self.engine.world)

    @property
    def consulted(self) -> Mapping[str, bool]:
        return self.trace.consulted


def _once(engine: Engine, question: Question, trace: Trace) -> Outcome:
    answer, text, host = None, "", question.host
    addresses: tuple[int, ...] = () if question.destination is None else (question.destination,)
    if question.name and is_prefix(question.name):
        addresses = (address(question.name),)
    elif question.name:
        host = host or question.name
        answer = engine.names.resolve(question.place, question.name, trace)
        text = answer.text(engine.world)
        _record_name(engine, question, answer, text, trace)
        addresses = answer.addresses
        if not addresses:
            sentence = f"{question.name} has no address from {engine.world.label(question.place)}: {text}"
            return Outcome("blocked", "dns", answer.status, "", answer, text, trace, text=sentence)
    reached = ""
    for value in dict.fromkeys(addresses):
        packet = Packet(question.source, value, question.protocol, question.port, host)
        try:
            reached = engine.send(Journey(engine, packet, trace, question.place)).reached
            _check_target(engine, question, reached)
        except Blocked as refusal:
            return Outcome(
                "blocked", refusal.stage, refusal.decided_by, "", answer, text, trace, text=refusal.text
            )  # fmt: skip
    return Outcome("arrives", "", "", reached, answer, text, trace)


def _check_target(engine: Engine, question: Question, reached: str) -> None:
    if question.target and reached and question.target not in (reached, engine.service_behind(reached)):
        label = engine.world.label(question.target)
        other = engine.world.label(reached)
        raise Blocked("service", f"{label}/not-reached", f"the address leads to {other}, not to {label}")


def _record_name(engine: Engine, question: Question, answer: Answer, text: str, trace: Trace) -> None:
    place = engine.world.label(question.place)
    through = f" through {answer.forwarder}" if answer.forwarder else ""
    sentence = f"{place} asks {answer.server or 'public'}{through} for {question.name}: {text}"
    trace.step(
        "name", question.name, sentence, "", "",
        asked=question.name, place=place, server=answer.server, chain=" ".join(answer.chain), zone=answer.zone,
        link=answer.link, answer=text, writer=answer.writer, forwarder=answer.forwarder,
    )  # fmt: skip
