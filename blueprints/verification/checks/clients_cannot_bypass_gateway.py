"""No client reaches a model except through the gateway.

## Looks at
Everything that each client place can send, against every address of each model endpoint, and the hosts that firewalls
open for it against the names of each model.

## Catches
A rule that lets VirtualNetwork in, network policies Disabled, a second endpoint in the hub, an account that is
public, the name of a model in an application rule of a client.

## Does not see
Clients that run inside the gateway itself.
"""

from collections.abc import Iterator
from fnmatch import fnmatchcase

from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.proof import CounterExample, Severity
from blueprints.verification.checks._each import joined
from blueprints.verification.checks._packets import host_of, of_host, of_packets, of_sent, opening_of
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
    found = [example for place in places for e in models for example in _straight(context, place, e)]
    found += [example for place in places for example in _by_name(context, place)]
    return joined(Finding(len(places) * len(models), tuple(found)), _public(context))


def _by_name(context: Context, place: str) -> Iterator[CounterExample]:
    """Yield the names of models that a firewall lets a client call, whatever address the client knows."""
    services = (s for s in context.network.services if s.id in context.intent.decided.model_services)
    excepted = {f.destination for f in context.intent.flows if f.source == place and f.expect == "allowed"}
    names = [host.host_name for s in services if s.id not in excepted for host in s.host_names]
    for rule in context.reach(place).hosts:
        for name in names:
            if any(fnmatchcase(name, pattern) for pattern in rule.hosts):
                said = f"{context.label(place)} calls {name} past the gateway: {rule.by} opens it"
                yield of_host(context, place, said, name, rule)


def _straight(context: Context, place: str, endpoint: PrivateEndpoint) -> tuple[CounterExample, ...]:
    allowed = any(
        f.source == place and f.destination == endpoint.target and f.expect == "allowed" for f in context.intent.flows
    )
    arrives = None if allowed else context.reach(place).arrives.get(endpoint.id)
    if not arrives:
        return ()
    said = f"{context.label(place)} reaches {context.label(endpoint.target)} past the gateway:"
    return of_sent(context, endpoint.target, place, said, arrives)


def _public(context: Context) -> Finding:
    models = [s for s in context.network.services if s.id in context.intent.decided.model_services]
    found = [
        of_packets(
            context, service.id, f"{service.name}: its public endpoint is open:", context.exposure(service.id),
            to=host_of(service), by=opening_of(service),
        )
        for service in models
    ]  # fmt: skip
    return Finding(len(models), tuple(example for examples in found for example in examples))
