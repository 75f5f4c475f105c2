"""Every flow returns through the devices that it passed.

## Looks at
The way back of each required flow.

## Catches
A route missing on GatewaySubnet, learned routes on a spoke, a firewall that does not translate towards an endpoint.

## Does not see
Devices outside the model.
"""

from blueprints.design.proof import CounterExample, Severity
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each flow returns through the stateful devices that it passed."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the flows whose reply takes another way."""
    results = [context.flow_results[f.id] for f in context.intent.flows if f.id in context.flow_results]
    return Finding(
        len(results),
        tuple(
            CounterExample(
                text=f"{r.flow}: {r.witness.steps[-1].text if r.witness.steps else r.witness.decided_by}",
                object=r.flow,
                decided_by=r.witness.decided_by,
                witness=r.witness,
            )
            for r in results
            if r.result == "fails" and r.witness.stage == "return"
        ),
    )
