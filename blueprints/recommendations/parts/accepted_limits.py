"""Record where an answer departs from advice and the design follows the answer."""

from blueprints.design.decisions import Deviation
from blueprints.draft import Draft


def accept(draft: Draft, decision: str, *, advice: str, done_instead: str, control: str) -> None:
    """Record an accepted limit of a decision: what was advised, what is done instead, what still protects."""
    draft.records.add(
        Deviation(
            id=decision,
            kind="accepted limit",
            advice=advice,
            done_instead=done_instead,
            control=control,
            owner=draft.answers.owners.security,
            decision=decision,
        )
    )
