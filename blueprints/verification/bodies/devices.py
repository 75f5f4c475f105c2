"""Bodies of firewalls, hubs, gateways, entries and private link scopes."""

from collections.abc import Iterator

from blueprints.design.firewalls import AzureFirewall, FirewallPolicy
from blueprints.design.ingress import ApiManagement, ApplicationGateway, FrontDoor, WebApplicationFirewallPolicy
from blueprints.design.network import Network
from blueprints.design.private_link import MonitorPrivateLinkScope
from blueprints.design.routing import VirtualNetworkGateway
from blueprints.verification.bodies.body import Body, Json, body, body_of, reference


def device_bodies(network: Network) -> Iterator[Body]:
    """Yield what stands in and between networks."""
    yield from map(_firewall, network.azure_firewalls)
    yield from map(_policy, network.firewall_policies)
    yield from map(_gateway, network.virtual_network_gateways)
    yield from map(_entry, network.application_gateways)
    yield from map(_filter, network.web_application_firewall_policies)
    for door in network.front_doors:
        yield from _front_door(door)
    for service in network.api_managements:
        yield from _management(service)
    yield from map(_scope, network.monitor_private_link_scopes)


def _firewall(firewall: AzureFirewall) -> Body:
    name = "AZFW_Hub" if firewall.virtual_hub else "AZFW_VNet"
    properties: Json = {
        "sku": {"name": name, "tier": firewall.tier},
        "firewallPolicy": reference(firewall.firewall_policy),
        "virtualHub": reference(firewall.virtual_hub),
    }
    return body(firewall, properties, {"zones": list(firewall.zones)})


def _policy(policy: FirewallPolicy) -> Body:
    return body(policy, {"sku": {"tier": policy.tier}, "threatIntelMode": policy.threat_intelligence_mode})


def _gateway(gateway: VirtualNetworkGateway) -> Body:
    types = {"vpnClientConfiguration": {"vpnAuthenticationTypes": ["AAD"]}} if gateway.vpn_client_address_pool else {}
    return body(gateway, {"gatewayType": gateway.gateway_type, "sku": {"name": gateway.sku}, **types})


def _entry(gateway: ApplicationGateway) -> Body:
    properties: Json = {
        "sku": {"name": gateway.sku, "tier": gateway.sku},
        "firewallPolicy": reference(gateway.web_application_firewall_policy),
        "sslPolicy": {"policyType": "Predefined", "policyName": gateway.tls_policy},
    }
    return body(gateway, properties, {"zones": list(gateway.zones)})


def _filter(policy: WebApplicationFirewallPolicy) -> Body:
    of_door = policy.protects == "front_door"
    check: bool | str = policy.request_body_check
    if of_door:
        check = "Enabled" if policy.request_body_check else "Disabled"
    state = {"enabledState" if of_door else "state": policy.state}
    return body(policy, {"policySettings": {**state, "mode": policy.mode, "requestBodyCheck": check}})


def _front_door(door: FrontDoor) -> Iterator[Body]:
    yield body(door, {}, {"location": "global", "sku": {"name": door.sku}})
    for listener in door.listeners:
        domain = f"{door.id}/customDomains/{listener.host_name.replace('.', '-')}"
        yield body_of(domain, {"tlsSettings": {"minimumTlsVersion": door.minimum_tls_version}})


def _management(service: ApiManagement) -> Iterator[Body]:
    """Yield the service, its API of the models, and its backends: an existing service gets them as well."""
    properties = {
        "virtualNetworkType": service.virtual_network_type,
        "publicNetworkAccess": service.public_network_access,
    }
    root: Json = {"sku": {"name": service.tier}, "identity": {"type": service.identity}}
    if service.locations:
        root["location"] = service.locations[0].location
    yield body(service, properties, root)
    if service.backends:
        yield body_of(f"{service.id}/apis/models", {"protocols": ["https"]})
    for backend in service.backends:
        yield body_of(f"{service.id}/backends/{backend.name}", {"url": backend.url})


def _scope(scope: MonitorPrivateLinkScope) -> Body:
    modes = {"ingestionAccessMode": scope.ingestion_access_mode, "queryAccessMode": scope.query_access_mode}
    return body(scope, {"accessModeSettings": modes}, {"location": "global"})
