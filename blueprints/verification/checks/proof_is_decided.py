"""No obligation rests on a point that the documentation leaves open, or on an answer that is missing.

## Looks at
Each flow and name, and whatever another check cannot judge. Where Microsoft's pages hedge or contradict each other,
both sides are evaluated.

## Catches
A flow that arrives only if the VirtualNetwork tag holds the default route; a forwarded packet that needs a flag
whose effect is disputed; an answer `unknown` that decides.

## Does not see
Points that no source read mentions.
"""

from blueprints.design.proof import CounterExample, Severity, Witness
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding
from blueprints.verification.hedges import decided_by, rests_on

PROPERTY = "No obligation rests on a hedge or an unanswered path."
SEVERITY: Severity = "warning"


def check(context: Context) -> Finding:
    """Return the obligations that are undecided, with what would decide them."""
    flows = [_open(r.flow, r.undecided_by, r.flow, r.witness) for r in context.flows if r.result == "undecided"]
    names = [
        _open(f"{r.name} from {context.label(r.place)}", r.undecided_by, r.name)
        for r in context.names
        if r.result == "undecided"
    ]
    return Finding(len(context.flows) + len(context.names), (*flows, *names))


def _open(said: str, points: tuple[str, ...], thing: str, witness: Witness | None = None) -> CounterExample:
    return CounterExample(
        text=f"{said} is undecided: it rests on {'; '.join(map(rests_on, points))}",
        object=thing,
        decided_by=", ".join(points),
        witness=witness,
        would_fix=tuple(filter(None, map(decided_by, points))),
    )
