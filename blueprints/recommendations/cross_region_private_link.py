"""Put the endpoint into the caller's region when the resource lies in another.

"Private endpoints to provide private connectivity to Azure services within a virtual network."

## Why
A private endpoint lives in the region of its network; the resource behind it need not. One name has one address in a
zone, so a second endpoint on a shared zone overwrites the first one's record.

## Applies
Accounts in another region than their network, and resources of one region that another region's network uses.

## Options
Endpoint beside the caller; endpoint in the other region where each region has its own zones; hub peering to the one
endpoint.

## When not to
Do not make a network in the model's region for the sake of an endpoint. Latency and transfer between regions cost.

## Changes
Where endpoints are placed, and the peering between hubs that the other region's traffic takes. Nothing in the
resource's region.

## Waived
The caller uses the public name of the other region and is refused.
"""

from dataclasses import dataclass

from blueprints.design.services import Service
from blueprints.design.workload import Platform
from blueprints.recommendations.parts.cross_region import peer_existing_hubs
from blueprints.recommendations.parts.entry_shape import has_application_gateway
from blueprints.recommendations.parts.gateway_shape import gateway_shape
from blueprints.recommendations.parts.regions_of_use import has_separate_zones
from blueprints.recommendations.recommendation import Chosen, Context, Recommendation, Row, Thing, always


@dataclass(frozen=True)
class Reach:
    """A resource that the network of `caller` uses from another region."""

    service: Service
    caller: str
    platform_region: str


def _things(context: Context) -> tuple[Thing[Reach], ...]:
    return tuple(Thing(f"{reach.service.name} from {reach.caller}", reach) for reach in _reaches(context))


def _reaches(context: Context) -> list[Reach]:
    found: list[Reach] = []
    for record in context.draft.records.all(Platform):
        for identifier in dict.fromkeys((record.account, *record.accounts)):
            service = context.draft.entities.find(Service, identifier)
            if service is None:
                continue
            found += [Reach(service, region, record.region) for region in _callers(context, record, service)]
    return found


def _callers(context: Context, record: Platform, service: Service) -> list[str]:
    """Return the regions whose networks use an account that does not lie there."""
    gateway = context.answers.gateway
    behind = gateway.kind != "none" and record.name in (gateway.backends or ())
    served = gateway.regions if behind else ()
    alone = not any(p.name == record.name and p.region != record.region for p in context.draft.records.all(Platform))
    clients = _client_regions(context, record) if alone else ()
    callers = [region for region in context.draft.regions if region in (*served, *clients) and region != record.region]
    return ([record.region] if service.location != record.region else []) + callers


def _client_regions(context: Context, record: Platform) -> tuple[str, ...]:
    if context.answers.connectivity.topology == "standalone":
        return ()
    users = [c for c in context.answers.clients if record.name in (c.reaches or ()) and c.place == "this_network"]
    return tuple(region for client in users for region in client.regions or context.draft.regions)


def _entry_reaches_endpoint(context: Context, _: Reach) -> bool:
    if context.answers.gateway.kind == "none" or context.answers.ingress.backend not in (None, "gateway"):
        return False
    return has_application_gateway(context) and not gateway_shape(context).is_injected


def _applies(context: Context) -> str:
    return "" if _reaches(context) else "every resource lies in the region of the networks that use it"


def _change(context: Context, reach: Reach, chosen: Chosen) -> None:
    if chosen.key == "peering":
        peer_existing_hubs(context, reach.caller, reach.platform_region)


RECOMMENDATION = Recommendation[Reach](
    question="How is a resource in another region reached?",
    things=_things,
    applies=_applies,
    rows=(
        Row(
            key="account_elsewhere",
            input="account in another region",
            when=lambda _, reach: reach.caller == reach.platform_region,
            chosen="endpoint in the caller's network and region",
            because=lambda _, reach: (
                f"the endpoint must be in {reach.caller}, the resource stays in {reach.service.location}"
            ),
            instead_of="a network in the model's region",
        ),
        Row(
            key="own_zone",
            input="single-region resource used from region 2, which has its own zone",
            when=lambda context, _: has_separate_zones(context.answers),
            chosen="an endpoint in each region, each in its own zone",
            because=lambda _, reach: f"{reach.caller} answers the name in its own zone, so no record is overwritten",
            instead_of="two endpoints on one zone",
        ),
        Row(
            key="peering",
            input="single-region resource used from region 2, one zone",
            when=always,
            chosen="region 1's endpoint over the hub peering",
            because="one record per name and zone: a second endpoint overwrites the first",
            instead_of="two endpoints on one zone",
        ),
        Row(
            key="app_gateway",
            input="App Gateway backend is an endpoint",
            when=_entry_reaches_endpoint,
            chosen="the gateway's endpoint in the App Gateway's region",
            because="an Application Gateway's traffic over global peering to an endpoint is dropped",
            instead_of="a backend in the other region",
            adds=True,
        ),
    ),
    change=_change,
    mission=("M24",),
    pillars=("Reliability", "Cost"),
    sources=("AOAIN", "FDRY-VNET", "PLANNER"),
    reads=(
        "platforms[].resource_region",
        "platforms[].regions",
        "gateway.regions",
        "gateway.backends",
        "clients[].reaches",
        "clients[].regions",
        "dns.zones.status",
        "connectivity.topology",
        "gateway.network_mode",
        "ingress.kind",
        "ingress.backend",
    ),
    checks=("one-record-per-name", "endpoint-in-network-region", "app-gateway-backend-same-region"),
    consequence="Traffic between regions adds latency and transfer cost.",
    waived="the caller uses the public name of the other region and is refused",
    owner="network",
    needed_before="4",
)
