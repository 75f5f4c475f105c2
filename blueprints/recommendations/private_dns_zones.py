"""Hold the names of private endpoints in private DNS zones.

"Private DNS zones centralize and secure DNS management"

## Why
A client asks the public name of a service. The answer leads into a privatelink name, and a private zone gives that
name its private address. One missing zone or link, and the name resolves to the public address, which refuses.

## Applies
Wherever there is a private endpoint or a gateway inside the network. The zones are the union of what the endpoints
need, for the cloud and the region.

## Options
The platform's central zones; zones of this design; zones that belong to a new hub.

## When not to
Create no second zone of a name that a network already has: it can be linked to one only. Never create the apex of
the gateway's domain, or the data zone of the container registry.

## Changes
Private DNS zones and their links to hub and spokes, or rows on the DNS sheet where another team owns them. Agents in
an own network need links on the spoke as well.

## Waived
Names resolve publicly and the services refuse with 403.
"""

from collections.abc import Iterator

from blueprints.design.ingress import ApiManagement
from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.words import count
from blueprints.recommendations.parts.gateway_names import put_host_zones
from blueprints.recommendations.parts.zone_sets import ZoneSet, agent_networks, zone_sets
from blueprints.recommendations.parts.zones import names_in, put_zone
from blueprints.recommendations.recommendation import Chosen, Context, Recommendation, Row, Thing, always


def _applies(context: Context) -> str:
    entities = context.draft.entities
    found = bool(entities.all(PrivateEndpoint)) or bool(entities.all(ApiManagement))
    return "" if found else "there is no private endpoint and no gateway in the network"


def _things(context: Context) -> Iterator[Thing[ZoneSet]]:
    for zones in zone_sets(context):
        yield Thing(zones.label, zones)


def _exist(_: Context, zones: ZoneSet) -> bool:
    return zones.existing


def _is_standalone(context: Context, _: ZoneSet) -> bool:
    return context.answers.connectivity.topology == "standalone"


def _is_hub_new(context: Context, _: ZoneSet) -> bool:
    return context.answers.connectivity.hub == "new"


def _serves_agents(context: Context, zones: ZoneSet) -> bool:
    has_hub = context.answers.connectivity.topology != "standalone"
    return has_hub and bool(set(agent_networks(context)) & set(zones.serves))


def _because_new(context: Context, zones: ZoneSet) -> str:
    known, networks = count(len(names_in(context, zones)), "zone"), count(len(zones.networks), "network")
    return f"nobody else owns them: {known} linked to {networks}"


def _change(context: Context, zones: ZoneSet, _: Chosen) -> None:
    for name in names_in(context, zones):
        put_zone(context, zones, name)
    put_host_zones(context, zones)


RECOMMENDATION = Recommendation[ZoneSet](
    question="Who owns the private DNS zones, and which networks are linked?",
    applies=_applies,
    things=_things,
    rows=(
        Row(
            key="existing",
            input="zones existing",
            when=_exist,
            chosen="the central zones; missing ones asked or created",
            because="a network cannot link two zones of one name",
            instead_of="own copies",
            why_not="the network has one answer for a name, and the other team's endpoints would vanish",
        ),
        Row(
            key="standalone",
            input="standalone",
            when=_is_standalone,
            chosen="zones created here",
            because=_because_new,
            instead_of="waiting for central zones",
        ),
        Row(
            key="hub",
            input="hub new",
            when=_is_hub_new,
            chosen="zones created with the hub",
            because="central: the platform owns them for every spoke",
            instead_of="zones per spoke",
            why_not="hub and on-premises could ask one of them only",
        ),
        Row(
            key="beside",
            input="else",
            when=always,
            chosen="zones created here, linked as answered",
            because="the answers say that no central zones exist",
            instead_of="waiting for central zones",
            cost_of_change="records move when central zones come",
        ),
        Row(
            key="agents",
            input="Foundry agents in own network",
            when=_serves_agents,
            chosen="linked to hub and spoke",
            because="the agent service resolves through its own network's links or ruleset",
            instead_of="the hub link alone",
            why_not="sources disagree whether the agent service asks the network's DNS servers",
            adds=True,
        ),
    ),
    change=_change,
    mission=("M30", "M31", "M37"),
    pillars=("Security", "Operations"),
    sources=("DNS26", "LIM-DNS", "ZONE-LINK", "CAF-DNS"),
    reads=(
        "dns.zones.status",
        "dns.zones.owner",
        "dns.zones.subscription_id",
        "dns.zones.resource_group",
        "dns.zones.present",
        "dns.zones.ids.<zone>",
        "dns.zones.linked_to",
        "cloud.name",
        "cloud.accept_unverified",
        "connectivity.topology",
        "connectivity.hub",
        "identity.deployment_can_write_dns",
    ),
    checks=("zone-per-group-id", "zones-linked-where-asked", "one-zone-of-a-name-per-network", "zone-names-known"),
    consequence="a linked zone answers for every resource of its type, also for those of other tenants",
    waived="names resolve to public addresses and the services refuse them",
    owner="dns",
    needed_before="4",
)
