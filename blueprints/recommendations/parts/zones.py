"""Write private DNS zones and their links, or ask the team that owns them."""

from blueprints.design.dns import PrivateDnsZone, VirtualNetworkLink
from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.services import Service
from blueprints.design.virtual_networks import VirtualNetwork
from blueprints.recommendations.parts.endpoints import link_of_endpoint
from blueprints.recommendations.parts.zone_sets import ZoneSet, clients_in, is_present, may_write, set_of, zone_id
from blueprints.recommendations.recommendation import Context

RECOMMENDATION = "private-dns-zones"
PRIVATE_LINK = "privatelink."


def zone_names(context: Context, endpoint: PrivateEndpoint) -> tuple[str, ...]:
    """Return the names of every zone that an endpoint needs a record in."""
    service = context.draft.entities.find(Service, endpoint.target)
    location = service.location if service else endpoint.location
    link = link_of_endpoint(context, endpoint)
    return tuple(zone.name for zone in link.zones_in(context.answers.cloud.name, location))


def names_in(context: Context, zones: ZoneSet) -> tuple[str, ...]:
    """Return the names of the zones of a set, in the order of the endpoints that need them."""
    endpoints = context.draft.entities.all(PrivateEndpoint)
    inside = (endpoint for endpoint in endpoints if set_of(context, endpoint) == zones)
    return tuple(dict.fromkeys(name for endpoint in inside for name in zone_names(context, endpoint)))


def put_zone(context: Context, zones: ZoneSet, name: str) -> PrivateDnsZone:
    """Write a zone and its links to every network of its set; what others own is asked on the DNS sheet."""
    entities = context.draft.entities
    identifier = zone_id(context, zones, name)
    present = is_present(context, zones, name)
    asked = () if present or may_write(context, zones) else (_ask(context, zones, name, identifier, exists=False),)
    there = entities.find(PrivateDnsZone, identifier)
    zone = there or entities.put(PrivateDnsZone(id=identifier, existing=present, asked_in=asked))
    for network in zones.networks:
        _put_link(context, zones, zone, network, present=present)
    return zone


def _put_link(context: Context, zones: ZoneSet, zone: PrivateDnsZone, network: str, *, present: bool) -> None:
    """Link a zone to a network. The hub's links of zones that exist are there; those of our spokes are new."""
    draft = context.draft
    is_hub = network in draft.hub_networks.values()
    there = present and is_hub
    asked: tuple[str, ...] = ()
    if not there and not may_write(context, zones):
        asked = (_ask(context, zones, zone.name, zone.id, exists=present),)
    draft.entities.put(
        VirtualNetworkLink(
            id=f"{zone.id}/virtualNetworkLinks/{link_name(context, network)}",
            virtual_network=network,
            existing=there,
            asked_in=asked,
        )
    )


def link_name(context: Context, network: str) -> str:
    """Return the name of a zone's link to a network."""
    draft = context.draft
    for region, hub in draft.hub_networks.items():
        if hub == network:
            return draft.names.name("private_dns_zone_link", region, "hub")
    for region, spoke in draft.networks.items():
        if spoke == network:
            return draft.names.name("private_dns_zone_link", region)
    location = draft.entities.get(VirtualNetwork, network).location
    return draft.names.name("private_dns_zone_link", location, "-".join(clients_in(context, network)))


def _ask(context: Context, zones: ZoneSet, name: str, identifier: str, *, exists: bool) -> str:
    networks = ", ".join(_titles(context, zones, linked_to_hub=exists))
    what = f"Link {name} to {networks}." if exists else f"Create {name} and link it to {networks}."
    return context.draft.records.ask(
        "dns",
        part="zones and links",
        owner=context.answers.owners.dns,
        order=1,
        needed_before=4,
        asked=what,
        key=f"zone {identifier}",
        why="names of private endpoints resolve only in networks that are linked to the zone",
        decision=RECOMMENDATION,
        source="DNS26",
        reversible="delete the link, then the zone",
        done_when=f"the zone lists a link to {networks}",
        columns={
            "zone": name,
            "exists": "yes" if exists else "no",
            "create_in": identifier.partition("/providers/")[0],
            "link_networks": networks,
            "resolution_policy": fallback_policy(context) if of_private_link(name) else "Default",
            "registration": "false",
            "why": "every network that resolves these names needs the link",
        },
    )


def of_private_link(zone: str) -> bool:
    """Tell whether a zone, by its name, holds names of private endpoints: only its links may fall back."""
    return zone.startswith(PRIVATE_LINK) or f".{PRIVATE_LINK}" in zone


def fallback_policy(context: Context) -> str:
    """Return the resolution policy of links to privatelink zones; outside the public cloud it is not confirmed."""
    cloud = context.answers.cloud
    confirmed = cloud.name == "public" or f"{cloud.name}.dns_fallback" in cloud.accept_unverified
    return "NxDomainRedirect" if context.answers.dns.fallback_to_internet and confirmed else "Default"


def _titles(context: Context, zones: ZoneSet, *, linked_to_hub: bool) -> tuple[str, ...]:
    """Return the names of the networks that need a link; the hub of a zone that exists has its own."""
    hubs = context.draft.hub_networks.values() if linked_to_hub else ()
    return tuple(network.rsplit("/", 1)[-1] for network in zones.networks if network not in hubs)
