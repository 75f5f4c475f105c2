"""Look up waivers."""

from blueprints.answers.answers import Answers


def is_waived(answers: Answers, recommendation: str, scope: str | None = None) -> bool:
    """Tell whether a recommendation is waived for the whole design, or for that scope."""
    return any(waiver.recommendation == recommendation and waiver.scope in (None, scope) for waiver in answers.waivers)
