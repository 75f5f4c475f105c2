"""Read virtual networks, interfaces, filters, routes, gateways, hubs and sites of a vector."""

from collections.abc import Iterator
from typing import Any

from blueprints.design.interfaces import NatGateway, NetworkInterface, PublicIpAddress
from blueprints.design.routing import (
    HubConnection,
    Route,
    RouteTable,
    RoutingIntent,
    Site,
    VirtualHub,
    VirtualNetworkGateway,
)
from blueprints.design.security import NetworkSecurityGroup, SecurityAdminConfiguration, SecurityAdminRule, SecurityRule
from blueprints.design.virtual_networks import Peering, ServiceEndpoint, Subnet, VirtualNetwork
from tests.vectors import identifiers as ids

Fixture = dict[str, Any]


def texts(source: Fixture, singular: str, plural: str) -> tuple[str, ...]:
    """Return the values that ARM writes as one or as a list."""
    found = source.get(plural) or ([source[singular]] if source.get(singular) is not None else [])
    return tuple(str(value) for value in found)


def virtual_networks(fixture: Fixture) -> Iterator[VirtualNetwork]:
    for name, source in fixture.get("virtualNetworks", {}).items():
        peerings = source.get("virtualNetworkPeerings") or {}
        yield VirtualNetwork(
            id=ids.network(name),
            location=source.get("location", ""),
            address_prefixes=tuple(source["addressPrefixes"]),
            dns_servers=tuple(source.get("dnsServers", ())),
            subnets=tuple(_subnet(f"{name}/{key}", item) for key, item in source.get("subnets", {}).items()),
            peerings=tuple(_peering(name, key, item) for key, item in peerings.items()),
        )


def _subnet(reference: str, source: Fixture) -> Subnet:
    return Subnet(
        id=ids.subnet(reference),
        address_prefixes=(source["addressPrefix"],),
        network_security_group=ids.optional("networkSecurityGroups", source.get("networkSecurityGroup")),
        route_table=ids.optional("routeTables", source.get("routeTable")),
        nat_gateway=ids.optional("natGateways", source.get("natGateway")),
        service_endpoints=tuple(ServiceEndpoint(service=name) for name in source.get("serviceEndpoints", ())),
        delegations=tuple(source.get("delegations", ())),
        default_outbound_access=source.get("defaultOutboundAccess", True),
        private_endpoint_network_policies=source.get("privateEndpointNetworkPolicies", "Disabled"),
    )


def _peering(network: str, key: str, source: Fixture) -> Peering:
    return Peering(
        id=f"{ids.network(network)}/virtualNetworkPeerings/{key}",
        remote_virtual_network=ids.network(source.get("remoteVirtualNetwork", key)),
        allow_virtual_network_access=source.get("allowVirtualNetworkAccess", True),
        allow_forwarded_traffic=source.get("allowForwardedTraffic", False),
        allow_gateway_transit=source.get("allowGatewayTransit", False),
        use_remote_gateways=source.get("useRemoteGateways", False),
    )


def network_interfaces(fixture: Fixture) -> Iterator[NetworkInterface]:
    for name, source in fixture.get("networkInterfaces", {}).items():
        yield NetworkInterface(
            id=ids.of("networkInterfaces", name),
            subnet=ids.subnet(source["subnet"]),
            role="virtual_machine",
            private_address=source.get("privateIPAddress"),
            public_ip_address=ids.public_address(name) if source.get("publicIPAddress") else None,
            network_security_group=ids.optional("networkSecurityGroups", source.get("networkSecurityGroup")),
            application_security_groups=tuple(source.get("applicationSecurityGroups", ())),
            enable_ip_forwarding=source.get("enableIPForwarding", False),
        )


def public_ip_addresses(fixture: Fixture) -> Iterator[PublicIpAddress]:
    for name, source in fixture.get("networkInterfaces", {}).items():
        if source.get("publicIPAddress"):
            yield _public(ids.public_address(name), source["publicIPAddress"])
    for name, source in fixture.get("azureFirewalls", {}).items():
        for number, text in enumerate(source.get("publicIPAddresses", ())):
            yield _public(ids.public_address(name, number), text)
    for name, source in fixture.get("natGateways", {}).items():
        yield _public(ids.public_address(name), source["publicIPAddress"])


def _public(identifier: str, text: str) -> PublicIpAddress:
    return PublicIpAddress(id=identifier, location="eastus", role="none", address=text)


def nat_gateways(fixture: Fixture) -> Iterator[NatGateway]:
    for name in fixture.get("natGateways", {}):
        public = (ids.public_address(name),)
        yield NatGateway(id=ids.of("natGateways", name), location="eastus", public_ip_addresses=public)


def network_security_groups(fixture: Fixture) -> Iterator[NetworkSecurityGroup]:
    for name, source in fixture.get("networkSecurityGroups", {}).items():
        rules = tuple(_rule(key, item) for key, item in (source.get("securityRules") or {}).items())
        yield NetworkSecurityGroup(id=ids.of("networkSecurityGroups", name), location="eastus", rules=rules)


