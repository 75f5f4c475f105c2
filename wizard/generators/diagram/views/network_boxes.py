"""Virtual networks, virtual hubs and regions as boxes with icons: the overview's level of detail."""

from dataclasses import dataclass

from blueprints.design.model import resource_type
from blueprints.design.routing import VirtualHub
from blueprints.design.services import ManagedNetwork
from blueprints.design.virtual_networks import VirtualNetwork
from blueprints.design.words import count
from wizard.generators.diagram.scene import Box, Card, Col, Element, Icon, Row, Strip
from wizard.generators.diagram.views.estate import Estate, one_line, shown
from wizard.generators.diagram.views.identity import Ids, slug
from wizard.generators.diagram.views.products import endpoint_product, product
from wizard.generators.diagram.views.things import Thing, hub_things, network_things
from wizard.generators.diagram.views.words import peered

ICONS_A_ROW = 4
# Left to right = the way of traffic: what comes in first stands first.
HUB = ("gateway", "firewall", "bastion", "dns_resolver", "on_premises")
# In a network with everything, Bastion stands over the jump box: no line between the two crosses another.
SHARED = ("gateway", "bastion", "firewall", "dns_resolver", "on_premises")
TRAFFIC = ("application_gateway", "api_management", "container_apps", "machine_learning", "vm_scale_set")
LINKS = {
    "firewall": "outbound",
    "bastion": "administration",
    "virtual_machine": "administration",
    "dns_resolver": "dns",
    "application_gateway": "ingress",
}
"""Icon → the page that tells more of it, where the design has that page."""
STRIP_LIMIT = 21
SPOKES_A_ROW = 3
ISOLATION = {
    "AllowOnlyApprovedOutbound": "approved outbound only",
    "AllowInternetOutbound": "internet outbound allowed",
}


@dataclass(frozen=True, slots=True)
class Detail:
    """How much stands side by side; two regions have half the width each, or are `stacked`."""

    icons_a_row: int = 4
    strip_columns: int = 7
    stacked: bool = False


