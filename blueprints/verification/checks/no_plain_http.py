"""Nothing takes HTTP without TLS.

## Looks at
Listeners, services, and public backends of gateways.

## Catches
A listener on port 80 without a redirect, a storage account that takes HTTP, a backend called over HTTP, a
listener without a certificate.

## Does not see
Outbound HTTP for certificate revocation lists, which is plain by design.
"""

from blueprints.design.ingress import ApplicationGateway, FrontDoor
from blueprints.design.proof import Severity
from blueprints.verification.checks._each import listed
from blueprints.verification.checks._members import of_ours
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "No listener or service takes plain HTTP."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the listeners, services and backends without TLS."""
    network = context.network
    entries: list[ApplicationGateway | FrontDoor] = [
        *of_ours(network.application_gateways),
        *of_ours(network.front_doors),
    ]
    problems = [
        (entry.id, f"{entry.name}: listener {listener.name} takes plain HTTP on port {listener.port}")
        for entry in entries
        for listener in entry.listeners
        if listener.protocol == "Http" and not listener.redirect_to_https
    ]
    problems += [
        (entry.id, f"{entry.name}: listener {listener.name} redirects what is HTTPS already")
        for entry in entries
        for listener in entry.listeners
        if listener.protocol == "Https" and listener.redirect_to_https
    ]
    problems += [
        (gateway.id, f"{gateway.name}: backend {backend.name} is called over plain HTTP")
        for gateway in of_ours(network.application_gateways)
        for backend in gateway.backends
        if backend.protocol == "Http"
    ]
    problems += [
        (gateway.id, f"{gateway.name}: listener {listener.name} has no certificate to take HTTPS with")
        for gateway in of_ours(network.application_gateways)
        for listener in gateway.listeners
        if listener.protocol == "Https" and not listener.certificate
    ]
    closed = of_ours(network.services)
    problems += [(service.id, f"{service.name} takes plain HTTP") for service in closed if not service.https_only]
    return listed(len(entries) + len(closed), problems)
