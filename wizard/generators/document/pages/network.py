"""What is connected to what: networks, peerings, and the links to places outside Azure."""

from collections.abc import Iterator

from blueprints.design.model import parent_id
from blueprints.design.virtual_networks import Peering, VirtualNetwork
from blueprints.design.words import count
from wizard.generators.document import links
from wizard.generators.document.page import Page
from wizard.generators.document.quote import Markup, anchor, code, codes, joined, md
from wizard.generators.document.tables import Table
from wizard.generators.document.view import View

DECIDED = ("network-topology", "hub-connection", "on-premises-connectivity", "region-placement")


def pages(view: View) -> Iterator[Page]:
    """Yield the first page of the network."""
    networks = view.network.virtual_networks
    if not networks:
        return
    peerings = [(network, peering) for network in networks for peering in network.peerings]
    new = sum(not network.existing for network in networks)
    yield Page(
        path="network/index.md",
        title="Network",
        description="What is connected to what.",
        answer=md(
            "{} in {}: {} new, {} {}. {} connect them; each pair needs both sides.",
            count(len(networks), "virtual network"),
            count(len(view.header.regions), "region"),
            new,
            len(networks) - new,
            "exists" if len(networks) - new == 1 else "exist",
            count(len(peerings), "peering"),
        )
        if peerings
        else md(
            "{} in {}. Nothing is peered with {}.",
            count(len(networks), "virtual network"),
            count(len(view.header.regions), "region"),
            "it" if len(networks) == 1 else "them",
        ),
        figure="overview",
        values={
            "networks": Table.of(
                "virtual-networks",
                ("Virtual network", "Region", "Addresses", "State", "Subnets", "Peered with", "DNS servers"),
                (_network(view, network) for network in networks),
                (view.region_title(n.location) for n in networks),
            ),
            "peerings": Table.of(
                "peerings",
                ("From", "To", "Forwarded traffic", "Gateway transit", "Remote gateways", "Made by"),
                (_peering(view, *pair) for pair in peerings),
                (view.region_title(n.location) for n, _ in peerings),
            ),
            "hubs": Table.of(
                "virtual-hubs",
                ("Virtual hub", "Region", "Addresses", "Connected networks", "Routing intent"),
                _hubs(view),
            ),
            "sites": Table.of("sites", ("Place", "Ranges", "Reached through", "Asks DNS servers"), _sites(view)),
        },
        decided=tuple(d for d in DECIDED if d in view.decisions),
    )


def _network(view: View, network: VirtualNetwork) -> tuple[object, ...]:
    peers = (code(view.name(peering.remote_virtual_network)) for peering in network.peerings)
    region = links.to(f"network/regions/{network.location}.md", "", view.region_title(network.location))
    return (
        Markup(f'<a id="network-{anchor(network.name)}"></a>{code(network.name)}'),
        region,
        codes(network.address_prefixes),
        "exists" if network.existing else "new",
        f"{len(network.subnets):,}",
        joined(peers),
        codes(network.dns_servers) or "Azure",
    )


def _peering(view: View, network: VirtualNetwork, peering: Peering) -> tuple[object, ...]:
    made = view.rows(peering.asked_in) or ("exists" if peering.existing else "this design")
    return (
        code(view.name(parent_id(peering.id))) if parent_id(peering.id) in view.entities else code(network.name),
        code(view.name(peering.remote_virtual_network)),
        _yes(peering.allow_forwarded_traffic),
        _yes(peering.allow_gateway_transit),
        _yes(peering.use_remote_gateways),
        made,
    )


def _yes(flag: bool) -> str:
    return "yes" if flag else "no"


def _hubs(view: View) -> Iterator[tuple[object, ...]]:
    for hub in view.network.virtual_hubs:
        intent = hub.routing_intent
        wanted = (("internet", intent.internet), ("private traffic", intent.private_traffic)) if intent else ()
        through = [md("{} to {}", words, code(view.name(target))) for words, target in wanted if target]
        connected = codes(view.name(connection.virtual_network) for connection in hub.connections)
        yield code(hub.name), view.region_title(hub.location), code(hub.address_prefix), connected, joined(through)


def _sites(view: View) -> Iterator[tuple[object, ...]]:
    for site in view.network.sites:
        servers = [server for server in view.network.dns_servers if server.id in site.dns_servers]
        asks = codes(address for server in servers for address in server.addresses)
        yield code(site.name), codes(site.address_prefixes), codes(view.name(g) for g in site.gateways), asks
