"""Say which sets of private DNS zones there are: one for everybody, or one for each network view that stands alone."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from blueprints import catalog
from blueprints.design.dns import PrivateDnsZone
from blueprints.design.model import resource_id
from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.virtual_networks import Subnet, VirtualNetwork
from blueprints.recommendations.parts.dns_addresses import resolver_network
from blueprints.recommendations.parts.placement import hub_shares_zones
from blueprints.recommendations.parts.regions_of_use import has_separate_zones
from blueprints.recommendations.recommendation import Context

ZONE_TYPE = "Microsoft.Network/privateDnsZones"
SUBSCRIPTION = "<dns.zones.subscription_id>"
GROUP = "<dns.zones.resource_group>"


@dataclass(frozen=True)
class ZoneSet:
    """Zones that share one view: the `networks` (ids) that are linked, the group they live in, and who owns them.

    `serves` are the networks whose endpoints have their records here. `existing`: zones of another team.
    """

    label: str
    region: str
    owner: Literal["workload", "platform"]
    existing: bool
    networks: tuple[str, ...]
    serves: tuple[str, ...]


def zone_sets(context: Context) -> tuple[ZoneSet, ...]:
    """Return the sets of this design: one, one per region, or one each for hub and spokes."""
    draft, zones = context.draft, context.answers.dns.zones
    spokes, hubs = tuple(draft.networks.values()), tuple(draft.hub_networks.values())
    owner: Literal["workload", "platform"] = "platform" if zones.owner == "platform" else "workload"
    existing = zones.status == "existing"
    if has_separate_zones(context.answers):
        return tuple(
            ZoneSet(region, region, owner, False, _standing_alone(context, region), (draft.networks[region],))
            for region in draft.regions
        )
    if has_second_set(context):
        return (
            ZoneSet("spokes", draft.primary, "workload", existing, spokes, spokes),
            ZoneSet("hub", draft.primary, "platform", False, hubs, hubs),
        )
    linked = _linked(context, spokes, hubs)
    return (ZoneSet("design", draft.primary, owner, existing, linked, (*spokes, *hubs)),)


def has_second_set(context: Context) -> bool:
    """Tell whether the hub has endpoints and zones of its own because it does not share the spokes' zones."""
    answers = context.answers
    asked = answers.private_access.portals == "hub" and answers.connectivity.hub == "new"
    return answers.connectivity.topology != "standalone" and asked and not hub_shares_zones(context)


def set_of(context: Context, endpoint: PrivateEndpoint) -> ZoneSet:
    """Return the set that answers for an endpoint."""
    network = endpoint.subnet.rpartition("/subnets/")[0]
    sets = zone_sets(context)
    return next((zones for zones in sets if network in zones.serves), sets[0])


def zone_id(context: Context, zones: ZoneSet, name: str) -> str:
    """Return the id of the zone `name` in a set; tokens stand for a group that nobody has named yet."""
    given = context.answers.dns.zones
    if zones.existing:
        if name in given.ids:
            return str(given.ids[name])
        return resource_id(str(given.subscription_id or SUBSCRIPTION), given.resource_group or GROUP, ZONE_TYPE, name)
    scope = context.draft.scope(zones.owner, zones.region)
    return resource_id(scope.subscription, scope.resource_group, ZONE_TYPE, name)


def is_present(context: Context, zones: ZoneSet, name: str) -> bool:
    """Tell whether the platform team has the zone already."""
    present = context.answers.dns.zones.present
    if not zones.existing:
        return False
    if name in context.answers.dns.zones.ids or present == "all":
        return True
    return name in (_landing_zone_names() if present is None else present)


def zones_of_name(context: Context, name: str) -> tuple[PrivateDnsZone, ...]:
    """Return the zones of a name in every set."""
    return tuple(zone for zone in context.draft.entities.all(PrivateDnsZone) if zone.name == name)


def may_write(context: Context, zones: ZoneSet) -> bool:
    """Tell whether the deployment may create zones, links and records in a set."""
    return not zones.existing or bool(context.answers.identity.deployment_can_write_dns)


def asks_azure_dns(context: Context) -> bool:
    """Tell whether the spokes ask Azure DNS and no ruleset leads them on: they need links of their own."""
    resolver = context.answers.dns.resolver
    return resolver.kind == "azure_dns" or resolver.spoke_method == "zone_links"


def client_networks(context: Context) -> tuple[str, ...]:
    """Return the networks of clients beside hub and spokes where Azure DNS answers, so that they need links."""
    if context.answers.dns.resolver.kind != "azure_dns":
        return ()
    ours = {*context.draft.networks.values(), *context.draft.hub_networks.values()}
    beside = (n.id for n in context.draft.entities.all(VirtualNetwork) if n.existing and n.id not in ours)
    return tuple(network for network in beside if clients_in(context, network))


def clients_in(context: Context, network: str) -> tuple[str, ...]:
    """Return the names of the clients that live in a network of others; none live where only a Bastion does."""
    peered = (client.name for client in context.answers.clients if client.place == "peered_network")
    return tuple(name for name in peered if context.draft.entities.find(Subnet, f"{network}/subnets/{name}"))


def _standing_alone(context: Context, region: str) -> tuple[str, ...]:
    """Return the network of a region that stands alone, and those of clients that are peered with it."""
    draft = context.draft
    beside = (draft.entities.get(VirtualNetwork, network) for network in client_networks(context))
    return (draft.networks[region], *(network.id for network in beside if network.location == region))


def _linked(context: Context, spokes: tuple[str, ...], hubs: tuple[str, ...]) -> tuple[str, ...]:
    linked_to = context.answers.dns.zones.linked_to
    if not hubs or linked_to == "spokes":
        return _unique((*spokes, *client_networks(context)))
    inside = spokes if linked_to == "hub_and_spokes" or asks_azure_dns(context) else agent_networks(context)
    return _unique((*hubs, *inside, *_new_resolvers(context), *client_networks(context)))


def _new_resolvers(context: Context) -> tuple[str, ...]:
    """Return the networks of resolvers of this design: Azure DNS answers them from the links of their own network."""
    resolver = context.answers.dns.resolver
    new = resolver.kind == "private_resolver" and resolver.status == "new"
    return tuple(resolver_network(context, region) for region in context.draft.regions) if new else ()


def agent_networks(context: Context) -> tuple[str, ...]:
    """Return the networks that hold agent subnets: their service asks Azure DNS whatever the network's servers are."""
    draft = context.draft
    held = (need.virtual_network for need in draft.needs if need.role == "foundry_agents")
    return _unique(held)


def _unique(ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(ids))


def _landing_zone_names() -> frozenset[str]:
    return frozenset(name for link in catalog.private_link().values() for name in link.landing_zone_records)
