"""Keep one list of approved destinations, each with its reason.

"Restrict outbound traffic to approved services or fully qualified domain names (FQDNs) and maintain a list of
trusted sources."

## Why
A platform that may call any host can send data to any host. The list holds what Azure itself requires, with its
source, and what the answers add, with their reason. Every row says which subnet needs it and for which flow.

## Applies
When traffic leaves through a firewall, an appliance or a managed network.

## Options
Service tags for Azure's own services where the product knows them; host names and ranges elsewhere; outbound rules
of a managed network, which your firewall never sees.

## When not to
Never use a rule to every host. Unrestricted outbound needs a reason, a reviewer and an interval, and is shown as a
deviation.

## Changes
Rule collections of the firewall policy, one rule a row; rows on the firewall sheet where another team
owns the firewall.

## Waived
Any destination may be reached; the proof shows which places gain the internet.
"""

from blueprints.recommendations.parts.firewall_rules import write_rules
from blueprints.recommendations.recommendation import Chosen, Context, Recommendation, Row, always, whole_design


def _applies(context: Context) -> str:
    managed = any(platform.network_mode == "managed_network" for platform in context.answers.platforms)
    return "" if context.answers.egress.path != "none" or managed else "nothing leaves: egress.path is none"


def _product(context: Context) -> str:
    return context.answers.egress.product or "azure_firewall"


def _without_tags(context: Context, _: None) -> bool:
    path = context.answers.egress.path
    return path == "network_virtual_appliance" or (path == "firewall" and _product(context) != "azure_firewall")


def _managed(context: Context, _: None) -> bool:
    return any(row.places and not _is_subnet(row.places[0]) for row in context.draft.intent.approved_destinations)


def _is_subnet(place: str) -> bool:
    return "/subnets/" in place


def _only_managed(context: Context, _: None) -> bool:
    return context.answers.egress.path == "none"


def _counted(context: Context, _: None) -> str:
    rows = context.draft.intent.approved_destinations
    collections = len({row.collection for row in rows})
    return f"{len(rows)} destinations in {collections} collections are needed; Microsoft keeps the tags current"


def _change(context: Context, _: None, __: Chosen) -> None:
    write_rules(context.draft)


RECOMMENDATION = Recommendation[None](
    question="Which destinations may be reached, and why each?",
    applies=_applies,
    things=whole_design,
    rows=(
        Row(
            key="hosts",
            input="other product",
            when=_without_tags,
            chosen="host names and ranges only",
            because="the product knows no service tags; a row that has only a tag refers to its range file",
            instead_of="service tags",
        ),
        Row(
            key="managed_only",
            input="managed network",
            when=_only_managed,
            chosen="outbound rules of the managed network",
            because="your firewall never sees that traffic",
            instead_of="duplicate rules",
        ),
        Row(
            key="tags",
            input="product azure_firewall",
            when=always,
            chosen="service tags, and application rules for hosts",
            because=_counted,
            instead_of="a rule to every host",
            why_not="it approves every destination",
        ),
        Row(
            key="managed_too",
            input="managed network beside subnets",
            when=_managed,
            chosen="outbound rules of the managed network as well",
            because="its traffic never reaches your firewall",
            instead_of="duplicate rules",
            adds=True,
        ),
        Row(
            key="unrestricted",
            input="unrestricted with reason",
            when=lambda context, _: bool(context.answers.egress.unrestricted),
            chosen="ports 80 and 443 to any destination",
            because=lambda context, _: context.answers.egress.unrestricted_reason or "asked for",
            instead_of="a list of hosts",
            adds=True,
            opens=True,
        ),
        Row(
            key="seen",
            input="host only from a sample",
            when=lambda context, _: any(
                row.confidence == "seen in practice" for row in context.draft.intent.approved_destinations
            ),
            chosen="rows marked seen in practice",
            because="samples use these hosts, Microsoft's pages do not list them; drop them if you can",
            instead_of="hidden rows",
            adds=True,
        ),
    ),
    change=_change,
    mission=("M38", "M48", "M49"),
    pillars=("Security",),
    sources=("FDRY-VNET", "FW"),
    reads=(
        "egress.product",
        "egress.rule_style",
        "egress.approved[]",
        "egress.bundles",
        "egress.package_sources[]",
        "egress.unrestricted",
        "egress.unrestricted_reason",
        "egress.firewall_policy_id",
        "platforms[].high_business_impact",
    ),
    checks=("only-approved-leaves", "required-destinations-reachable", "no-wildcard-any", "every-rule-has-a-flow"),
    consequence="a new dependency needs a new row before it works",
    waived="Any destination may be reached.",
    owner="security",
    needed_before="2",
)
