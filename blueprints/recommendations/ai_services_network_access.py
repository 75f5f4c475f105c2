"""Reach AI services accounts by a private endpoint, or from selected networks.

"Restrict access to select virtual networks or use private endpoints."

## Why
Speech, language and document services see the same data as the models. They have no network of their own, so the
account's front is the only place to close.

## Applies
Every platform of kind azure_ai_services. Each service of the answer is one account.

## Options
Private endpoint with public access off; selected networks with a default of deny.

## When not to
Selected networks do not work where a policy denies network rules or service endpoints.

## Changes
One account for each service, with a custom subdomain. Speech clients must use that name and not the regional host.

## Waived
AI service endpoints are on the internet.
"""

from blueprints.answers.platforms import Platform
from blueprints.recommendations.parts.platforms import applies_to, each_platform
from blueprints.recommendations.parts.single_accounts import write_single_accounts
from blueprints.recommendations.recommendation import Chosen, Context, Recommendation, Row, always

KIND = "azure_ai_services"


def _change(context: Context, platform: Platform, chosen: Chosen) -> None:
    write_single_accounts(context, platform, chosen.key, tuple(platform.services))


def _waive(context: Context, platform: Platform) -> None:
    write_single_accounts(context, platform, "public", tuple(platform.services))


RECOMMENDATION = Recommendation[Platform](
    question="Who can reach the AI services?",
    things=each_platform(KIND),
    applies=applies_to(KIND),
    rows=(
        Row(
            key="selected_networks",
            input="selected_networks pinned",
            when=lambda _, platform: platform.network_mode == "selected_networks",
            chosen="selected networks, everything else denied",
            because="the mission's second option",
            instead_of="private endpoint",
            why_not="it was answered so: the public name stays reachable from the allowed places",
            opens=True,
        ),
        Row(
            key="private_endpoint",
            input="else",
            when=always,
            chosen="private endpoint, public access off",
            because=lambda _, platform: (
                f"{', '.join(s.replace('_', ' ') for s in platform.services)}: private everywhere, no public path"
            ),
            instead_of="service endpoints",
            why_not="they do not work from on-premises and keep a public address",
        ),
    ),
    change=_change,
    waive=_waive,
    mission=("M2", "M3", "M15", "M18"),
    pillars=("Security",),
    sources=("CSV", "SPEECH"),
    reads=(
        "platforms[].kind",
        "platforms[].network_mode",
        "platforms[].services",
        "platforms[].allowed_subnets",
        "platforms[].allowed_public_ranges",
        "platforms[].resource_region",
    ),
    checks=("no-internet-path-to-data-plane", "private-names-resolve-private"),
    consequence="Clients use the custom subdomain of each account.",
    waived="AI service endpoints are on the internet",
    owner="workload",
    needed_before="5",
)
