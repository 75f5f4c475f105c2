"""The network in box characters: networks, their subnets, and what hangs on each."""

from collections import Counter
from collections.abc import Sequence

from blueprints.design import Design
from wizard.interview.aligned import cells, fitted, padded


def sketch(design: Design, width: int) -> list[str]:
    """Draw each network as a box with its subnets and what it is peered with."""
    inner = max(24, min(width, 76) - 4)
    owners = Counter(endpoint.subnet for endpoint in design.network.private_endpoints)
    lines = [f"{design.header.topology.replace('_', ' ')}, {', '.join(design.header.regions)}", ""]
    called = {network.id: network.name for network in design.network.virtual_networks}
    for network in design.network.virtual_networks:
        rows = [f"{network.name}  {', '.join(network.address_prefixes)}{'  existing' * network.existing}"]
        widest = max((cells(subnet.name) for subnet in network.subnets), default=0)
        for subnet in network.subnets:
            hung = [f"{owners[subnet.id]} endpoint{'s' * (owners[subnet.id] != 1)}"] * bool(owners[subnet.id])
            rows += _rows(f"  {padded(subnet.name, widest)}", (*subnet.address_prefixes, *hung), inner)
        others = (called.get(one.remote_virtual_network, one.remote_virtual_network) for one in network.peerings)
        rows += [f"peering with {other}" for other in others]
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


def _rows(name: str, parts: Sequence[str], width: int) -> list[str]:
    """Return a subnet in one line, or a line for each part where there is no room: a prefix is never cut."""
    row = "  ".join((name, *parts)).rstrip()
    return (
        [row]
        if cells(row) <= width
        else [f"{padded(name * (not place), cells(name))}  {part}" for place, part in enumerate(parts)]
    )


def _cut(text: str, width: int) -> str:
    return padded(fitted(text, width), width)
