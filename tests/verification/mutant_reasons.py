"""Why a mutant that nothing notices is no fault: what it changes moves no packet and no name of this network.

`survivors.yaml` says of the others, by kind, why the proof does not notice them.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml

from blueprints.design import Design
from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.virtual_networks import Subnet
from tests.verification.mutants import Mutant

SURVIVORS: dict[str, str] = yaml.safe_load((Path(__file__).parent / "survivors.yaml").read_text("utf-8"))
Reason = Callable[[Design, Mutant], str]


def reason(design: Design, mutant: Mutant) -> str:
    """Return why the mutant is as good as the design; empty for a hole in the proof."""
    found = REASONS.get(mutant.kind)
    if found is None:
        return ""
    return found if isinstance(found, str) else found(design, mutant)


def _no_endpoint(design: Design, mutant: Mutant) -> str:
    subnet = _at(design, mutant)
    assert isinstance(subnet, Subnet)
    endpoints: tuple[PrivateEndpoint, ...] = design.network.private_endpoints
    return "" if any(e.subnet == subnet.id for e in endpoints) else "no private endpoint lives in the subnet"


def _at(design: Design, mutant: Mutant) -> Any:
    """Return the thing whose field the mutant changes."""
    at: Any = design.network
    for field, index in mutant.path[: None if mutant.deletes else -1]:
        at = getattr(at, field) if index is None else getattr(at, field)[index]
    return at


def _stricter(closed: object) -> Reason:
    return lambda _, mutant: "it is stricter than what was asked" if mutant.value == closed else ""


def _deleted(design: Design, mutant: Mutant) -> str:
    allows = _at(design, mutant).access == "Allow"
    return "what must pass passes by another rule" if allows else "a rule below it denies the same"


def _of_front_door(_: Design, mutant: Mutant) -> str:
    return "Front Door has public listeners alone" if mutant.path[0][0] == "front_doors" else ""


def _sends_nothing(design: Design, mutant: Mutant) -> str:
    used = {endpoint for ruleset in design.network.forwarding_rulesets for endpoint in ruleset.outbound_endpoints}
    return "" if _at(design, mutant).id in used else "no ruleset sends anything from it"


def _idle_table(design: Design, mutant: Mutant) -> str:
    """A table of subnets in which nothing starts: those of endpoints, which answer past it."""
    field, index = mutant.path[0]
    table = getattr(design.network, field)[index]
    subnets = {subnet.id for subnet in design.network.subnets if subnet.route_table == table.id}
    machines = {machine.id for machine in design.network.network_interfaces if machine.subnet in subnets}
    starting = any(flow.source in subnets | machines for flow in design.intent.flows if flow.expect == "allowed")
    return "" if starting else "nothing starts in its subnets"


def _built_elsewhere(design: Design, _: Mutant) -> str:
    roles = set(design.intent.decided.subnet_roles.values())
    return "other machines of the network build images" if roles & {"registry_tasks", "build_agents"} else ""


def _denied(design: Design, mutant: Mutant) -> str:
    """A deny rule that narrows: what it leaves to others is denied below it, or a flow that must not work would say."""
    return "" if _at(design, mutant).access == "Allow" else "a rule below it denies the same"


LOOKED_FOR = "what a firewall looks for in traffic that it lets pass is outside the model"
FLOODS = "floods are outside the model"
KEYS = "who encrypts, and with which key, is outside the model"
REQUESTS = "what a request says inside, and how a device looks at it, is outside the model"
SIGN_IN = "who signs in is outside the model"
UNITS = "how many units share the work, and how they tell routes, is outside the model"
REASONS: dict[str, str | Reason] = {
    "set Subnet.private_endpoint_network_policies": _no_endpoint,
    "set VirtualNetwork.private_endpoint_vnet_policies": "it raises a limit of Azure and moves no packet",
    "flip VirtualNetworkLink.registration_enabled": "it registers machines beside the records; no answer changes",
    "flip FirewallRule.terminate_tls": "the rule is asked of an appliance, which inspects as its owner decides",
    "flip FirewallPolicy.dns_proxy": "no network asks the firewall for names",
    "flip NetworkInterface.enable_ip_forwarding": "no route leads to the interface",
    "flip Service.local_authentication": _stricter(False),
    "flip Service.restrict_outbound_network_access": _stricter(True),
    "flip Service.zone_redundant": _stricter(True),
    "flip Subnet.default_outbound_access": _stricter(False),
    "set Service.public_network_access": _stricter("Disabled"),
    "set Service.query_public_network_access": _stricter("Disabled"),
    "set FirewallPolicy.intrusion_detection": LOOKED_FOR,
    "set NetworkAcls.default_action": _stricter("Deny"),
    "set NetworkSecurityPerimeter.mode": _stricter("Enforced"),
    "flip Listener.public": _of_front_door,
    "clear ApplicationGateway.private_address": "Azure gives it one of its subnet, to which nothing refers",
    "delete OutboundEndpoint": _sends_nothing,
    "delete Route": _idle_table,
    "change Route.address_prefix": _idle_table,
    "set Route.next_hop_type": _idle_table,
    "flip RouteTable.disable_bgp_route_propagation": _idle_table,
    "shorten Exclusion.rule_groups": "fewer rules are excluded: it is stricter",
    "change Backend.host_name": REQUESTS,
    "change Backend.probe_path": REQUESTS,
    "change Exclusion.match_variable": REQUESTS,
    "change Exclusion.rule_groups": REQUESTS,
    "change Exclusion.selector": REQUESTS,
    "change Listener.host_name": REQUESTS,
    "change ManagedRuleSet.version": REQUESTS,
    "change Origin.host_name": REQUESTS,
    "change Origin.probe_path": REQUESTS,
    "clear ApiManagement.semantic_cache": REQUESTS,
    "delete Exclusion": REQUESTS,
    "delete ManagedRuleSet": REQUESTS,
    "clear ApiManagement.certificate": KEYS,
    "clear Listener.certificate": KEYS,
    "clear Service.customer_managed_key": KEYS,
    "flip FrontDoor.managed_certificate": KEYS,
    "set ApiManagement.client_authentication": SIGN_IN,
    "clear VirtualNetwork.ddos_protection_plan": FLOODS,
    "flip VirtualNetworkGateway.active_active": UNITS,
    "flip VirtualNetworkGateway.enable_bgp": UNITS,
    "set ManagedNetwork.firewall_sku": UNITS,
    "flip BastionHost.session_recording": "what is recorded of a session is outside the model",
    "set FirewallPolicy.threat_intelligence_mode": "no list of known addresses is given, so no packet fares otherwise",
    "set ApiManagement.public_network_access": _stricter("Disabled"),
    "flip ApiManagement.front_door_id_required": _stricter(True),
    "flip WebApplicationFirewallPolicy.front_door_id_required": _stricter(True),
    "clear Service.image_build_compute": _built_elsewhere,
    "clear Service.perimeter": "the list of the perimeter decides who is in it",
    "clear DnsRecord.endpoint": "it says for which endpoint the record stands; the record is the same",
    "clear ApplicationGateway.web_application_firewall_policy": "each listener names the policy itself",
    "clear FrontDoor.web_application_firewall_policy": "each listener names the policy itself",
    "flip VirtualNetwork.encryption": "encryption is outside the model",
    "flip ApiManagement.token_limits": "limits of tokens are outside the model",
    "flip BastionHost.private_only": "its public address is looked at, not its word for having none",
    "flip OutboundRule.required": "it says who makes the rule, not what the rule opens",
    "set DnsRecord.writer": "it says who writes the record; the record is the same",
    "clear Listener.web_application_firewall_policy": "the policy of the entry protects the listener",
    "set WebApplicationFirewallPolicy.mode": "it stands at a private listener, behind an entry that prevents",
    "delete ApiManagementLocation": "the interface of its units stands for it",
    "flip Peering.allow_forwarded_traffic": "no network forwards packets of others over the peering",
    "flip Peering.allow_gateway_transit": "nobody uses the gateway over the peering",
    "delete NetworkInterface": "it stands for machines that the subnet holds without it as well",
    "delete SecurityRule": _deleted,
    "set SecurityRule.access": _deleted,
    "set SecurityRule.protocol": _denied,
    "change SecurityRule.destination_port_ranges": _denied,
    "change SecurityRule.source_port_ranges": _denied,
    "shorten SecurityRule.destination_port_ranges": _denied,
    "change ForwardingRule.target_dns_servers": "no declared flow names a host that the rule forwards",
    "change ForwardingRule.domain_name": "no declared flow names a host that the rule forwards",
    "delete ForwardingRule": "no declared flow names a host that the rule forwards",
    "delete RulesetLink": "no declared flow names a host that the rules forward",
}
"""By kind: a reason, or a function that finds one for some of the kind."""
