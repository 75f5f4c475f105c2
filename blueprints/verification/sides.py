"""One side of a filter rule, source or destination: the addresses that it matches, seen from one subnet."""

from dataclasses import dataclass

from blueprints.design.routing import RouteTable
from blueprints.verification.addresses import (
    EVERYTHING,
    NOTHING,
    Ranges,
    contains,
    difference,
    is_prefix,
    merged,
    prefix,
    union,
)
from blueprints.verification.hedges import TAG_WITH_PROPAGATION_OFF, VIRTUAL_NETWORK_TAG_DEFAULT_ROUTE
from blueprints.verification.learned import learned_routes
from blueprints.verification.tags import AZURE_PLATFORM, PUBLIC
from blueprints.verification.trace import Trace
from blueprints.verification.world import Place, World


@dataclass(frozen=True, slots=True)
class Side:
    """What one side matches: for certain, perhaps, and depending on an unsettled point (hedge id and addresses)."""

    sure: Ranges
    possible: Ranges
    hedged: tuple[tuple[str, Ranges], ...] = ()

    def matches(self, value: int, wide: bool, trace: Trace) -> bool:
        """Return whether the side matches the address; `wide` = what it may match counts."""
        if contains(self.possible if wide else self.sure, value):
            return True
        return any(contains(extra, value) and trace.assume(hedge, False) for hedge, extra in self.hedged)


ANY = Side(EVERYTHING, EVERYTHING)


@dataclass(frozen=True, slots=True)
class TagContext:
    """The VirtualNetwork tag of one subnet; equal contexts compile to equal filters."""

    virtual_network: Ranges
    hedged: tuple[tuple[str, Ranges], ...]


def tag_context(world: World, place: Place) -> TagContext:
    """Return what VirtualNetwork holds for a subnet.

    Its own space, peers that it lets in, what it learns, the platform address, and prefixes of its own routes.
    """
    network = place.network
    peers = [
        world.space[edge.peer.id] for edge in world.edges[network.id].values() if edge.mine.allow_virtual_network_access
    ]
    learned = merged(prefix(r.prefix) for r in learned_routes(world, network) if r.prefix != "0.0.0.0/0")
    table = world.entities.get(place.subnet.route_table or "")
    routed, has_default, silent = NOTHING, False, False
    if isinstance(table, RouteTable):
        taken = [r for r in table.routes if r.next_hop_type in ("VirtualAppliance", "VirtualNetworkGateway")]
        has_default = any(r.address_prefix == "0.0.0.0/0" for r in taken)
        routed = merged(
            prefix(r.address_prefix) for r in taken if is_prefix(r.address_prefix) and r.address_prefix != "0.0.0.0/0"
        )
        silent = table.disable_bgp_route_propagation
    held = union(world.space[network.id], *peers, AZURE_PLATFORM, routed, NOTHING if silent else learned)
    hedged: list[tuple[str, Ranges]] = []
    if silent and difference(learned, held):
        hedged.append((TAG_WITH_PROPAGATION_OFF.id, learned))
    if has_default:
        hedged.append((VIRTUAL_NETWORK_TAG_DEFAULT_ROUTE.id, EVERYTHING))
    return TagContext(held, tuple(hedged))


def side(world: World, context: TagContext, texts: tuple[str, ...], groups: tuple[str, ...] = ()) -> Side:
    """Compile prefixes, tags and application security groups; none of either = every address."""
    if groups:
        members = merged((v, v) for group in groups for v in world.members.get(group, ()))
        return Side(members, members)
    if not texts or "*" in texts:
        return ANY
    parts = [_part(world, context, text) for text in texts]
    if len(parts) == 1:
        return parts[0]
    hedged = tuple(pair for part in parts for pair in part.hedged)
    return Side(union(*(part.sure for part in parts)), union(*(part.possible for part in parts)), hedged)


def _part(world: World, context: TagContext, text: str) -> Side:
    if is_prefix(text):
        block = (prefix(text),)
        return Side(block, block)
    match text.lower():
        case "virtualnetwork":
            return Side(context.virtual_network, context.virtual_network, context.hedged)
        case "internet":
            outside = difference(PUBLIC, context.virtual_network)
            return Side(outside, outside)
        case "azureloadbalancer":
            return Side(AZURE_PLATFORM, AZURE_PLATFORM)
        case _:
            held = world.tags.find(text)
            return Side(held.sure, held.possible)
