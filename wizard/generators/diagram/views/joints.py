"""The lines of the overview between regions and the world: what the Design says is joined, and who begins."""

from typing import Any

from blueprints.design.ingress import ApplicationGateway
from blueprints.design.model import parent_id
from wizard.generators.diagram.scene import Edge, EdgeKind, Side
from wizard.generators.diagram.views.edge_of_azure import ANYWHERE, CLIENTS, DESTINATIONS, way_out_of
from wizard.generators.diagram.views.estate import Estate
from wizard.generators.diagram.views.identity import Ids
from wizard.generators.diagram.views.on_premises import devices
from wizard.generators.diagram.views.words import peered

LEGEND: dict[EdgeKind, str] = {
    "ingress": "Application traffic",
    "admin": "Administration",
    "egress": "Outbound, approved only",
    "dns": "DNS query",
    "private_link": "Private Link",
    "peering": "VNet peering",
    "hybrid": "ExpressRoute or VPN",
}


def legend_for(edges: tuple[Edge, ...], **words: str) -> tuple[tuple[EdgeKind, str], ...]:
    """Return the legend of the kinds that are drawn, in the order of `LEGEND`; `words` replaces texts by kind."""
    drawn = {edge.kind for edge in edges}
    return tuple((kind, words.get(kind, text)) for kind, text in LEGEND.items() if kind in drawn)


def hub_words(estate: Estate) -> dict[str, str]:
    """Return what the legend says differently in a design with virtual hubs, or whose ways out differ."""
    hubs = {"peering": "Hub connection or peering"} if estate.network.virtual_hubs else {}
    managed = {way_out_of(estate, m) for region in estate.regions for m in estate.managed_networks(region)} - {""}
    translated = any(subnet.nat_gateway for subnet in estate.network.subnets)
    if ANYWHERE in managed or (translated and managed):
        return hubs | {"egress": "Outbound"}
    return hubs | ({"egress": "Outbound through a NAT gateway"} if translated else {})


def join(source: str | None, target: str | None, kind: EdgeKind, label: str = "", **how: Any) -> tuple[Edge, ...]:
    """Return a line between two things of the page, or none when one of them is not on it or they are the same."""
    if source is None or target is None or source == target:
        return ()
    return (Edge(source, target, kind, label, **how),)


def ingress_lines(estate: Estate, ids: Ids) -> tuple[Edge, ...]:
    """Return the way in from the internet: clients, Front Door, gateways."""
    doors = estate.network.front_doors
    fronts = [door.id for door in doors] or sorted({i.target for i in estate.design.intent.ingress})
    clients = ids.find("internet", CLIENTS)
    edges = [e for f in fronts for e in join(clients, ids.find("thing", f), "ingress", "HTTPS 443", bus="clients")]
    for door in doors:
        for origin in door.origins:
            behind = origin.private_link_target or origin.target
            target, side = ids.find("thing", behind), _entrance(estate, behind)
            source = ids.find("thing", door.id)
            edges += join(source, target, "ingress", bus="front-door", source_side="bottom", target_side=side)
    return tuple(dict.fromkeys(edges))


def _entrance(estate: Estate, identity: str) -> Side | None:
    """Return the left side of a gateway that stands first in its row: no jump box is before it without a Bastion."""
    gateway = estate.by_id.get(identity)
    if not isinstance(gateway, ApplicationGateway):
        return None
    near = {parent_id(bastion.subnet) for bastion in estate.network.bastion_hosts if bastion.subnet}
    return None if parent_id(gateway.subnet) in near else "left"


def site_lines(estate: Estate, ids: Ids) -> tuple[Edge, ...]:
    """Return the lines from the company's places to what they come in through: a circuit or device, then a gateway."""
    edges: list[Edge] = []
    for site in estate.sites:
        place = ids.find("site", site.id)
        links = [(d, ids.find("device", d.id)) for d in devices(estate)]
        for device, link in links:
            if any(site.id == joined for joined, _ in device.joins):
                edges += join(place, link, "hybrid", bus=f"links-{place}")
        for gateway in site.gateways:
            end = ids.find("thing", gateway) or ids.find("virtual-hub", gateway) or ids.find("network", gateway)
            through = tuple(link for device, link in links if link and (site.id, gateway) in device.joins)
            for start in through or (place,):
                edges += join(start, end, "hybrid", bus=f"hybrid-{start}", source_side="right", target_side="left")
    return tuple(edges)


def between_regions(estate: Estate, ids: Ids) -> tuple[Edge, ...]:
    """Return peerings between regions, and the lines to the internet: firewalls', networks' with NAT, managed ones'."""
    location = {n.id: n.location for n in estate.network.virtual_networks}
    edges: list[Edge] = []
    for a, b in sorted(peered(estate)):
        if location[a] != location[b]:
            edges += join(ids.find("network", a), ids.find("network", b), "peering", "peering")
    net = estate.network
    for device in net.azure_firewalls or net.network_virtual_appliances:
        way_out, outside = ids.find("thing", device.id), ids.find("internet", DESTINATIONS)
        edges += join(way_out, outside, "egress", bus="egress", target_side="bottom")
    for network in net.virtual_networks:
        if any(subnet.nat_gateway for subnet in network.subnets):
            edges += join(ids.find("network", network.id), ids.find("internet", DESTINATIONS), "egress", bus="egress")
    return (*edges, *_managed_ways_out(estate, ids))


def _managed_ways_out(estate: Estate, ids: Ids) -> tuple[Edge, ...]:
    """Return a line from each managed network that may leave to what it may reach: no device of ours is on its way."""
    edges: list[Edge] = []
    for managed in (managed for region in estate.regions for managed in estate.managed_networks(region)):
        outside = way_out_of(estate, managed)
        start, end = ids.find("managed", managed.id), ids.find("internet", outside)
        bus = "egress" if outside == DESTINATIONS else "anywhere"
        edges += join(start, end, "egress", bus=bus, target_side="bottom")
    return tuple(edges)
