"""Check that the entry suits the regions behind it (X6)."""

from collections.abc import Iterator

from blueprints.answers.answers import Answers
from blueprints.answers.problem import Problem


def check(answers: Answers) -> Iterator[Problem]:
    """Yield certificates that the entry cannot take."""
    ingress = answers.ingress
    if ingress.certificate == "front_door_managed" and ingress.kind == "application_gateway":
        what = "ingress.certificate is front_door_managed, but ingress.kind is application_gateway."
        hint = "Choose key_vault, or an entry with Front Door"
        yield Problem("ingress.certificate", what, hint, id="certificate", other="ingress.kind")
