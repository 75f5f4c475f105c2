"""Every forwarding server has every public name of a used zone.

## Looks at
Each DNS server outside Azure, for each private name that its clients use, and each forwarder that is asked of it.

## Catches
One domain left out, a target of 168.63.129.16 from outside Azure, the privatelink name in place of the public one, a
target where no DNS server stands, or in a network to which the zone is not linked.

## Does not see
Forwarders on servers that nobody told of.
"""

from collections.abc import Iterator

from blueprints.design.dns import DnsServer
from blueprints.design.proof import Severity
from blueprints.verification.addresses import is_prefix
from blueprints.verification.checks._dns import AZURE_DNS, answering, resolving_networks
from blueprints.verification.checks._each import listed
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each server outside Azure forwards each public zone that its clients use, to a target inside Azure."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the servers with a forwarder missing or wrong."""
    sites = {site.id: site for site in context.network.sites}
    servers = [s for s in context.network.dns_servers if s.place in sites]
    problems = [(server.id, said) for server in servers for said in _problems(context, server)]
    return listed(sum(len(_names(context, s)) for s in servers), problems)


def _names(context: Context, server: DnsServer) -> tuple[str, ...]:
    asked = {r.name for r in context.names if r.place == server.place and r.expected == "private"}
    return tuple(sorted(asked))


def _problems(context: Context, server: DnsServer) -> Iterator[str]:
    known = answering(context)
    for forwarder in server.conditional_forwarders:
        if AZURE_DNS in forwarder.targets:
            yield f"{server.name} forwards {forwarder.domain} to {AZURE_DNS}, which exists only inside Azure"
        elif forwarder.asked_in or any(_covers(forwarder.domain, name) for name in _names(context, server)):
            for target in forwarder.targets:
                if is_prefix(target) and target not in known:
                    yield f"{server.name} forwards {forwarder.domain} to {target}, where no DNS server stands"
    for name in _names(context, server):
        if not any(_covers(forwarder.domain, name) for forwarder in server.conditional_forwarders):
            yield f"{server.name} has no forwarder for {name}"
        elif away := _unlinked(context, server.place, name):
            yield f"{server.name} forwards {name} to {away}, and its zone is not linked there"


def _unlinked(context: Context, place: str, name: str) -> str:
    """Return the network that answers a name wrongly because the zone that the design has for it is not linked."""
    if not any(r.name == name and r.place == place and r.result == "fails" for r in context.names):
        return ""
    kinds = {h.zone for service in context.network.services for h in service.host_names if h.host_name == name}
    zones = [zone for zone in context.network.private_dns_zones if zone.name in kinds]
    linked = {link.virtual_network for zone in zones for link in zone.links}
    away = [n for n in resolving_networks(context, place, name) if n not in linked] if zones else []
    return context.label(away[0]) if away else ""


def _covers(domain: str, name: str) -> bool:
    return name == domain or name.endswith(f".{domain}")
