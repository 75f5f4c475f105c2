"""The boxes of a platform's boundary: our networks, the places that it lets in, Microsoft's network."""

from collections.abc import Iterator

from blueprints.design.virtual_networks import Subnet, VirtualNetwork
from wizard.generators.diagram.scene import Box, Card, Col, Element, Row
from wizard.generators.diagram.views.estate import one_line, shown
from wizard.generators.diagram.views.identity import Ids
from wizard.generators.diagram.views.network_boxes import ISOLATION, managed_rules, network_note
from wizard.generators.diagram.views.platform_facts import PlatformFacts
from wizard.generators.diagram.views.products import access_words, endpoint_product, product
from wizard.generators.diagram.views.sections import endpoint_section, subnet_section
from wizard.generators.diagram.views.ways_out import caveat_cards

ROW, THREE_A_ROW = 416, 336
"""Room for the words of an endpoint and of its service in points, and where networks stand on both sides."""


def network_boxes(facts: PlatformFacts, ids: Ids, *, right: bool = False) -> Iterator[Box]:
    """Yield each of our networks left, or `right`, of the services.

    A box holds the subnets that the platform runs in and, on the side of the services, those of its endpoints.
    """
    for network in (network for network in facts.networks if (network in facts.right) == right):
        homes = tuple(_home(facts, ids, subnet) for subnet in facts.homes if subnet in network.subnets)
        private = tuple(_private(facts, ids, subnet) for subnet in _endpoint_subnets(facts, network))
        across = (private, homes) if right else (homes, private)
        parts = tuple(Col(column) for column in across if column)
        yield Box(
            ids.of("network", network.id),
            "hub" if facts.estate.is_hub(network) else "virtual_network",
            shown(network.name),
            Row(parts, gap=80),
            note=network_note(network),
            icon="virtual_network",
            rise=False,
        )


def _room(facts: PlatformFacts) -> int:
    return THREE_A_ROW if facts.right else ROW


def _endpoint_subnets(facts: PlatformFacts, network: VirtualNetwork) -> tuple[Subnet, ...]:
    used = {endpoint.subnet for endpoint in facts.endpoints}
    return tuple(subnet for subnet in network.subnets if subnet.id in used)


def _home(facts: PlatformFacts, ids: Ids, subnet: Subnet) -> Box:
    agents = facts.runs_agents(subnet)
    kind, title = ("container_apps", "Agents") if agents else ("machine_learning", "Compute")
    return Box(
        ids.of("subnet", subnet.id),
        "subnet",
        subnet.name,
        Card(ids.of("runs", subnet.id), kind, title, facts.name),
        note=one_line(subnet.address_prefixes),
        link=subnet_section(facts.estate, subnet),
    )


def _private(facts: PlatformFacts, ids: Ids, subnet: Subnet) -> Box:
    cards = tuple(
        Card(
            ids.of("endpoint", e.id),
            "private_endpoint",
            e.name,
            one_line(a.address for a in e.addresses) or "address assigned by Azure",
            endpoint_section(facts.estate, e),
            limit=_room(facts),
        )
        for e in facts.endpoints
        if e.subnet == subnet.id
    )
    note = one_line(subnet.address_prefixes)
    return Box(ids.of("private", subnet.id), "endpoints", subnet.name, Col(cards, gap=0), note=note)


def places_box(facts: PlatformFacts, ids: Ids) -> Iterator[Box]:
    """Yield the places outside and inside Azure that the platform's public names let in, where they let in any."""
    cards = tuple(
        Card(ids.of("place", place), "virtual_network" if "/" in place[:1] else "on_premises", *_place(place))
        for place in facts.places
    )
    if cards:
        told = () if facts.managed else caveat_cards(facts)
        yield Box("allowed", "on_premises", "Allowed places", Col((*cards, *told), gap=0), rise=False)


def _place(place: str) -> tuple[str, str]:
    """Return the title and note of an allowed place: a subnet's id, or a range."""
    if place.startswith("/"):
        *_, network, _, subnet = place.split("/")
        return shown(subnet), f"subnet of {shown(network)}"
    return shown(place), "public addresses"


def microsoft_box(facts: PlatformFacts, ids: Ids) -> Box:
    """Return Microsoft's network: what stands behind the endpoints, open accounts, and managed networks."""
    estate = facts.estate
    cards = []
    for endpoint in facts.behind:
        service = estate.service(endpoint.target)
        behind = endpoint_product(service, endpoint.target, endpoint.group_ids)
        state = access_words(service) if service else "Private Link"
        note = f"{shown(endpoint.target.rpartition('/')[2])} · {state}"
        cards.append(
            Card(ids.of("service", facts.service_key(endpoint)), behind.icon, behind.title, note, limit=_room(facts))
        )
    for service in facts.open_accounts:
        opened, note = product(service), f"{shown(service.name)} · {access_words(service)}"
        cards.append(Card(ids.of("service", service.id), opened.icon, opened.title, note, limit=_room(facts)))
    parts: list[Element] = [Box("services", "paas", "Services", Col(tuple(cards), gap=0), rise=False)]
    for place, managed in enumerate(facts.managed):
        inside = Col((*managed_rules(ids, managed), *(() if place else caveat_cards(facts))), gap=0)
        note = ISOLATION[managed.isolation_mode]
        parts.append(Box(ids.of("managed", managed.id), "managed", "Managed network", inside, note=note, rise=False))
    return Box(
        "microsoft",
        "global",
        "Microsoft's network",
        Col(tuple(parts), gap=48, justify="between"),
        rise=bool(facts.managed),
    )
