"""Spread zonal resources over every zone of a production region.

"Proper connectivity management minimizes security risks and ensures smooth, uninterrupted AI operations."

## Why
A firewall or gateway in one zone stops the whole workload when that zone is lost. Most zone settings cannot be
changed later.

## Applies
To production designs.

## Options
All zones where the region has them; none where it has not, with a second region proposed.

## When not to
Sandboxes and tests keep the platform's default, which costs less.

## Changes
`zones` of firewalls, public addresses, gateways and Application Gateways, of Bastion where the region is listed, and
zone-redundant tiers of services.

## Waived
A zone loss stops the service; the table says which.
"""

from blueprints import catalog
from blueprints.design.firewalls import AzureFirewall
from blueprints.design.ingress import ApplicationGateway
from blueprints.design.interfaces import BastionHost, NatGateway, PublicIpAddress
from blueprints.design.routing import VirtualNetworkGateway
from blueprints.design.services import Service
from blueprints.recommendations.recommendation import Chosen, Context, Recommendation, Row, Thing, always

ALL_ZONES = ("1", "2", "3")
ZONAL: tuple[type[AzureFirewall | ApplicationGateway | PublicIpAddress | VirtualNetworkGateway], ...] = (
    AzureFirewall,
    ApplicationGateway,
    PublicIpAddress,
    VirtualNetworkGateway,
)
REDUNDANT_PURPOSES = ("storage", "container_registry", "cosmos_db", "ai_search")


def _applies(context: Context) -> str:
    return "" if context.answers.workload.environment == "production" else "the environment is not production"


def _regions(context: Context) -> tuple[Thing[str], ...]:
    return tuple(Thing(region, region) for region in context.draft.regions)


def _has_zones(context: Context, region: str) -> bool:
    answered = next(entry for entry in context.answers.regions if entry.name == region).availability_zones
    return bool(catalog.regions()[region].availability_zones) and answered is not False


def _change(context: Context, region: str, chosen: Chosen) -> None:
    if chosen.key != "zones":
        return
    entities = context.draft.entities
    for kind in ZONAL:
        for entity in entities.all(kind):
            if entity.location == region and not entity.existing:
                entities.update(entity, zones=ALL_ZONES)
    for gateway in entities.all(NatGateway):
        if gateway.location == region and not gateway.existing:
            entities.update(gateway, sku="StandardV2", zones=ALL_ZONES)
            for address in entities.all(PublicIpAddress):
                if address.id in gateway.public_ip_addresses:
                    entities.update(address, sku="StandardV2", zones=ALL_ZONES)
    for bastion in entities.all(BastionHost):
        listed = bool(catalog.regions()[region].bastion_zones)
        if bastion.location == region and not bastion.existing and listed and bastion.sku != "Developer":
            entities.update(bastion, zones=ALL_ZONES)
    for service in entities.all(Service):
        if service.location == region and not service.existing and service.purpose in REDUNDANT_PURPOSES:
            entities.update(service, zone_redundant=True)


RECOMMENDATION = Recommendation[str](
    question="Does it survive the loss of a zone?",
    applies=_applies,
    things=_regions,
    rows=(
        Row(
            key="zones",
            input="region has zones, production",
            when=_has_zones,
            chosen="all zones on every zonal resource",
            because="a zone loss must not stop it",
            instead_of="one zone",
            cost_of_change="a firewall, Bastion or address with another zone list is made anew",
        ),
        Row(
            key="none",
            input="region without zones",
            when=always,
            chosen="none; a second region is proposed",
            because=lambda _, region: f"{region} has no zones to span, or they were switched off",
            instead_of="a zone list that Azure refuses",
        ),
    ),
    change=_change,
    mission=("M40",),
    pillars=("Reliability",),
    sources=("REG", "BAS-REL"),
    reads=("workload.environment", "regions[].availability_zones", "gateway.units"),
    checks=("zonal-resources-span-zones",),
    waived="A zone loss stops the service.",
    owner="workload",
    needed_before="1",
    fixed_at_creation=True,
)
