"""What the network model says and no template can, with the reason."""

from collections.abc import Mapping

_WHY = "why it is there: no property of Azure's"
_FROM_NAME = "it follows from type, name and cloud"
_OUTSIDE = "it lies outside Azure: answers say it"
_BY_AZURE = "Azure decides it when it is deployed"

FIELDS: Mapping[str, str] = {
    "ApiManagement.client_authentication": "a policy of the API: text in a language of its own",
    "ApiManagement.front_door_id_required": "a policy of the API: text in a language of its own",
    "ApiManagement.semantic_cache": "a policy of the API: text in a language of its own",
    "ApiManagement.token_limits": "a policy of the API: text in a language of its own",
    "ApiManagementBackend.target": "templates name its host",
    "AzureFirewall.private_address": "Azure gives the first usable address of its subnet; the routes name it",
    "Backend.name": "templates name parts of a backend, not the backend",
    "Backend.target": "templates name its host",
    "Connection.site": _OUTSIDE,
    "DdosProtectionPlan.zones": "a plan has none",
    "DnsRecord.endpoint": _WHY,
    "Exclusion.because": _WHY,
    "FirewallRule.description": _WHY,
    "FirewallRule.flows": _WHY,
    "Network.dns_servers": _OUTSIDE,
    "Network.network_virtual_appliances": "machines of another maker: answers say what they let pass",
    "Network.public_dns": _OUTSIDE,
    "Network.regions": _OUTSIDE,
    "Network.security_admin_configurations": "the customer's network managers: no design makes one",
    "Network.service_tags": _OUTSIDE,
    "Network.threat_intelligence": _OUTSIDE,
    "Origin.target": "templates name its host",
    "OutboundRule.because": _WHY,
    "OutboundRule.required": "Azure makes it by itself",
    "Route.because": _WHY,
    "SecurityRule.description": _WHY,
    "SecurityRule.flows": _WHY,
    "Service.host_names": _FROM_NAME,
    "Service.platform": _WHY,
    "Service.ports": _FROM_NAME,
    "Service.public_addresses": _BY_AZURE,
    "Service.purpose": _WHY,
    "SharedPrivateLink.status": "the owner of the target approves it",
    "Site.advertised_prefixes": _OUTSIDE,
    "Site.dns_servers": _OUTSIDE,
    "Site.internet_breakout": _OUTSIDE,
    "Site.kind": _OUTSIDE,
    "Site.public_address": _OUTSIDE,
    "VirtualHub.private_traffic_prefixes": "ranges beside the private ones: no design asks for them",
    "VirtualNetworkGateway.announces": "learned routes",
    "VirtualNetworkGateway.zones": "its size and public addresses say it",
}
"""Model and field → reason."""
