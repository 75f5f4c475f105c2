"""Say which addresses answer DNS in a region, and in which network they are."""

from blueprints.draft import host_in
from blueprints.recommendations.parts.answered import is_answered, token
from blueprints.recommendations.parts.next_hops import next_hop
from blueprints.recommendations.recommendation import Context

INBOUND_HOST = 4
"""The inbound endpoint takes the fifth address of its subnet, the first that Azure leaves free."""


def is_in_hub(context: Context) -> bool:
    """Tell whether the resolver lives in the hub; a new one beside a hub of another team lives in our network."""
    answers = context.answers
    theirs = answers.connectivity.hub == "existing" and answers.dns.resolver.status == "new"
    return answers.connectivity.topology != "standalone" and not theirs


def resolver_network(context: Context, region: str) -> str:
    """Return the network that holds what answers DNS in a region."""
    draft = context.draft
    return draft.hub_networks[region] if is_in_hub(context) else draft.networks[region]


def resolver_addresses(context: Context, region: str) -> tuple[str, ...]:
    """Return the addresses at which DNS is asked in a region; none where Azure DNS alone answers."""
    resolver = context.answers.dns.resolver
    if resolver.kind == "azure_dns":
        return ()
    given = tuple(str(address) for address in resolver.addresses.get(region) or ())
    if given:
        return given
    if resolver.kind == "firewall_proxy" and not is_behind_virtual_hub(context, region):
        hop = next_hop(context, region)
        return (hop,) if hop else (token(f"dns.resolver.addresses.{region}"),)
    if resolver.kind in ("private_resolver", "firewall_proxy") and resolver.status == "new":
        return (host_in(inbound_subnet(context, region), INBOUND_HOST),)
    return (token(f"dns.resolver.addresses.{region}"),)


def is_behind_virtual_hub(context: Context, region: str) -> bool:
    """Tell whether the firewall is a virtual hub's: its address is Azure's to choose, and it sees no private zone."""
    return region in context.draft.virtual_hubs


def inbound_subnet(context: Context, region: str) -> str:
    """Return the id of the subnet for the inbound endpoint of a resolver of ours; asked of the plan on first use."""
    hub = is_in_hub(context)
    network = resolver_network(context, region)
    return context.draft.need_subnet(
        network, region, "dns_inbound", needed=1, figure="one inbound endpoint of the resolver", hub=hub
    ).id


def uses_custom_dns(context: Context) -> bool:
    """Tell whether our networks ask those addresses for everything, instead of Azure DNS.

    Servers and firewalls must be asked by address, even where zones are linked to spokes for their agents.
    """
    resolver, zones = context.answers.dns.resolver, context.answers.dns.zones
    if resolver.kind == "azure_dns":
        return False
    if resolver.spoke_method == "custom_dns":
        return True
    by_address = resolver.kind in ("own_servers", "firewall_proxy")
    return by_address and not is_answered(context, "dns.resolver.spoke_method") and zones.linked_to != "spokes"
