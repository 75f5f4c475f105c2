"""What a design says and no template can, with the reason."""

from collections.abc import Mapping

_WHY = "why it is there: no property of Azure's"
_FROM_NAME = "it follows from type, name and cloud"
_OUTSIDE = "it lies outside Azure: answers say it"
_TO_PEOPLE = "it is said to people: no property of Azure's"
_ORDER = "when, not what: the stages of the templates"
_ELSEWHERE = "the network says it"
_BY_AZURE = "Azure decides it when it is deployed"

FIELDS: Mapping[str, str] = {
    "ApiManagement.semantic_cache": "a policy of the API: text in a language of its own",
    "ApiManagementBackend.target": "templates name its host",
    "AzureFirewall.private_address": "Azure gives the first usable address of its subnet; the routes name it",
    "Backend.name": "templates name parts of a backend, not the backend",
    "Backend.target": "templates name its host",
    "Connection.site": _OUTSIDE,
    "DnsRecord.endpoint": _WHY,
    "Exclusion.because": _WHY,
    "FirewallRule.description": _WHY,
    "FirewallRule.flows": _WHY,
    "Identity.used_by": "the resource that uses it names it",
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
    "Platform.accounts": _ELSEWHERE,
    "Platform.agent_subnet": _ELSEWHERE,
    "Platform.agents": _TO_PEOPLE,
    "Platform.compute": _TO_PEOPLE,
    "Platform.compute_subnet": _ELSEWHERE,
    "Platform.does_not_work": _TO_PEOPLE,
    "Platform.fixed_at_creation": _TO_PEOPLE,
    "Platform.kind": _ELSEWHERE,
    "Platform.managed_network": _ELSEWHERE,
    "Platform.name": _WHY,
    "Platform.network_mode": _ELSEWHERE,
    "Platform.region": _ELSEWHERE,
    "Platform.registry": _ELSEWHERE,
    "Platform.still_leaves": _TO_PEOPLE,
    "Platform.titles": _TO_PEOPLE,
    "Platform.tools": _TO_PEOPLE,
    "PolicyAssignment.covers": "the definition says it",
    "PolicyAssignment.enforced_from": _ORDER,
    "PolicyAssignment.roles": "they are role assignments",
    "RoleAssignment.assigned_by": "what others assign is in no template",
    "RoleAssignment.needed_before": _ORDER,
    "RoleAssignment.recommendation": _WHY,
    "RoleAssignment.stage": _ORDER,
    "Route.because": _WHY,
    "Scope.id": _WHY,
    "Scope.owner": "the folder it is in",
    "SecurityRule.description": _WHY,
    "SecurityRule.flows": _WHY,
    "Service.host_names": _FROM_NAME,
    "Service.platform": _WHY,
    "Service.ports": _FROM_NAME,
    "Service.public_addresses": _BY_AZURE,
    "Service.purpose": _WHY,
    "SharedPrivateLink.status": "the owner of the target approves it",
    "Site.advertised_prefixes": _OUTSIDE,
    "Site.internet_breakout": _OUTSIDE,
    "Site.public_address": _OUTSIDE,
    "VirtualHub.private_traffic_prefixes": "ranges beside the private ones: no design asks for them",
    "VirtualNetworkGateway.announces": "learned routes",
    "VirtualNetworkGateway.zones": "its size and public addresses say it",
}
"""Model and field → reason."""
