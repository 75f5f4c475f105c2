"""No client reaches a model except through the gateway.

## Looks at
Everything that each client place can send, against every address of each model endpoint.

## Catches
A rule that lets VirtualNetwork in, network policies Disabled, a second endpoint in the hub, an account that is
public.

## Does not see
Clients that run inside the gateway itself.
"""

from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.proof import Severity
from blueprints.verification.checks._each import each, joined, listed
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "No client place reaches a model endpoint but through the gateway."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the client places that reach a model straight, with the whole set."""
    decided = context.intent.decided
    if not decided.gateway:
        return Finding(0)
    models = [e for e in context.network.private_endpoints if e.target in decided.model_services]
    places = sorted(
        {f.source for f in context.intent.flows if f.destination == decided.gateway and f.expect == "allowed"}
    )
    places = [place for place in places if place in context.world.entities]
    found = [(e.target, said) for place in places for e in models if (said := _straight(context, place, e))]
    return joined(listed(len(places) * len(models), found), _public(context))


def _straight(context: Context, place: str, endpoint: PrivateEndpoint) -> str:
    allowed = any(
        f.source == place and f.destination == endpoint.target and f.expect == "allowed" for f in context.intent.flows
    )
    arrives = None if allowed else context.reach(place).arrives.get(endpoint.id)
    if not arrives:
        return ""
    return f"{context.label(place)} reaches {context.label(endpoint.target)} past the gateway: {context.text(arrives)}"


def _public(context: Context) -> Finding:
    models = [s for s in context.network.services if s.id in context.intent.decided.model_services]
    return each(models, lambda service: "its public endpoint is open" if context.exposure(service.id) else "")
