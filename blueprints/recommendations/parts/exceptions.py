"""Collect the departures that a design declares, for the intent to list."""

from blueprints.design.intent import DecidedException
from blueprints.recommendations.recommendation import Context


def declare(context: Context, target: str, property_name: str, value: str, why: str, recommendation: str) -> None:
    """Declare that a resource departs from what its recommendation asks, and why."""
    context.draft.records.add(
        DecidedException(target=target, property=property_name, value=value, why=why, recommendation=recommendation)
    )
