"""Give every closed service a private endpoint.

"Private endpoints to provide private connectivity to Azure services within a virtual network."

## Why
A closed service answers nobody on its public name. A private endpoint gives it an address inside the network, so
that clients reach it without a public path. It adds endpoints, zones and owners: the counts are shown before
anything is deployed.

## Applies
Always. Each closed resource that a place in these networks uses gets one endpoint for each sub-resource in use, in
the network's own region.

## Options
In the workload's network, in the hub, or, for a resource of another team, a connection that its owner approves.

## When not to
A service that is only reached from selected networks, by choice, gets none. Azure Monitor has its own scope instead
of endpoints.

## Changes
Private endpoints and the size of the subnet that holds them. Addresses are fixed where records are written by hand
or a gateway stands in front of the models. One endpoint has one zone group, with at most five zones.

## Waived
The resource keeps the public path that its owner left open, and the deviation names it.
"""

from collections.abc import Iterator

from blueprints import catalog
from blueprints.design.words import count
from blueprints.design.workload import Platform
from blueprints.recommendations.parts.endpoints import put_endpoint
from blueprints.recommendations.parts.placement import endpoints_in_hub
from blueprints.recommendations.parts.targets import Target, targets
from blueprints.recommendations.parts.workspace_roles import assign_endpoint_reader
from blueprints.recommendations.recommendation import Chosen, Context, Recommendation, Row, Thing, always


def _things(context: Context) -> Iterator[Thing[Target]]:
    for target in targets(context):
        yield Thing(target.name, target)


def _is_existing(_: Context, target: Target) -> bool:
    return target.existing


def _is_ours_in_hub(context: Context, target: Target) -> bool:
    return not target.existing and endpoints_in_hub(context)


def _is_used_by_managed_network(context: Context, target: Target) -> bool:
    platforms = [p for p in context.draft.records.all(Platform) if p.managed_network]
    return any(target.id in (p.account, *p.dependencies.values()) for p in platforms)


def _because_workload(context: Context, _: Target) -> str:
    ours = [target for target in targets(context) if not target.existing]
    endpoints = count(sum(len(target.links) * len(target.regions) for target in ours), "endpoint")
    return f"owner, lifetime and filter stay together: {endpoints} beside their users"


def _change(context: Context, target: Target, _: Chosen) -> None:
    hub = endpoints_in_hub(context)
    for region in target.regions:
        for link_id in target.links:
            link = catalog.private_link()[link_id]
            asked = (_ask_approval(context, target, link.group_id, region),) if target.existing else ()
            endpoint = put_endpoint(context, target, link, region, hub=hub, asked_in=asked, manual=target.existing)
            assign_endpoint_reader(context, endpoint)


def _ask_approval(context: Context, target: Target, group_id: str, region: str) -> str:
    return context.draft.records.ask(
        "roles",
        part="approvals",
        owner=context.answers.owners.identity,
        order=4,
        needed_before=5,
        asked=f"Approve the private endpoint connection to {target.name} ({group_id}) from {region}",
        why="the resource belongs to another team; its owner lets the network in",
        decision="private-endpoints",
        source="PE-DNS-INT",
        reversible="reject the connection",
        done_when="the connection state of the endpoint is Approved",
        columns={
            "principal": f"owner of {target.name}",
            "principal_type": "User",
            "role": "approve the connection",
            "scope": target.id,
            "created_in_stage": "4",
            "needed_before": "5",
            "why": "closed resource of another team",
            "privileged": "no",
            "how_it_is_named": "",
        },
    )


RECOMMENDATION = Recommendation[Target](
    question="Which services get a private endpoint, and where?",
    things=_things,
    rows=(
        Row(
            key="existing",
            input="resource existing, other owner",
            when=_is_existing,
            chosen="connection that its owner approves",
            because="the right to approve is its owner's",
            instead_of="automatic approval",
            why_not="the deployment has no rights on the resource",
        ),
        Row(
            key="hub",
            input="placement hub",
            when=_is_ours_in_hub,
            chosen="endpoint in the hub's endpoint subnet",
            because="one place that spokes and devices reach",
            instead_of="the workload's network",
            why_not="a name has one address, and devices reach the hub",
        ),
        Row(
            key="workload",
            input="endpoint_placement workload",
            when=always,
            chosen="endpoint in the workload's network",
            because=_because_workload,
            instead_of="the hub",
            why_not="another team would own what lives and dies with this workload",
            cost_of_change="the endpoint is made anew; its address changes",
        ),
        Row(
            key="managed",
            input="managed network needs it too",
            when=_is_used_by_managed_network,
            chosen="ours for people, a managed rule for compute",
            because="two networks need two endpoints",
            instead_of="one endpoint for both",
            why_not="the managed network reaches no endpoint of ours",
            adds=True,
        ),
    ),
    change=_change,
    mission=("M4", "M10", "M19", "M22", "M24", "M25"),
    pillars=("Security",),
    sources=("DNS26", "PE-DNS-INT", "CAF-NET"),
    reads=(
        "private_access.endpoint_placement",
        "private_access.portals",
        "platforms[].dependencies",
        "platforms[].network_mode",
        "addressing.growth_percent",
        "dns.records.written_by",
        "gateway.kind",
    ),
    checks=(
        "endpoint-per-closed-resource",
        "endpoint-is-approved",
        "private-names-resolve-private",
        "all-group-ids-present",
        "endpoint-in-network-region",
        "zone-per-group-id",
    ),
    consequence="each endpoint needs its names in private DNS, from every place that uses it",
    waived="the public path of the resource stays as its owner set it",
    owner="network",
    needed_before="4",
)
