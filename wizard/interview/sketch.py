"""The network in box characters: networks, their subnets, and what hangs on each."""

from collections import Counter

from blueprints.design import Design
from wizard.interview.aligned import fitted, padded


def sketch(design: Design, width: int) -> list[str]:
    """Draw each network as a box with its subnets, peerings between them."""
    inner = max(24, min(width, 76) - 4)
    owners = Counter(endpoint.subnet for endpoint in design.network.private_endpoints)
    lines = [f"{design.header.topology.replace('_', ' ')}, {', '.join(design.header.regions)}", ""]
    for number, network in enumerate(design.network.virtual_networks):
        lines += ["   │ peering"] if number else []
        title = f"{network.name}  {', '.join(network.address_prefixes)}{'  existing' if network.existing else ''}"
        rows = [
            title,
            *(f"  {_subnet(subnet.name, subnet.address_prefixes, owners[subnet.id])}" for subnet in network.subnets),
        ]
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


def _subnet(name: str, prefixes: tuple[str, ...], endpoints: int) -> str:
    hung = f"  {endpoints} endpoints" if endpoints else ""
    return f"{name:<30} {', '.join(prefixes)}{hung}"


def _cut(text: str, width: int) -> str:
    return padded(fitted(text, width), width)
