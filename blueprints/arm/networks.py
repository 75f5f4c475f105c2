"""Virtual networks with subnets and peerings, route tables and what subnets name."""

from typing import Any

from blueprints.arm.making import make, somebody_elses
from blueprints.arm.template import Family, Resource, Template
from blueprints.design.interfaces import DdosProtectionPlan, NatGateway
from blueprints.design.routing import Route, RouteTable
from blueprints.design.virtual_networks import Peering, ServiceEndpoint, Subnet, VirtualNetwork


def virtual_networks(template: Template) -> tuple[VirtualNetwork, ...]:
    """Return the networks; subnets and peerings written inside or as resources of their own."""
    kinds = ("subnets", "virtualNetworkPeerings")
    return tuple(_network(family) for family in template.family("Microsoft.Network/virtualNetworks", *kinds))


def _network(family: Family) -> VirtualNetwork:
    parts: dict[str, Any] = {
        "subnets": tuple(_subnet(part) for part in family.parts("subnets")),
        "peerings": tuple(_peering(part) for part in family.parts("virtualNetworkPeerings")),
    }
    if family.resource is None:
        return somebody_elses(VirtualNetwork, family.id, **parts)
    properties = family.resource.properties
    plan = properties.reference("ddosProtectionPlan")
    return make(
        VirtualNetwork,
        id=family.id,
        origin=family.resource.origin,
        location=family.resource.location,
        address_prefixes=properties.body("addressSpace").texts("addressPrefixes"),
        dns_servers=properties.body("dhcpOptions").texts("dnsServers"),
        # Protection without a plan is refused by Azure; a plan without protection does nothing.
        ddos_protection_plan=(plan or "no plan") if properties.flag("enableDdosProtection") else None,
        private_endpoint_vnet_policies=properties.text("privateEndpointVNetPolicies", "Disabled"),
        encryption=properties.body("encryption").flag("enabled"),
        **parts,
    )


def _subnet(part: Resource) -> Subnet:
    properties = part.properties
    return make(
        Subnet,
        id=part.id,
        origin=part.origin,
        address_prefixes=properties.texts("addressPrefix", "addressPrefixes"),
        network_security_group=properties.reference("networkSecurityGroup"),
        route_table=properties.reference("routeTable"),
        nat_gateway=properties.reference("natGateway"),
        service_endpoints=tuple(
            make(ServiceEndpoint, service=each.text("service"), locations=each.texts("locations") or ("*",))
            for each in properties.bodies("serviceEndpoints")
        ),
        service_endpoint_policies=properties.references("serviceEndpointPolicies"),
        delegations=tuple(each.properties.text("serviceName") for each in properties.bodies("delegations")),
        # Without the property it depends on the API version and the network's age: read as open, the unsafe side.
        default_outbound_access=properties.flag("defaultOutboundAccess", default=True),
        private_endpoint_network_policies=properties.text("privateEndpointNetworkPolicies", "Disabled"),
    )


def _peering(part: Resource) -> Peering:
    properties = part.properties
    return make(
        Peering,
        id=part.id,
        origin=part.origin,
        remote_virtual_network=properties.reference("remoteVirtualNetwork"),
        allow_virtual_network_access=properties.flag("allowVirtualNetworkAccess", default=True),
        allow_forwarded_traffic=properties.flag("allowForwardedTraffic"),
        allow_gateway_transit=properties.flag("allowGatewayTransit"),
        use_remote_gateways=properties.flag("useRemoteGateways"),
    )


def route_tables(template: Template) -> tuple[RouteTable, ...]:
    """Return the route tables; one of somebody else with the routes that are added to it."""
    return tuple(_table(family) for family in template.family("Microsoft.Network/routeTables", "routes"))


def _table(family: Family) -> RouteTable:
    routes = tuple(_route(part) for part in family.parts("routes"))
    if family.resource is None:
        return somebody_elses(RouteTable, family.id, routes=routes)
    return make(
        RouteTable,
        id=family.id,
        origin=family.resource.origin,
        location=family.resource.location,
        disable_bgp_route_propagation=family.resource.properties.flag("disableBgpRoutePropagation"),
        routes=routes,
    )


def _route(part: Resource) -> Route:
    route = part.properties
    return make(
        Route,
        name=part.id.rsplit("/", 1)[-1],
        address_prefix=route.text("addressPrefix"),
        next_hop_type=route.text("nextHopType"),
        next_hop_ip_address=route.text("nextHopIpAddress") or None,
    )


def nat_gateways(template: Template) -> tuple[NatGateway, ...]:
    """Return the NAT gateways."""
    return tuple(
        make(
            NatGateway,
            id=resource.id,
            origin=resource.origin,
            location=resource.location,
            sku=resource.body.body("sku").text("name"),
            zones=resource.body.texts("zones"),
            public_ip_addresses=resource.properties.references("publicIpAddresses"),
        )
        for resource in template.of("Microsoft.Network/natGateways")
    )


def ddos_protection_plans(template: Template) -> tuple[DdosProtectionPlan, ...]:
    """Return the DDoS protection plans."""
    found = template.of("Microsoft.Network/ddosProtectionPlans")
    return tuple(make(DdosProtectionPlan, id=r.id, origin=r.origin, location=r.location) for r in found)
