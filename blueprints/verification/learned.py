"""Routes that a virtual network learns: from its own gateway, a peer's, or a virtual hub."""

from collections.abc import Iterator
from dataclasses import dataclass

from blueprints.design.model import Entity
from blueprints.design.routing import HubConnection, Site, VirtualHub, VirtualNetworkGateway
from blueprints.design.virtual_networks import VirtualNetwork
from blueprints.verification.world import World

PRIVATE_AGGREGATES = ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16")
"""What a private routing policy attracts, known or not."""
DEFAULT_ROUTE = "0.0.0.0/0"


@dataclass(frozen=True, slots=True)
class LearnedRoute:
    """A learned prefix. `via` is the gateway or virtual hub that it leads to."""

    prefix: str
    by: str
    via: VirtualNetworkGateway | VirtualHub
    entities: tuple[Entity, ...] = ()


def learned_routes(world: World, network: VirtualNetwork) -> tuple[LearnedRoute, ...]:
    """Return what the subnets of a network learn where propagation is on."""
    return (*_from_gateways(world, network), *_from_hub(world, network))


def reachable_gateways(world: World, network: VirtualNetwork) -> Iterator[tuple[VirtualNetworkGateway, Entity | None]]:
    """Yield each gateway that serves the network, with the peering through which it is used."""
    for gateway in world.gateways.get(network.id, ()):
        yield gateway, None
    for edge in world.edges[network.id].values():
        if edge.mine.use_remote_gateways and edge.theirs.allow_gateway_transit:
            for gateway in world.gateways.get(edge.peer.id, ()):
                yield gateway, edge.mine


def advertised(site: Site) -> tuple[str, ...]:
    """Return the prefixes that a site tells its gateways."""
    return site.advertised_prefixes or site.address_prefixes


def _from_gateways(world: World, network: VirtualNetwork) -> Iterator[LearnedRoute]:
    for gateway, peering in reachable_gateways(world, network):
        for site in world.sites.get(gateway.id, ()):
            for text in advertised(site):
                named = (site,) if peering is None else (peering, site)
                yield LearnedRoute(text, f"gateway/{text}", gateway, named)


def _from_hub(world: World, network: VirtualNetwork) -> Iterator[LearnedRoute]:
    hub = world.hubs.get(network.id)
    if hub is None:
        return
    connection = connection_of(hub, network.id)
    intent = hub.routing_intent
    if intent is not None and intent.private_traffic:
        for text in (*PRIVATE_AGGREGATES, *hub.private_traffic_prefixes):
            yield LearnedRoute(text, f"hub/{text}", hub, (connection,))
    else:
        for text in _known_to_hub(world, hub, network.id):
            yield LearnedRoute(text, f"hub/{text}", hub, (connection,))
    leaves = (intent is not None and intent.internet) or leaves_by_site(world, hub)
    if leaves and connection.enable_internet_security:
        yield LearnedRoute(DEFAULT_ROUTE, f"hub/{DEFAULT_ROUTE}", hub, (connection,))


def connection_of(hub: VirtualHub, network_id: str) -> HubConnection:
    """Return the hub's connection to a network that it is connected to."""
    return next(connection for connection in hub.connections if connection.virtual_network == network_id)


def leaves_by_site(world: World, hub: VirtualHub) -> bool:
    """Tell whether a site of the hub advertises a default route to it."""
    return any(DEFAULT_ROUTE in advertised(site) for site in world.sites.get(hub.id, ()))


def joined_hubs(world: World, hub: VirtualHub) -> tuple[VirtualHub, ...]:
    """Return the hub and the others of its virtual WAN."""
    others = (h for h in world.network.virtual_hubs if h.virtual_wan == hub.virtual_wan and h.id != hub.id)
    return hub, *(others if hub.virtual_wan else ())


def _known_to_hub(world: World, hub: VirtualHub, network_id: str) -> Iterator[str]:
    for joined in joined_hubs(world, hub):
        for connection in joined.connections:
            if connection.virtual_network != network_id and connection.virtual_network in world.networks:
                yield from world.networks[connection.virtual_network].address_prefixes
        for site in world.sites.get(joined.id, ()):
            # A default route stays with its hub and with the connections that take it.
            yield from (text for text in advertised(site) if text != DEFAULT_ROUTE)