def _rule(name: str, source: Fixture) -> SecurityRule:
    return SecurityRule(
        name=name,
        direction=source["direction"],
        priority=source["priority"],
        access=source["access"],
        protocol=source.get("protocol", "*"),
        source_address_prefixes=texts(source, "sourceAddressPrefix", "sourceAddressPrefixes"),
        source_application_security_groups=tuple(source.get("sourceApplicationSecurityGroups", ())),
        source_port_ranges=texts(source, "sourcePortRange", "sourcePortRanges") or ("*",),
        destination_address_prefixes=texts(source, "destinationAddressPrefix", "destinationAddressPrefixes"),
        destination_application_security_groups=tuple(source.get("destinationApplicationSecurityGroups", ())),
        destination_port_ranges=texts(source, "destinationPortRange", "destinationPortRanges") or ("*",),
    )


def security_admin_configurations(fixture: Fixture) -> Iterator[SecurityAdminConfiguration]:
    for name, source in fixture.get("networkManagers", {}).items():
        rules = tuple(_admin_rule(key, item) for key, item in source["securityAdminRules"].items())
        applies = tuple(ids.network(network) for network in source["appliesTo"])
        yield SecurityAdminConfiguration(id=ids.of("networkManagers", name), applies_to=applies, rules=rules)


def _admin_rule(name: str, source: Fixture) -> SecurityAdminRule:
    return SecurityAdminRule(
        name=name,
        direction=source["direction"],
        priority=source["priority"],
        access=source["access"],
        protocol=source.get("protocol", "*"),
        source_address_prefixes=texts(source, "sourceAddressPrefix", "sourceAddressPrefixes") or ("*",),
        destination_address_prefixes=texts(source, "destinationAddressPrefix", "destinationAddressPrefixes") or ("*",),
        source_port_ranges=texts(source, "sourcePortRange", "sourcePortRanges") or ("*",),
        destination_port_ranges=texts(source, "destinationPortRange", "destinationPortRanges") or ("*",),
    )


def route_tables(fixture: Fixture) -> Iterator[RouteTable]:
    for name, source in fixture.get("routeTables", {}).items():
        yield RouteTable(
            id=ids.of("routeTables", name),
            location="eastus",
            disable_bgp_route_propagation=source.get("disableBgpRoutePropagation", False),
            routes=tuple(
                Route(
                    name=key,
                    address_prefix=item["addressPrefix"],
                    next_hop_type=item["nextHopType"],
                    next_hop_ip_address=item.get("nextHopIpAddress"),
                )
                for key, item in (source.get("routes") or {}).items()
            ),
        )


def virtual_network_gateways(fixture: Fixture) -> Iterator[VirtualNetworkGateway]:
    for name, source in fixture.get("virtualNetworkGateways", {}).items():
        home = ids.subnet(f"{source['virtualNetwork']}/GatewaySubnet")
        identifier = ids.of("virtualNetworkGateways", name)
        yield VirtualNetworkGateway(id=identifier, location="eastus", gateway_type="Vpn", sku="", subnet=home)


def virtual_hubs(fixture: Fixture) -> Iterator[VirtualHub]:
    for name, source in fixture.get("virtualHubs", {}).items():
        identifier = ids.of("virtualHubs", name)
        intent = source.get("routingIntent") or {}
        yield VirtualHub(
            id=identifier,
            location="eastus",
            address_prefix=source.get("addressPrefix", "10.10.0.0/23"),
            connections=tuple(
                HubConnection(
                    id=f"{identifier}/hubVirtualNetworkConnections/{network}",
                    virtual_network=ids.network(network),
                    enable_internet_security=item.get("enableInternetSecurity", True),
                )
                for network, item in (source.get("hubVirtualNetworkConnections") or {}).items()
            ),
            routing_intent=RoutingIntent(
                internet=ids.optional("azureFirewalls", intent.get("Internet")),
                private_traffic=ids.optional("azureFirewalls", intent.get("PrivateTraffic")),
            ),
        )


def sites(fixture: Fixture) -> Iterator[Site]:
    for name, source in fixture.get("onPremises", {}).items():
        way_in = ids.optional("virtualNetworkGateways", source.get("gateway"))
        hub = ids.optional("virtualHubs", source.get("virtualHub"))
        yield Site(
            id=ids.of("onPremises", name),
            address_prefixes=tuple(source["addressPrefixes"]),
            advertised_prefixes=tuple(source.get("advertisedPrefixes", ())),
            dns_servers=tuple(source.get("dnsServers", ())),
            gateways=tuple(identifier for identifier in (way_in, hub) if identifier),
            internet_breakout=source.get("internetBreakout", True),
            public_address=source.get("publicIPAddress"),
        )
