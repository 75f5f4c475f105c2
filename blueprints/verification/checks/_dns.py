"""What the checks of names share: hosts of an endpoint, the networks that answer, the rule that a query meets."""

from collections.abc import Iterable

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


def answering(context: Context) -> frozenset[str]:
    """Return the addresses at which a server, an inbound endpoint, a firewall or an appliance answers DNS."""
    network = context.network
    found = {text for server in network.dns_servers for text in server.addresses}
    found |= {e.address for resolver in network.dns_resolvers for e in resolver.inbound_endpoints if e.address}
    found |= {firewall.private_address for firewall in network.azure_firewalls if firewall.private_address}
    return frozenset(found | {appliance.address for appliance in network.network_virtual_appliances})


def context_owner(context: Context, text: str) -> str:
    """Return the id of the DNS server or resolver at an address; the address itself where nobody is known."""
    servers = [server.id for server in context.network.dns_servers if text in server.addresses]
    resolvers = [r.id for r in context.network.dns_resolvers if any(e.address == text for e in r.inbound_endpoints)]
    return next(iter([*servers, *resolvers]), text)


def resolving_networks(context: Context, place: str, name: str) -> tuple[str, ...]:
    """Return the networks whose Azure DNS answers a name that a place asks."""
    entity = context.entity(place)
    if isinstance(entity, Site):
        servers = [s for s in context.network.dns_servers if s.id in entity.dns_servers]
        targets = [t for s in servers for t in best([(f.domain, f.targets) for f in s.conditional_forwarders], name)]
        return _all_behind(context, targets)
    home = context.engine.home_of(place)
    if home is None:
        return ()
    asked = home.network.dns_servers or best(ruled(context, home.network.id), name)
    return _all_behind(context, asked) if asked else (home.network.id,)


def ruled(context: Context, network: str) -> list[tuple[str, tuple[str, ...]]]:
    """Return the domains that the rulesets of a network forward, each with its targets."""
    return [
        (rule.domain_name, rule.target_dns_servers)
        for ruleset in context.network.forwarding_rulesets
        if any(link.virtual_network == network for link in ruleset.links)
        for rule in ruleset.rules
        if rule.enabled
    ]


def _all_behind(context: Context, targets: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted({network for text in targets for network in _behind(context, text, frozenset())}))


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
