"""Firewalls, gateways, virtual WAN and Bastion: what traffic passes through."""

from wizard.generators.bicep.extras import HUB_TUNNEL_KEY, TUNNEL_KEY
from wizard.generators.bicep.items.stages import NETWORK
from wizard.generators.bicep.kind import Kind
from wizard.generators.bicep.kinds import earlier

TRANSIT = (
    Kind("firewall_policy", "firewallPolicies", "firewall policies", NETWORK, ("user_assigned_identity",)),
    Kind(
        "firewall_policy_rule_collection_group",
        "ruleCollectionGroups",
        "groups of firewall rules",
        NETWORK,
        ("firewall_policy",),
        type="ruleCollectionGroupType",
        serial=True,
        tags=False,
        located=False,
    ),
    Kind("virtual_wan", "virtualWans", "virtual WANs", NETWORK),
    Kind("virtual_hub", "virtualHubs", "virtual hubs", NETWORK, ("virtual_wan",)),
    Kind(
        "azure_firewall",
        "azureFirewalls",
        "firewalls",
        NETWORK,
        (
            *earlier.SUBNETS,
            "public_ip_address",
            "firewall_policy_rule_collection_group",
            "firewall_policy",
            "virtual_hub",
        ),
    ),
    Kind(
        "virtual_hub_routing_intent",
        "routingIntents",
        "routing intents of virtual hubs",
        NETWORK,
        ("azure_firewall",),
        type="routingIntentType",
        tags=False,
        located=False,
        named="none",
    ),
    Kind(
        "virtual_hub_connection",
        "virtualHubConnections",
        "connections of virtual hubs",
        NETWORK,
        (*earlier.SUBNETS, "virtual_hub", "virtual_hub_routing_intent"),
        serial=True,
        tags=False,
        located=False,
    ),
    Kind(
        "virtual_network_gateway",
        "virtualNetworkGateways",
        "VPN and ExpressRoute gateways",
        NETWORK,
        (*earlier.SUBNETS, "public_ip_address"),
    ),
    Kind(
        "virtual_hub_expressroute_gateway",
        "hubExpressRouteGateways",
        "ExpressRoute gateways of virtual hubs",
        NETWORK,
        ("virtual_hub",),
    ),
    Kind(
        "virtual_hub_vpn_gateway",
        "hubVpnGateways",
        "VPN gateways of virtual hubs",
        NETWORK,
        ("virtual_hub",),
        extras=(HUB_TUNNEL_KEY,),
    ),
    Kind(
        "virtual_hub_vpn_client_gateway",
        "hubVpnClientGateways",
        "gateways for VPN clients of virtual hubs",
        NETWORK,
        ("virtual_hub", "virtual_hub_vpn_gateway"),
    ),
    Kind(
        "gateway_connection",
        "connections",
        "connections of gateways",
        NETWORK,
        ("virtual_network_gateway",),
        type="connectionType",
        extras=(TUNNEL_KEY,),
    ),
    Kind(
        "bastion_host",
        "bastionHosts",
        "Bastion hosts",
        NETWORK,
        (*earlier.SUBNETS, "public_ip_address"),
        module="bastion",
    ),
)
