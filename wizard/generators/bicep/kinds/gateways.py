"""API Management, Application Gateway, Front Door and their firewalls."""

from wizard.generators.bicep.extras import MODEL_API, PUBLISHER
from wizard.generators.bicep.items.stages import GATEWAY
from wizard.generators.bicep.kind import Kind
from wizard.generators.bicep.kinds import earlier

GATEWAYS = (
    Kind("front_door_profile", "frontDoorProfiles", "Front Door profiles", GATEWAY, type="profileType", located=False),
    Kind(
        "api_management_classic",
        "apiManagementServices",
        "API Management services in a network",
        GATEWAY,
        (*earlier.SUBNETS, "public_ip_address"),
        type="serviceType",
        extras=PUBLISHER,
        closes=True,
    ),
    Kind(
        "api_management_v2",
        "apiManagementV2Services",
        "API Management services of v2 tiers",
        GATEWAY,
        earlier.SUBNETS,
        type="serviceType",
        extras=PUBLISHER,
        closes=True,
    ),
    Kind(
        "api_management_models",
        "modelApis",
        "model APIs",
        GATEWAY,
        ("front_door_profile", "api_management_classic", "api_management_v2", "ai_account"),
        type="modelApiType",
        tags=False,
        located=False,
        named="none",
        extras=MODEL_API,
    ),
    Kind(
        "front_door_firewall_policy",
        "frontDoorFirewallPolicies",
        "web application firewalls of Front Door",
        GATEWAY,
        type="firewallPolicyType",
        located=False,
    ),
    Kind(
        "application_gateway_firewall_policy",
        "gatewayFirewallPolicies",
        "web application firewalls of Application Gateways",
        GATEWAY,
        ("front_door_profile",),
        type="firewallPolicyType",
    ),
    Kind(
        "application_gateway",
        "applicationGateways",
        "Application Gateways",
        GATEWAY,
        (
            *earlier.SUBNETS,
            "public_ip_address",
            "user_assigned_identity",
            "application_gateway_firewall_policy",
            "key_vault",
        ),
        type="gatewayType",
    ),
    Kind(
        "front_door",
        "frontDoors",
        "Front Doors",
        GATEWAY,
        ("front_door_profile", "front_door_firewall_policy", "application_gateway", "api_management_v2"),
        located=False,
        named="own",
    ),
)
