"""Turn the compact network of a vector into the product's model."""

from collections.abc import Iterable
from typing import Any, TypeVar

from blueprints.design.model import Entity
from blueprints.design.network import Network, ServiceTagPrefixes
from tests.vectors import fabric, services

E = TypeVar("E", bound=Entity)


def to_network(fixture: dict[str, Any], world: dict[str, Any]) -> Network:
    """Return the network that a vector's YAML and the world around it describe."""
    zones = fixture.get("privateDnsZones", {})
    public_dns = world["publicDns"]
    tags = world["serviceTags"].items()
    return Network(
        virtual_networks=_sorted(fabric.virtual_networks(fixture)),
        network_interfaces=_sorted(fabric.network_interfaces(fixture)),
        network_security_groups=_sorted(fabric.network_security_groups(fixture)),
        security_admin_configurations=_sorted(fabric.security_admin_configurations(fixture)),
        route_tables=_sorted(fabric.route_tables(fixture)),
        public_ip_addresses=_sorted(fabric.public_ip_addresses(fixture)),
        nat_gateways=_sorted(fabric.nat_gateways(fixture)),
        virtual_network_gateways=_sorted(fabric.virtual_network_gateways(fixture)),
        sites=_sorted(fabric.sites(fixture)),
        virtual_hubs=_sorted(fabric.virtual_hubs(fixture)),
        firewall_policies=_sorted(services.firewall_policies(fixture)),
        azure_firewalls=_sorted(services.azure_firewalls(fixture)),
        services=_sorted(services.services(fixture, public_dns)),
        managed_networks=_sorted(services.managed_networks(fixture)),
        private_endpoints=_sorted(services.private_endpoints(fixture, zones)),
        private_dns_zones=_sorted(services.private_dns_zones(zones)),
        dns_resolvers=_sorted(services.dns_resolvers(fixture)),
        forwarding_rulesets=_sorted(services.forwarding_rulesets(fixture)),
        dns_servers=_sorted(services.dns_servers(fixture)),
        public_dns=tuple(services.public_records(public_dns)),
        service_tags=tuple(ServiceTagPrefixes(name=name, address_prefixes=tuple(held)) for name, held in tags),
        threat_intelligence=tuple(fixture.get("threatIntelligence", ())),
    )


def _sorted(entities: Iterable[E]) -> tuple[E, ...]:
    return tuple(sorted(entities, key=lambda entity: entity.id))
