"""Close the public access of every service.

"No PaaS services or AI model endpoints should be accessible from the public internet."

## Why
A private endpoint does not close the public one. A service whose public access is off refuses the internet whatever
its keys and roles say. Its name stays in public DNS by design; the answer is a refusal.

## Applies
Always, to each service and to API Management.

## Options
Public access off, with a default action of Deny; or one of the exceptions that Azure or an answer makes, each
listed.

## When not to
An injected API Management of the classic tiers has no such switch: internal mode and its filter close it. A version
2 gateway is closed in a second pass, because creation refuses it. Selected networks keep the public name.

## Changes
The public access property of each type and the default action of its firewall. Resources of other teams are left as
they are.

## Waived
The public access of that resource stays open; the first page lists it.
"""

from collections.abc import Iterator

from blueprints.design.ingress import ApiManagement
from blueprints.design.services import NetworkAcls, Service
from blueprints.design.workload import Platform
from blueprints.recommendations.parts.exceptions import declare
from blueprints.recommendations.parts.single_accounts import give_service_endpoints
from blueprints.recommendations.recommendation import Chosen, Context, Recommendation, Row, Thing, always

Closable = Service | ApiManagement
MONITORED = ("log_analytics", "application_insights")


def _things(context: Context) -> Iterator[Thing[Closable]]:
    entities = context.draft.entities
    found: list[Closable] = [*entities.all(Service), *entities.all(ApiManagement)]
    for closable in found:
        if not closable.existing:
            yield Thing(closable.name, closable)


def _is_selected(context: Context, thing: Closable) -> bool:
    if not isinstance(thing, Service) or thing.purpose != "account":
        return False
    platforms = context.draft.records.all(Platform)
    return any(p.name == thing.platform and p.network_mode == "selected_networks" for p in platforms)


def _has_endpoint(_: Context, thing: Closable) -> bool:
    return isinstance(thing, ApiManagement) and thing.tier in ("StandardV2", "PremiumV2")


def _is_injected(_: Context, thing: Closable) -> bool:
    return isinstance(thing, ApiManagement) and thing.virtual_network_type != "None"


def _is_monitored_publicly(context: Context, thing: Closable) -> bool:
    without_scope = context.answers.monitoring.private_link_scope == "none"
    return isinstance(thing, Service) and thing.purpose in MONITORED and without_scope


def _change(context: Context, thing: Closable, chosen: Chosen) -> None:
    if isinstance(thing, ApiManagement):
        _write_gateway(context, thing, chosen)
    elif chosen.key == "selected":
        acls = thing.network_acls.model_copy(update={"default_action": "Deny"})
        context.draft.entities.update(thing, public_network_access="Enabled", network_acls=acls)
        give_service_endpoints(context, thing)
    elif chosen.key == "monitored":
        context.draft.entities.update(thing, public_network_access="Enabled", query_public_network_access="Enabled")
        why = "no private link scope: telemetry reaches Azure Monitor on its public address, through the firewall"
        declare(context, thing.id, "publicNetworkAccess", "Enabled", why, "public-access-disabled")
    else:
        _close(context, thing)


def _write_gateway(context: Context, gateway: ApiManagement, chosen: Chosen) -> None:
    if chosen.key == "injected":
        context.draft.entities.update(gateway, public_network_access="Enabled")
    else:
        context.draft.entities.update(gateway, public_network_access="Disabled")


def _close(context: Context, service: Service) -> None:
    acls = service.network_acls.model_copy(update={"default_action": "Deny"})
    query = "Disabled" if service.purpose in MONITORED else service.query_public_network_access
    context.draft.entities.update(
        service, public_network_access="Disabled", query_public_network_access=query, network_acls=acls
    )


def _waive(context: Context, thing: Closable) -> None:
    if isinstance(thing, Service):
        acls = NetworkAcls(default_action="Allow")
        context.draft.entities.update(thing, public_network_access="Enabled", network_acls=acls)
        give_service_endpoints(context, thing)


RECOMMENDATION = Recommendation[Closable](
    question="Which public endpoints stay open?",
    things=_things,
    rows=(
        Row(
            key="selected",
            input="selected_networks pinned",
            when=_is_selected,
            chosen="public access on, named ranges only",
            because="selected networks were answered",
            instead_of="admitting every network",
            why_not="the whole internet could call the account",
            opens=True,
        ),
        Row(
            key="injected",
            input="API Management injected (classic)",
            when=_is_injected,
            chosen="on, a listed exception",
            because="Azure wants an endpoint before it closes, and an injected instance can have none",
            instead_of="closing it",
            why_not="the deployment fails",
        ),
        Row(
            key="gateway",
            input="API Management with an endpoint (v2), first stage",
            when=_has_endpoint,
            chosen="on until the second pass, then off",
            because="creation refuses a closed gateway",
            instead_of="closing it at creation",
            why_not="the deployment is refused",
        ),
        Row(
            key="monitored",
            input="Log Analytics, Application Insights without private scope",
            when=_is_monitored_publicly,
            chosen="ingestion and queries stay public",
            because="without a private link scope there is no endpoint",
            instead_of="closing it",
            why_not="the logs would be lost",
        ),
        Row(
            key="closed",
            input="else",
            when=always,
            chosen="public access off, default Deny",
            because="no service is reachable from the internet",
            instead_of="a list of allowed addresses",
            why_not="an address says nothing about who calls",
            cost_of_change="a property; it opens within minutes",
        ),
    ),
    change=_change,
    waive=_waive,
    mission=("M8", "M14", "M20", "M23"),
    pillars=("Security",),
    sources=("TYPES", "POL", "KV-NET"),
    reads=(
        "platforms[].network_mode",
        "monitoring.private_link_scope",
        "gateway.tier",
        "gateway.network_mode",
    ),
    checks=("no-internet-path-to-data-plane", "public-access-flags"),
    consequence="content is deployed from inside the network; public runners and portals outside see a refusal",
    waived="the internet reaches the data plane of the named resource, with its keys and roles as the only defence",
    owner="security",
    needed_before="4",
)
