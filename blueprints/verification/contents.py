"""What a network holds: every entity, and who is called by which public address."""

from collections.abc import Iterator

from blueprints.design.model import Entity
from blueprints.design.network import Network


def public_uses(network: Network) -> Iterator[tuple[str, str]]:
    """Yield each entity with the public address that packets to it carry."""
    for door in network.front_doors:
        yield door.id, door.id
    for interface in network.network_interfaces:
        if interface.public_ip_address:
            yield interface.id, interface.public_ip_address
    for firewall in network.azure_firewalls:
        yield from ((firewall.id, public) for public in firewall.public_ip_addresses)
    for gateway in network.application_gateways:
        if gateway.public_ip_address:
            yield gateway.id, gateway.public_ip_address
    for management in network.api_managements:
        if management.virtual_network_type == "None":
            yield management.id, management.id
        for location in management.locations:
            if location.public_ip_address:
                yield management.id, location.public_ip_address
    for bastion in network.bastion_hosts:
        if bastion.public_ip_address:
            yield bastion.id, bastion.public_ip_address
    for vpn in network.virtual_network_gateways:
        yield from ((vpn.id, public) for public in vpn.public_ip_addresses)


def all_entities(network: Network) -> Iterator[Entity]:
    """Yield every entity, those inside others included."""
    yield from network.entities()
    for virtual_network in network.virtual_networks:
        yield from virtual_network.subnets
        yield from virtual_network.peerings
    for hub in network.virtual_hubs:
        yield from hub.connections
    for policy in network.firewall_policies:
        yield from policy.groups
    for zone in network.private_dns_zones:
        yield from zone.links
    for resolver in network.dns_resolvers:
        yield from (*resolver.inbound_endpoints, *resolver.outbound_endpoints)
    for ruleset in network.forwarding_rulesets:
        yield from ruleset.links
    for service in network.services:
        yield from service.shared_private_links
