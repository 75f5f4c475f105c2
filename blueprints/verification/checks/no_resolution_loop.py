"""No query meets a server twice.

## Looks at
Each DNS server, ruleset and firewall with a DNS proxy, for each domain that one of them forwards, from server to
server.

## Catches
A ruleset that sends a domain to the inbound endpoint of its own network, two servers that forward to each other, a
firewall whose server asks the firewall.

## Does not see
Servers whose forwarding nobody stated.
"""

from blueprints.design.firewalls import FirewallPolicy
from blueprints.design.proof import Severity
from blueprints.verification.checks._dns import best, context_owner, ruled
from blueprints.verification.checks._each import listed
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "No query meets a server twice."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the servers from which a query comes back."""
    asked = sorted(
        {f.domain for s in context.network.dns_servers for f in s.conditional_forwarders} | _ruled(context) | {"."}
    )
    starts = sorted({a for s in context.network.dns_servers for a in s.addresses} | {a for a, _ in _inbound(context)})
    found: dict[str, str] = {}
    for start in starts:
        for domain in asked:
            if loop := _loop(context, start, domain):
                found.setdefault(loop[-1], f"a query for {domain} goes round: {' to '.join(loop)}")
    return listed(len(asked) * len(starts), [(context_owner(context, a), said) for a, said in sorted(found.items())])


def _loop(context: Context, start: str, domain: str) -> tuple[str, ...]:
    queue: list[tuple[str, tuple[str, ...]]] = [(start, (start,))]
    while queue:
        at, path = queue.pop()
        for target in _next(context, at, domain):
            if target in path:
                return (*path, target)
            queue.append((target, (*path, target)))
    return ()


def _next(context: Context, server: str, domain: str) -> tuple[str, ...]:
    for known in context.network.dns_servers:
        if server in known.addresses:
            return best([(f.domain, f.targets) for f in known.conditional_forwarders], domain) or known.forwarders
    for inbound, network in _inbound(context):
        if inbound == server:
            zones = _zones(context, network)
            return () if domain.rstrip(".").lower() in zones else best(ruled(context, network), domain)
    for firewall in context.network.azure_firewalls:
        policy = context.entity(firewall.firewall_policy)
        if firewall.private_address == server and isinstance(policy, FirewallPolicy) and policy.dns_proxy:
            return policy.dns_servers
    return ()


def _inbound(context: Context) -> tuple[tuple[str, str], ...]:
    resolvers = context.network.dns_resolvers
    return tuple((e.address, r.virtual_network) for r in resolvers for e in r.inbound_endpoints if e.address)


def _ruled(context: Context) -> set[str]:
    return {rule.domain_name for ruleset in context.network.forwarding_rulesets for rule in ruleset.rules}


def _zones(context: Context, network: str) -> set[str]:
    zones = context.network.private_dns_zones
    return {zone.name.lower() for zone in zones if any(link.virtual_network == network for link in zone.links)}
