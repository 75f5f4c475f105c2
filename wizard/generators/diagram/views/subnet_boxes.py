"""Virtual networks with their subnets as boxes and their resources as cards: a region page's level of detail."""

from blueprints.design.model import parent_id
from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.routing import VirtualHub
from blueprints.design.virtual_networks import Subnet, VirtualNetwork
from blueprints.design.words import count
from wizard.generators.diagram.scene import Box, Card, Col, Element, Grid, Row
from wizard.generators.diagram.views.estate import Estate, one_line, shown
from wizard.generators.diagram.views.identity import Ids
from wizard.generators.diagram.views.network_boxes import empty_card, hub_devices, hub_with, network_note
from wizard.generators.diagram.views.products import endpoint_product
from wizard.generators.diagram.views.sections import endpoint_section, subnet_section
from wizard.generators.diagram.views.things import Thing, network_things, things

SUBNET_WIDTH = 240
SUBNETS_A_COLUMN, SUBNETS_A_ROW = 5, 4
TOGETHER = 3
"""Where there are more subnets than this, those of shared devices have a column of their own."""
ENDPOINTS_A_COLUMN = 10
NARROW, WIDE = 176, 264
"""Room for an endpoint's words in points, with others beside it and without."""
ENDPOINT_LIMIT = 60
"""More endpoints than this are grouped by product, with a count."""


def detailed_network(estate: Estate, ids: Ids, network: VirtualNetwork, gap: int = 80, *, wide: bool = False) -> Box:
    """Return a network: subnets with what stands in them, then the subnets of private endpoints.

    A `wide` one without endpoints has its subnets side by side.
    """
    endpoints = estate.endpoints(network)
    homes = {endpoint.subnet for endpoint in endpoints}
    subnets = sorted(network.subnets, key=lambda subnet: _rank(estate, subnet))
    plain = [subnet for subnet in subnets if subnet.id not in homes]
    shared = [subnet for subnet in plain if _rank(estate, subnet) < len(DEVICES)]
    groups = _balanced(estate, shared, plain[len(shared) :]) if homes and len(plain) > TOGETHER else [plain]
    boxes = [[subnet_box(estate, ids, subnet) for subnet in group] for group in groups]
    boxes[0] += _loose(estate, ids, network)
    high = -(-len(plain) // SUBNETS_A_ROW) if wide and not homes else SUBNETS_A_COLUMN
    columns = [_side_by_side(group, high) for group in boxes if group]
    right = tuple(endpoints_box(estate, ids, subnet) for subnet in network.subnets if subnet.id in homes)
    columns += [Col(right)] if right else []
    columns = columns or [empty_card(ids, network)]
    return Box(
        ids.of("network", network.id),
        "hub" if estate.is_hub(network) else "virtual_network",
        shown(network.name),
        Row(tuple(columns), gap=gap),
        note=network_note(network),
        icon="virtual_network",
        minimum_width=SUBNET_WIDTH,
        rise=not estate.is_hub(network),
    )


def _balanced(estate: Estate, shared: list[Subnet], others: list[Subnet]) -> list[list[Subnet]]:
    """Return the two columns of subnets: a resolver's, which no line reaches, stand where there is more room."""
    resolvers = [subnet for subnet in shared if _rank(estate, subnet) == len(DEVICES) - 1]
    more = len(shared) - len(others)
    moved = resolvers[-((more + 1) // 2) :] if more > 1 else []
    return [[subnet for subnet in shared if subnet not in moved], others + moved]


def _side_by_side(boxes: list[Box], high: int) -> Element:
    """Return the boxes of subnets one below the other, in columns of at most `high`."""
    columns = -(-len(boxes) // max(1, high))
    each = -(-len(boxes) // columns)
    parts = tuple(Col(tuple(boxes[start : start + each])) for start in range(0, len(boxes), each))
    return parts[0] if len(parts) == 1 else Row(parts, gap=64)


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
        link=subnet_section(estate, subnet),
        minimum_width=SUBNET_WIDTH,
    )


def endpoints_box(estate: Estate, ids: Ids, subnet: Subnet) -> Box:
    """Return a subnet of private endpoints: each a card with the icon of what is behind it."""
    members = tuple(e for e in estate.network.private_endpoints if e.subnet == subnet.id)
    limit = NARROW if len(members) > ENDPOINTS_A_COLUMN else WIDE
    alike = _of_several(estate, parent_id(subnet.id))
    cards = (
        grouped_cards(estate, ids, members)
        if len(members) > ENDPOINT_LIMIT
        else tuple(endpoint_card(estate, ids, e, limit, alike=_title(estate, e) in alike) for e in members)
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
        rise=False,
    )


def detailed_hub(estate: Estate, ids: Ids, hub: VirtualHub) -> Box:
    """Return a virtual hub with a card for each gateway and firewall in it."""
    return hub_with(ids, hub, Col(tuple(card(ids, hub.id, thing) for thing in hub_devices(estate, hub)), gap=0))


def spoke_page(subnet: Subnet) -> str:
    """Return the id of the page that shows the endpoints of a subnet's network one by one."""
    from wizard.generators.diagram.views.identity import slug

    return f"spoke-{slug(subnet.id.rsplit('/', 3)[1])}"


def card(ids: Ids, where: str, thing: Thing) -> Card:
    """Return a resource as a card; `where` is the id of the subnet or network that it stands in."""
    return Card(ids.of("thing", thing.id, where), thing.icon, thing.title, thing.note)


def _title(estate: Estate, endpoint: PrivateEndpoint) -> str:
    return endpoint_product(estate.service(endpoint.target), endpoint.target, endpoint.group_ids).title


def _of_several(estate: Estate, network: str) -> set[str]:
    """Return the titles that the endpoints of several services in a network have in common."""
    targets: dict[str, set[str]] = {}
    for endpoint in (e for e in estate.network.private_endpoints if parent_id(e.subnet) == network):
        targets.setdefault(_title(estate, endpoint), set()).add(endpoint.target)
    return {title for title, found in targets.items() if len(found) > 1}


def endpoint_card(estate: Estate, ids: Ids, endpoint: PrivateEndpoint, limit: int, *, alike: bool = False) -> Card:
    """Return an endpoint as a card of the service behind it, by name where others are `alike`.

    `limit` is the room for its words in points.
    """
    behind = endpoint_product(estate.service(endpoint.target), endpoint.target, endpoint.group_ids)
    address = endpoint.addresses[0].address if endpoint.addresses else ""
    name = shown(endpoint.target.rpartition("/")[2]) if alike or not address else ""
    note = " · ".join(part for part in (name, address) if part)
    section = endpoint_section(estate, endpoint)
    identity = ids.of("endpoint", endpoint.id)
    return Card(identity, behind.icon, behind.title, note, section, corner="private_endpoint", limit=limit)


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
