"""Every closed service that a place uses has a private endpoint.

## Looks at
Each required flow from a network to a service whose public access is closed.

## Catches
An endpoint that was deleted, one in a network that nothing joins with the place, a managed network without its rule.

## Does not see
Services used only by a trusted service of Azure.
"""

from collections.abc import Mapping

from blueprints.design.intent import Flow
from blueprints.design.proof import Severity
from blueprints.design.services import ManagedNetwork, Service
from blueprints.verification.checks._each import listed
from blueprints.verification.checks._members import network_of
from blueprints.verification.checks._plan import connected_groups
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each closed service used from a network has an endpoint."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the used services without an endpoint."""
    pairs = sorted({(f.source, f.destination) for f in context.intent.flows if _uses(context, f)})
    near = {network: number for number, group in enumerate(connected_groups(context)) for network in group}
    held = _held(context, near)
    problems = [
        (service, f"{context.label(service)} is closed and has no endpoint for {context.label(place)}")
        for place, service in pairs
        if not _ruled(context, place, service) and not _within(context, near, place, held.get(service, set()))
    ]
    return listed(len(pairs), problems)


def _uses(context: Context, flow: Flow) -> bool:
    service = context.entity(flow.destination)
    closed = isinstance(service, Service) and service.public_network_access != "Enabled"
    return closed and flow.expect == "allowed" and not isinstance(context.entity(flow.source), Service)


def _held(context: Context, near: Mapping[str, int]) -> dict[str, set[int | None]]:
    """Return, for each target, the groups of networks that have an endpoint to it; None = a network unknown here."""
    found: dict[str, set[int | None]] = {}
    for endpoint in context.network.private_endpoints:
        network = network_of(context, endpoint.subnet)
        found.setdefault(endpoint.target, set()).add(near.get(network.id) if network is not None else None)
    return found


def _ruled(context: Context, place: str, service: str) -> bool:
    network = context.entity(place)
    return isinstance(network, ManagedNetwork) and any(rule.destination == service for rule in network.outbound_rules)


def _within(context: Context, near: Mapping[str, int], place: str, held: set[int | None]) -> bool:
    """Tell whether an endpoint is in the place's group; a place outside Azure takes any."""
    home = context.engine.home_of(place)
    return bool(held) and (home is None or None in held or near[home.network.id] in held)
