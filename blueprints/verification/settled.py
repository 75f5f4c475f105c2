"""Take request rows that are done off the results that would wait for them."""

from typing import TypeVar

from blueprints.design.intent import Intent
from blueprints.design.proof import FlowResult, NameResult

Waiting = TypeVar("Waiting", FlowResult, NameResult)


def settled(results: tuple[Waiting, ...], intent: Intent) -> tuple[Waiting, ...]:
    """Return the results as they are with the rows done; one that waits for no other row holds."""
    done = frozenset(intent.decided.requests_done)
    return tuple(result if done.isdisjoint(result.after) else _settled(result, done) for result in results)


def _settled(result: Waiting, done: frozenset[str]) -> Waiting:
    left = tuple(row for row in result.after if row not in done)
    return result.model_copy(update={"after": left, "result": "holds after" if left else "holds"})
