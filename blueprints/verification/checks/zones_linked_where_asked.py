"""Every network that resolves a private name has its zone linked.

## Looks at
Each private name, from each place that uses it, to the networks in which Azure DNS answers for that place.

## Catches
A link dropped, a zone linked only to the network of a client that asks a server elsewhere.

## Does not see
Servers outside the model, whose forwarding nobody stated.
"""

from collections.abc import Iterable

from blueprints.design.proof import NameResult, Severity
from blueprints.verification.checks._dns import resolving_networks
from blueprints.verification.checks._each import listed
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each network whose Azure DNS answers a private name has that zone linked."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the zones that a resolving network lacks."""
    linked = {
        (zone.name.lower(), link.virtual_network) for zone in context.network.private_dns_zones for link in zone.links
    }
    zones = _zones(context)
    private = [result for result in context.names if result.expected == "private"]
    wanted = sorted({(z, n) for r in private for z, n in _asked(context, r, zones.get(r.name, ()))})
    return listed(
        len(wanted),
        [
            (zone, f"{zone} is not linked to {context.label(n)}, which answers for its clients")
            for zone, n in wanted
            if (zone.lower(), n) not in linked
        ],
    )


def _zones(context: Context) -> dict[str, set[str]]:
    """Return the zones of each private host name."""
    found: dict[str, set[str]] = {}
    for service in context.network.services:
        for host in service.host_names:
            if host.zone:
                found.setdefault(host.host_name, set()).add(host.zone)
    return found


def _asked(context: Context, result: NameResult, zones: Iterable[str]) -> list[tuple[str, str]]:
    networks = resolving_networks(context, result.place, result.name) if zones else ()
    return [(zone, network) for zone in sorted(zones) for network in networks]
