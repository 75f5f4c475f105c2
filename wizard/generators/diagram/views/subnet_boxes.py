"""Virtual networks with their subnets as boxes and their resources as cards: a region page's level of detail."""

from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.virtual_networks import Subnet, VirtualNetwork
from wizard.generators.diagram.fonts import elide
from wizard.generators.diagram.scene import Box, Card, Col, Element, Grid, Row
from wizard.generators.diagram.theme import NOTE
from wizard.generators.diagram.views.estate import Estate, one_line
from wizard.generators.diagram.views.identity import Ids
from wizard.generators.diagram.views.network_boxes import network_note
from wizard.generators.diagram.views.products import endpoint_product
from wizard.generators.diagram.views.things import Thing, network_things, things
from wizard.generators.diagram.views.words import count

SUBNET_WIDTH = 240
SUBNETS_A_COLUMN = 6
ENDPOINTS_A_COLUMN = 10
ENDPOINT_LIMIT = 60
"""More endpoints than this are grouped by product, with a count."""


def detailed_network(estate: Estate, ids: Ids, network: VirtualNetwork, gap: int = 80) -> Box:
    """Return a network: subnets with what stands in them, then the subnets of private endpoints."""
    endpoints = estate.endpoints(network)
    homes = {endpoint.subnet for endpoint in endpoints}
    subnets = sorted(network.subnets, key=lambda subnet: _rank(estate, subnet))
    plain = [subnet_box(estate, ids, subnet) for subnet in subnets if subnet.id not in homes]
    plain += _loose(estate, ids, network)
    columns: list[Element] = []
    if plain:
        halves = -(-len(plain) // SUBNETS_A_COLUMN)
        each = -(-len(plain) // halves)
        parts = tuple(Col(tuple(plain[start : start + each])) for start in range(0, len(plain), each))
        columns.append(parts[0] if len(parts) == 1 else Row(parts, gap=64))
    right = tuple(endpoints_box(estate, ids, subnet) for subnet in network.subnets if subnet.id in homes)
    columns += [Col(right)] if right else []
    return Box(
        ids.of("network", network.id),
        "hub" if estate.is_hub(network) else "virtual_network",
        network.name,
        Row(tuple(columns), gap=gap),
        note=network_note(network),
        icon="virtual_network",
        minimum_width=SUBNET_WIDTH,
    )


# Shared devices stand left of workloads, because workloads call the endpoints right of them.
DEVICES = ("gateway", "firewall", "bastion", "dns_resolver")


def _rank(estate: Estate, subnet: Subnet) -> int:
    """Return a subnet's place in a network: gateways, firewall, Bastion, resolver, then workloads as they come."""
    icons = [thing.icon for thing in things(estate, subnet) if thing.icon in DEVICES]
    if icons:
        return DEVICES.index(icons[0])
    return len(DEVICES) - 1 if estate.is_device_subnet(subnet) else len(DEVICES)


def subnet_box(estate: Estate, ids: Ids, subnet: Subnet) -> Box:
    """Return a subnet with a card for each resource in it."""
    return Box(
        ids.of("subnet", subnet.id),
        "subnet",
        subnet.name,
        Col(tuple(card(ids, subnet.id, thing) for thing in things(estate, subnet)), gap=0),
        note=one_line(subnet.address_prefixes),
        badges=subnet_badges(subnet),
        minimum_width=SUBNET_WIDTH,
    )


def endpoints_box(estate: Estate, ids: Ids, subnet: Subnet) -> Box:
    """Return a subnet of private endpoints: each a card with the icon of what is behind it."""
    members = tuple(e for e in estate.network.private_endpoints if e.subnet == subnet.id)
    cards = (
        grouped_cards(estate, ids, members)
        if len(members) > ENDPOINT_LIMIT
        else tuple(endpoint_card(estate, ids, e) for e in members)
    )
    columns = min(4, -(-len(cards) // ENDPOINTS_A_COLUMN))
    cards += tuple(card(ids, subnet.id, thing) for thing in things(estate, subnet))
    note = f"{one_line(subnet.address_prefixes)} · {count(len(members), 'private endpoint')}"
    child = Col(cards, gap=0) if columns < 2 else Grid(cards, columns)
    return Box(
        ids.of("subnet", subnet.id),
        "endpoints",
        subnet.name,
        child,
        note=note,
        badges=subnet_badges(subnet),
        link=spoke_page(subnet),
    )


def spoke_page(subnet: Subnet) -> str:
    """Return the id of the page that shows the endpoints of a subnet's network one by one."""
    from wizard.generators.diagram.views.identity import slug

    return f"spoke-{slug(subnet.id.rsplit('/', 3)[1])}"


def card(ids: Ids, where: str, thing: Thing) -> Card:
    """Return a resource as a card; `where` is the id of the subnet or network that it stands in."""
    return Card(ids.of("thing", thing.id, where), thing.icon, thing.title, thing.note)


def endpoint_card(estate: Estate, ids: Ids, endpoint: PrivateEndpoint) -> Card:
    """Return an endpoint as a card of the service behind it."""
    behind = endpoint_product(estate.service(endpoint.target), endpoint.target, endpoint.group_ids)
    note = endpoint.addresses[0].address if endpoint.addresses else elide(endpoint.target.rpartition("/")[2], 150, NOTE)
    return Card(ids.of("endpoint", endpoint.id), behind.icon, behind.title, note, corner="private_endpoint")


def grouped_cards(estate: Estate, ids: Ids, endpoints: tuple[PrivateEndpoint, ...]) -> tuple[Card, ...]:
    """Return endpoints grouped by product, with how many there are of each."""
    groups: dict[str, list[PrivateEndpoint]] = {}
    icons: dict[str, str] = {}
    for endpoint in endpoints:
        behind = endpoint_product(estate.service(endpoint.target), endpoint.target, endpoint.group_ids)
        groups.setdefault(behind.title, []).append(endpoint)
        icons[behind.title] = behind.icon
    return tuple(
        Card(
            ids.of("group", f"{members[0].subnet}/{title}"),
            icons[title],
            f"{title} × {len(members)}",
            "listed in the table",
            corner="private_endpoint",
            stacked=len(members) > 1,
        )
        for title, members in sorted(groups.items())
    )


def subnet_badges(subnet: Subnet) -> tuple[str, ...]:
    """Return the icons for what is attached to a subnet."""
    attached = (
        ("network_security_group", subnet.network_security_group),
        ("route_table", subnet.route_table),
        ("nat_gateway", subnet.nat_gateway),
    )
    return tuple(kind for kind, reference in attached if reference)


def _loose(estate: Estate, ids: Ids, network: VirtualNetwork) -> list[Box]:
    """Return what stands in the network but in none of its listed subnets, in a box without a border."""
    inside = {thing.id for subnet in network.subnets for thing in things(estate, subnet)}
    found = [thing for thing in network_things(estate, network) if thing.id not in inside]
    if not found:
        return []
    return [
        Box(
            ids.of("loose", network.id), "plain", "", Col(tuple(card(ids, network.id, thing) for thing in found), gap=0)
        )
    ]
