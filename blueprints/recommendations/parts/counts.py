"""Count what limits are about."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from ipaddress import IPv4Network

from blueprints import catalog
from blueprints.design.dns import ForwardingRuleset, PrivateDnsZone, RulesetLink, VirtualNetworkLink
from blueprints.design.model import parent_id, subscription
from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.routing import RouteTable
from blueprints.design.security import NetworkSecurityGroup
from blueprints.design.services import Service
from blueprints.design.virtual_networks import Peering, Subnet, VirtualNetwork
from blueprints.design.workload import Platform
from blueprints.draft import Draft

PER_SUBSCRIPTION: tuple[tuple[str, type[NetworkSecurityGroup | RouteTable]], ...] = (
    ("network_security_groups_per_subscription", NetworkSecurityGroup),
    ("route_tables_per_subscription", RouteTable),
)


@dataclass(frozen=True)
class Count:
    """How much of a limit is used at one place; `path` is the answer that a problem names."""

    limit: str
    used: int
    where: str
    path: str = "platforms"


def counts(draft: Draft) -> tuple[Count, ...]:
    """Return every count that the catalog has a limit for, in a stable order."""
    return (*_networks(draft), *_rules(draft), *_names(draft), *_accounts(draft))


def _networks(draft: Draft) -> Iterator[Count]:
    yield from _each_network(draft)
    ours = [network for network in draft.entities.all(VirtualNetwork) if not network.existing]
    yield Count("addresses_across_peered_networks", sum(map(_addresses, ours)), "the peered networks", "addressing")


def _addresses(network: VirtualNetwork) -> int:
    return sum(IPv4Network(prefix).num_addresses for prefix in network.address_prefixes)


def _each_network(draft: Draft) -> Iterator[Count]:
    endpoints = Counter(e.subnet.rpartition("/subnets/")[0] for e in draft.entities.all(PrivateEndpoint))
    for network in draft.entities.all(VirtualNetwork):
        if network.existing:
            continue
        yield Count("private_endpoints_per_network", endpoints[network.id], network.name)
        yield Count("subnets_per_network", len(draft.entities.children(Subnet, network.id)), network.name)
        yield Count("peerings_per_network", len(draft.entities.children(Peering, network.id)), network.name)
        yield Count("addresses_per_network", _addresses(network), network.name, "addressing")
    yield Count("private_endpoints_across_peered_networks", sum(endpoints.values()), "the peered networks")


def _rules(draft: Draft) -> Iterator[Count]:
    for group in draft.entities.all(NetworkSecurityGroup):
        yield Count("rules_per_network_security_group", len(group.rules), group.name, "clients")
    for table in draft.entities.all(RouteTable):
        yield Count("routes_per_route_table", len(table.routes), table.name, "connectivity")
    for limit, kind in PER_SUBSCRIPTION:
        held = Counter(subscription(entity.id) for entity in draft.entities.all(kind) if not entity.existing)
        yield from (Count(limit, count, f"subscription {where}", "regions") for where, count in sorted(held.items()))


def _names(draft: Draft) -> Iterator[Count]:
    links = Counter(parent_id(link.id) for link in draft.entities.all(VirtualNetworkLink))
    zones = [zone for zone in draft.entities.all(PrivateDnsZone) if not zone.existing]
    if zones:
        yield Count("private_zones_per_subscription", len(zones), "the subscription of the zones", "dns.zones")
        most = max(zones, key=lambda zone: (links[zone.id], zone.id))
        yield Count("links_per_zone", links[most.id], most.name, "dns.zones")
    linked = Counter(link.virtual_network for link in draft.entities.all(VirtualNetworkLink))
    for network, count in sorted(linked.items()):
        yield Count("zones_linked_per_network", count, network.rsplit("/", 1)[-1], "dns.zones")
    grouped = [e for e in draft.entities.all(PrivateEndpoint) if e.zone_group]
    if grouped:
        largest = max(grouped, key=lambda e: (len(e.zone_group or ()), e.id))
        yield Count("zones_per_zone_group", len(largest.zone_group or ()), largest.name, "dns.zones")
    for ruleset in draft.entities.all(ForwardingRuleset):
        path = "dns.on_premises.domains"
        yield Count("rules_per_ruleset", len(ruleset.rules), ruleset.name, path)
        yield Count("links_per_ruleset", len(draft.entities.children(RulesetLink, ruleset.id)), ruleset.name, path)
        targets = max((len(rule.target_dns_servers) for rule in ruleset.rules), default=0)
        yield Count("targets_per_forwarding_rule", targets, ruleset.name, "dns.on_premises.forwarders")


def _accounts(draft: Draft) -> Iterator[Count]:
    for service in draft.entities.all(Service):
        acls = service.network_acls
        if service.purpose == "account" and not service.existing:
            yield Count("ip_rules_per_ai_account", len(acls.ip_rules), service.name)
            yield Count("network_rules_per_ai_account", len(acls.virtual_network_rules), service.name)
            hosts = len(service.allowed_fqdns)
            yield Count("allowed_hosts_per_ai_account", hosts, service.name, "egress.data_loss_allowed")
    for platform in draft.records.all(Platform):
        if platform.kind == "foundry":
            limit = "projects_per_foundry_account_light"
            yield Count(limit, len(platform.projects), platform.name, f"platforms.{platform.name}.projects")
            yield from _sessions(draft, platform)


def _sessions(draft: Draft, platform: Platform) -> Iterator[Count]:
    """Yield the hosted sessions in the platform's agent subnet; a larger subnet than the table's last has no limit."""
    answer = next(answer for answer in draft.answers.platforms if answer.name == platform.name)
    if platform.agent_subnet and answer.agent_sessions and "hosted" in platform.agents:
        prefix = IPv4Network(draft.entities.get(Subnet, platform.agent_subnet).address_prefixes[0])
        limit = f"agent_sessions_in_{prefix.prefixlen}"
        if limit in catalog.limits():
            path = f"platforms.{platform.name}.agent_sessions"
            yield Count(limit, answer.agent_sessions, prefix.compressed, path)
