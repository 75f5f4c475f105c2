"""Private DNS zones with links and records, resolvers, forwarding rulesets, private endpoints and monitor scopes."""

import re
from collections.abc import Mapping
from typing import Any

from blueprints.arm.body import Body
from blueprints.arm.interfaces import network_interfaces
from blueprints.arm.making import make, somebody_elses
from blueprints.arm.template import Family, Resource, Template
from blueprints.design.dns import (
    DnsRecord,
    DnsResolver,
    ForwardingRule,
    ForwardingRuleset,
    InboundEndpoint,
    OutboundEndpoint,
    PrivateDnsZone,
    RulesetLink,
    VirtualNetworkLink,
)
from blueprints.design.private_link import EndpointAddress, MonitorPrivateLinkScope, PrivateEndpoint

DNS_PORT = 53
FURTHER_UNIT = re.compile(r"\.additionalLocations\[(\d+)\]")
Units = Mapping[tuple[str, int], str]
"""(id of a service in lower case, number of its placement) → id of the interface there."""


def private_dns_zones(template: Template) -> tuple[PrivateDnsZone, ...]:
    """Return the zones with links and written records; what zone groups write follows from the endpoints."""
    kinds = ("virtualNetworkLinks", "A", "CNAME")
    units = _units(template)
    return tuple(_zone(family, units) for family in template.family("Microsoft.Network/privateDnsZones", *kinds))


def _units(template: Template) -> Units:
    """Return the interface that stands for each placement of an API Management service, the first location first."""
    hosted = [interface for interface in network_interfaces(template) if interface.role == "api_management"]
    places: dict[tuple[str, int], str] = {}
    for service in template.of("Microsoft.ApiManagement/service"):
        own = [interface.id for interface in hosted if interface.owner == service.id]
        places |= {(service.id.lower(), index): identifier for index, identifier in enumerate(own)}
    return places


def _zone(family: Family, units: Units) -> PrivateDnsZone:
    parts: dict[str, Any] = {
        "links": tuple(_link(part) for part in family.parts("virtualNetworkLinks")),
        "records": tuple(_record(part, units) for kind in ("A", "CNAME") for part in family.parts(kind)),
    }
    if family.resource is None:
        return somebody_elses(PrivateDnsZone, family.id, **parts)
    return make(PrivateDnsZone, id=family.id, origin=family.resource.origin, **parts)


def _link(part: Resource) -> VirtualNetworkLink:
    properties = part.properties
    return make(
        VirtualNetworkLink,
        id=part.id,
        origin=part.origin,
        virtual_network=properties.reference("virtualNetwork"),
        registration_enabled=properties.flag("registrationEnabled"),
        resolution_policy=properties.text("resolutionPolicy", "Default"),
    )


def _record(part: Resource, units: Units) -> DnsRecord:
    properties = part.properties
    canonical = properties.body("cnameRecord").text("cname")
    addresses = tuple(_address(each, units) for each in properties.bodies("aRecords"))
    return make(
        DnsRecord,
        name=part.id.rsplit("/", 1)[-1],
        type=part.type.rsplit("/", 1)[-1],
        values=(canonical,) if canonical else addresses,
        writer="template",
        ttl=properties.number("ttl"),
    )


def _address(record: Body, units: Units) -> str:
    """Return an address, or the interface whose address an expression over a service asks for."""
    written = str(record.raw("ipv4Address"))
    place = FURTHER_UNIT.search(written)
    service = record.text("ipv4Address")
    return units.get((service.lower(), int(place.group(1)) + 1 if place else 0), service)


def dns_resolvers(template: Template) -> tuple[DnsResolver, ...]:
    """Return the resolvers with their endpoints."""
    kinds = ("inboundEndpoints", "outboundEndpoints")
    return tuple(
        make(
            DnsResolver,
            id=family.id,
            origin=family.resource.origin,
            location=family.resource.location,
            virtual_network=family.resource.properties.reference("virtualNetwork"),
            inbound_endpoints=tuple(_inbound(part) for part in family.parts("inboundEndpoints")),
            outbound_endpoints=tuple(
                make(OutboundEndpoint, id=part.id, origin=part.origin, subnet=part.properties.reference("subnet"))
                for part in family.parts("outboundEndpoints")
            ),
        )
        for family in template.family("Microsoft.Network/dnsResolvers", *kinds)
        if family.resource
    )


def _inbound(part: Resource) -> InboundEndpoint:
    configuration = part.properties.first("ipConfigurations")
    static = configuration.text("privateIpAllocationMethod") == "Static"
    address = configuration.text("privateIpAddress") or None
    subnet = configuration.reference("subnet")
    return make(InboundEndpoint, id=part.id, origin=part.origin, subnet=subnet, address=address if static else None)


