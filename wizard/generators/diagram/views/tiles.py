"""A region as a tile: what its hub has, and how much is behind it; as a card where there are very many."""

from blueprints.design.words import count
from wizard.generators.diagram.scene import Box, Card, Col
from wizard.generators.diagram.views.estate import Estate, one_line
from wizard.generators.diagram.views.identity import Ids
from wizard.generators.diagram.views.things import Thing, network_things

SHORT = {
    "firewall": "Firewall",
    "bastion": "Bastion",
    "dns_resolver": "DNS resolver",
    "gateway": "Gateway",
    "application_gateway": "App Gateway",
    "api_management": "API Management",
}


def tile(estate: Estate, ids: Ids, region: str) -> Box:
    """Return a region as a box with a card for its hub and one for its spokes."""
    spokes = estate.spokes(region)
    cards: list[Card] = []
    shared = _shared(estate, region)
    if estate.hubs(region) or estate.virtual_hubs(region):
        cards.append(Card(ids.of("tile-hub", region), _lead(shared), "Hub", _short(shared) or "virtual hub"))
    noun = "spoke" if cards else "network"
    endpoints = count(_endpoints(estate, region), "private endpoint")
    cards.append(
        Card(
            ids.of("tile-spokes", region),
            "virtual_network",
            count(len(spokes), noun),
            endpoints,
            stacked=len(spokes) > 1,
        )
    )
    return Box(
        ids.of("tile", region),
        "hub",
        estate.region_title(region),
        Col(tuple(cards), gap=0),
        note=_prefixes(estate, region),
        icon="region",
        link=f"region-{region}",
        rise=False,
    )


def small_tile(estate: Estate, ids: Ids, region: str) -> Card:
    """Return a region as one card."""
    shared = _shared(estate, region)
    networks, endpoints = len(estate.networks(region)), _endpoints(estate, region)
    note = f"{count(networks, 'network')} · {count(endpoints, 'endpoint')}"
    title = estate.region_title(region)
    return Card(ids.of("tile", region), _lead(shared), title, note, link=f"region-{region}", limit=160)


def _shared(estate: Estate, region: str) -> tuple[Thing, ...]:
    networks = estate.hubs(region) or estate.spokes(region)
    return tuple(thing for network in networks for thing in network_things(estate, network))


def _endpoints(estate: Estate, region: str) -> int:
    return sum(len(estate.endpoints(network)) for network in estate.networks(region))


def _prefixes(estate: Estate, region: str) -> str:
    prefixes = tuple(p for n in estate.networks(region) for p in n.address_prefixes)
    more = f" + {len(prefixes) - 1}" if len(prefixes) > 1 else ""
    return one_line(prefixes[:1]) + more


def _lead(shared: tuple[Thing, ...]) -> str:
    return next((t.icon for t in shared if t.icon == "firewall"), shared[0].icon if shared else "virtual_network")


def _short(shared: tuple[Thing, ...]) -> str:
    found = {t.icon for t in shared}
    names = [name for icon, name in SHORT.items() if icon in found]
    return " · ".join(names[:3])
