"""What the checks of names share: hosts of an endpoint, the networks that answer, the rule that a query meets."""

from blueprints.design.firewalls import FirewallPolicy
from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.routing import Site
from blueprints.design.services import HostName, Service
from blueprints.verification.context import Context

AZURE_DNS = "168.63.129.16"


def hosts_of(service: Service, endpoint: PrivateEndpoint) -> tuple[HostName, ...]:
    """Return the host names of a service that an endpoint answers for."""
    groups = {group.lower() for group in endpoint.group_ids}
    return tuple(host for host in service.host_names if host.group_id.lower() in groups)


def best(rules: list[tuple[str, tuple[str, ...]]], domain: str) -> tuple[str, ...]:
    """Return the targets of the longest rule that holds the domain; none where no rule does."""
    name = domain.rstrip(".").lower()
    fitting = [(rule.rstrip(".").lower(), targets) for rule, targets in rules]
    fitting = [(rule, targets) for rule, targets in fitting if not rule or name == rule or name.endswith(f".{rule}")]
    return max(fitting, key=lambda item: len(item[0]))[1] if fitting else ()


def context_owner(context: Context, text: str) -> str:
    """Return the id of the DNS server or resolver at an address; the address itself where nobody is known."""
    servers = [server.id for server in context.network.dns_servers if text in server.addresses]
    resolvers = [r.id for r in context.network.dns_resolvers if any(e.address == text for e in r.inbound_endpoints)]
    return next(iter([*servers, *resolvers]), text)


def resolving_networks(context: Context, place: str) -> tuple[str, ...]:
    """Return the networks whose Azure DNS answers the private names that a place asks."""
    entity = context.entity(place)
    if isinstance(entity, Site):
        servers = [s for s in context.network.dns_servers if s.id in entity.dns_servers]
        targets = [t for s in servers for f in s.conditional_forwarders for t in f.targets]
        return tuple(sorted({n for text in targets for n in _behind(context, text, frozenset())}))
    home = context.engine.home_of(place)
    if home is None:
        return ()
    if not home.network.dns_servers:
        return () if _rules_of(context, home.network.id) else (home.network.id,)
    return tuple(sorted({n for text in home.network.dns_servers for n in _behind(context, text, frozenset())}))


def _rules_of(context: Context, network: str) -> bool:
    return any(link.virtual_network == network for r in context.network.forwarding_rulesets for link in r.links)


def _behind(context: Context, text: str, seen: frozenset[str]) -> set[str]:
    if text in seen:
        return set()
    for resolver in context.network.dns_resolvers:
        if any(endpoint.address == text for endpoint in resolver.inbound_endpoints):
            return {resolver.virtual_network}
    for server in context.network.dns_servers:
        if text in server.addresses:
            return _of_targets(context, server.forwarders, server.place, seen | {text})
    for firewall in context.network.azure_firewalls:
        policy = context.entity(firewall.firewall_policy)
        if firewall.private_address == text and isinstance(policy, FirewallPolicy):
            return _of_targets(context, policy.dns_servers or (AZURE_DNS,), firewall.subnet or "", seen | {text})
    return set()


def _of_targets(context: Context, targets: tuple[str, ...], place: str, seen: frozenset[str]) -> set[str]:
    found: set[str] = set()
    for target in targets:
        home = context.world.places.get(place)
        if target == AZURE_DNS and home is not None:
            found.add(home.network.id)
        elif target != AZURE_DNS:
            found |= _behind(context, target, seen)
    return found
