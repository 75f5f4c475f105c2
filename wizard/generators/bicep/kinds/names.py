"""DNS, private endpoints, records and perimeters."""

from wizard.generators.bicep.items.stages import DEPENDENCIES, GATEWAY, NETWORK, ROLES
from wizard.generators.bicep.kind import Kind
from wizard.generators.bicep.kinds import earlier

NAMES = (
    Kind("dns_resolver", "dnsResolvers", "DNS private resolvers", NETWORK, earlier.SUBNETS),
    Kind(
        "dns_forwarding_ruleset",
        "forwardingRulesets",
        "DNS forwarding rulesets",
        NETWORK,
        ("dns_resolver",),
        type="forwardingRulesetType",
    ),
    Kind(
        "dns_forwarding_ruleset_link",
        "rulesetLinks",
        "links of forwarding rulesets",
        NETWORK,
        (*earlier.SUBNETS, "dns_forwarding_ruleset"),
        type="rulesetLinkType",
        tags=False,
        located=False,
    ),
    Kind("private_dns_zone", "privateDnsZones", "private DNS zones", NETWORK, located=False),
    Kind(
        "private_dns_zone_link",
        "zoneLinks",
        "links of private DNS zones",
        NETWORK,
        (*earlier.ZONES, "virtual_network"),
        type="zoneLinkType",
        located=False,
    ),
)

ENDPOINTS = (
    Kind(
        "private_endpoint",
        "privateEndpoints",
        "private endpoints",
        DEPENDENCIES,
        (
            *earlier.SUBNETS,
            *earlier.ZONES,
            "private_dns_zone_link",
            "application_security_group",
            *earlier.SERVICES,
            "monitor_private_link_scope",
            "monitor_scoped_resource",
        ),
        staged=True,
    ),
    Kind(
        "private_dns_record",
        "privateDnsRecords",
        "records of private DNS zones",
        DEPENDENCIES,
        earlier.ZONES,
        type="recordType",
        tags=False,
        located=False,
    ),
    Kind(
        "private_dns_record_of_api_management",
        "gatewayRecords",
        "records of API Management services",
        GATEWAY,
        (*earlier.ZONES, "api_management_classic", "api_management_v2"),
        type="recordType",
        tags=False,
        located=False,
    ),
    Kind(
        "network_security_perimeter",
        "networkSecurityPerimeters",
        "network security perimeters",
        ROLES,
        (*earlier.STORES, *earlier.LOGS, "ai_account"),
        type="perimeterType",
    ),
)
