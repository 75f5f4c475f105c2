"""Web application firewall policies, as Application Gateway and Front Door spell them."""

from blueprints.design import Design
from blueprints.design.ingress import WebApplicationFirewallPolicy
from wizard.generators.bicep.item import Item, reference
from wizard.generators.bicep.text import Value

NO_CALLER = "192.0.2.0/24"
"""Documentation range: nobody calls from it, so a condition that negates it holds for everybody."""


def firewall_policy(design: Design, policy: WebApplicationFirewallPolicy) -> Item:
    """Return the policy of an entry, in the shape of what it protects."""
    if policy.protects == "front_door":
        return Item("front_door_firewall_policy", policy.id, _of_front_door(design, policy))
    return Item("application_gateway_firewall_policy", policy.id, _of_application_gateway(design, policy))


def _of_front_door(design: Design, policy: WebApplicationFirewallPolicy) -> dict[str, Value]:
    return {
        "skuName": next((door.sku for door in design.network.front_doors), "Premium_AzureFrontDoor"),
        "state": policy.state,
        "mode": policy.mode,
        "requestBodyCheck": "Enabled" if policy.request_body_check else "Disabled",
        "managedRuleSets": [_front_door_rule_set(policy, index) for index in range(len(policy.managed_rule_sets))],
        "customRules": _front_door_rules(policy),
    }


def _of_application_gateway(design: Design, policy: WebApplicationFirewallPolicy) -> dict[str, Value]:
    door = next(iter(design.network.front_doors), None) if policy.front_door_id_required else None
    rule_sets = [{"ruleSetType": rules.type, "ruleSetVersion": rules.version} for rules in policy.managed_rule_sets]
    exclusions = [
        {
            "matchVariable": exclusion.match_variable,
            "selectorMatchOperator": "Contains",
            "selector": exclusion.selector,
            "exclusionManagedRuleSets": _excluded(policy, exclusion.rule_groups) or None,
        }
        for exclusion in policy.exclusions
    ]
    return {
        "location": policy.location,
        "state": policy.state,
        "mode": policy.mode,
        "requestBodyCheck": policy.request_body_check,
        "managedRules": {"managedRuleSets": rule_sets, "exclusions": exclusions},
        "customRules": _application_gateway_rules(policy),
        "frontDoor": reference(door.id if door else None),
    }


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
