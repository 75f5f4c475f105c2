"""API Management with its model API, Application Gateway, Front Door, and their web application firewalls."""

import re
from collections.abc import Iterator

from blueprints.design import Design
from blueprints.design.ingress import (
    ApiManagement,
    ApplicationGateway,
    Backend,
    FrontDoor,
    Listener,
)
from wizard.generators.bicep.identifiers import Id
from wizard.generators.bicep.item import Item, certificate, reference
from wizard.generators.bicep.items.ours import is_ours
from wizard.generators.bicep.items.web_application_firewalls import firewall_policy
from wizard.generators.bicep.text import Value

DEFAULT_HOSTS = (".azure-api.net", ".azure-api.us", ".azure-api.cn")
"""Host names that Azure gives; a certificate of ours is for the others."""


def items(design: Design) -> Iterator[Item]:
    """Yield gateways and entries with their policies."""
    for service in filter(is_ours, design.network.api_managements):
        yield from _api_management(design, service)
    for policy in filter(is_ours, design.network.web_application_firewall_policies):
        yield firewall_policy(design, policy)
    for gateway in filter(is_ours, design.network.application_gateways):
        yield Item("application_gateway", gateway.id, _application_gateway(gateway))
    for front_door in filter(is_ours, design.network.front_doors):
        yield Item("front_door_profile", front_door.id, {"skuName": front_door.sku})
        yield Item("front_door", f"{front_door.id}/afdEndpoints/all", _front_door(front_door))


def _api_management(design: Design, service: ApiManagement) -> Iterator[Item]:
    first = service.locations[0]
    values: dict[str, Value] = {
        "location": first.location,
        "tier": service.tier,
        "virtualNetworkType": service.virtual_network_type,
        "hostNames": [host for host in service.host_names if not host.endswith(DEFAULT_HOSTS)],
        "certificateId": certificate(service.certificate),
    }
    if service.tier in ("Developer", "Premium"):
        placements = [
            {
                "location": place.location,
                "subnet": reference(place.subnet),
                "publicIpAddress": reference(place.public_ip_address),
                "capacity": place.units,
                "zones": place.zones,
            }
            for place in service.locations
        ]
        yield Item("api_management_classic", service.id, values | {"placements": placements})
    else:
        # A v2 service with an outbound integration is "External" to Azure, whatever clients may call.
        integrated = service.virtual_network_type == "None" and first.subnet
        values |= {
            "virtualNetworkType": "External" if integrated else service.virtual_network_type,
            "subnet": reference(first.subnet),
            "capacity": first.units,
            "publicNetworkAccess": service.public_network_access,
        }
        yield Item("api_management_v2", service.id, values)
    if service.backends:
        yield Item("api_management_models", f"{service.id}/apis/models", _model_api(design, service))


def _model_api(design: Design, service: ApiManagement) -> dict[str, Value]:
    door = next(iter(design.network.front_doors), None) if service.front_door_id_required else None
    return {
        "serviceName": service.name,
        "backends": [
            {"name": backend.name, "url": _model_url(backend.url), "priority": backend.priority}
            for backend in service.backends
        ],
        "keyRequired": service.client_authentication in ("subscription_key", "both"),
        "tokenRequired": service.client_authentication in ("entra", "both"),
        "tokensLimited": service.token_limits,
        "cached": service.semantic_cache is not None,
        "frontDoor": reference(door.id if door else None),
    }


def _model_url(url: str) -> str:
    return url if url.rstrip("/").endswith("/openai") else f"{url.rstrip('/')}/openai"


def _application_gateway(gateway: ApplicationGateway) -> dict[str, Value]:
    secure = [listener for listener in gateway.listeners if not listener.redirect_to_https]
    return {
        "location": gateway.location,
        "skuName": gateway.sku,
        "zones": gateway.zones,
        "minimumCapacity": gateway.minimum_capacity,
        "maximumCapacity": gateway.maximum_capacity,
        "tlsPolicy": gateway.tls_policy,
        "subnet": reference(gateway.subnet),
        "publicIpAddress": reference(gateway.public_ip_address),
        "privateIpAddress": gateway.private_address,
        "identityId": Id(gateway.identity) if gateway.identity else None,
        "firewallPolicy": reference(gateway.web_application_firewall_policy),
        "listeners": [_listener(listener, secure) for listener in gateway.listeners],
        "backends": [_backend(backend) for backend in gateway.backends],
        "privateLink": gateway.private_link,
    }


def _listener(listener: Listener, secure: list[Listener]) -> Value:
    twin = next((s.name for s in secure if (s.host_name, s.public) == (listener.host_name, listener.public)), None)
    return {
        "name": listener.name,
        "protocol": listener.protocol,
        "port": listener.port,
        "hostName": listener.host_name,
        "public": listener.public,
        "certificateSecretId": certificate(listener.certificate),
        "redirectTo": twin if listener.redirect_to_https else None,
    }


def _backend(backend: Backend) -> Value:
    return {
        "address": backend.host_name if backend.target.startswith("/") else backend.target,
        "hostName": backend.host_name,
        "port": backend.port,
        "protocol": backend.protocol,
        "probePath": backend.probe_path,
    }


def _front_door(front_door: FrontDoor) -> dict[str, Value]:
    hosts = dict.fromkeys(listener.host_name for listener in front_door.listeners if listener.host_name)
    custom = [host for host in hosts if not host.endswith(".azurefd.net")]
    return {
        "name": front_door.name,
        "firewallPolicy": reference(front_door.web_application_firewall_policy),
        "origins": [
            {
                "name": origin.name,
                "hostName": origin.host_name,
                "privateLink": {
                    "resource": reference(origin.private_link_target),
                    "location": origin.private_link_location or "",
                    "groupId": origin.group_id,
                }
                if origin.private_link_target
                else None,
                "probePath": origin.probe_path,
            }
            for origin in front_door.origins
        ],
        "customDomains": [
            {
                "name": re.sub(r"[^a-z0-9]+", "-", host.lower()).strip("-"),
                "hostName": host,
                "minimumTlsVersion": front_door.minimum_tls_version,
            }
            for host in custom
        ],
    }