def forwarding_rulesets(template: Template) -> tuple[ForwardingRuleset, ...]:
    """Return the rulesets with rules and links; one of somebody else with what is added to it."""
    kinds = ("forwardingRules", "virtualNetworkLinks")
    return tuple(_ruleset(family) for family in template.family("Microsoft.Network/dnsForwardingRulesets", *kinds))


def _ruleset(family: Family) -> ForwardingRuleset:
    parts: dict[str, Any] = {
        "rules": tuple(_forwarding_rule(part) for part in family.parts("forwardingRules")),
        "links": tuple(
            make(
                RulesetLink,
                id=part.id,
                origin=part.origin,
                virtual_network=part.properties.reference("virtualNetwork"),
            )
            for part in family.parts("virtualNetworkLinks")
        ),
    }
    if family.resource is None:
        return somebody_elses(ForwardingRuleset, family.id, **parts)
    return make(
        ForwardingRuleset,
        id=family.id,
        origin=family.resource.origin,
        location=family.resource.location,
        outbound_endpoints=family.resource.properties.references("dnsResolverOutboundEndpoints"),
        **parts,
    )


def _forwarding_rule(part: Resource) -> ForwardingRule:
    properties = part.properties
    servers = [
        (each.text("ipAddress"), each.number("port", DNS_PORT)) for each in properties.bodies("targetDnsServers")
    ]
    return make(
        ForwardingRule,
        name=part.id.rsplit("/", 1)[-1],
        domain_name=properties.text("domainName"),
        target_dns_servers=tuple(address if port == DNS_PORT else f"{address}:{port}" for address, port in servers),
        enabled=properties.text("forwardingRuleState", "Enabled").lower() == "enabled",
    )


def private_endpoints(template: Template) -> tuple[PrivateEndpoint, ...]:
    """Return the endpoints with the zones of their zone groups."""
    kinds = template.family("Microsoft.Network/privateEndpoints", "privateDnsZoneGroups")
    return tuple(_endpoint(family.resource, family) for family in kinds if family.resource)


def _endpoint(resource: Resource, family: Family) -> PrivateEndpoint:
    properties = resource.properties
    manual = properties.bodies("manualPrivateLinkServiceConnections")
    connections = (*properties.bodies("privateLinkServiceConnections"), *manual)
    groups = [name for each in connections for name in each.properties.texts("groupIds")]
    fixed = properties.bodies("ipConfigurations")
    zones = tuple(
        config.properties.text("privateDnsZoneId")
        for group in family.parts("privateDnsZoneGroups")
        for config in group.properties.bodies("privateDnsZoneConfigs")
    )
    # Nobody but its owner says whether a manual connection is approved.
    approved: dict[str, Any] = {} if manual else {"status": "Approved"}
    return make(
        PrivateEndpoint,
        id=resource.id,
        origin=resource.origin,
        location=resource.location,
        subnet=properties.reference("subnet"),
        target="".join(each.properties.text("privateLinkServiceId") for each in connections),
        group_ids=tuple(dict.fromkeys((*groups, *(each.properties.text("groupId") for each in fixed)))),
        addresses=tuple(
            EndpointAddress(
                member_name=each.properties.text("memberName"), address=each.properties.text("privateIPAddress")
            )
            for each in fixed
        ),
        **approved,
        manual_connection=bool(manual),
        zone_group=zones or None,
        custom_network_interface_name=properties.text("customNetworkInterfaceName"),
        application_security_groups=properties.references("applicationSecurityGroups"),
    )


def monitor_private_link_scopes(template: Template) -> tuple[MonitorPrivateLinkScope, ...]:
    """Return the scopes of Azure Monitor; one of somebody else with what is added to it."""
    kinds = template.family("Microsoft.Insights/privateLinkScopes", "scopedResources")
    return tuple(_scope(family) for family in kinds)


def _scope(family: Family) -> MonitorPrivateLinkScope:
    members = tuple(part.properties.text("linkedResourceId") for part in family.parts("scopedResources"))
    if family.resource is None:
        return somebody_elses(MonitorPrivateLinkScope, family.id, scoped_resources=members)
    modes = family.resource.properties.body("accessModeSettings")
    return make(
        MonitorPrivateLinkScope,
        id=family.id,
        origin=family.resource.origin,
        ingestion_access_mode=modes.text("ingestionAccessMode"),
        query_access_mode=modes.text("queryAccessMode"),
        scoped_resources=members,
    )
