"""What no template can do, and somebody has to do by hand."""

from collections.abc import Iterator

from blueprints.design import Design
from blueprints.design.model import resource_group
from wizard.generators.bicep.items.ours import is_ours


def by_hand(design: Design) -> Iterator[str]:
    """Yield each thing to do, in the order of the stages."""
    yield from _encryption(design)
    yield from _inspection(design)
    yield from _dial_in(design)
    yield from _caches(design)


def _encryption(design: Design) -> Iterator[str]:
    if design.virtual_machines:
        yield (
            "Before the jump boxes are made, let their subscription encrypt at the host: "
            "`az feature register --namespace Microsoft.Compute --name EncryptionAtHost`, once in its life."
        )


def _inspection(design: Design) -> Iterator[str]:
    """Yield the identities that firewall policies read their certificate with, in the very step that makes both."""
    policies = {policy.id: policy for policy in filter(is_ours, design.network.firewall_policies)}
    for identity in design.identities:
        if identity.used_by in policies:
            name, group = identity.id.rsplit("/", 1)[-1], resource_group(identity.id)
            yield (
                f"Before `{policies[identity.used_by].name}` is made, make the identity `{name}` in the resource group "
                f"`{group}` and give it the role Key Vault Secrets User at the vault of the certificate: the policy "
                "reads it when it is made, and the deployment takes the identity as it is."
            )


def _dial_in(design: Design) -> Iterator[str]:
    """Yield the VPN clients of a network that asks Azure DNS: they get no servers."""
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


def _caches(design: Design) -> Iterator[str]:
    for service in filter(is_ours, design.network.api_managements):
        if service.semantic_cache:
            cache = service.semantic_cache.rsplit("/", 1)[-1]
            yield (
                f"`{service.name}` answers from its cache once `{cache}` has a database with the module RediSearch, "
                "the service has it as external cache, and the policy of its API names a backend that makes embeddings."
            )
