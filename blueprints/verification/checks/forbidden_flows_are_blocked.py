"""Every flow that must not work is blocked, at every address of its target.

## Looks at
Each declared flow that must not work. DNS is not asked: an attacker chooses addresses, so every address of the
target counts, and for the internet every public address that a firewall translates to it.

## Catches
A translation on the firewall, public access switched on, a peering between spokes, a deny-all that was dropped.

## Does not see
Paths through a service that relays by itself, such as an application that forwards what it is sent.
"""

from collections.abc import Iterator

from blueprints.design.proof import CounterExample, Severity
from blueprints.verification.checks._each import joined
from blueprints.verification.checks._flows import expected
from blueprints.verification.checks._members import endpoints_of
from blueprints.verification.checks._packets import of_packets
from blueprints.verification.context import Context
from blueprints.verification.exposure import translations_to
from blueprints.verification.finding import Finding
from blueprints.verification.journey import INTERNET

PROPERTY = "Each declared flow that must not work is blocked for every address of its target."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the flows that must not work and do."""
    return joined(expected(context, "denied"), Finding(0, tuple(_translated(context))))


def _translated(context: Context) -> Iterator[CounterExample]:
    """Yield the flows from the internet whose target a firewall offers at a public address of its own."""
    for flow in context.intent.flows:
        if flow.expect == "denied" and flow.source == INTERNET:
            ends = (flow.destination, *(e.id for e in endpoints_of(context, flow.destination)))
            values = tuple(value for end in ends for value in context.world.occupancy.addresses.get(end, ()))
            for each in translations_to(context.sets, values):
                said, then = (
                    f"{flow.sentence}, yet it arrives: a firewall translates",
                    f" to {context.label(flow.destination)}",
                )
                yield from of_packets(context, flow.id, said, each.packets, then, each.entry, each.by)
