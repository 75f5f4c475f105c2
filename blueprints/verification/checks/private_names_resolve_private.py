"""Every private name resolves to its endpoint from every place that uses it.

## Looks at
Each host name of a service with an endpoint, from every place of the design: the subnets and machines of each network,
the hub, the managed networks, on-premises and the other regions. A place that has a flow to the service must be led to
its private address by each DNS server that it may ask, in whatever order they fail. No place may be led to the address
of something else, nor round in a circle.

## Catches
A zone that is not linked where it is asked, a zone with a typing error, a conditional forwarder for the privatelink
name alone, a DNS server that forwards to the internet, a second server or forwarder that answers otherwise than the
first, a record with the address of another service.

## Does not see
Caches, and clients that ask a server of their own (DNS over HTTPS). That a place without a flow to the service gets its
public address, or none, is shown in the truth table and is no fault: what it may reach there is for the checks of
flows.
"""

from collections.abc import Iterator

from blueprints.design.proof import CounterExample, NameAnswer, Severity
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding, rows_of

PROPERTY = "Each private name, from each place that uses it, resolves to its endpoint and nothing else."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the names that resolve to something else."""
    failed = [result for result in context.names if result.result == "fails"]
    told = {(result.name, result.place) for result in failed}
    asked = (
        CounterExample(
            text=f"{result.name} from {context.label(result.place)} resolves to {result.answer or 'nothing'}"
            + (f": {result.gap}" if result.gap else ""),
            object=result.name,
            decided_by=result.zone or result.server,
        )
        for result in failed
    )
    wrong = (answer for answer in context.answers if answer.result == "fails")
    more = (example for answer in wrong for example in _more(context, answer, told))
    return Finding(len(context.names) + len(context.answers), (*asked, *more), after=rows_of(context.names))


def _more(context: Context, answer: NameAnswer, told: set[tuple[str, str]]) -> Iterator[CounterExample]:
    """Yield what the first server of a client does not show: another one that leads astray, or a place of others."""
    astray = [place for place in answer.clients if (answer.name, place) not in told]
    if answer.clients and not astray:
        return
    where = ", ".join(context.label(place) for place in astray) or "a place without a flow to it"
    through = " by another of the DNS servers" if astray else ""
    yield CounterExample(
        text=f"{answer.name} from {where}{through} resolves to {answer.answer or 'nothing'}"
        + (f": {answer.gap}" if answer.gap else ""),
        object=answer.name,
        decided_by=answer.zone or answer.writer,
    )
