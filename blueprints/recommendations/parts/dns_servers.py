"""Write DNS servers that are machines or firewalls, and let networks ask them."""

from blueprints.design.dns import DnsServer
from blueprints.design.virtual_networks import Subnet, VirtualNetwork
from blueprints.recommendations.parts.dns_addresses import resolver_addresses, resolver_network
from blueprints.recommendations.recommendation import Context

ID = "dns-resolution"
SUBNET = "dns-servers"
PUBLIC = "public"
"""The server asks the internet for what it does not forward."""


def put_own_servers(context: Context, region: str) -> DnsServer:
    """Write the customer's servers of a region; what they forward to Azure is asked of their owner."""
    network = resolver_network(context, region)
    addresses = resolver_addresses(context, region)
    known = tuple(f"{address}/32" for address in addresses if not address.startswith("<"))
    subnet = Subnet(id=f"{network}/subnets/{SUBNET}", address_prefixes=known, existing=True)
    context.draft.entities.put(subnet)
    server = DnsServer(
        id=f"{network}/{SUBNET}",
        existing=True,
        place=subnet.id,
        addresses=addresses,
        forwarders=(PUBLIC,),
        product=context.answers.dns.resolver.product or "other",
    )
    return context.draft.entities.put(server)


def ask_by_address(context: Context, region: str) -> None:
    """Let the region's network ask these addresses; a network of another team is asked for on the sheet."""
    draft = context.draft
    network = draft.entities.get(VirtualNetwork, draft.networks[region])
    addresses = resolver_addresses(context, region)
    if network.existing:
        _ask(context, network, addresses)
    draft.entities.update(network, dns_servers=addresses)


def ask_from_clients(context: Context, region: str) -> None:
    """Expect the networks of clients beside ours to ask the same addresses, which their owner confirms."""
    draft = context.draft
    ours = {*draft.networks.values(), *draft.hub_networks.values()}
    for network in draft.entities.all(VirtualNetwork):
        if network.existing and network.id not in ours and network.location == region:
            addresses = resolver_addresses(context, region)
            row = _ask(context, network, addresses)
            draft.entities.update(network, dns_servers=addresses, asked_in=(*network.asked_in, row))


def _ask(context: Context, network: VirtualNetwork, addresses: tuple[str, ...]) -> str:
    servers = ", ".join(addresses)
    return context.draft.records.ask(
        "dns",
        part="zones and links",
        owner=context.answers.owners.dns,
        order=2,
        needed_before=8,
        asked=f"Let {network.name} ask {servers} for names.",
        key=f"servers of {network.id}",
        why="names of private endpoints resolve there; Azure DNS of that network holds none of the zones",
        decision=ID,
        source="DNS26",
        reversible="restore the former DNS servers",
        done_when=f"{network.name} lists these DNS servers",
        columns={
            "zone": "all",
            "exists": "yes",
            "create_in": "",
            "link_networks": network.name,
            "resolution_policy": "",
            "registration": "false",
            "why": f"DNS servers of the network: {servers}",
        },
    )
