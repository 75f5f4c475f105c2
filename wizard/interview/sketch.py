"""The network in box characters: networks, their subnets, and what hangs on each."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from blueprints.design import Design
from blueprints.design.virtual_networks import VirtualNetwork
from blueprints.design.words import count
from wizard.interview.aligned import cells, fitted, padded


def sketch(design: Design, width: int) -> list[str]:
    """Draw each network as a box with its subnets and what it is peered with."""
    inner = max(24, min(width, 76) - 4)
    owners = Counter(endpoint.subnet for endpoint in design.network.private_endpoints)
    lines = [f"{design.header.topology.replace('_', ' ')}, {', '.join(design.header.regions)}", ""]
    called = {network.id: network.name for network in design.network.virtual_networks}
    for network in design.network.virtual_networks:
        rows = [*_network(network, owners, inner), *_peered(network, called)]
        lines += [f"┌─{'─' * inner}─┐", *(f"│ {_cut(row, inner)} │" for row in rows), f"└─{'─' * inner}─┘"]
    things = (
        ("firewall", design.network.azure_firewalls),
        ("Bastion", design.network.bastion_hosts),
        ("resolver", design.network.dns_resolvers),
        ("gateway", design.network.virtual_network_gateways),
        ("application gateway", design.network.application_gateways),
        ("Front Door", design.network.front_doors),
        ("API Management", design.network.api_managements),
    )
    named = [f"{word}  {', '.join(entity.name for entity in found)}" for word, found in things if found]
    return [*lines, "", *named]


def _network(network: VirtualNetwork, owners: Counter[str], width: int) -> Iterator[str]:
    """Yield a network with its ranges, then each of its subnets with what hangs on it."""
    yield "  ".join((network.name, ", ".join(network.address_prefixes), *(("existing",) if network.existing else ())))
    widest = max((cells(subnet.name) for subnet in network.subnets), default=0)
    for subnet in network.subnets:
        hung = (count(owners[subnet.id], "endpoint"),) if owners[subnet.id] else ()
        yield from _rows(f"  {padded(subnet.name, widest)}", (*subnet.address_prefixes, *hung), width)


def _peered(network: VirtualNetwork, called: Mapping[str, str]) -> Iterator[str]:
    for peering in network.peerings:
        yield f"peering with {called.get(peering.remote_virtual_network, peering.remote_virtual_network)}"


def _rows(name: str, parts: Sequence[str], width: int) -> list[str]:
    """Return a subnet in one line, or a line for each part where there is no room: a prefix is never cut."""
    row = "  ".join((name, *parts)).rstrip()
    if cells(row) <= width:
        return [row]
    below = " " * cells(name)
    return [f"{below if place else name}  {part}" for place, part in enumerate(parts)]


def _cut(text: str, width: int) -> str:
    return padded(fitted(text, width), width)
