"""Azure Firewall, its policies with their rules, and IP groups."""

from blueprints.arm.body import Body
from blueprints.arm.making import certificate, make, somebody_elses
from blueprints.arm.template import Family, Resource, Template
from blueprints.design.firewalls import (
    AzureFirewall,
    FirewallPolicy,
    FirewallRule,
    IpGroup,
    RuleCollection,
    RuleCollectionGroup,
)

PORTS = {"https": 443, "http": 80, "mssql": 1433}


def azure_firewalls(template: Template) -> tuple[AzureFirewall, ...]:
    """Return the firewalls. The private address of one in a network is in no template."""
    return tuple(_firewall(resource) for resource in template.of("Microsoft.Network/azureFirewalls"))


def _firewall(resource: Resource) -> AzureFirewall:
    properties = resource.properties
    inner = [configuration.properties for configuration in properties.bodies("ipConfigurations")]
    management = properties.body("managementIpConfiguration").properties
    subnets = [subnet for subnet in (each.reference("subnet") for each in inner) if subnet]
    addresses = [address for address in (each.reference("publicIPAddress") for each in inner) if address]
    in_hub = "hub" in properties.body("sku").text("name").lower()
    return make(
        AzureFirewall,
        id=resource.id,
        origin=resource.origin,
        location=resource.location,
        tier=properties.body("sku").text("tier", "Standard"),
        subnet=next(iter(subnets), None),
        virtual_hub=properties.reference("virtualHub") if in_hub else None,
        public_ip_addresses=tuple(addresses),
        management_subnet=management.reference("subnet"),
        management_public_ip_address=management.reference("publicIPAddress"),
        firewall_policy=properties.reference("firewallPolicy"),
        zones=resource.body.texts("zones"),
    )


def firewall_policies(template: Template) -> tuple[FirewallPolicy, ...]:
    """Return the policies with their groups; one of somebody else with the groups that are added to it."""
    found = template.family("Microsoft.Network/firewallPolicies", "ruleCollectionGroups")
    return tuple(_policy(family) for family in found)


def _policy(family: Family) -> FirewallPolicy:
    groups = tuple(_group(part) for part in family.parts("ruleCollectionGroups"))
    if family.resource is None:
        return somebody_elses(FirewallPolicy, family.id, groups=groups)
    properties = family.resource.properties
    authority = properties.body("transportSecurity").body("certificateAuthority")
    return make(
        FirewallPolicy,
        id=family.id,
        origin=family.resource.origin,
        location=family.resource.location,
        tier=properties.body("sku").text("tier", "Standard"),
        base_policy=properties.reference("basePolicy"),
        threat_intelligence_mode=properties.text("threatIntelMode", "Alert"),
        dns_servers=properties.body("dnsSettings").texts("servers"),
        dns_proxy=properties.body("dnsSettings").flag("enableProxy"),
        snat_private_ranges=properties.body("snat").texts("privateRanges"),
        intrusion_detection=properties.body("intrusionDetection").text("mode", "Off"),
        tls_certificate=certificate(authority.text("keyVaultSecretId")),
        groups=groups,
    )


def _group(part: Resource) -> RuleCollectionGroup:
    return make(
        RuleCollectionGroup,
        id=part.id,
        origin=part.origin,
        priority=part.properties.number("priority"),
        collections=tuple(
            make(
                RuleCollection,
                name=each.text("name"),
                priority=each.number("priority"),
                action=each.body("action").text("type"),
                rules=tuple(_rule(rule) for rule in each.bodies("rules")),
            )
            for each in part.properties.bodies("ruleCollections")
        ),
    )


def _rule(rule: Body) -> FirewallRule:
    """Return a rule; each list that the template leaves out is empty."""
    return make(
        FirewallRule,
        name=rule.text("name"),
        kind=rule.text("ruleType").removesuffix("Rule"),
        protocols=(*rule.texts("ipProtocols"), *(_application_protocol(each) for each in rule.bodies("protocols"))),
        source_addresses=rule.texts("sourceAddresses"),
        source_ip_groups=rule.texts("sourceIpGroups"),
        destination_addresses=rule.texts("destinationAddresses"),
        destination_ip_groups=rule.texts("destinationIpGroups"),
        destination_fqdns=rule.texts("destinationFqdns"),
        destination_ports=rule.texts("destinationPorts"),
        target_fqdns=rule.texts("targetFqdns"),
        target_urls=rule.texts("targetUrls"),
        fqdn_tags=rule.texts("fqdnTags"),
        web_categories=rule.texts("webCategories"),
        terminate_tls=rule.flag("terminateTLS"),
        translated_address=rule.text("translatedAddress") or None,
        translated_fqdn=rule.text("translatedFqdn") or None,
        translated_port=rule.text("translatedPort") or None,
    )


def _application_protocol(protocol: Body) -> str:
    name = protocol.text("protocolType")
    return f"{name}:{protocol.number('port', PORTS.get(name.lower(), 0))}"


def ip_groups(template: Template) -> tuple[IpGroup, ...]:
    """Return the IP groups."""
    return tuple(
        make(
            IpGroup,
            id=resource.id,
            origin=resource.origin,
            location=resource.location,
            addresses=resource.properties.texts("ipAddresses"),
        )
        for resource in template.of("Microsoft.Network/ipGroups")
    )
