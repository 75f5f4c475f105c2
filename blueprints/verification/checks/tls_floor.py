"""Nothing takes TLS below 1.2.

## Looks at
The least TLS version of services, gateways and listeners.

## Catches
TLS 1.0 or 1.1 on an account, an Application Gateway policy from before 2022.

## Does not see
Cipher suites that a service picks by itself.
"""

from blueprints.design.model import Entity
from blueprints.design.proof import Severity
from blueprints.verification.checks._each import listed
from blueprints.verification.checks._members import of_ours
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "The minimum TLS version is 1.2 or higher everywhere."
SEVERITY: Severity = "error"


GATEWAY_POLICIES = ("AppGwSslPolicy20220101", "AppGwSslPolicy20220101S")


def check(context: Context) -> Finding:
    """Return what takes older TLS."""
    network = context.network
    versions: list[tuple[Entity, str]] = [(s, s.minimum_tls_version) for s in of_ours(network.services)]
    versions += [(a, a.minimum_tls_version) for a in of_ours(network.api_managements)]
    versions += [(f, f.minimum_tls_version) for f in of_ours(network.front_doors)]
    problems = [(entity.id, f"{entity.name} takes TLS {text}") for entity, text in versions if _old(text)]
    gateways = of_ours(network.application_gateways)
    problems += [
        (gateway.id, f"{gateway.name} has the TLS policy {gateway.tls_policy}")
        for gateway in gateways
        if gateway.tls_policy not in GATEWAY_POLICIES
    ]
    return listed(len(versions) + len(gateways), problems)


def _old(version: str) -> bool:
    digits = "".join(character for character in version if character.isdigit())
    return digits[:2] < "12" if digits else version != ""
