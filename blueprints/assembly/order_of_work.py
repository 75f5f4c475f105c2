"""Put the request rows that a result waits for into the order in which they are done."""

from collections.abc import Mapping
from typing import TypeVar

from blueprints.design.delivery import Request
from blueprints.design.proof import CheckResult, FlowResult, NameResult, PolicyResult, Proof

Waiting = TypeVar("Waiting", FlowResult, NameResult, CheckResult, PolicyResult)
Ranks = Mapping[str, tuple[int, str]]


def in_order_of_work(proof: Proof, requests: tuple[Request, ...]) -> Proof:
    """Return the proof with each result's rows in the order of work: the last one is the gate."""
    ranks = {request.id: (request.order, request.id) for request in requests}
    return proof.model_copy(
        update={
            "flows": tuple(_ordered(result, ranks) for result in proof.flows),
            "names": tuple(_ordered(result, ranks) for result in proof.names),
            "checks": tuple(_ordered(result, ranks) for result in proof.checks),
            "policies": tuple(_ordered(result, ranks) for result in proof.policies),
        }
    )


def _ordered(result: Waiting, ranks: Ranks) -> Waiting:
    if len(result.after) < 2:
        return result
    return result.model_copy(update={"after": tuple(sorted(result.after, key=lambda row: ranks.get(row, (0, row))))})
