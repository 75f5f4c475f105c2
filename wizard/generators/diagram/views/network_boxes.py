"""Virtual networks, virtual hubs and regions as boxes with icons: the overview's level of detail."""

from dataclasses import dataclass

from blueprints.design.model import resource_type
from blueprints.design.routing import VirtualHub
from blueprints.design.services import ManagedNetwork
from blueprints.design.virtual_networks import VirtualNetwork
from wizard.generators.diagram.scene import Box, Card, Col, Element, Icon, Row, Strip
from wizard.generators.diagram.views.estate import Estate, one_line
from wizard.generators.diagram.views.identity import Ids
from wizard.generators.diagram.views.products import endpoint_product, product
from wizard.generators.diagram.views.things import Thing, gateway_kind, network_things
from wizard.generators.diagram.views.words import count

ICONS_A_ROW = 4
# Left to right = the way of traffic: what comes in first stands first.
ORDER = (
    "gateway",
    "firewall",
    "application_gateway",
    "api_management",
    "container_apps",
    "machine_learning",
    "vm_scale_set",
    "bastion",
    "virtual_machine",
    "dns_resolver",
    "on_premises",
)
STRIP_LIMIT = 21
SPOKES_A_ROW = 3
ISOLATION = {
    "AllowOnlyApprovedOutbound": "approved outbound only",
    "AllowInternetOutbound": "internet outbound allowed",
}


@dataclass(frozen=True, slots=True)
class Detail:
    """How much stands side by side; two regions have half the width each."""

    icons_a_row: int = 4
    strip_columns: int = 7


def region_box(estate: Estate, ids: Ids, region: str, detail: Detail) -> Box:
    """Return a region: hubs above, spokes and Microsoft-managed networks below."""
    above: list[Element] = [hub_box(estate, ids, hub) for hub in estate.virtual_hubs(region)]
    above += [network_box(estate, ids, hub, detail) for hub in estate.hubs(region)]
    below: list[Element] = [network_box(estate, ids, spoke, detail) for spoke in estate.spokes(region)]
    below += [managed_box(estate, ids, managed) for managed in estate.managed_networks(region)]
    rows: list[Element] = [Row(tuple(above), gap=112)] if above else []
    rows += [Row(tuple(below[start : start + SPOKES_A_ROW])) for start in range(0, len(below), SPOKES_A_ROW)]
    spokes = estate.spokes(region)
    note = count(len(spokes), "spoke") if above and spokes else ""
    return Box(
        ids.of("region", region),
        "region",
        estate.region_title(region),
        Col(tuple(rows), gap=64),
        note=note,
        icon="region",
        link=f"region-{region}",
    )


def network_box(estate: Estate, ids: Ids, network: VirtualNetwork, detail: Detail) -> Box:
    """Return a virtual network with its resources as icons and its private endpoints as one strip."""
    found = sorted(
        network_things(estate, network), key=lambda t: ORDER.index(t.icon) if t.icon in ORDER else len(ORDER)
    )
    hub = estate.is_hub(network)
    parts = [icon_rows(ids, network.id, tuple(found), ICONS_A_ROW if hub else detail.icons_a_row)] if found else []
    strip = endpoint_strip(estate, ids, network, detail)
    parts += [strip] if strip is not None else []
    return Box(
        ids.of("network", network.id),
        "hub" if hub else "virtual_network",
        network.name,
        Col(tuple(parts), gap=32),
        note=network_note(network),
        icon="virtual_network",
        badges=badges(network),
        link=network_link(estate, network),
        minimum_width=208,
    )


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
            tuple(Icon(ids.of("thing", t.id, where), t.icon, t.title, t.note) for t in things[start : start + each]),
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
    )


def hub_box(estate: Estate, ids: Ids, hub: VirtualHub) -> Box:
    """Return a virtual hub with its firewall and gateways."""
    net = estate.network
    inside = [
        Thing(f.id, "firewall", "Azure Firewall", f.tier)
        for f in net.azure_firewalls
        if hub.id in (f.virtual_hub,) or f.id == hub.firewall
    ]
    inside += [
        Thing(g.id, "gateway", f"{gateway_kind(g.gateway_type)} gateway", g.sku)
        for g in net.virtual_network_gateways
        if g.virtual_hub == hub.id
    ]
    things = tuple(inside) or (Thing(f"{hub.id}/router", "virtual_hub", "Hub router"),)
    note = hub.address_prefix + (" · exists" if hub.existing else "")
    return Box(
        ids.of("virtual-hub", hub.id), "hub", hub.name, icon_rows(ids, hub.id, things), note=note, icon="virtual_hub"
    )


def managed_box(estate: Estate, ids: Ids, managed: ManagedNetwork) -> Box:
    """Return a Microsoft-managed network: whose it is, and what may leave it."""
    owner = estate.service(managed.owner)
    thing = Thing(
        managed.id, "resource", resource_type(managed.owner).rpartition("/")[2], managed.owner.rpartition("/")[2]
    )
    if owner is not None:
        thing = Thing(managed.id, product(owner).icon, product(owner).title, owner.name)
    thing = thing._replace(note=ISOLATION[managed.isolation_mode])
    parts = (icon_rows(ids, managed.id, (thing,)), Col(_allowed(ids, managed), gap=0))
    return Box(ids.of("managed", managed.id), "managed", "Microsoft-managed network", Col(parts, gap=24), grow=False)


def _allowed(ids: Ids, managed: ManagedNetwork) -> tuple[Card, ...]:
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
