"""The lines that stay in a region: peerings, gateways to API, administration, workloads to their endpoints."""

from blueprints.design.model import parent_id
from wizard.generators.diagram.scene import Edge
from wizard.generators.diagram.views.estate import Estate
from wizard.generators.diagram.views.identity import Ids
from wizard.generators.diagram.views.joints import join
from wizard.generators.diagram.views.lane_ends import workloads
from wizard.generators.diagram.views.words import peered


def inside_region(estate: Estate, ids: Ids, region: str) -> tuple[Edge, ...]:
    """Return the lines of one region."""
    return (
        *_peerings(estate, ids, region),
        *_hub_connections(estate, ids, region),
        *_gateways(estate, ids, region),
        *_administration(estate, ids, region),
        *_to_endpoints(estate, ids, region),
    )


def _peerings(estate: Estate, ids: Ids, region: str) -> list[Edge]:
    """Return the peerings of a region's networks, hubs first, so that lines lead down."""
    local = [n.id for n in estate.networks(region)]
    pairs = [sorted(pair, key=local.index) for pair in sorted(peered(estate)) if set(pair) <= set(local)]
    return [e for a, b in pairs for e in join(ids.find("network", a), ids.find("network", b), "peering", "peering")]


def _hub_connections(estate: Estate, ids: Ids, region: str) -> list[Edge]:
    """Return a line from each virtual hub to its networks; the first, to a spoke where there is one, has the words."""
    shared = {network.id for network in estate.hubs(region)}
    edges: list[Edge] = []
    for hub in estate.virtual_hubs(region):
        start, words = ids.find("virtual-hub", hub.id), "hub connection"
        for connection in sorted(hub.connections, key=lambda found: found.virtual_network in shared):
            found = join(start, ids.find("network", connection.virtual_network), "peering", words, bus=f"from-{start}")
            edges += found
            words = "" if found else words
    return edges


def _gateways(estate: Estate, ids: Ids, region: str) -> list[Edge]:
    """Return Application Gateways to what stands behind them: an API Management, or what runs in a subnet."""
    edges: list[Edge] = []
    standing = workloads(estate)
    for gateway in estate.network.application_gateways:
        network = parent_id(gateway.subnet)
        for backend in gateway.backends if gateway.location == region else ():
            behind = standing[backend.target].id if backend.target in standing else backend.target
            edges += join(ids.find("thing", gateway.id), ids.find("thing", behind, network), "ingress")
    return list(dict.fromkeys(edges))


def _administration(estate: Estate, ids: Ids, region: str) -> list[Edge]:
    """Return Bastion to each jump box that a flow lets it reach."""
    machines = {i.id for i in estate.network.network_interfaces if i.role == "virtual_machine"}
    edges: list[Edge] = []
    for bastion in estate.network.bastion_hosts:
        allowed = [f for f in estate.design.intent.flows if f.source == bastion.subnet and f.expect == "allowed"]
        for machine in sorted({f.destination for f in allowed} & machines) if bastion.location == region else ():
            source, target = ids.find("thing", bastion.id), ids.find("thing", machine)
            edges += join(source, target, "admin", bus=f"admin-{region}")
    return edges


def _to_endpoints(estate: Estate, ids: Ids, region: str) -> list[Edge]:
    """Return one line from each resource whose flows end at services behind the endpoints of its own network."""
    edges: list[Edge] = []
    for network in estate.networks(region):
        strip = ids.find("endpoints", network.id)
        targets = {e.target for e in estate.endpoints(network)}
        for thing in callers(estate, network.id, targets):
            edges += join(ids.find("thing", thing, network.id), strip, "private_link", bus=f"to-{strip}")
    return edges


def callers(estate: Estate, network: str, targets: set[str]) -> tuple[str, ...]:
    """Return the resources of a network that call a service in `targets`, by flows and by gateways' backends."""
    flows = estate.design.intent.flows
    sources = {f.source for f in flows if f.expect == "allowed" and f.destination in targets}
    found = [
        interface.id
        for interface in estate.network.network_interfaces
        if parent_id(interface.subnet) == network and sources & {interface.subnet, interface.id, interface.owner}
    ]
    for service in estate.network.api_managements:
        homes = {parent_id(location.subnet) for location in service.locations if location.subnet}
        if network in homes and any(backend.target in targets for backend in service.backends):
            found.append(service.id)
    return tuple(dict.fromkeys(found))
