"""What filters at a subnet: network security groups with their application groups, and service endpoint policies."""

from blueprints.arm.body import Body
from blueprints.arm.making import make
from blueprints.arm.template import Resource, Template
from blueprints.design.security import (
    ApplicationSecurityGroup,
    NetworkSecurityGroup,
    SecurityRule,
    ServiceEndpointPolicy,
)


def network_security_groups(template: Template) -> tuple[NetworkSecurityGroup, ...]:
    """Return the groups with the rules as written."""
    return tuple(
        make(
            NetworkSecurityGroup,
            id=family.id,
            origin=family.resource.origin,
            location=family.resource.location,
            rules=tuple(_rule(part) for part in family.parts("securityRules")),
        )
        for family in template.family("Microsoft.Network/networkSecurityGroups", "securityRules")
        if family.resource
    )


def _rule(part: Resource) -> SecurityRule:
    rule = part.properties
    return make(
        SecurityRule,
        name=part.id.rsplit("/", 1)[-1],
        direction=rule.text("direction"),
        priority=rule.number("priority"),
        access=rule.text("access"),
        protocol=rule.text("protocol"),
        source_port_ranges=rule.texts("sourcePortRange", "sourcePortRanges") or ("*",),
        destination_port_ranges=rule.texts("destinationPortRange", "destinationPortRanges") or ("*",),
        **_side(rule, "source"),
        **_side(rule, "destination"),
    )


def _side(rule: Body, side: str) -> dict[str, tuple[str, ...]]:
    groups = rule.references(f"{side}ApplicationSecurityGroups")
    addresses = rule.texts(f"{side}AddressPrefix", f"{side}AddressPrefixes")
    return {
        f"{side}_application_security_groups": groups,
        f"{side}_address_prefixes": addresses or (() if groups else ("*",)),
    }


def application_security_groups(template: Template) -> tuple[ApplicationSecurityGroup, ...]:
    """Return the application security groups."""
    found = template.of("Microsoft.Network/applicationSecurityGroups")
    return tuple(make(ApplicationSecurityGroup, id=r.id, origin=r.origin, location=r.location) for r in found)


def service_endpoint_policies(template: Template) -> tuple[ServiceEndpointPolicy, ...]:
    """Return the service endpoint policies; each has one definition."""
    return tuple(
        make(
            ServiceEndpointPolicy,
            id=resource.id,
            origin=resource.origin,
            location=resource.location,
            service=definition.text("service"),
            service_resources=definition.texts("serviceResources"),
        )
        for resource in template.of("Microsoft.Network/serviceEndpointPolicies")
        for definition in (d.body("properties") for d in resource.properties.bodies("serviceEndpointPolicyDefinitions"))
    )
