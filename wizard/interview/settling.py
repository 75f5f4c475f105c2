"""Settle what a review shows: a recommendation is waived, an open item gets its owner. Both are answers like others."""

from wizard.interview.journey import Journey
from wizard.interview.records import records
from wizard.interview.session import Session

WAIVED, OWNED = "waivers", "owners"
"""Where the answers hold deviations, and who settles what."""


def waive(session: Session, recommendation: str) -> str | None:
    """Begin a waiver of a recommendation; return the question that wants its reason, None where nothing is waived."""
    stops = session.journey.stops
    item = next((stop.item for stop in stops if stop.item.path == WAIVED), None)
    if item is None or not recommendation:
        return None
    begun = [*records(item.value), {"recommendation": recommendation}]
    return item.path if session.put(item, begun) else None


def owner_question(way: Journey, team: str) -> str | None:
    """Return the question of who a team is, None where there is none."""
    return next((stop.item.path for stop in way.stops if stop.item.path == f"{OWNED}.{team}"), None)
