"""Let internet users in at one declared entry.

"Implement HTTPS through Azure Application Gateway or Azure Front Door."

## Why
Whoever comes from the internet meets a web application firewall and TLS before anything of the workload. Everything
else stays closed, so the entry is the only thing to watch.

## Applies
Where a client comes from the internet, or an entry was asked for.

## Options
Application Gateway in one region; Front Door over private origins; both, where the gateway behind is in the network.

## When not to
Front Door alone cannot reach an injected API Management, and reaches Premium v2 not privately. An Application Gateway
serves one region.

## Changes
The entry with its listener, subnet and address, the origins and their approvals, and a row for the owner of public DNS.
Its subnet has no route to a firewall.

## Waived
Clients reach the gateway from private places only.
"""

from blueprints.design.dns import PublicRecord
from blueprints.recommendations.parts.application_gateways import entry_host, put_application_gateway
from blueprints.recommendations.parts.entry_shape import (
    entry_kind,
    entry_regions,
    has_application_gateway,
    has_front_door,
    has_internet_clients,
    is_behind_injected_gateway,
    recommended_entry,
)
from blueprints.recommendations.parts.front_doors import put_front_door
from blueprints.recommendations.recommendation import (
    Chosen,
    Context,
    Recommendation,
    Row,
    always,
    whole_design,
)

ID = "internet-ingress"


def _applies(context: Context) -> str:
    return "nobody comes from the internet" if entry_kind(context) == "none" else ""


def _has_no_client(context: Context, _: None) -> bool:
    return not has_internet_clients(context)


def _is_china(context: Context, _: None) -> bool:
    return context.answers.cloud.name == "china"


def _has_one_region(context: Context) -> bool:
    return len(entry_regions(context)) == 1


def _is_worldwide(context: Context, _: None) -> bool:
    return _has_one_region(context) and has_front_door(context)


def _is_regional(context: Context, _: None) -> bool:
    return _has_one_region(context) and entry_kind(context) == "application_gateway"


def _is_injected_behind(context: Context, _: None) -> bool:
    return is_behind_injected_gateway(context) and entry_kind(context) == recommended_entry(context)


def _reaches_privately(context: Context, _: None) -> bool:
    return entry_kind(context) == "front_door"


def _change(context: Context, _: None, __: Chosen) -> None:
    if has_application_gateway(context):
        for region in entry_regions(context):
            put_application_gateway(context, region)
    if has_front_door(context):
        put_front_door(context)
    host = entry_host(context)
    context.draft.public_dns[host] = PublicRecord(name=host)
    _ask_public_record(context, host)


def _ask_public_record(context: Context, host: str) -> None:
    to = "the endpoint of Front Door" if has_front_door(context) else "the public address of the Application Gateway"
    context.draft.records.ask(
        "dns",
        part="records",
        owner=context.answers.owners.dns,
        order=8,
        needed_before=8,
        asked=f"Point {host} to {to} in public DNS.",
        why="users call the entry by this name",
        decision=ID,
        source="yours",
        confidence="yours",
        reversible="delete the record",
        done_when=f"{host} answers with the entry's address",
        columns={
            "zone": host.partition(".")[2],
            "name": host.partition(".")[0],
            "type": "CNAME" if has_front_door(context) else "A",
            "address": to,
            "ttl": "3600",
            "endpoint": "",
            "known_after": "the entry is created",
            "command": "",
        },
    )


RECOMMENDATION = Recommendation[None](
    question="How do internet users arrive?",
    applies=_applies,
    things=whole_design,
    rows=(
        Row(
            key="china",
            input="cloud china",
            when=_is_china,
            chosen="Application Gateway",
            because="no source describes Front Door in this cloud",
            instead_of="Front Door",
        ),
        Row(
            key="worldwide",
            input="one region, `ingress.kind` pinned for users worldwide",
            when=_is_worldwide,
            chosen="Front Door in front, as answered",
            because="TLS ends at the edge, near the users",
            instead_of="the region's own entry alone",
        ),
        Row(
            key="regional",
            input="one region",
            when=_is_regional,
            chosen="Application Gateway with a firewall (WAF_v2)",
            because="regional, with a private backend in the same region",
            instead_of="Front Door for one region",
        ),
        Row(
            key="both",
            input="several active regions, backend internal API Management",
            when=_is_injected_behind,
            chosen="Front Door over an Application Gateway per region",
            because="Front Door reaches an injected gateway only through something with a private link",
            instead_of="a public origin",
        ),
        Row(
            key="front_door",
            input="several regions, standard_v2 gateways or container apps",
            when=_reaches_privately,
            chosen="Front Door with private origins",
            because="these origins offer a private link of their own",
            instead_of="an Application Gateway per region",
        ),
        Row(
            key="answered",
            input="else",
            when=always,
            chosen="the entry that was answered",
            because="it was chosen for this design",
            instead_of="the recommended entry",
        ),
        Row(
            key="nobody",
            input="no internet client",
            when=_has_no_client,
            chosen="an entry without a declared client",
            because="it was asked for, though no client comes from the internet",
            instead_of="none",
            adds=True,
            opens=True,
        ),
    ),
    change=_change,
    mission=("M23", "M54", "M58"),
    pillars=("Security", "Reliability"),
    sources=("AFD-PL", "AGW-CFG", "PLANNER"),
    reads=(
        "ingress.kind",
        "ingress.frontend",
        "ingress.backend",
        "ingress.host_name",
        "clients[].place",
        "regions[].role",
        "resilience.pattern",
        "gateway.regions",
        "gateway.network_mode",
        "cloud.name",
    ),
    checks=("internet-enters-only-at-ingress", "origin-admits-only-front-door", "app-gateway-subnet-routes"),
    consequence="the entry's address is the one public address that users may call",
    waived="clients reach the gateway from private places only",
    owner="workload",
    needed_before="8",
)
