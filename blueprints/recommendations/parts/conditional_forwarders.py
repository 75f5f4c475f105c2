"""Write conditional forwarders: on-premises, on servers in Azure, and the rules for the customer's own domains."""

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
from blueprints.recommendations.recommendation import Context

ID = "conditional-forwarding"


def azure_targets(context: Context) -> tuple[str, ...]:
    """Return the addresses in Azure that answer for those outside: the primary region's first.

    With zones per region that is one region's: a conditional forwarder has one answer.
    """
    regions = context.draft.regions[:1] if has_separate_zones(context.answers) else context.draft.regions
    return tuple(address for region in regions for address in resolver_addresses(context, region))


def forward_from_site(context: Context, site: str) -> None:
    """Let the servers on-premises forward every public domain in use to the addresses in Azure."""
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


def point_clients(context: Context, site: str) -> None:
    """VPN clients get the servers of the gateway's network; Azure DNS itself does not answer them."""
    entity = context.draft.entities.get(Site, site)
    context.draft.entities.update(entity, dns_servers=azure_targets(context))


def forward_from_servers(context: Context, region: str) -> None:
    """Let the customer's servers in Azure forward the same domains to Azure DNS, and their own ones on-premises."""
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


def add_domain_rules(context: Context) -> None:
    """Let Azure resolve the customer's domains: one rule each in every ruleset."""
    on_premises = context.answers.dns.on_premises
    servers = tuple(str(address) for address in on_premises.forwarders or ()) or (token("dns.on_premises.forwarders"),)
    rules = tuple(
        ForwardingRule(name=rule_name(domain), domain_name=f"{domain}.", target_dns_servers=servers)
        for domain in on_premises.domains
    )
    for ruleset in context.draft.entities.all(ForwardingRuleset):
        context.draft.entities.update(ruleset, rules=(*ruleset.rules, *rules))
