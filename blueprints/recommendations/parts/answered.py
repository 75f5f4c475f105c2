"""Tell what a person answered from what was taken for them."""

from blueprints.recommendations.recommendation import Context

ANSWERED = ("given", "defaults file", "starter")
"""Where an answer comes from that somebody chose."""


def is_answered(context: Context, path: str) -> bool:
    """Tell whether the answer at a concrete path (`platforms[0].network_mode`) was chosen and not a default."""
    provenance = context.answers.provenance.get(path)
    return provenance is not None and provenance.source in ANSWERED


def token(path: str) -> str:
    """Write the place of a value that only the customer knows, as generators show it."""
    return f"<{path}>"
