"""Mark as waived what fails or stays undecided only because recommendations are not followed."""

from collections.abc import Iterable
from typing import TypeVar

from blueprints.design import Design
from blueprints.design.decisions import Deviation
from blueprints.design.proof import CheckResult, FlowResult, NameAnswer, NameResult, Proof, Result

OPEN: tuple[Result, ...] = ("fails", "undecided")
Proved = TypeVar("Proved", FlowResult, NameResult, NameAnswer, CheckResult)
Waivers = tuple[str, ...]
"""Ids of the recommendations that are waived."""


def is_open(proof: Proof) -> bool:
    """Tell whether anything in a proof fails or is undecided."""
    proved: tuple[Iterable[FlowResult | NameResult | NameAnswer | CheckResult], ...]
    proved = proof.flows, proof.names, proof.answers, proof.checks
    return any(one.result in OPEN for kind in proved for one in kind)


def excused(design: Design, waivers: Waivers, followed: Proof) -> Design:
    """Return the design with some of its waivers taken into account.

    `followed` is the proof of the same answers without them: what does not hold here and holds, or is not asked, there
    is due to them.
    """
    was = design.proof
    flows = _waived(was.flows, followed.flows, ("flow",))
    update = {
        "flows": flows,
        "names": _waived(was.names, followed.names, ("name", "place")),
        "answers": _waived(was.answers, followed.answers, ("name", "service", "answer")),
        "checks": _waived(was.checks, followed.checks, ("check",), waivers=waivers),
    }
    deviations = tuple(_allowing(one, waivers, _begun(design, flows)) for one in design.deviations)
    return design.model_copy(update={"proof": was.model_copy(update=update), "deviations": deviations})


def _waived(
    here: Iterable[Proved], there: Iterable[Proved], key: tuple[str, ...], **more: Waivers
) -> tuple[Proved, ...]:
    still = {_key(one, key) for one in there if one.result in OPEN}
    due = {_key(one, key) for one in here if one.result in OPEN} - still
    update = {"result": "waived", **more}
    return tuple(one.model_copy(update=update) if _key(one, key) in due else one for one in here)


def _key(one: Proved, names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(getattr(one, name) for name in names)


def _begun(design: Design, flows: tuple[FlowResult, ...]) -> tuple[str, ...]:
    """Return the flows that must not work and begin to with the waivers."""
    denied = {flow.id for flow in design.intent.flows if flow.expect == "denied"}
    pairs = zip(design.proof.flows, flows, strict=True)
    return tuple(
        now.flow for was, now in pairs if was.result == "fails" and now.result == "waived" and now.flow in denied
    )


def _allowing(deviation: Deviation, waivers: Waivers, allowed: tuple[str, ...]) -> Deviation:
    is_its_own = deviation.kind == "waiver" and deviation.decision in waivers
    return deviation.model_copy(update={"allows": (*deviation.allows, *allowed)}) if is_its_own else deviation
