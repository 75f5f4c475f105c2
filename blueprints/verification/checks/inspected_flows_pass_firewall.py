"""Every flow decided as inspected passes the firewall.

## Looks at
The witness of each inspected flow that arrives.

## Catches
Network policies Disabled on the subnet of endpoints, a shorter route, a peering between spokes.

## Does not see
What the firewall looks for.
"""

from blueprints.design.proof import CounterExample, Severity
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each flow decided as inspected passes a firewall."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the inspected flows that pass no firewall."""
    flows = [f for f in context.intent.flows if f.inspected and f.expect == "allowed"]
    results = [(f, context.flow_results[f.id]) for f in flows if f.id in context.flow_results]
    return Finding(
        len(flows),
        tuple(
            CounterExample(text=f"{f.title} arrives and no firewall sees it", object=f.id, witness=r.witness)
            for f, r in results
            if r.witness.verdict == "arrives" and not any(step.kind == "firewall" for step in r.witness.steps)
        ),
    )
