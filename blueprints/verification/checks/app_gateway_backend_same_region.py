"""An Application Gateway reaches its backends in its own region.

## Looks at
Each backend of each Application Gateway, and the network of the gateway.

## Catches
A gateway outside the region of its network, a backend whose only endpoint lies in another region.

## Does not see
Backends outside Azure.
"""

from blueprints.design.ingress import ApplicationGateway
from blueprints.design.proof import Severity
from blueprints.verification.checks._each import listed
from blueprints.verification.checks._members import endpoints_of, network_of, of_ours
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each Application Gateway and its backends are in one region."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the gateways whose network or backend is in another region."""
    gateways = of_ours(context.network.application_gateways)
    return listed(len(gateways), [(g.id, said) for g in gateways if (said := _problem(context, g))])


def _problem(context: Context, gateway: ApplicationGateway) -> str:
    network = network_of(context, gateway.subnet)
    if network is not None and network.location != gateway.location:
        return f"{gateway.name} is in {gateway.location}, its network in {network.location}"
    for backend in gateway.backends:
        endpoints = endpoints_of(context, backend.target)
        if endpoints and gateway.location not in {endpoint.location for endpoint in endpoints}:
            return f"{gateway.name}: the endpoint of {backend.name} lies in another region"
    return ""