def region_box(estate: Estate, ids: Ids, region: str, detail: Detail) -> Box:
    """Return a region: hubs above, spokes and Microsoft-managed networks below."""
    above: list[Element] = [hub_box(estate, ids, hub) for hub in estate.virtual_hubs(region)]
    above += [network_box(estate, ids, hub, detail) for hub in estate.hubs(region)]
    below: list[Element] = [network_box(estate, ids, spoke, detail) for spoke in estate.spokes(region)]
    below += [managed_box(estate, ids, managed) for managed in estate.managed_networks(region)]
    rows: list[Element] = [Row(tuple(above), gap=112)] if above else []
    gap = 96 if _peered_among_themselves(estate, region) else 16
    each = -(-len(below) // max(1, -(-len(below) // SPOKES_A_ROW)))
    rows += [Row(tuple(below[start : start + each]), gap=gap) for start in range(0, len(below), max(1, each))]
    spokes = estate.spokes(region)
    note = count(len(spokes), "spoke") if above and spokes else ""
    return Box(
        ids.of("region", region),
        "region",
        estate.region_title(region),
        Col(tuple(rows), gap=64, justify="stretch"),
        note=note,
        icon="region",
        link=f"region-{region}",
    )


def _peered_among_themselves(estate: Estate, region: str) -> bool:
    """Return whether two spokes of a region are peered, so that a line with a word runs between their boxes."""
    spokes = {spoke.id for spoke in estate.spokes(region)}
    return any(spokes.issuperset(pair) for pair in peered(estate))


def network_box(estate: Estate, ids: Ids, network: VirtualNetwork, detail: Detail) -> Box:
    """Return a virtual network with its resources as icons and its private endpoints as one strip."""
    hub = estate.is_hub(network)
    bands = _bands(network_things(estate, network), hub)
    a_row = ICONS_A_ROW if hub else detail.icons_a_row
    parts = [icon_rows(ids, network.id, band, a_row) for band in bands]
    strip = endpoint_strip(estate, ids, network, detail)
    parts += [strip] if strip is not None else []
    return Box(
        ids.of("network", network.id),
        "hub" if hub else "virtual_network",
        shown(network.name),
        Col(tuple(parts) or (empty_card(ids, network),), gap=32, justify="center"),
        note=network_note(network),
        icon="virtual_network",
        badges=badges(network),
        link=network_link(estate, network),
        minimum_width=208,
        rise=not hub,
    )


def _bands(found: tuple[Thing, ...], hub: bool) -> list[tuple[Thing, ...]]:
    """Return what stands in a network in bands: what is shared above, what runs over its endpoints below."""
    devices = [thing for thing in found if thing.icon in SHARED]
    others = [thing for thing in found if thing.icon not in SHARED]
    machines = ("virtual_machine",)
    own_bastion = any(thing.icon == "bastion" for thing in devices)
    order = machines + TRAFFIC if own_bastion else TRAFFIC + machines
    devices.sort(key=lambda thing: (HUB if hub else SHARED).index(thing.icon))
    others.sort(key=lambda thing: order.index(thing.icon) if thing.icon in order else len(order))
    return [tuple(band) for band in (devices, others) if band]


def empty_card(ids: Ids, network: VirtualNetwork) -> Card:
    """Return what stands for a network of which the design holds nothing but its name and its subnets."""
    number = len(network.subnets)
    return Card(ids.of("inside", network.id), "subnet", count(number, "subnet") if number else "No subnet")


def network_note(network: VirtualNetwork) -> str:
    """Return the prefixes of a network, and whether it is somebody else's."""
    return one_line(network.address_prefixes) + (" · exists" if network.existing else "")


def network_link(estate: Estate, network: VirtualNetwork) -> str:
    """Return the page that shows a network in detail."""
    return f"region-{network.location}" if estate.endpoints(network) or network.location else ""


def badges(network: VirtualNetwork) -> tuple[str, ...]:
    """Return the icons for what guards the network's subnets."""
    guarded = any(subnet.network_security_group for subnet in network.subnets)
    routed = any(subnet.route_table for subnet in network.subnets)
    return (*(("network_security_group",) if guarded else ()), *(("route_table",) if routed else ()))


def icon_rows(ids: Ids, where: str, things: tuple[Thing, ...], a_row: int = ICONS_A_ROW) -> Element:
    """Return the icons of what stands in a network (`where` is its id), in rows of equal length."""
    rows = -(-len(things) // a_row)
    each = -(-len(things) // rows)
    found = tuple(
        Row(
            tuple(
                Icon(ids.of("thing", t.id, where), t.icon, t.title, t.note, LINKS.get(t.icon, ""))
                for t in things[start : start + each]
            ),
            gap=24,
        )
        for start in range(0, len(things), each)
    )
    return found[0] if len(found) == 1 else Col(found, gap=24)


def endpoint_strip(estate: Estate, ids: Ids, network: VirtualNetwork, detail: Detail) -> Strip | None:
    """Return the private endpoints of a network as a strip of the icons behind them; None without any."""
    endpoints = estate.endpoints(network)
    if not endpoints:
        return None
    icons = tuple(endpoint_product(estate.service(e.target), e.target, e.group_ids).icon for e in endpoints)
    return Strip(
        ids.of("endpoints", network.id),
        "private_endpoint",
        count(len(endpoints), "private endpoint"),
        icons[:STRIP_LIMIT],
        detail.strip_columns,
        f"spoke-{slug(network.name)}",
    )


def hub_box(estate: Estate, ids: Ids, hub: VirtualHub) -> Box:
    """Return a virtual hub with its firewall and gateways as icons."""
    return hub_with(ids, hub, icon_rows(ids, hub.id, hub_devices(estate, hub)))


def hub_devices(estate: Estate, hub: VirtualHub) -> tuple[Thing, ...]:
    """Return the gateways and the firewall of a virtual hub in the order of traffic; its router where it has none."""
    found = sorted(hub_things(estate, hub), key=lambda thing: HUB.index(thing.icon))
    return tuple(found) or (Thing(f"{hub.id}/router", "virtual_hub", "Hub router"),)


def hub_with(ids: Ids, hub: VirtualHub, inside: Element) -> Box:
    """Return the box of a virtual hub."""
    note = one_line((hub.address_prefix,)) + (" · exists" if hub.existing else "")
    name = ids.of("virtual-hub", hub.id)
    return Box(name, "hub", shown(hub.name), inside, note=note, icon="virtual_hub", rise=False)


def managed_box(estate: Estate, ids: Ids, managed: ManagedNetwork, *, wide: bool = False) -> Box:
    """Return a Microsoft-managed network: whose it is, and what may leave it; below that, or beside it when `wide`."""
    owner = estate.service(managed.owner)
    thing = Thing(
        managed.id, "resource", resource_type(managed.owner).rpartition("/")[2], shown(managed.owner.rpartition("/")[2])
    )
    if owner is not None:
        thing = Thing(managed.id, product(owner).icon, product(owner).title, owner.name)
    thing = thing._replace(note=ISOLATION[managed.isolation_mode])
    owned, let_out = icon_rows(ids, managed.id, (thing,)), managed_rules(ids, managed)
    inside = Row((owned, *let_out), gap=32) if wide else Col((owned, Col(let_out, gap=0)), gap=24, justify="center")
    name = ids.of("managed", managed.id)
    return Box(name, "managed", "Microsoft-managed network", inside, grow=wide, rise=False)


def managed_rules(ids: Ids, managed: ManagedNetwork) -> tuple[Card, ...]:
    """Return what the network's outbound rules let it reach: endpoints of its own, and destinations outside."""
    endpoints = sum(rule.type == "PrivateEndpoint" for rule in managed.outbound_rules)
    others = len(managed.outbound_rules) - endpoints
    inside = Card(
        ids.of("managed-endpoints", managed.id),
        "private_endpoint",
        count(endpoints, "managed endpoint"),
        "made by Microsoft",
    )
    outside = Card(
        ids.of("managed-rules", managed.id), "internet", count(others, "destination"), "FQDNs and service tags"
    )
    return (*((inside,) if endpoints else ()), *((outside,) if others else ()))
