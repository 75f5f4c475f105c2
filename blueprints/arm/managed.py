"""Managed networks of workspaces, hubs and accounts, and network security perimeters."""

from collections.abc import Iterable

from blueprints.arm.body import Body
from blueprints.arm.making import make
from blueprints.arm.template import Resource, Template
from blueprints.design.model import parent_id
from blueprints.design.services import ManagedNetwork, NetworkSecurityPerimeter, OutboundRule, PerimeterRule

ACCOUNT_NETWORKS = "Microsoft.CognitiveServices/accounts/managedNetworks"


def managed_networks(template: Template) -> tuple[ManagedNetwork, ...]:
    """Return the managed networks: a property of a workspace, a child resource of an account. Disabled is none."""
    return (*_of_workspaces(template), *_of_accounts(template))


def _of_workspaces(template: Template) -> Iterable[ManagedNetwork]:
    for family in template.family("Microsoft.MachineLearningServices/workspaces", "outboundRules"):
        network = family.resource.properties.body("managedNetwork") if family.resource else None
        if family.resource and network and network.text("isolationMode", "Disabled") != "Disabled":
            rules = family.parts("outboundRules")
            identifier = f"{family.id}/managedNetworks/default"
            yield _network(identifier, family.resource, family.resource.location, network, rules)


def _of_accounts(template: Template) -> Iterable[ManagedNetwork]:
    locations = {one.id.lower(): one.location for one in template.of("Microsoft.CognitiveServices/accounts")}
    for family in template.family(ACCOUNT_NETWORKS, "outboundRules"):
        if family.resource:
            network = family.resource.properties.body("managedNetwork")
            location = locations.get(parent_id(family.id).lower(), "")
            yield _network(family.id, family.resource, location, network, family.parts("outboundRules"))


def _network(
    identifier: str, written: Resource, location: str, network: Body, rules: Iterable[Resource]
) -> ManagedNetwork:
    return make(
        ManagedNetwork,
        id=identifier,
        origin=written.origin,
        owner=parent_id(identifier),
        location=location,
        isolation_mode=network.text("isolationMode", "Disabled"),
        firewall_sku=network.text("firewallSku"),
        outbound_rules=tuple(_rule(part) for part in rules),
    )


def _rule(part: Resource) -> OutboundRule:
    rule = part.properties
    name, kind = part.id.rsplit("/", 1)[-1], rule.text("type")
    target = rule.body("destination")
    if kind == "FQDN":
        return make(OutboundRule, name=name, type=kind, destination=rule.text("destination"))
    if kind == "ServiceTag":
        return make(
            OutboundRule,
            name=name,
            type=kind,
            destination=target.text("serviceTag"),
            protocol=target.text("protocol"),
            port_ranges=target.text("portRanges"),
        )
    group = target.text("subresourceTarget")
    return make(OutboundRule, name=name, type=kind, destination=target.text("serviceResourceId"), group_id=group)


def network_security_perimeters(template: Template) -> tuple[NetworkSecurityPerimeter, ...]:
    """Return the perimeters with the rules of their profiles and what is associated."""
    kinds = ("profiles", "resourceAssociations")
    found = template.family("Microsoft.Network/networkSecurityPerimeters", *kinds)
    rules = template.of("Microsoft.Network/networkSecurityPerimeters/profiles/accessRules")
    return tuple(
        make(
            NetworkSecurityPerimeter,
            id=family.id,
            origin=family.resource.origin,
            location=family.resource.location,
            mode=" and ".join(sorted({part.properties.text("accessMode") for part in members})),
            rules=tuple(_access_rule(one) for one in rules if one.id.lower().startswith(f"{family.id.lower()}/")),
            associations=tuple(part.properties.reference("privateLinkResource") for part in members),
        )
        for family in found
        if family.resource and (members := family.parts("resourceAssociations"))
    )


def _access_rule(resource: Resource) -> PerimeterRule:
    properties = resource.properties
    return make(
        PerimeterRule,
        name=resource.id.rsplit("/", 1)[-1],
        direction=properties.text("direction"),
        address_prefixes=properties.texts("addressPrefixes"),
        subscriptions=properties.references("subscriptions"),
        fqdns=properties.texts("fullyQualifiedDomainNames"),
    )
