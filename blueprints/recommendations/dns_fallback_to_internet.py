"""Ask public DNS for names that a private zone does not hold.

"Custom DNS servers manage PaaS connectivity within the network, bypassing public DNS."

## Why
A zone that is linked answers for every resource of its type, also for those of other tenants: a supplier's storage
that has a private endpoint somewhere stops resolving. The fallback asks publicly instead, and the firewall still
decides.

## Applies
Where zones are linked.

## Options
Fall back to public DNS; a closed world; a row for the team that owns the links.

## When not to
Switch it off where nothing of other tenants may resolve. Outside the public cloud it is not confirmed and stays off
unless accepted.

## Changes
The resolution policy of each link to a privatelink zone. Links that another team owns are asked for.

## Waived
Names of other tenants' resources with private endpoints fail with NXDOMAIN.
"""

from collections.abc import Iterator

from blueprints.design.dns import VirtualNetworkLink
from blueprints.design.model import parent_id
from blueprints.recommendations.parts.zones import fallback_policy, of_private_link
from blueprints.recommendations.recommendation import Chosen, Context, Recommendation, Row, Thing, always


def _applies(context: Context) -> str:
    return "" if any(True for _ in _things(context)) else "no zone of private endpoints is linked"


def _things(context: Context) -> Iterator[Thing[VirtualNetworkLink]]:
    for link in context.draft.entities.all(VirtualNetworkLink):
        zone = parent_id(link.id).rsplit("/", 1)[-1]
        if of_private_link(zone):
            yield Thing(f"{zone}/{link.name}", link)


def _is_theirs(context: Context, link: VirtualNetworkLink) -> bool:
    return fallback_policy(context) == "NxDomainRedirect" and (link.existing or bool(link.asked_in))


def _falls_back(context: Context, _: VirtualNetworkLink) -> bool:
    return fallback_policy(context) == "NxDomainRedirect"


def _change(context: Context, link: VirtualNetworkLink, chosen: Chosen) -> None:
    if chosen.key == "default":
        return
    if chosen.key == "asked" and link.existing:
        _ask(context, link)
    context.draft.entities.update(link, resolution_policy="NxDomainRedirect")


def _ask(context: Context, link: VirtualNetworkLink) -> str:
    """Ask for every existing link of the zone in one row."""
    zone = parent_id(link.id)
    name = zone.rsplit("/", 1)[-1]
    held = [other for other in context.draft.entities.children(VirtualNetworkLink, zone) if other.existing]
    networks = ", ".join(sorted(other.virtual_network.rsplit("/", 1)[-1] for other in held))
    return context.draft.records.ask(
        "dns",
        part="fallback and conflicts",
        owner=context.answers.owners.dns,
        order=1,
        needed_before=4,
        asked=f"Set the resolution policy of the links from {name} to {networks} to NxDomainRedirect.",
        why="names of other tenants' private endpoints would stop resolving",
        decision="dns-fallback-to-internet",
        source="FALLBACK",
        reversible="set the policy back to Default",
        done_when="the link shows fallback to internet as enabled",
        columns={"zone": name, "second_zone_of_same_name": "", "asked": "resolution policy NxDomainRedirect"},
    )


RECOMMENDATION = Recommendation[VirtualNetworkLink](
    question="May names that a private zone lacks be asked publicly?",
    applies=_applies,
    things=_things,
    rows=(
        Row(
            key="asked",
            input="links owned by the platform",
            when=_is_theirs,
            chosen="NxDomainRedirect, asked of the links' owner",
            because="the right to change the link is its owner's",
            instead_of="leaving it unset",
        ),
        Row(
            key="redirect",
            input="true and we write the links",
            when=_falls_back,
            chosen="NxDomainRedirect",
            because="other tenants' names resolve; the firewall still filters",
            instead_of="broken vendor names",
        ),
        Row(
            key="default",
            input="false",
            when=always,
            chosen="Default",
            because="a closed world is wanted, or the fallback is not confirmed for this cloud",
            instead_of="NxDomainRedirect",
        ),
    ),
    change=_change,
    mission=("M36",),
    pillars=("Reliability",),
    sources=("FALLBACK", "TYPES"),
    reads=("dns.fallback_to_internet", "cloud.name", "cloud.accept_unverified", "dns.zones.status"),
    checks=("foreign-names-resolve",),
    consequence="a missing record of ours shows as a public answer, which the proof reports",
    waived="names of other tenants' resources with private endpoints fail with NXDOMAIN",
    owner="dns",
    needed_before="4",
)
