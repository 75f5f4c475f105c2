"""The nearest single change that would open a denied flow: found by passing over one refusal and walking again."""

from collections.abc import Iterable
from dataclasses import replace

from blueprints.verification.engine import Engine
from blueprints.verification.walk import Outcome, Question, walk

_CHANGES = {
    "nsg-inbound": "{thing} admitted it before {rule}",
    "nsg-outbound": "{thing} admitted it before {rule}",
    "security-admin": "{thing} did not deny it",
    "firewall": "{thing} admitted it before {rule}",
    "outbound": "{thing} had a way out",
    "managed-network": "{thing} had an outbound rule for it",
}


def nearest_opening(engine: Engine, asked: Iterable[tuple[Question, Outcome]]) -> str:
    """Return the change that alone lets one of the blocked packets arrive; empty where it takes more than one."""
    for question, outcome in asked:
        if outcome.verdict != "blocked" or outcome.stage not in (*_CHANGES, "service"):
            continue
        again = walk(engine, replace(question, opened=frozenset({outcome.decided_by})))
        if again.verdict != "blocked":
            return _sentence(outcome)
    return ""


def _sentence(outcome: Outcome) -> str:
    thing, _, rule = outcome.decided_by.rpartition("/")
    if outcome.stage == "service":
        return f"{thing} admitted it by {rule}"
    return _CHANGES[outcome.stage].format(thing=thing or rule, rule=rule)
