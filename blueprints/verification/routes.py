"""The effective routes of a subnet: system, learned and user-defined, and which of them takes a packet."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from blueprints.design.model import Entity
from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.routing import Route, RouteTable
from blueprints.verification.addresses import (
    SYMBOLS,
    Range,
    address,
    address_text,
    blocks,
    is_prefix,
    prefix,
    prefix_length,
)
from blueprints.verification.learned import learned_routes
from blueprints.verification.world import Place, World

NextHop = Literal[
    "VnetLocal",
    "VNetPeering",
    "InterfaceEndpoint",
    "VirtualNetworkServiceEndpoint",
    "VirtualNetworkGateway",
    "VirtualAppliance",
    "Internet",
    "None",
]
UNROUTED = ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10")
ENDPOINT, EXPLICIT, TAG, LEARNED, SYSTEM = 0, 1, 2, 6, 7
"""Ranks at equal prefix length. A tag ranks by its width: regional, whole, AzureCloud of a region, AzureCloud."""
ROUTED_ENDPOINTS = ("Enabled", "RouteTableEnabled")


@dataclass(frozen=True, slots=True)
class Hop:
    """One effective route. `by` is what a witness calls it; `target` the id of the peer, endpoint, gateway or hub."""

    block: Range
    prefix: str
    type: NextHop
    by: str
    source: Literal["user", "learned", "system"]
    rank: int
    target: str = ""
    address: int | None = None
    entities: tuple[Entity, ...] = ()

    @property
    def sort_key(self) -> tuple[int, int, str]:
        return -prefix_length(self.block), self.rank, self.by


class EffectiveRoutes:
    """The routes of one subnet, best first."""

    def __init__(self, hops: Iterable[Hop]) -> None:
        self.hops = tuple(sorted(hops, key=lambda hop: hop.sort_key))
        self._numeric: dict[int, dict[int, Hop]] = {}
        self._symbols: dict[int, Hop] = {}
        for hop in self.hops:
            if hop.block[0] >= SYMBOLS:
                self._symbols.setdefault(hop.block[0], hop)
            else:
                length = prefix_length(hop.block)
                self._numeric.setdefault(length, {}).setdefault(hop.block[0] >> (32 - length), hop)

    def lookup(self, value: int) -> Hop | None:
        """Return the route that takes a packet to this address."""
        if value >= SYMBOLS:
            default = self._numeric.get(0, {}).get(0)
            return self._symbols.get(value, default)
        for length, routes in self._numeric.items():
            hop = routes.get(value >> (32 - length))
            if hop is not None:
                return hop
        return None

    def beaten(self, value: int) -> tuple[Hop, ...]:
        """Return the routes that also hold the address and lose."""
        chosen = self.lookup(value)
        return tuple(hop for hop in self.hops if hop.block[0] <= value <= hop.block[1] and hop is not chosen)


def effective_routes(world: World, place: Place) -> EffectiveRoutes:
    """Return the routes of a subnet."""
    table = _table(world, place)
    user = tuple(_user_routes(world, table))
    has_default = any(hop.prefix == "0.0.0.0/0" for hop in user)
    system = tuple(_system_routes(world, place, has_default))
    learned = tuple(_learned(world, place, table, system))
    return EffectiveRoutes((*user, *learned, *system, *_endpoints(world, place, user)))


def _table(world: World, place: Place) -> RouteTable | None:
    found = world.entities.get(place.subnet.route_table or "")
    return found if isinstance(found, RouteTable) else None


def _user_routes(world: World, table: RouteTable | None) -> Iterator[Hop]:
    if table is None:
        return
    for route in table.routes:
        by = f"{table.name}/{route.name}"
        next_address = address(route.next_hop_ip_address) if route.next_hop_ip_address else None
        for block, rank in _blocks(world, route):
            yield Hop(block, route.address_prefix, route.next_hop_type, by, "user", rank, "", next_address, (table,))


def _blocks(world: World, route: Route) -> Iterator[tuple[Range, int]]:
    if is_prefix(route.address_prefix):
        yield prefix(route.address_prefix), EXPLICIT
        return
    tag = route.address_prefix
    wide = 2 if tag.lower().startswith("azurecloud") else 0
    rank = TAG + wide + ("." not in tag)
    held = world.tags.find(tag).sure
    yield from ((block, rank) for block in blocks(held))
    yield from ((block, rank) for block in _symbols_in(held))


def _symbols_in(ranges: tuple[Range, ...]) -> Iterator[Range]:
    for first, last in ranges:
        yield from ((value, value) for value in range(max(first, SYMBOLS), last + 1))


def _system_routes(world: World, place: Place, has_default: bool) -> Iterator[Hop]:
    for text in place.network.address_prefixes:
        yield _system(text, "VnetLocal", place.network.id)
    for edge in world.edges[place.network.id].values():
        for text in edge.peer.address_prefixes:
            yield _system(text, "VNetPeering", edge.peer.id, (edge.mine, edge.theirs))
    for endpoint in place.subnet.service_endpoints:
        held = world.tags.at_service_endpoint(endpoint.service)
        for block in (*blocks(held), *_symbols_in(held)):
            by = f"system/{endpoint.service}"
            yield Hop(block, endpoint.service, "VirtualNetworkServiceEndpoint", by, "system", ENDPOINT)
    if not has_default:
        yield from (_system(text, "None") for text in UNROUTED)
    yield _system("0.0.0.0/0", "Internet")


def _system(text: str, kind: NextHop, target: str = "", entities: tuple[Entity, ...] = ()) -> Hop:
    return Hop(prefix(text), text, kind, f"system/{text}", "system", SYSTEM, target, None, entities)


def _learned(world: World, place: Place, table: RouteTable | None, system: tuple[Hop, ...]) -> Iterator[Hop]:
    """Yield gateway and hub routes; inside the prefix of a network, peer or service endpoint those stay preferred."""
    if table is not None and table.disable_bgp_route_propagation:
        return
    preferred = [hop.block for hop in system if hop.type not in ("None", "Internet")]
    for route in learned_routes(world, place.network):
        block = prefix(route.prefix)
        if not any(first <= block[0] and block[1] <= last for first, last in preferred):
            yield Hop(
                block, route.prefix, "VirtualNetworkGateway", route.by, "learned", LEARNED, route.via.id, None,
                (route.via, *route.entities),
            )  # fmt: skip


def _endpoints(world: World, place: Place, user: tuple[Hop, ...]) -> Iterator[Hop]:
    """Yield the /32 of each endpoint in this network and its peers, unless a route of the subnet captures it."""
    near = (place.network.id, *world.edges[place.network.id])
    for network_id in near:
        for endpoint in endpoints_in(world, network_id):
            home = world.places[endpoint.subnet]
            for value in world.occupancy.addresses.get(endpoint.id, ()):
                if not _captured(home, value, user):
                    fixed = endpoint.id not in world.occupancy.assigned
                    text = f"{address_text(value) if fixed else endpoint.name}/32"
                    by = f"system/{text}"
                    yield Hop((value, value), text, "InterfaceEndpoint", by, "system", ENDPOINT, endpoint.id)


def endpoints_in(world: World, network_id: str) -> tuple[PrivateEndpoint, ...]:
    """Return the private endpoints of a virtual network."""
    return world.endpoints.get(network_id, ())


def _captured(home: Place, value: int, user: tuple[Hop, ...]) -> bool:
    if home.subnet.private_endpoint_network_policies not in ROUTED_ENDPOINTS:
        return False
    space = [prefix(text) for text in home.network.address_prefixes]
    needed = max((prefix_length(block) for block in space if block[0] <= value <= block[1]), default=0)
    return any(h.block[0] <= value <= h.block[1] and prefix_length(h.block) >= needed for h in user)


def route_text(hop: Hop) -> str:
    """Return a route as people write it: `0.0.0.0/0 to VirtualAppliance 10.0.0.4 (rt-app/default)`."""
    towards = f" {address_text(hop.address)}" if hop.address is not None else ""
    return f"{hop.prefix} to {hop.type}{towards} ({hop.by})"
