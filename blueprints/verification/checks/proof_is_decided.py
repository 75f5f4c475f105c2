"""No obligation rests on a point that the documentation leaves open, or on an answer that is missing.

## Looks at
Each flow and name. Where Microsoft's pages hedge or contradict each other, both sides are evaluated.

## Catches
A flow that arrives only if the VirtualNetwork tag holds the default route; a forwarded packet that needs a flag
whose effect is disputed; an answer `unknown` that decides.

## Does not see
Points that no source read mentions.
"""

from blueprints.design.proof import CounterExample, Severity
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "No obligation rests on a hedge or an unanswered path."
SEVERITY: Severity = "warning"


def check(context: Context) -> Finding:
    """Return the obligations that are undecided, with what would decide them."""
    flows = [
        CounterExample(text=f"{r.flow} is undecided by {', '.join(r.undecided_by)}", object=r.flow, witness=r.witness)
        for r in context.flows
        if r.result == "undecided"
    ]
    names = [
        CounterExample(text=f"{r.name} from {context.label(r.place)} is undecided: {r.text}", object=r.name)
        for r in context.names
        if r.result == "undecided"
    ]
    return Finding(len(context.flows) + len(context.names), (*flows, *names))
