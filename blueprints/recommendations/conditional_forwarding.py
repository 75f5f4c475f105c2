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

from blueprints import catalog
from blueprints.design.dns import ConditionalForwarder, DnsServer, ForwardingRule, ForwardingRuleset
from blueprints.design.routing import Site
from blueprints.recommendations.parts.answered import token
from blueprints.recommendations.parts.dns_addresses import resolver_addresses, resolver_network
from blueprints.recommendations.parts.dns_servers import PUBLIC, SUBNET
from blueprints.recommendations.parts.forwarder_lines import forwarder_line
from blueprints.recommendations.parts.forwarders import forward_domains, never_forwarded, privatelink_names
from blueprints.recommendations.parts.regions_of_use import has_separate_zones
from blueprints.recommendations.parts.resolvers import rule_name
from blueprints.recommendations.recommendation import Chosen, Context, Recommendation, Row, Thing, always

ID = "conditional-forwarding"
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


def azure_targets(context: Context) -> tuple[str, ...]:
    """Return the addresses in Azure that answer for those outside: the primary region's first.

    With zones per region that is one region's: a conditional forwarder has one answer.
    """
    regions = context.draft.regions[:1] if has_separate_zones(context.answers) else context.draft.regions
    return tuple(address for region in regions for address in resolver_addresses(context, region))


def _change(context: Context, party: Party, _: Chosen) -> None:
    match party.kind:
        case "on_premises":
            _forward_from_site(context, party.id)
        case "vpn_clients":
            _point_clients(context, party.id)
        case "own_servers":
            _forward_from_servers(context, party.id)
        case _:
            _add_domain_rules(context)


def _forward_from_site(context: Context, site: str) -> None:
    on_premises = context.answers.dns.on_premises
    addresses = tuple(str(address) for address in on_premises.forwarders or ())
    product = on_premises.product or "other"
    targets = azure_targets(context)
    domains = forward_domains(context) if targets else ()
    server = DnsServer(
        id=f"{site}-dns",
        existing=True,
        place=site,
        addresses=addresses or (token("dns.on_premises.forwarders"),),
        conditional_forwarders=tuple(_forwarder(context, d, targets, f"{site}-dns", product) for d in domains),
        forwarders=(PUBLIC,),
        product=product,
    )
    context.draft.entities.put(server)
    context.draft.entities.update(context.draft.entities.get(Site, site), dns_servers=(server.id,))


def _point_clients(context: Context, site: str) -> None:
    """VPN clients get the servers of the gateway's network; Azure DNS itself does not answer them."""
    entity = context.draft.entities.get(Site, site)
    context.draft.entities.update(entity, dns_servers=azure_targets(context))


def _forward_from_servers(context: Context, region: str) -> None:
    identifier = f"{resolver_network(context, region)}/{SUBNET}"
    server = context.draft.entities.get(DnsServer, identifier)
    azure = (catalog.azure_dns_address(),)
    name = f"{SUBNET}-{context.draft.names.region_code(region)}"
    forwarders = [_forwarder(context, domain, azure, name, server.product) for domain in forward_domains(context)]
    site = tuple(str(address) for address in context.answers.dns.on_premises.forwarders or ())
    own = [ConditionalForwarder(domain=d, targets=site) for d in context.answers.dns.on_premises.domains if site]
    context.draft.entities.update(server, conditional_forwarders=(*forwarders, *own))


def _forwarder(
    context: Context, domain: str, targets: tuple[str, ...], server: str, product: str
) -> ConditionalForwarder:
    row = context.draft.records.ask(
        "dns",
        part="forwarders",
        owner=context.answers.owners.dns,
        order=4,
        needed_before=5,
        asked=f"Forward {domain} from {server} to {', '.join(targets)}.",
        key=f"forwarder {server} {domain}",
        why="clients ask the public name, and only Azure knows its private address",
        decision=ID,
        source="DNS26",
        reversible="delete the conditional forwarder",
        done_when=f"a name of ours in {domain} answers with a private address from {server}",
        columns={
            "domain": domain,
            "forward_to": ", ".join(targets),
            "server": server,
            "product": product,
            "line": forwarder_line(product, domain, targets),
            "never": _never(context, domain),
        },
    )
    return ConditionalForwarder(domain=domain, targets=targets, asked_in=(row,))


def _never(context: Context, domain: str) -> str:
    private = [name for name in privatelink_names(context) if name.endswith(domain)]
    return ", ".join((*private, *(parent for parent in never_forwarded() if domain.endswith(f".{parent}"))))


def _add_domain_rules(context: Context) -> None:
    on_premises = context.answers.dns.on_premises
    servers = tuple(str(address) for address in on_premises.forwarders or ()) or (token("dns.on_premises.forwarders"),)
    rules = tuple(
        ForwardingRule(name=rule_name(domain), domain_name=f"{domain}.", target_dns_servers=servers)
        for domain in on_premises.domains
    )
    for ruleset in context.draft.entities.all(ForwardingRuleset):
        context.draft.entities.update(ruleset, rules=(*ruleset.rules, *rules))


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
            because="the pool gets its DNS servers from the network, and Azure DNS itself does not answer it",
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
    sources=("DNS26", "CDNS", "FDRY-VNET", "RESOLV"),
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
