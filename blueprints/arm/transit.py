"""Public addresses, Bastion hosts, and virtual WAN."""

from collections.abc import Iterator

from blueprints.arm.making import make, somebody_elses
from blueprints.arm.template import Family, Resource, Template
from blueprints.design.interfaces import BastionHost, PublicIpAddress
from blueprints.design.model import parent_id
from blueprints.design.routing import (
    HubConnection,
    RoutingIntent,
    VirtualHub,
    VirtualWan,
)

NAMED_BY = {
    "microsoft.network/azurefirewalls": "azure_firewall",
    "microsoft.network/bastionhosts": "bastion",
    "microsoft.network/applicationgateways": "application_gateway",
    "microsoft.network/natgateways": "nat_gateway",
    "microsoft.network/virtualnetworkgateways": "gateway",
    "microsoft.apimanagement/service": "api_management",
}


def public_ip_addresses(template: Template) -> tuple[PublicIpAddress, ...]:
    """Return the public addresses; what names one is its role."""
    roles = dict(_named(template))
    return tuple(
        make(
            PublicIpAddress,
            id=resource.id,
            origin=resource.origin,
            location=resource.location,
            role=roles.get(resource.id.lower(), "none"),
            sku=resource.body.body("sku").text("name", "Basic"),
            zones=resource.body.texts("zones"),
            address=resource.properties.text("ipAddress") or None,
            protection_mode=resource.properties.body("ddosSettings").text("protectionMode", "VirtualNetworkInherited"),
        )
        for resource in template.of("Microsoft.Network/publicIPAddresses")
    )


def _named(template: Template) -> Iterator[tuple[str, str]]:
    for kind, role in NAMED_BY.items():
        for resource in template.of(kind):
            for text in resource.body.every_text():
                if "/publicipaddresses/" in text.lower():
                    yield text.lower(), role


def bastion_hosts(template: Template) -> tuple[BastionHost, ...]:
    """Return the Bastion hosts."""
    return tuple(_bastion(resource) for resource in template.of("Microsoft.Network/bastionHosts"))


def _bastion(resource: Resource) -> BastionHost:
    properties = resource.properties
    inner = [configuration.properties for configuration in properties.bodies("ipConfigurations")]
    subnet = next((each.reference("subnet") for each in inner), None)
    return make(
        BastionHost,
        id=resource.id,
        origin=resource.origin,
        location=resource.location,
        sku=resource.body.body("sku").text("name", "Basic"),
        subnet=subnet,
        virtual_network=parent_id(subnet) if subnet else properties.reference("virtualNetwork") or "",
        public_ip_address=next((each.reference("publicIPAddress") for each in inner), None),
        zones=resource.body.texts("zones"),
        private_only=properties.flag("enablePrivateOnlyBastion"),
        session_recording=properties.flag("enableSessionRecording"),
        tunneling=properties.flag("enableTunneling"),
    )


def virtual_wans(template: Template) -> tuple[VirtualWan, ...]:
    """Return the virtual WANs."""
    return tuple(
        make(
            VirtualWan,
            id=resource.id,
            origin=resource.origin,
            location=resource.location,
            sku=resource.properties.text("type"),
        )
        for resource in template.of("Microsoft.Network/virtualWans")
    )


def virtual_hubs(template: Template) -> tuple[VirtualHub, ...]:
    """Return the virtual hubs; one of somebody else with the networks that are connected to it."""
    firewalls = {
        (one.properties.reference("virtualHub") or "").lower(): one.id
        for one in template.of("Microsoft.Network/azureFirewalls")
    }
    kinds = ("hubVirtualNetworkConnections", "routingIntent")
    found = template.family("Microsoft.Network/virtualHubs", *kinds)
    return tuple(_hub(family, firewalls.get(family.id.lower())) for family in found)


def _hub(family: Family, firewall: str | None) -> VirtualHub:
    joined = tuple(_hub_connection(part) for part in family.parts("hubVirtualNetworkConnections"))
    if family.resource is None:
        return somebody_elses(VirtualHub, family.id, connections=joined)
    return make(
        VirtualHub,
        id=family.id,
        origin=family.resource.origin,
        location=family.resource.location,
        address_prefix=family.resource.properties.text("addressPrefix"),
        virtual_wan=family.resource.properties.reference("virtualWan"),
        connections=joined,
        routing_intent=_intent(family),
        firewall=firewall,
    )


def _intent(family: Family) -> RoutingIntent | None:
    policies = [
        policy for part in family.parts("routingIntent") for policy in part.properties.bodies("routingPolicies")
    ]
    hops = {
        destination.lower(): each.text("nextHop") for each in policies for destination in each.texts("destinations")
    }
    return RoutingIntent(internet=hops.get("internet"), private_traffic=hops.get("privatetraffic")) if hops else None


def _hub_connection(part: Resource) -> HubConnection:
    return make(
        HubConnection,
        id=part.id,
        origin=part.origin,
        virtual_network=part.properties.reference("remoteVirtualNetwork"),
        enable_internet_security=part.properties.flag("enableInternetSecurity"),
    )
