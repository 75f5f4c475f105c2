"""Forward the public names of private services to Azure, wherever somebody else answers DNS.

"If you don't have central Private DNS Zones, the DNS forwarding doesn't work until you add conditional forwarding
manually."

## Why
People on-premises ask their own DNS servers. Those have to send the public domain of every private zone into Azure,
where the answer's CNAME leads into the privatelink zone. Forwarding the privatelink name alone yields public
addresses.

## Applies
Where there is a link on-premises, where your own servers answer in Azure, or where people dial in with a VPN client.

## Options
Forward to the resolver, the firewall or the servers in Azure; servers in Azure forward to Azure DNS.

## When not to
Never forward azure.net or windows.net as a whole: other services would break. Never name 168.63.129.16 outside
Azure, where nothing answers at it.

## Changes
Conditional forwarders with a ready line for the product, one row each on the DNS sheet; rules of the forwarding
ruleset for your own domains.

## Waived
Devices resolve public addresses and are refused with 403.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from blueprints.design.dns import ForwardingRuleset
from blueprints.design.routing import Site
from blueprints.recommendations.parts.conditional_forwarders import (
    add_domain_rules,
    forward_from_servers,
    forward_from_site,
    point_clients,
)
from blueprints.recommendations.parts.forwarders import forward_domains
from blueprints.recommendations.recommendation import Chosen, Context, Recommendation, Row, Thing, always

LEARNING = ("azure_machine_learning", "foundry_hub")


@dataclass(frozen=True)
class Party:
    """Somebody who answers DNS and has to forward: `kind` says who, `id` is a site, a region or empty."""

    kind: str
    id: str = ""


def _things(context: Context) -> Iterator[Thing[Party]]:
    for site in context.draft.entities.all(Site):
        yield Thing(site.id, Party(site.kind, site.id))
    if context.answers.dns.resolver.kind == "own_servers":
        for region in context.draft.regions:
            yield Thing(f"own servers of {region}", Party("own_servers", region))
    if context.answers.dns.on_premises.domains and context.draft.entities.all(ForwardingRuleset):
        yield Thing("your domains", Party("domains"))


def _is(kind: str) -> Callable[[Context, Party], bool]:
    return lambda _, party: party.kind == kind


def _needs_learning_names(context: Context, party: Party) -> bool:
    forwards = party.kind in ("on_premises", "own_servers")
    return forwards and any(platform.kind in LEARNING for platform in context.answers.platforms)


def _forwards(_: Context, party: Party) -> bool:
    return party.kind in ("on_premises", "own_servers")


def _because_forwarders(context: Context, _: Party) -> str:
    count = len(forward_domains(context))
    return f"clients ask the public name; {count} domains lead into the privatelink zones"


def _change(context: Context, party: Party, _: Chosen) -> None:
    match party.kind:
        case "on_premises":
            forward_from_site(context, party.id)
        case "vpn_clients":
            point_clients(context, party.id)
        case "own_servers":
            forward_from_servers(context, party.id)
        case _:
            add_domain_rules(context)


RECOMMENDATION = Recommendation[Party](
    question="Which names are forwarded, from where to where?",
    applies=lambda context: "" if any(True for _ in _things(context)) else "nobody outside Azure DNS answers names",
    things=_things,
    rows=(
        Row(
            key="on_premises",
            input="on-premises forwarders",
            when=_is("on_premises"),
            chosen="public zones to the addresses in Azure",
            because=_because_forwarders,
            instead_of="forwarding the privatelink name alone",
            why_not="clients never ask it; they ask the public name",
        ),
        Row(
            key="own_servers",
            input="own servers in Azure",
            when=_is("own_servers"),
            chosen="the same zones to 168.63.129.16",
            because="answered inside the linked network",
            instead_of="168.63.129.16 from on-premises",
            why_not="it answers only inside Azure",
        ),
        Row(
            key="domains",
            input="on_premises.domains",
            when=_is("domains"),
            chosen="ruleset rules to the on-premises servers",
            because="Azure resolves your names",
            instead_of="custom DNS in every network",
        ),
        Row(
            key="clients",
            input="client VPN",
            when=always,
            chosen="clients ask the addresses in Azure",
            because="the pool gets its DNS servers from the gateway, and Azure DNS itself does not answer it",
            instead_of="the clients' own servers",
        ),
        Row(
            key="learning",
            input="Azure ML, hub",
            when=_needs_learning_names,
            chosen="both suffixes of compute instances, notebooks content, inference",
            because="sources disagree on the suffix, and a missing one breaks notebooks",
            instead_of="the two privatelink zones alone",
            adds=True,
        ),
        Row(
            key="never",
            input="azure.net / windows.net as a whole",
            when=_forwards,
            chosen="never",
            because="it breaks other services",
            instead_of="one forwarder for everything",
            adds=True,
        ),
    ),
    change=_change,
    mission=("M29", "M33"),
    pillars=("Operations",),
    sources=("DNS26", "CDNS", "FDRY-VNET", "RESOLV", "VWAN-P2S"),
    reads=(
        "connectivity.on_premises.link",
        "dns.on_premises.forwarders",
        "dns.on_premises.product",
        "dns.on_premises.domains",
        "dns.resolver.kind",
        "dns.resolver.addresses.<region>",
        "dns.resolver.product",
        "access.client_vpn_pool",
        "platforms[].kind",
    ),
    checks=("forwarders-complete", "portal-names-resolve-for-devices"),
    consequence="each new kind of service adds a domain to the list of every server outside",
    waived="devices resolve public addresses and are refused",
    owner="dns",
    needed_before="5",
)
