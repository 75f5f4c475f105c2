"""Say which features a draft has, and which things carry them: traps, signals, failures and costs go by feature."""

from collections.abc import Callable, Iterable

from blueprints.design.dns import DnsResolver, PrivateDnsZone
from blueprints.design.firewalls import AzureFirewall
from blueprints.design.ingress import ApiManagement, ApplicationGateway, FrontDoor, WebApplicationFirewallPolicy
from blueprints.design.interfaces import BastionHost, NatGateway, PublicIpAddress
from blueprints.design.model import Entity
from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.routing import Site, VirtualHub, VirtualNetworkGateway
from blueprints.design.services import ManagedNetwork, Service
from blueprints.design.virtual_networks import Peering, Subnet
from blueprints.design.workload import FlowLog, PolicyAssignment, VirtualMachine
from blueprints.draft.draft import Draft

AI_ACCOUNT = "Microsoft.CognitiveServices/accounts"


def present(draft: Draft) -> dict[str, tuple[str, ...]]:
    """Return feature → ids of the things that have it; a feature that is absent is left out."""
    held = {feature: tuple(find(draft)) for feature, find in _FEATURES.items()}
    return {feature: ids for feature, ids in held.items() if ids}


def _ours(kind: type[Entity]) -> Callable[[Draft], Iterable[str]]:
    return lambda draft: [entity.id for entity in draft.entities.all(kind) if not entity.existing]


def _services(*purposes: str) -> Callable[[Draft], Iterable[str]]:
    return lambda draft: [s.id for s in draft.entities.all(Service) if s.purpose in purposes and not s.existing]


def _managed_firewalls(draft: Draft) -> Iterable[str]:
    networks = draft.entities.all(ManagedNetwork)
    return [network.id for network in networks if any(rule.type == "FQDN" for rule in network.outbound_rules)]


_FEATURES: dict[str, Callable[[Draft], Iterable[str]]] = {
    "region": lambda draft: draft.regions,
    "cross_region": lambda draft: draft.regions if len(draft.regions) > 1 else (),
    "foundry_agents": lambda draft: [subnet.id for subnet in draft.subnets_of("foundry_agents")],
    "ai_account": lambda draft: [s.id for s in draft.entities.all(Service) if s.type == AI_ACCOUNT and not s.existing],
    "dns_resolver": _ours(DnsResolver),
    "managed_network": _ours(ManagedNetwork),
    "managed_firewall": _managed_firewalls,
    "private_endpoint": _ours(PrivateEndpoint),
    "private_dns_zone": _ours(PrivateDnsZone),
    "firewall": _ours(AzureFirewall),
    "peering": _ours(Peering),
    "key_vault": _services("key_vault"),
    "container_registry": _services("container_registry"),
    "ai_search": _services("ai_search"),
    "log_analytics": _services("log_analytics"),
    "managed_redis": _services("cache"),
    "delegated_subnet": lambda draft: [s.id for s in draft.entities.all(Subnet) if s.delegations and not s.existing],
    "bastion": _ours(BastionHost),
    "jump_box": lambda draft: [machine.id for machine in draft.records.all(VirtualMachine)],
    "api_management": _ours(ApiManagement),
    "application_gateway": _ours(ApplicationGateway),
    "front_door": _ours(FrontDoor),
    "web_application_firewall": _ours(WebApplicationFirewallPolicy),
    "nat_gateway": _ours(NatGateway),
    "virtual_hub": _ours(VirtualHub),
    "gateway": _ours(VirtualNetworkGateway),
    "on_premises": lambda draft: [site.id for site in draft.entities.all(Site) if site.kind == "on_premises"],
    "flow_logs": lambda draft: [log.id for log in draft.records.all(FlowLog)],
    "policy": lambda draft: [assignment.name for assignment in draft.records.all(PolicyAssignment)],
    "ddos_ip": lambda draft: [a.id for a in draft.entities.all(PublicIpAddress) if a.protection_mode == "Enabled"],
}
