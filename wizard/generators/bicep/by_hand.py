"""What no template can do, and somebody has to do by hand."""

from collections.abc import Iterator

from blueprints.design import Design
from wizard.generators.bicep.items.ours import is_ours


def by_hand(design: Design) -> Iterator[str]:
    """Yield each thing to do after the deployment: VPN clients of a network that asks Azure DNS get no servers."""
    networks = {network.id: network for network in design.network.virtual_networks}
    for gateway in filter(is_ours, design.network.virtual_network_gateways):
        if not gateway.subnet or not gateway.vpn_client_address_pool:
            continue
        network = networks[gateway.subnet.partition("/subnets/")[0]]
        sites = (site for site in design.network.sites if site.kind == "vpn_clients" and gateway.id in site.gateways)
        servers = tuple(server for site in sites for server in site.dns_servers)
        if servers and network.dns_servers != servers:
            listed = ", ".join(f"`{server}`" for server in servers)
            yield (
                f"VPN clients of `{gateway.name}` learn no DNS server from `{network.name}`, which asks Azure. "
                f"Write {listed} between `<dnsservers>` and `</dnsservers>` of `<clientconfig>` into the "
                "`azurevpnconfig.xml` that they get."
            )
