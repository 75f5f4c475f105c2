"""Write DNS resolvers with their endpoints, rulesets and links: ours, or the platform's with what is asked of them."""

from blueprints.design.dns import (
    DnsResolver,
    ForwardingRule,
    ForwardingRuleset,
    InboundEndpoint,
    OutboundEndpoint,
    RulesetLink,
)
from blueprints.design.model import resource_group, resource_id, subscription
from blueprints.design.virtual_networks import Subnet
from blueprints.recommendations.parts.dns_addresses import (
    inbound_subnet,
    is_in_hub,
    resolver_addresses,
    resolver_network,
    uses_custom_dns,
)
from blueprints.recommendations.parts.forwarders import forward_domains
from blueprints.recommendations.recommendation import Context

ID = "dns-resolution"
EXISTING = "dns-resolver"
RESOLVER_TYPE = "Microsoft.Network/dnsResolvers"


def put_resolver(context: Context, region: str) -> DnsResolver:
    """Write the resolver of a region: a new one with its two subnets, or the existing one at its address."""
    existing = context.answers.dns.resolver.status == "existing"
    return _existing_resolver(context, region) if existing else _new_resolver(context, region)


def _new_resolver(context: Context, region: str) -> DnsResolver:
    draft, hub = context.draft, is_in_hub(context)
    network = resolver_network(context, region)
    identifier = draft.id("dns_resolver", region, owner="platform" if hub else "workload")
    inside = inbound_subnet(context, region)
    figure = "one outbound endpoint of the resolver"
    outside = draft.need_subnet(network, region, "dns_outbound", needed=1, figure=figure, hub=hub).id
    resolver = draft.entities.put(DnsResolver(id=identifier, location=region, virtual_network=network))
    (address,) = resolver_addresses(context, region)
    inbound, outbound = (draft.names.name(f"dns_{way}_endpoint", region) for way in ("inbound", "outbound"))
    draft.entities.put(InboundEndpoint(id=f"{identifier}/inboundEndpoints/{inbound}", subnet=inside, address=address))
    draft.entities.put(OutboundEndpoint(id=f"{identifier}/outboundEndpoints/{outbound}", subnet=outside))
    return resolver


def _existing_resolver(context: Context, region: str) -> DnsResolver:
    draft = context.draft
    network = resolver_network(context, region)
    addresses = resolver_addresses(context, region)
    known = tuple(f"{address}/32" for address in addresses if not address.startswith("<"))
    subnet = Subnet(id=f"{network}/subnets/{EXISTING}", address_prefixes=known, existing=True)
    draft.entities.put(subnet)
    identifier = _existing_id(network, region)
    resolver = DnsResolver(id=identifier, location=region, virtual_network=network, existing=True)
    draft.entities.put(resolver)
    for number, address in enumerate(addresses, 1):
        name = f"{identifier}/inboundEndpoints/inbound-{number}"
        draft.entities.put(InboundEndpoint(id=name, subnet=subnet.id, address=address, existing=True))
    draft.entities.put(OutboundEndpoint(id=f"{identifier}/outboundEndpoints/outbound", subnet=subnet.id, existing=True))
    return resolver


def _existing_id(network: str, region: str) -> str:
    """Name a resolver that is known by its address alone after the network that holds it."""
    group = resource_group(network)
    if not group:
        return f"{network}/{EXISTING}"
    return resource_id(subscription(network), group, RESOLVER_TYPE, f"{EXISTING}-{region}")


def put_rulesets(context: Context, resolver: DnsResolver) -> None:
    """Write the rulesets that networks need beside linked zones.

    Spokes that hold no zone links get a ruleset that leads the public zones to the inbound endpoint; it is never linked
    to that endpoint's own network, where it would loop.
    """
    domains = context.answers.dns.on_premises.domains
    by_ruleset = context.answers.dns.resolver.spoke_method == "ruleset_link" and is_in_hub(context)
    region, home = resolver.location, resolver.virtual_network
    spoke = context.draft.networks[region]
    if by_ruleset:
        _put_ruleset(context, resolver, "spokes", _to_inbound(context, region), (spoke,))
    if domains:
        spokes = () if by_ruleset or uses_custom_dns(context) or spoke == home else (spoke,)
        _put_ruleset(context, resolver, "on-premises", (), (home, *spokes))


def _put_ruleset(
    context: Context, resolver: DnsResolver, instance: str, rules: tuple[ForwardingRule, ...], networks: tuple[str, ...]
) -> None:
    draft, region = context.draft, resolver.location
    owner = "platform" if is_in_hub(context) else "workload"
    outbound = tuple(e.id for e in draft.entities.children(OutboundEndpoint, resolver.id))
    identifier = draft.id("dns_forwarding_ruleset", region, instance, owner=owner)
    asked = (_ask(context, resolver, instance, rules, networks),) if resolver.existing else ()
    ruleset = ForwardingRuleset(
        id=identifier, location=region, outbound_endpoints=outbound, rules=rules, asked_in=asked
    )
    draft.entities.put(ruleset)
    for network in networks:
        name = draft.names.name(
            "private_dns_zone_link", region, "hub" if network in draft.hub_networks.values() else ""
        )
        link = RulesetLink(id=f"{identifier}/virtualNetworkLinks/{name}", virtual_network=network, asked_in=asked)
        draft.entities.put(link)


def rule_name(domain: str) -> str:
    """Return the name of the rule for a domain."""
    return domain.strip(".").replace(".", "-").replace("*", "any")


def _to_inbound(context: Context, region: str) -> tuple[ForwardingRule, ...]:
    targets = resolver_addresses(context, region)
    return tuple(
        ForwardingRule(name=rule_name(domain), domain_name=f"{domain}.", target_dns_servers=targets)
        for domain in forward_domains(context)
    )


def _ask(
    context: Context, resolver: DnsResolver, instance: str, rules: tuple[ForwardingRule, ...], networks: tuple[str, ...]
) -> str:
    titles = ", ".join(network.rsplit("/", 1)[-1] for network in networks)
    domains = [rule.domain_name.rstrip(".") for rule in rules] or list(context.answers.dns.on_premises.domains)
    return context.draft.records.ask(
        "dns",
        part="zones and links",
        owner=context.answers.owners.dns,
        order=1,
        needed_before=4,
        asked=f"Add rules for {', '.join(domains)} to a ruleset of the resolver and link it to {titles}.",
        key=f"ruleset {resolver.id} {instance} {titles}",
        why="the network keeps Azure DNS, and the ruleset leads these names to the resolver",
        decision=ID,
        source="RESOLV",
        reversible="delete the link and the rules",
        done_when=f"the ruleset lists a link to {titles}",
        columns={
            "zone": ", ".join(domains),
            "exists": "yes",
            "create_in": resolver.id.partition("/providers/")[0],
            "link_networks": titles,
            "resolution_policy": "",
            "registration": "false",
            "why": "never link a ruleset that leads to the inbound endpoint to that endpoint's own network",
        },
    )
