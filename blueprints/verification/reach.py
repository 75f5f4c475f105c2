"""Everything that a place can reach: a walk over all packets at once.

The reply is not asked for: what a place may send counts as reached even where the connection would not come about, so
"must not" errs on the side of fear. A single walk decides what truly connects.
"""

from blueprints.design.routing import Site, VirtualHub, VirtualNetworkGateway
from blueprints.verification.addresses import EVERYTHING, prefixes
from blueprints.verification.packets import box
from blueprints.verification.reach_steps import enter_hub, route_part
from blueprints.verification.spread import ALL_SERVICES, Reach, Sets, Spread
from blueprints.verification.tags import NOT_PUBLIC


def reach(sets: Sets, place: str) -> Reach:
    """Return everything that packets from a place (id of a subnet, interface or site) arrive at."""
    spread = Spread(sets)
    site = sets.engine.world.entities.get(place)
    if isinstance(site, Site):
        _leave_site(spread, site)
    else:
        _leave_subnet(spread, place)
    while spread.queue:
        at, packets = spread.queue.pop()
        for hop, mask in sets.partition(sets.engine.compiled.routes(at)):
            part = sets.to(packets, mask)
            if part:
                route_part(spread, part, at, hop)
    return spread.reach


def _leave_subnet(spread: Spread, place: str) -> None:
    sets = spread.sets
    home = sets.engine.home_of(place)
    if home is None:
        return
    whole_subnet = place in sets.engine.world.places
    own = home.addresses if whole_subnet else tuple((value, value) for value in sorted(sets.engine.starts(place)))
    packets = box(sets.space, own, EVERYTHING, ALL_SERVICES)
    passed, stopped = sets.gates.passing(packets, "Outbound", home, None)
    for by, part in stopped:
        spread.reach.stop(by, part)
    spread.enter(home, passed)


def _leave_site(spread: Spread, site: Site) -> None:
    sets, world = spread.sets, spread.sets.engine.world
    packets = box(sets.space, prefixes(site.address_prefixes), NOT_PUBLIC, ALL_SERVICES)
    for identifier in site.gateways:
        entry = world.entities.get(identifier)
        hub = world.entities.get(entry.virtual_hub or "") if isinstance(entry, VirtualNetworkGateway) else entry
        if isinstance(hub, VirtualHub):
            enter_hub(spread, packets, hub)
        elif isinstance(entry, VirtualNetworkGateway) and entry.subnet in world.places:
            spread.enter(world.places[entry.subnet], packets)
