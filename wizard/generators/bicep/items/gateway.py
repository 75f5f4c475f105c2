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
    WebApplicationFirewallPolicy,
)
from wizard.generators.bicep.identifiers import Id
from wizard.generators.bicep.item import Item, reference
from wizard.generators.bicep.items.ours import is_ours
from wizard.generators.bicep.text import Value

NO_CALLER = "192.0.2.0/24"
"""Documentation range: nobody calls from it, so a condition that negates it holds for everybody."""


def items(design: Design) -> Iterator[Item]:
    """Yield gateways and entries with their policies."""
    for service in filter(is_ours, design.network.api_managements):
        yield from _api_management(service)
    for policy in filter(is_ours, design.network.web_application_firewall_policies):
        yield _firewall_policy(design, policy)
    for gateway in filter(is_ours, design.network.application_gateways):
        yield Item("application_gateway", gateway.id, _application_gateway(gateway))
    for front_door in filter(is_ours, design.network.front_doors):
        yield Item("front_door_profile", front_door.id, {"skuName": front_door.sku})
        yield Item("front_door", f"{front_door.id}/afdEndpoints/all", _front_door(front_door))


def _api_management(service: ApiManagement) -> Iterator[Item]:
    first = service.locations[0]
    values: dict[str, Value] = {
        "location": first.location,
        "tier": service.tier,
        "virtualNetworkType": service.virtual_network_type,
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
        yield Item("api_management_models", f"{service.id}/apis/models", _model_api(service))


def _model_api(service: ApiManagement) -> dict[str, Value]:
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
    }


def _model_url(url: str) -> str:
    return url if url.rstrip("/").endswith("/openai") else f"{url.rstrip('/')}/openai"


def _firewall_policy(design: Design, policy: WebApplicationFirewallPolicy) -> Item:
    values: dict[str, Value] = {"location": policy.location, "state": policy.state, "mode": policy.mode}
    if policy.protects == "front_door":
        sku = next((door.sku for door in design.network.front_doors), "Premium_AzureFrontDoor")
        values = {
            "skuName": sku,
            "state": policy.state,
            "mode": policy.mode,
            "requestBodyCheck": "Enabled" if policy.request_body_check else "Disabled",
            "managedRuleSets": [_front_door_rule_set(policy, index) for index in range(len(policy.managed_rule_sets))],
            "customRules": _front_door_rules(policy),
        }
        return Item("front_door_firewall_policy", policy.id, values)
    door = next(iter(design.network.front_doors), None) if policy.front_door_id_required else None
    values |= {
        "requestBodyCheck": policy.request_body_check,
        "managedRules": {
            "managedRuleSets": [
                {"ruleSetType": rules.type, "ruleSetVersion": rules.version} for rules in policy.managed_rule_sets
            ],
            "exclusions": [
                {
                    "matchVariable": exclusion.match_variable,
                    "selectorMatchOperator": "Contains",
                    "selector": exclusion.selector,
                    "exclusionManagedRuleSets": _excluded(policy, exclusion.rule_groups) or None,
                }
                for exclusion in policy.exclusions
            ],
        },
        "customRules": _application_gateway_rules(policy),
        "frontDoor": reference(door.id if door else None),
    }
    return Item("application_gateway_firewall_policy", policy.id, values)


def _excluded(policy: WebApplicationFirewallPolicy, groups: tuple[str, ...]) -> list[Value]:
    default = next((rules for rules in policy.managed_rule_sets if "Bot" not in rules.type), None)
    if default is None or not groups:
        return []
    names = [{"ruleGroupName": group} for group in groups]
    return [{"ruleSetType": default.type, "ruleSetVersion": default.version, "ruleGroups": names}]


def _application_gateway_rules(policy: WebApplicationFirewallPolicy) -> list[Value]:
    rules: list[Value] = []
    if policy.allowed_countries:
        rules.append(
            {
                "name": "OnlyAllowedCountries",
                "priority": 10,
                "ruleType": "MatchRule",
                "action": "Block",
                "state": "Enabled",
                "matchConditions": [
                    {
                        "matchVariables": [{"variableName": "RemoteAddr"}],
                        "operator": "GeoMatch",
                        "negationConditon": True,
                        "matchValues": policy.allowed_countries,
                    }
                ],
            }
        )
    if policy.rate_limit_per_minute:
        rules.append(
            {
                "name": "RateLimit",
                "priority": 20,
                "ruleType": "RateLimitRule",
                "rateLimitDuration": "OneMin",
                "rateLimitThreshold": policy.rate_limit_per_minute,
                "action": "Block",
                "state": "Enabled",
                "groupByUserSession": [{"groupByVariables": [{"variableName": "ClientAddr"}]}],
                "matchConditions": [
                    {
                        "matchVariables": [{"variableName": "RemoteAddr"}],
                        "operator": "IPMatch",
                        "negationConditon": True,
                        "matchValues": [NO_CALLER],
                    }
                ],
            }
        )
    return rules


def _front_door_rule_set(policy: WebApplicationFirewallPolicy, index: int) -> Value:
    rules = policy.managed_rule_sets[index]
    default = "Bot" not in rules.type
    exclusions: list[Value] = [
        {
            "matchVariable": exclusion.match_variable,
            "selectorMatchOperator": "Contains",
            "selector": exclusion.selector,
        }
        for exclusion in policy.exclusions
    ]
    groups = dict.fromkeys(group for exclusion in policy.exclusions for group in exclusion.rule_groups)
    overrides = [{"ruleGroupName": group, "exclusions": exclusions} for group in groups]
    return {
        "ruleSetType": rules.type,
        "ruleSetVersion": rules.version,
        "ruleSetAction": "Block" if default else None,
        "ruleGroupOverrides": (overrides or None) if default else None,
    }


def _front_door_rules(policy: WebApplicationFirewallPolicy) -> list[Value]:
    rules: list[Value] = []
    if policy.allowed_countries:
        condition: Value = {
            "matchVariable": "SocketAddr",
            "operator": "GeoMatch",
            "negateCondition": True,
            "matchValue": policy.allowed_countries,
        }
        rules.append(_front_door_rule("OnlyAllowedCountries", 10, "MatchRule", condition))
    if policy.rate_limit_per_minute:
        condition = {
            "matchVariable": "SocketAddr",
            "operator": "IPMatch",
            "negateCondition": True,
            "matchValue": [NO_CALLER],
        }
        limit: dict[str, Value] = {
            "rateLimitDurationInMinutes": 1,
            "rateLimitThreshold": policy.rate_limit_per_minute,
        }
        rules.append(_front_door_rule("RateLimit", 100, "RateLimitRule", condition) | limit)
    return rules


def _front_door_rule(name: str, priority: int, kind: str, condition: Value) -> dict[str, Value]:
    return {
        "name": name,
        "priority": priority,
        "enabledState": "Enabled",
        "ruleType": kind,
        "action": "Block",
        "matchConditions": [condition],
    }


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
    certificate = listener.certificate
    return {
        "name": listener.name,
        "protocol": listener.protocol,
        "port": listener.port,
        "hostName": listener.host_name,
        "public": listener.public,
        "certificateSecretId": (Id(certificate) if certificate.startswith("<") else certificate)
        if certificate
        else None,
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
