"""Bodies of networks, subnets, peerings, route tables, security groups and interfaces."""

from collections.abc import Iterator

from blueprints.design.interfaces import NetworkInterface
from blueprints.design.network import Network
from blueprints.design.routing import Route, RouteTable
from blueprints.design.security import NetworkSecurityGroup, SecurityRule
from blueprints.design.virtual_networks import Peering, Subnet, VirtualNetwork
from blueprints.verification.bodies.body import Body, Json, body, body_of, reference


def network_bodies(network: Network) -> Iterator[Body]:
    """Yield each network with its subnets inline; a subnet of an existing network is a request of its own."""
    for virtual_network in network.virtual_networks:
        if not virtual_network.existing:
            yield _network(virtual_network)
        for subnet in virtual_network.subnets:
            yield body(subnet, _subnet(subnet), inline=not virtual_network.existing)
        for peering in virtual_network.peerings:
            yield body(peering, _peering(peering))
    for table in network.route_tables:
        yield from _table(table)
    for group in network.network_security_groups:
        yield from _group(group)
    for interface in network.network_interfaces:
        if interface.role == "virtual_machine":
            yield _interface(interface)


def _network(network: VirtualNetwork) -> Body:
    subnets = [{"name": subnet.name, "properties": _subnet(subnet)} for subnet in network.subnets]
    plan = reference(network.ddos_protection_plan)
    return body(network, {"subnets": subnets, "enableDdosProtection": plan is not None, "ddosProtectionPlan": plan})


def _subnet(subnet: Subnet) -> Json:
    properties = {
        "defaultOutboundAccess": subnet.default_outbound_access,
        "networkSecurityGroup": reference(subnet.network_security_group),
        "routeTable": reference(subnet.route_table),
        "natGateway": reference(subnet.nat_gateway),
        "serviceEndpoints": [{"service": endpoint.service} for endpoint in subnet.service_endpoints] or None,
        "privateEndpointNetworkPolicies": subnet.private_endpoint_network_policies,
    }
    return {name: value for name, value in properties.items() if value is not None}


def _peering(peering: Peering) -> Json:
    return {"remoteVirtualNetwork": reference(peering.remote_virtual_network)}


def _table(table: RouteTable) -> Iterator[Body]:
    yield body(table, {"routes": [{"name": route.name, "properties": _route(route)} for route in table.routes]})
    for route in table.routes:
        yield body_of(f"{table.id}/routes/{route.name}", _route(route), inline=True)


def _route(route: Route) -> Json:
    return {"addressPrefix": route.address_prefix, "nextHopType": route.next_hop_type}


def _group(group: NetworkSecurityGroup) -> Iterator[Body]:
    rules = [{"name": rule.name, "properties": _rule(rule)} for rule in group.rules]
    yield body(group, {"securityRules": rules})
    for rule in group.rules:
        yield body_of(f"{group.id}/securityRules/{rule.name}", _rule(rule), inline=True)


def _rule(rule: SecurityRule) -> Json:
    sides = {
        "sourceAddressPrefix": rule.source_address_prefixes,
        "destinationAddressPrefix": rule.destination_address_prefixes,
        "destinationPortRange": rule.destination_port_ranges,
    }
    plural = {"sourceAddressPrefix": "sourceAddressPrefixes", "destinationAddressPrefix": "destinationAddressPrefixes"}
    properties: Json = {"access": rule.access, "direction": rule.direction, "protocol": rule.protocol}
    for name, values in sides.items():
        if len(values) == 1:
            properties[name] = values[0]
        elif values:
            properties[plural.get(name, "destinationPortRanges")] = list(values)
    return properties


def _interface(interface: NetworkInterface) -> Body:
    configuration = {"subnet": reference(interface.subnet), "publicIPAddress": reference(interface.public_ip_address)}
    held = {name: value for name, value in configuration.items() if value}
    properties: Json = {
        "enableIPForwarding": interface.enable_ip_forwarding,
        "ipConfigurations": [{"name": "ip-configuration", "properties": held}],
    }
    return body(interface, properties)
