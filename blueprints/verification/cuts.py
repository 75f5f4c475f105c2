"""Where the address line is cut: every boundary that a rule, a route or a range names.

Two addresses of one subnet with no cut between them meet the same filters and routes, so one of them stands for all.
"""

from bisect import bisect_left
from collections.abc import Iterator

from blueprints.design.firewalls import FirewallRule
from blueprints.design.network import Network
from blueprints.verification.addresses import Range, is_prefix, prefix


def cut_points(network: Network) -> tuple[int, ...]:
    """Return the sorted first addresses of all pieces that the network's rules and routes distinguish."""
    points: set[int] = set()
    for text in named_addresses(network):
        if is_prefix(text):
            first, last = prefix(text)
            points.update((first, last + 1))
    return tuple(sorted(points))


def pieces(block: Range, cuts: tuple[int, ...]) -> tuple[Range, ...]:
    """Cut a range at every point inside it."""
    inside = cuts[bisect_left(cuts, block[0] + 1) : bisect_left(cuts, block[1] + 1)]
    starts = [block[0], *inside]
    return tuple((first, last - 1) for first, last in zip(starts, [*inside, block[1] + 1], strict=True))


def named_addresses(network: Network) -> Iterator[str]:
    """Yield every prefix, address or service tag that a rule or a route names."""
    for group in network.network_security_groups:
        for rule in group.rules:
            yield from rule.source_address_prefixes
            yield from rule.destination_address_prefixes
    for configuration in network.security_admin_configurations:
        for admin in configuration.rules:
            yield from admin.source_address_prefixes
            yield from admin.destination_address_prefixes
    for table in network.route_tables:
        yield from (route.address_prefix for route in table.routes)
    for ip_group in network.ip_groups:
        yield from ip_group.addresses
    for appliance in network.network_virtual_appliances:
        yield from _firewall_rules(appliance.rules)
    for policy in network.firewall_policies:
        yield from policy.snat_private_ranges
        for rule_group in policy.groups:
            for collection in rule_group.collections:
                yield from _firewall_rules(collection.rules)
    for service in network.services:
        yield from service.network_acls.ip_rules


def _firewall_rules(rules: tuple[FirewallRule, ...]) -> Iterator[str]:
    for rule in rules:
        yield from rule.source_addresses
        yield from rule.destination_addresses
