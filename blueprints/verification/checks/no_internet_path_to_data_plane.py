"""No packet from the internet reaches a data plane but through the declared ingress.

## Looks at
Every packet, not samples: for each service the set of packets that its public endpoint admits, and what any firewall
translates to its endpoints.

## Catches
Public access switched on, a default action Allow, a range in the IP rules, a translation on a firewall to an endpoint.

## Does not see
Who signs in: identities are outside the model. A service public by a listed exception is left out.
"""

from blueprints.design.proof import CounterExample, Severity
from blueprints.design.services import Service
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "No packet from the internet reaches a data plane but through the declared ingress."
SEVERITY: Severity = "error"
TELEMETRY = ("log_analytics", "application_insights")


def check(context: Context) -> Finding:
    """Return the services that admit packets from the internet, with the whole set."""
    listed = {exception.target for exception in context.intent.exceptions}
    services = [s for s in context.network.services if not s.existing and s.purpose not in TELEMETRY]
    looked = [service for service in services if service.id not in listed]
    return Finding(len(looked), tuple(example for s in looked for example in _exposed(context, s)))


def _exposed(context: Context, service: Service) -> list[CounterExample]:
    endpoints = [e.id for e in context.network.private_endpoints if e.target == service.id]
    found = []
    for identifier in (service.id, *endpoints):
        admitted = context.exposure(identifier)
        if admitted:
            text = context.text(admitted)
            found.append(
                CounterExample(
                    text=f"{service.name} admits from the internet {text}",
                    object=service.id,
                    set_text=text,
                    decided_by=f"{context.label(identifier)}/publicNetworkAccess",
                    would_fix=("set publicNetworkAccess to Disabled",),
                )
            )
    return found
