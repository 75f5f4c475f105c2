"""Every closed service that a place uses has a private endpoint.

## Looks at
Each required flow from a network to a service whose public access is closed.

## Catches
An endpoint that was deleted, one in a network that nothing joins with the place, a managed network without its rule.

## Does not see
Services used only by a trusted service of Azure.
"""

from blueprints.design.intent import Flow
from blueprints.design.proof import Severity
from blueprints.design.services import ManagedNetwork, Service
from blueprints.verification.checks._each import listed
from blueprints.verification.checks._members import endpoints_of, network_of
from blueprints.verification.checks._plan import connected
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each closed service used from a network has an endpoint."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the used services without an endpoint."""
    pairs = sorted({(f.source, f.destination) for f in context.intent.flows if _uses(context, f)})
    problems = [(service, said) for place, service in pairs if (said := _problem(context, place, service))]
    return listed(len(pairs), problems)


def _uses(context: Context, flow: Flow) -> bool:
    service = context.entity(flow.destination)
    closed = isinstance(service, Service) and service.public_network_access != "Enabled"
    return closed and flow.expect == "allowed" and not isinstance(context.entity(flow.source), Service)


def _problem(context: Context, place: str, service: str) -> str:
    network = context.entity(place)
    if isinstance(network, ManagedNetwork) and any(rule.destination == service for rule in network.outbound_rules):
        return ""
    home = context.engine.home_of(place)
    near = connected(context, home.network.id) if home is not None else None
    for endpoint in endpoints_of(context, service):
        held = network_of(context, endpoint.subnet)
        if near is None or held is None or held.id in near:
            return ""
    return f"{context.label(service)} is closed and has no endpoint for {context.label(place)}"
