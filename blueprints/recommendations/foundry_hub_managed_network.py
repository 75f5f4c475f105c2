"""Keep the compute of a Foundry hub in its managed network, approved outbound only.

"Configure the managed network and use private endpoints" (Azure AI Studio hub, today the hub-based Foundry).

## Why
A hub's compute runs in Microsoft's network, so no rule of yours filters it. Its own outbound rules do, and the
change to approved outbound is one-way.

## Applies
Every platform of kind foundry_hub. New work belongs on a Foundry account; the hub is kept for existing estates.

## Options
Managed network with approved outbound; managed network with internet; private endpoint alone.

## When not to
Unrestricted internet needs a reason and a reviewer. A scope lock on the hub or its group stops Microsoft from
removing its own endpoints.

## Changes
The hub, its projects, its managed network and the isolation mode. Existing compute must be recreated.

## Waived
Compute reaches any host.
"""

from blueprints.answers.platforms import Platform
from blueprints.recommendations.parts.managed_networks import isolation_mode, write_managed_network
from blueprints.recommendations.parts.platforms import applies_to, each_platform, record_platform
from blueprints.recommendations.parts.workspaces import write_project, write_workspace
from blueprints.recommendations.recommendation import Chosen, Context, Recommendation, Row, always

KIND = "foundry_hub"


def _approved(context: Context, platform: Platform) -> bool:
    managed = platform.network_mode == "managed_network"
    return managed and isolation_mode(context, platform) == "AllowOnlyApprovedOutbound"


def _change(context: Context, platform: Platform, chosen: Chosen) -> None:
    mode = "private_endpoint_only" if chosen.key == "endpoint" else "managed_network"
    _write(context, platform, mode)


def _waive(context: Context, platform: Platform) -> None:
    _write(context, platform, "private_endpoint_only")


def _write(context: Context, platform: Platform, mode: str) -> None:
    for region in platform.regions:
        hub = write_workspace(context, platform, region, name="foundry_hub", kind="Hub")
        managed = write_managed_network(context, platform, hub.id, region) if mode == "managed_network" else None
        for project in platform.projects:
            write_project(context, platform, region, project)
        record_platform(
            context,
            platform,
            region,
            mode,
            hub.id,
            accounts=(hub.id,),
            projects=tuple(platform.projects),
            compute=tuple(platform.compute),
            managed_network=managed.id if managed else None,
        )


RECOMMENDATION = Recommendation[Platform](
    question="What may the hub's compute reach?",
    things=each_platform(KIND),
    applies=applies_to(KIND),
    rows=(
        Row(
            key="approved",
            input="outbound approved_only",
            when=_approved,
            chosen="managed network, approved outbound only",
            because=lambda _, platform: (
                f"only listed hosts leave; the managed firewall is {platform.managed_firewall_sku or 'standard'}; the "
                "step is one-way anyway"
            ),
            instead_of="isolation disabled",
            cost_of_change="approved outbound cannot be relaxed later",
        ),
        Row(
            key="internet",
            input="egress.unrestricted with reason",
            when=lambda _, platform: platform.network_mode == "managed_network",
            chosen="managed network with internet outbound",
            because=lambda context, _: (
                context.answers.egress.unrestricted_reason or "outbound internet was answered for this hub"
            ),
            instead_of="approved outbound only",
            why_not="public material was said to be needed",
        ),
        Row(
            key="endpoint",
            input="else",
            when=always,
            chosen="private endpoint only",
            because="private_endpoint_only was answered: people reach the hub privately, its compute stays unisolated",
            instead_of="managed network",
            cost_of_change="compute must be recreated to enter a managed network",
        ),
    ),
    change=_change,
    waive=_waive,
    mission=("M2", "M9", "M16", "M18"),
    pillars=("Security",),
    sources=("HUBMN", "HUBPE", "POL"),
    reads=(
        "platforms[].kind",
        "platforms[].network_mode",
        "platforms[].outbound",
        "platforms[].managed_firewall_sku",
        "platforms[].projects",
        "platforms[].compute",
        "egress.unrestricted",
        "egress.unrestricted_reason",
    ),
    checks=("managed-network-mode", "managed-network-endpoints-complete"),
    consequence="The mode is one-way, and existing compute must be recreated.",
    waived="the hub's compute reaches any host",
    owner="workload",
    needed_before="5",
)
