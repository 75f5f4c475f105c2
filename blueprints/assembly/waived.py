"""Mark as waived what fails or stays undecided only because a recommendation is not followed."""

from collections.abc import Iterable, Mapping
from typing import TypeVar

from blueprints.design import Design
from blueprints.design.decisions import Deviation
from blueprints.design.proof import CheckResult, FlowResult, NameResult, Proof, Result

OPEN: tuple[Result, ...] = ("fails", "undecided")
Proved = TypeVar("Proved", FlowResult, NameResult, CheckResult)


def is_open(proof: Proof) -> bool:
    """Tell whether anything in a proof fails or is undecided."""
    results = (*(flow.result for flow in proof.flows), *(name.result for name in proof.names))
    return any(result in OPEN for result in (*results, *(check.result for check in proof.checks)))


def excused(design: Design, followed: Mapping[str, Proof]) -> Design:
    """Return the design with its waivers taken into account.

    `followed` holds the proof of the same answers without the waiver of a recommendation, by its id: what does not
    hold here and holds, or is not asked, there is due to that waiver.
    """
    for recommendation, proof in followed.items():
        was = design.proof
        flows = _waived(was.flows, proof.flows, ("flow",))
        names = _waived(was.names, proof.names, ("name", "place"))
        checks = _waived(was.checks, proof.checks, ("check",), waiver=recommendation)
        deviations = tuple(_allowing(one, recommendation, _begun(design, flows)) for one in design.deviations)
        found = was.model_copy(update={"flows": flows, "names": names, "checks": checks})
        design = design.model_copy(update={"proof": found, "deviations": deviations})
    return design


def _waived(here: Iterable[Proved], there: Iterable[Proved], key: tuple[str, ...], **more: str) -> tuple[Proved, ...]:
    still = {_key(one, key) for one in there if one.result in OPEN}
    due = {_key(one, key) for one in here if one.result in OPEN} - still
    update = {"result": "waived", **more}
    return tuple(one.model_copy(update=update) if _key(one, key) in due else one for one in here)


def _key(one: Proved, names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(getattr(one, name) for name in names)


def _begun(design: Design, flows: tuple[FlowResult, ...]) -> tuple[str, ...]:
    """Return the flows that must not work and begin to with the waiver."""
    denied = {flow.id for flow in design.intent.flows if flow.expect == "denied"}
    pairs = zip(design.proof.flows, flows, strict=True)
    return tuple(
        now.flow for was, now in pairs if was.result == "fails" and now.result == "waived" and now.flow in denied
    )


def _allowing(deviation: Deviation, recommendation: str, allowed: tuple[str, ...]) -> Deviation:
    is_its_own = deviation.kind == "waiver" and deviation.decision == recommendation
    return deviation.model_copy(update={"allows": (*deviation.allows, *allowed)}) if is_its_own else deviation
