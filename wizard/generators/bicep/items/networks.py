"""Virtual networks, subnets, peerings, security groups, routes and public addresses."""

from collections.abc import Iterator

from blueprints.design import Design
from blueprints.design.routing import Route
from blueprints.design.security import SecurityRule
from blueprints.design.virtual_networks import Subnet
from wizard.generators.bicep.identifiers import NameOf
from wizard.generators.bicep.item import Item, reference, references
from wizard.generators.bicep.items.ours import is_ours
from wizard.generators.bicep.text import Value


def items(design: Design) -> Iterator[Item]:
    """Yield networks and what their subnets name."""
    yield from _filters(design)
    yield from _addresses(design)
    yield from _networks(design)
    yield from _connections(design)


def _filters(design: Design) -> Iterator[Item]:
    network = design.network
    for group in filter(is_ours, network.network_security_groups):
        rules = [_security_rule(rule) for rule in group.rules]
        yield Item("network_security_group", group.id, {"location": group.location, "securityRules": rules})
    for asg in filter(is_ours, network.application_security_groups):
        yield Item("application_security_group", asg.id, {"location": asg.location})
    for policy in filter(is_ours, network.service_endpoint_policies):
        limited = {"location": policy.location, "service": policy.service, "resources": policy.service_resources}
        yield Item("service_endpoint_policy", policy.id, limited)
    for table in filter(is_ours, network.route_tables):
        values: dict[str, Value] = {
            "location": table.location,
            "disableBgpRoutePropagation": table.disable_bgp_route_propagation,
            "routes": [_route(route) for route in table.routes],
        }
        yield Item("route_table", table.id, values)


def _addresses(design: Design) -> Iterator[Item]:
    network = design.network
    for address in filter(is_ours, network.public_ip_addresses):
        values: dict[str, Value] = {
            "location": address.location,
            "skuName": address.sku,
            "zones": address.zones,
            "protectionMode": address.protection_mode,
            # Azure asks a classic API Management service for an address that has a DNS label.
            "domainNameLabel": address.name.lower() if address.role == "api_management" else None,
        }
        yield Item("public_ip_address", address.id, values)
    for gateway in filter(is_ours, network.nat_gateways):
        values = {
            "location": gateway.location,
            "skuName": gateway.sku,
            "zones": gateway.zones if gateway.sku == "Standard" else (),
            "publicIpAddresses": references(gateway.public_ip_addresses),
        }
        yield Item("nat_gateway", gateway.id, values)


def _networks(design: Design) -> Iterator[Item]:
    for network in design.network.virtual_networks:
        if is_ours(network):
            values: dict[str, Value] = {
                "location": network.location,
                "addressPrefixes": network.address_prefixes,
                "dnsServers": network.dns_servers,
                "subnets": [
                    {"name": subnet.name, "properties": subnet_properties(subnet)} for subnet in network.subnets
                ],
                "ddosProtectionPlan": reference(network.ddos_protection_plan),
                "privateEndpointPolicies": network.private_endpoint_vnet_policies,
                "encrypted": network.encryption,
            }
            yield Item("virtual_network", network.id, values)
            continue
        for subnet in filter(is_ours, network.subnets):
            values = {"virtualNetworkName": NameOf(network.id), "properties": subnet_properties(subnet)}
            yield Item("subnet", subnet.id, values)


def _connections(design: Design) -> Iterator[Item]:
    for network in design.network.virtual_networks:
        for peering in filter(is_ours, network.peerings):
            values: dict[str, Value] = {
                "virtualNetworkName": NameOf(network.id),
                "remoteVirtualNetwork": reference(peering.remote_virtual_network),
                "allowVirtualNetworkAccess": peering.allow_virtual_network_access,
                "allowForwardedTraffic": peering.allow_forwarded_traffic,
                "allowGatewayTransit": peering.allow_gateway_transit,
                "useRemoteGateways": peering.use_remote_gateways,
            }
            # A spoke may use a gateway only once the hub's side offers it.
            yield Item("virtual_network_peering", peering.id, values, rank=int(peering.use_remote_gateways))


def subnet_properties(subnet: Subnet) -> Value:
    """Return the properties of a subnet as Azure spells them; the ones that decide what passes are always written."""
    prefixes = subnet.address_prefixes
    return {
        "addressPrefix": prefixes[0] if len(prefixes) == 1 else None,
        "addressPrefixes": prefixes if len(prefixes) != 1 else None,
        "defaultOutboundAccess": subnet.default_outbound_access,
        "delegations": [
            {"name": "delegation", "properties": {"serviceName": delegation}} for delegation in subnet.delegations
        ],
        "networkSecurityGroup": reference(subnet.network_security_group),
        "routeTable": reference(subnet.route_table),
        "natGateway": reference(subnet.nat_gateway),
        "serviceEndpoints": [
            {"service": endpoint.service, "locations": endpoint.locations} for endpoint in subnet.service_endpoints
        ]
        or None,
        "serviceEndpointPolicies": references(subnet.service_endpoint_policies) or None,
        "privateEndpointNetworkPolicies": subnet.private_endpoint_network_policies,
        "privateLinkServiceNetworkPolicies": "Disabled" if _offers_private_link(subnet) else "Enabled",
    }


def _offers_private_link(subnet: Subnet) -> bool:
    """Tell whether an Application Gateway lives there: Azure refuses its private link while the policy is on."""
    return "Microsoft.Network/applicationGateways" in subnet.delegations


def _route(route: Route) -> Value:
    properties: dict[str, Value] = {
        "addressPrefix": route.address_prefix,
        "nextHopType": route.next_hop_type,
        "nextHopIpAddress": route.next_hop_ip_address,
    }
    return {"name": route.name, "properties": properties}


def _security_rule(rule: SecurityRule) -> Value:
    properties: dict[str, Value] = {
        "description": rule.description[:140] or None,
        "direction": rule.direction,
        "priority": rule.priority,
        "access": rule.access,
        "protocol": rule.protocol,
        **_one_or_many("source", "AddressPrefix", "AddressPrefixes", rule.source_address_prefixes),
        "sourceApplicationSecurityGroups": references(rule.source_application_security_groups) or None,
        **_one_or_many("source", "PortRange", "PortRanges", rule.source_port_ranges),
        **_one_or_many("destination", "AddressPrefix", "AddressPrefixes", rule.destination_address_prefixes),
        "destinationApplicationSecurityGroups": references(rule.destination_application_security_groups) or None,
        **_one_or_many("destination", "PortRange", "PortRanges", rule.destination_port_ranges),
    }
    return {"name": rule.name, "properties": properties}


def _one_or_many(side: str, one: str, many: str, values: tuple[str, ...]) -> dict[str, Value]:
    """Write one value in the singular property: Azure takes `*` and service tags only there."""
    if len(values) == 1:
        return {f"{side}{one}": values[0]}
    return {f"{side}{many}": values} if values else {}
