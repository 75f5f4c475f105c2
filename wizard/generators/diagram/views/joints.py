"""The lines of the overview: what the Design says is joined, and which of the two ends begins."""

from blueprints.design.model import parent_id
from wizard.generators.diagram.scene import Edge, EdgeKind
from wizard.generators.diagram.views.edge_of_azure import CLIENTS, DESTINATIONS
from wizard.generators.diagram.views.estate import Estate
from wizard.generators.diagram.views.identity import Ids
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


def ingress_lines(estate: Estate, ids: Ids) -> tuple[Edge, ...]:
    """Return the way in from the internet: clients, Front Door, gateways."""
    net = estate.network
    clients = ids.find("internet", CLIENTS)
    doors = {door.id for door in net.front_doors}
    edges = []
    if clients is not None:
        fronts = (
            sorted({i.target for i in estate.design.intent.ingress if ids.find("thing", i.target)} - doors)
            if not doors
            else sorted(doors)
        )
        edges += [Edge(clients, ids.of("thing", front), "ingress", "HTTPS 443", bus="clients") for front in fronts]
    for door in net.front_doors:
        targets = [o.private_link_target or o.target for o in door.origins]
        edges += [
            Edge(ids.of("thing", door.id), ids.of("thing", target), "ingress", bus="front-door", source_side="bottom")
            for target in targets
            if ids.find("thing", target)
        ]
    return tuple(edges)


def site_lines(estate: Estate, ids: Ids) -> tuple[Edge, ...]:
    """Return the lines from the company's places to the gateways and hubs that they come in through."""
    edges = []
    for site in estate.sites:
        for gateway in site.gateways:
            end = ids.find("thing", gateway) or ids.find("virtual-hub", gateway) or ids.find("network", gateway)
            if end is not None:
                edges.append(
                    Edge(ids.of("site", site.id), end, "hybrid", bus="hybrid", source_side="right", target_side="left")
                )
    return tuple(edges)


def between_regions(estate: Estate, ids: Ids) -> tuple[Edge, ...]:
    """Return peerings between regions, and outbound lines of the firewalls to the internet."""
    location = {n.id: n.location for n in estate.network.virtual_networks}
    edges = [
        Edge(ids.of("network", a), ids.of("network", b), "peering", "peering")
        for a, b in sorted(peered(estate))
        if location[a] != location[b]
    ]
    destinations = ids.find("internet", DESTINATIONS)
    if destinations is not None:
        ways_out = [(f.id, "thing") for f in estate.network.azure_firewalls] or [
            (a.id, "thing") for a in estate.network.network_virtual_appliances
        ]
        edges += [
            Edge(ids.of(prefix, way), destinations, "egress", bus="egress", target_side="bottom")
            for way, prefix in ways_out
            if ids.find(prefix, way)
        ]
    return tuple(edges)


def inside_region(estate: Estate, ids: Ids, region: str) -> tuple[Edge, ...]:
    """Return the lines that stay in a region: peerings, gateways to API, workloads to their endpoints."""
    local = {n.id for n in estate.networks(region)}
    edges = [
        Edge(ids.of("network", a), ids.of("network", b), "peering", "peering")
        for a, b in _hub_first(estate)
        if {a, b} <= local
    ]
    for hub in estate.virtual_hubs(region):
        edges += [
            Edge(ids.of("virtual-hub", hub.id), ids.of("network", c.virtual_network), "peering", "hub connection")
            for c in hub.connections
            if ids.find("network", c.virtual_network)
        ]
    return (
        *edges,
        *_gateways(estate, ids, region),
        *_administration(estate, ids, region),
        *_to_endpoints(estate, ids, region),
    )


def _hub_first(estate: Estate) -> list[tuple[str, str]]:
    hubs = {n.id for n in estate.network.virtual_networks if estate.is_hub(n)}
    return [(b, a) if b in hubs and a not in hubs else (a, b) for a, b in sorted(peered(estate))]


def _gateways(estate: Estate, ids: Ids, region: str) -> list[Edge]:
    edges = []
    for gateway in estate.network.application_gateways:
        for backend in gateway.backends:
            if gateway.location == region and ids.find("thing", backend.target) and ids.find("thing", gateway.id):
                edges.append(Edge(ids.of("thing", gateway.id), ids.of("thing", backend.target), "ingress"))
    return edges


def _administration(estate: Estate, ids: Ids, region: str) -> list[Edge]:
    """Return Bastion to each jump box that a flow lets it reach."""
    machines = {
        i.id for i in estate.network.network_interfaces if i.role == "virtual_machine" and ids.find("thing", i.id)
    }
    edges = []
    for bastion in estate.network.bastion_hosts:
        if bastion.location == region and ids.find("thing", bastion.id):
            reached = sorted(
                {
                    f.destination
                    for f in estate.design.intent.flows
                    if f.source == bastion.subnet and f.expect == "allowed"
                }
                & machines
            )
            edges += [
                Edge(ids.of("thing", bastion.id), ids.of("thing", machine), "admin", bus=f"admin-{region}")
                for machine in reached
            ]
    return edges


def _to_endpoints(estate: Estate, ids: Ids, region: str) -> list[Edge]:
    """Return one line from each resource whose flows end at services behind the endpoints of its own network."""
    edges = []
    for network in estate.networks(region):
        strip = ids.find("endpoints", network.id)
        targets = {e.target for e in estate.endpoints(network)}
        if strip is None:
            continue
        for thing in callers(estate, network.id, targets):
            found = ids.find("thing", thing)
            if found is not None:
                edges.append(Edge(found, strip, "private_link", bus=f"to-{strip}"))
    return edges


def callers(estate: Estate, network: str, targets: set[str]) -> tuple[str, ...]:
    """Return the resources of a network that call a service in `targets`, by the allowed flows."""
    sources = {f.source for f in estate.design.intent.flows if f.expect == "allowed" and f.destination in targets}
    found = [
        i.id
        for i in estate.network.network_interfaces
        if parent_id(i.subnet) == network and sources & {i.subnet, i.id, i.owner}
    ]
    found += [
        a.id
        for a in estate.network.api_managements
        if any(b.target in targets for b in a.backends)
        and any(loc.subnet and parent_id(loc.subnet) == network for loc in a.locations)
    ]
    return tuple(dict.fromkeys(found))
