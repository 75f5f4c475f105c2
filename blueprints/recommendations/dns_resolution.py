"""Decide who answers DNS for the networks and for those outside.

"Custom DNS servers manage PaaS connectivity within the network, bypassing public DNS."

## Why
A private zone answers only where it is linked, and Azure DNS answers only inside Azure. Whoever asks from
on-premises, or from a network without links, needs something in Azure to ask.

## Applies
Always, region by region: a region has to resolve without another one.

## Options
Azure DNS with linked zones; your own servers in Azure; the firewall's DNS proxy; a DNS private resolver in the hub,
in the shared-services network or in this network.

## When not to
A resolver that nobody asks is cost without use. No rule may point to 168.63.129.16, no ruleset may lead to an
inbound endpoint of a network it is linked to, and a resolver does not work in a network with encryption.

## Changes
DNS servers of the networks, resolvers with their endpoints and two subnets, rulesets and their links, and rows for
what another team's resolver has to do.

## Waived
The proof marks on-premises names as unresolved.
"""

from collections.abc import Callable

from blueprints.recommendations.parts.dns_addresses import is_behind_virtual_hub, resolver_addresses, uses_custom_dns
from blueprints.recommendations.parts.dns_servers import ask_by_address, ask_from_clients, put_own_servers
from blueprints.recommendations.parts.resolvers import put_resolver, put_rulesets
from blueprints.recommendations.recommendation import Chosen, Context, Recommendation, Row, Thing, always


def _things(context: Context) -> tuple[Thing[str], ...]:
    return tuple(Thing(region, region) for region in context.draft.regions)


def _is(kind: str, *topologies: str) -> Callable[[Context, str], bool]:
    def when(context: Context, _: str) -> bool:
        fits = not topologies or context.answers.connectivity.topology in topologies
        return context.answers.dns.resolver.kind == kind and fits

    return when


def _is_behind_virtual_hub(context: Context, region: str) -> bool:
    resolver = context.answers.dns.resolver
    new = resolver.kind == "firewall_proxy" and resolver.status == "new"
    return new and is_behind_virtual_hub(context, region)


def _has_several_regions(context: Context, _: str) -> bool:
    return len(context.draft.regions) > 1 and context.answers.dns.resolver.kind != "azure_dns"


def _because_servers(context: Context, region: str) -> str:
    return f"queries go to {', '.join(resolver_addresses(context, region))} first, and they forward to Azure DNS"


def _change(context: Context, region: str, chosen: Chosen) -> None:
    if chosen.key == "own_servers":
        put_own_servers(context, region)
    elif chosen.key.startswith("resolver"):
        put_rulesets(context, put_resolver(context, region))
    if uses_custom_dns(context):
        ask_by_address(context, region)
    if chosen.key != "azure_dns":
        ask_from_clients(context, region)


RECOMMENDATION = Recommendation[str](
    question="Who answers DNS for these networks?",
    things=_things,
    rows=(
        Row(
            key="azure_dns",
            input="standalone, no link",
            when=_is("azure_dns"),
            chosen="Azure DNS with zones linked",
            because="nothing to run; nobody outside asks",
            instead_of="a resolver without a user",
        ),
        Row(
            key="own_servers",
            input="own_servers in Azure",
            when=_is("own_servers"),
            chosen="your servers, zones linked to agents' networks",
            because=_because_servers,
            instead_of="servers that forward to the internet",
            why_not="they would get the public addresses",
        ),
        Row(
            key="resolver_behind",
            input="firewall_proxy, new virtual hub",
            when=_is_behind_virtual_hub,
            chosen="a resolver that networks and the firewall ask",
            because="a virtual hub's firewall sees no private zone, and its address is not known beforehand",
            instead_of="the firewall alone as DNS server",
        ),
        Row(
            key="firewall_proxy",
            input="firewall_proxy",
            when=_is("firewall_proxy"),
            chosen="the firewall as DNS server",
            because="one log of names, and its rules by name see what clients see",
            instead_of="Basic, which has no proxy",
        ),
        Row(
            key="resolver_hub",
            input="private_resolver, hub_spoke",
            when=_is("private_resolver", "hub_spoke"),
            chosen="a resolver in the hub for every spoke",
            because="spokes need no custom DNS, and agents keep Azure DNS",
            instead_of="a resolver per spoke",
        ),
        Row(
            key="resolver_shared",
            input="private_resolver, virtual_wan",
            when=_is("private_resolver", "virtual_wan"),
            chosen="a resolver in the shared-services network",
            because="a virtual hub cannot hold one",
            instead_of="a resolver in the virtual hub",
        ),
        Row(
            key="resolver_here",
            input="private_resolver, standalone with a link",
            when=always,
            chosen="a resolver in this network",
            because="on-premises has to ask something in Azure, and there is no hub",
            instead_of="Azure DNS alone",
            why_not="it does not answer outside Azure",
        ),
        Row(
            key="regions",
            input="several regions",
            when=_has_several_regions,
            chosen="one per region, the same zones",
            because="a region must resolve alone",
            instead_of="one for all",
            why_not="with its region every name would be lost",
            adds=True,
        ),
    ),
    change=_change,
    mission=("M19", "M35", "M36"),
    pillars=("Security", "Reliability"),
    sources=("RESOLV", "FDRY-VNET", "AAC-VWANDNS"),
    reads=(
        "dns.resolver.kind",
        "dns.resolver.status",
        "dns.resolver.addresses.<region>",
        "dns.resolver.spoke_method",
        "dns.resolver.own_servers_in",
        "dns.zones.linked_to",
        "dns.on_premises.domains",
        "connectivity.topology",
        "connectivity.hub",
        "connectivity.on_premises.link",
    ),
    checks=(
        "private-names-resolve-private",
        "dns-port-is-open",
        "no-resolution-loop",
        "resolver-per-region",
        "own-servers-are-two",
    ),
    consequence="whoever runs the servers has to keep port 53 open to them from every place that asks",
    waived="names are not resolved on-premises, so people there reach public addresses and are refused",
    owner="dns",
    needed_before="2",
)
