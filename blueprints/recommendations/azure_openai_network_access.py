"""Reach Azure OpenAI accounts by a private endpoint, or from selected networks.

"Restrict access to select virtual networks or use private endpoints."

## Why
A model endpoint on the internet can be tried by everybody who finds its name. A private endpoint leaves no public
path and works from on-premises; network rules keep the public name reachable from allowed places.

## Applies
Every platform of kind azure_openai.

## Options
Private endpoint with public access off; selected networks with a default of deny.

## When not to
Selected networks do not work where a policy denies network rules or service endpoints. Rules for addresses have no
effect on callers in the account's own region.

## Changes
Accounts with a custom subdomain and without keys, their network rules, and service endpoints on the subnets that are
named.

## Waived
The model endpoint is on the internet.
"""

from blueprints.answers.platforms import Platform
from blueprints.recommendations.parts.platforms import applies_to, each_platform
from blueprints.recommendations.parts.single_accounts import write_single_accounts
from blueprints.recommendations.recommendation import Chosen, Context, Recommendation, Row, always

KIND = "azure_openai"
SERVICES = ("azure_openai",)


def _named(_: Context, platform: Platform) -> str:
    subnets, ranges = len(platform.allowed_subnets or ()), len(platform.allowed_public_ranges or ())
    return f"{subnets} subnets and {ranges} public ranges were named; the mission's second option"


def _change(context: Context, platform: Platform, chosen: Chosen) -> None:
    write_single_accounts(context, platform, chosen.key, SERVICES)


def _waive(context: Context, platform: Platform) -> None:
    write_single_accounts(context, platform, "public", SERVICES)


RECOMMENDATION = Recommendation[Platform](
    question="Who can reach the models?",
    things=each_platform(KIND),
    applies=applies_to(KIND),
    rows=(
        Row(
            key="selected_networks",
            input="selected_networks pinned",
            when=lambda _, platform: platform.network_mode == "selected_networks",
            chosen="selected networks, everything else denied",
            because=_named,
            instead_of="private endpoint",
            why_not="it was answered so: the public name stays reachable from the allowed places",
            opens=True,
        ),
        Row(
            key="private_endpoint",
            input="else",
            when=always,
            chosen="private endpoint, public access off",
            because="no public path, works from on-premises",
            instead_of="service endpoints",
            why_not="they do not work from on-premises and keep a public address",
        ),
    ),
    change=_change,
    waive=_waive,
    mission=("M2", "M11", "M18"),
    pillars=("Security",),
    sources=("CSV", "AOAIN", "STORAGE-LIMITS"),
    reads=(
        "platforms[].kind",
        "platforms[].network_mode",
        "platforms[].allowed_subnets",
        "platforms[].allowed_public_ranges",
        "platforms[].resource_region",
        "platforms[].models",
    ),
    checks=("no-internet-path-to-data-plane", "private-names-resolve-private"),
    consequence="Clients use the custom subdomain; at most 100 address and 100 network rules fit.",
    waived="the model endpoint is on the internet",
    owner="workload",
    needed_before="5",
)
