"""Every region of the gateway has a backend.

## Looks at
Each location of the gateway, with the backends and their endpoints.

## Catches
A region whose units have no model to call and no endpoint to one.

## Does not see
Capacity of the backend.
"""

from blueprints.design.ingress import ApiManagement
from blueprints.design.intent import Flow
from blueprints.design.proof import Severity
from blueprints.design.services import Service
from blueprints.verification.checks._each import listed
from blueprints.verification.checks._members import endpoints_of, of_ours
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each region of the gateway has a backend within reach."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the regions without a backend."""
    gateways = [s for s in of_ours(context.network.api_managements) if s.backends]
    pairs = [(service, location.location) for service in gateways for location in service.locations]
    return listed(
        len(pairs),
        [
            (s.id, f"{s.name} has no backend within reach in {region}")
            for s, region in pairs
            if not _served(context, s, region)
        ],
    )


def _arrives(context: Context, flow: Flow) -> bool:
    found = context.flow_results.get(flow.id)
    return flow.expect == "allowed" and found is not None and found.result != "fails"


def _served(context: Context, service: ApiManagement, region: str) -> bool:
    """Tell whether a region has a backend or an endpoint to one, or calls one of another region."""
    inside = {place.subnet for place in service.locations if place.location == region}
    called = {flow.destination for flow in context.intent.flows if flow.source in inside and _arrives(context, flow)}
    for backend in service.backends:
        target = context.entity(backend.target)
        if not isinstance(target, Service) or target.location == region:
            return True
        if target.id in called or any(endpoint.location == region for endpoint in endpoints_of(context, target.id)):
            return True
    return False
