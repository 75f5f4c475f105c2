"""Every private name resolves to its endpoint from every place that uses it.

## Looks at
Each host name of a service with an endpoint, from each place that has a flow to it, through each DNS server on the
way.

## Catches
A zone that is not linked where it is asked, a zone with a typing error, a conditional forwarder for the privatelink
name alone, a DNS server that forwards to the internet.

## Does not see
Caches, and clients that ask a server of their own (DNS over HTTPS).
"""

from blueprints.design.proof import CounterExample, Severity
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding, rows_of

PROPERTY = "Each private name, from each place that uses it, resolves to its endpoint and nothing else."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the names that resolve to something else."""
    failed = [result for result in context.names if result.result == "fails"]
    return Finding(
        len(context.names),
        tuple(
            CounterExample(
                text=f"{result.name} from {context.label(result.place)} resolves to {result.answer or 'nothing'}"
                + (f": {result.gap}" if result.gap else ""),
                object=result.name,
                decided_by=result.zone or result.server,
            )
            for result in failed
        ),
        after=rows_of(context.names),
    )
