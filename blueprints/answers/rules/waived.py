"""Check that waivers say something."""

from collections.abc import Iterator

from blueprints.answers.answers import Answers
from blueprints.answers.problem import Problem

NOT_WAIVABLE = {
    "network-topology": "the design needs a network",
    "private-dns-records": "a name without a record resolves to nothing; choose dns.records.written_by: manual",
    "deployment-order": "Azure refuses another order",
    "deletion-order": "it is a page of the document",
}


def check(answers: Answers) -> Iterator[Problem]:
    """Yield waivers that cannot be had, that are doubled, or that change nothing."""
    seen: list[tuple[str, str | None]] = []
    for at, waiver in enumerate(answers.waivers):
        path = f"waivers[{at}].recommendation"
        name = waiver.recommendation
        if name in NOT_WAIVABLE:
            yield Problem(path, f"{name} cannot be waived: {NOT_WAIVABLE[name]}.", "Remove the waiver", id="waiver")
        if (name, waiver.scope) in seen:
            yield Problem(path, f"{name} is waived twice for the same scope.", "Keep one of them", id="waiver")
        seen.append((name, waiver.scope))
        if name == "jump-box" and answers.access.jump_box == "none" and not _from_jump_box(answers):
            what = "jump-box is already not applicable: access.jump_box is none and no client needs one."
            yield Problem(path, what, "Remove the waiver", "warning", id="waiver", other="access.jump_box")


def _from_jump_box(answers: Answers) -> bool:
    return any(client.place == "jump_box" for client in answers.clients)
