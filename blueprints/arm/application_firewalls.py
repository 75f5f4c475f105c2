"""Web application firewall policies of Application Gateway and Front Door: two shapes of one thing."""

from collections.abc import Iterable
from typing import Any

from blueprints.arm.body import Body
from blueprints.arm.making import make
from blueprints.arm.template import Resource, Template
from blueprints.design.ingress import Exclusion, ManagedRuleSet, WebApplicationFirewallPolicy

FRONT_DOOR_HEADER = "x-azure-fdid"


def web_application_firewall_policies(template: Template) -> tuple[WebApplicationFirewallPolicy, ...]:
    """Return the policies of both services."""
    gateways = template.of("Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies")
    fronts = template.of("Microsoft.Network/FrontDoorWebApplicationFirewallPolicies")
    return (*(_of_gateway(resource) for resource in gateways), *(_of_front_door(resource) for resource in fronts))


def _of_gateway(resource: Resource) -> WebApplicationFirewallPolicy:
    settings, managed = resource.properties.body("policySettings"), resource.properties.body("managedRules")
    return make(
        WebApplicationFirewallPolicy,
        id=resource.id,
        origin=resource.origin,
        location=resource.location,
        protects="application_gateway",
        state=settings.text("state", "Disabled"),
        mode=settings.text("mode", "Detection"),
        request_body_check=settings.flag("requestBodyCheck", default=True),
        managed_rule_sets=tuple(_rule_set(each) for each in managed.bodies("managedRuleSets")),
        exclusions=tuple(_exclusion(each, _groups(each)) for each in managed.bodies("exclusions")),
        **_own_rules(resource.properties.bodies("customRules")),
    )


def _of_front_door(resource: Resource) -> WebApplicationFirewallPolicy:
    settings = resource.properties.body("policySettings")
    rule_sets = resource.properties.body("managedRules").bodies("managedRuleSets")
    return make(
        WebApplicationFirewallPolicy,
        id=resource.id,
        origin=resource.origin,
        location=resource.location,
        protects="front_door",
        state=settings.text("enabledState", "Disabled"),
        mode=settings.text("mode", "Detection"),
        request_body_check=settings.text("requestBodyCheck", "Enabled").lower() == "enabled",
        managed_rule_sets=tuple(_rule_set(each) for each in rule_sets),
        exclusions=_exclusions_by_group(rule_sets),
        **_own_rules(resource.properties.body("customRules").bodies("rules")),
    )


def _rule_set(each: Body) -> ManagedRuleSet:
    return make(ManagedRuleSet, type=each.text("ruleSetType"), version=each.text("ruleSetVersion"))


def _groups(exclusion: Body) -> tuple[str, ...]:
    rule_sets = exclusion.bodies("exclusionManagedRuleSets")
    return tuple(group.text("ruleGroupName") for each in rule_sets for group in each.bodies("ruleGroups"))


def _exclusion(each: Body, groups: Iterable[str]) -> Exclusion:
    selector = each.text("selector")
    return make(Exclusion, match_variable=each.text("matchVariable"), selector=selector, rule_groups=tuple(groups))


def _exclusions_by_group(rule_sets: Iterable[Body]) -> tuple[Exclusion, ...]:
    """Return what rule groups leave out: Front Door names the group first, the network model the exclusion."""
    groups: dict[tuple[str, str], list[str]] = {}
    for override in (override for each in rule_sets for override in each.bodies("ruleGroupOverrides")):
        for exclusion in override.bodies("exclusions"):
            key = (exclusion.text("matchVariable"), exclusion.text("selector"))
            groups.setdefault(key, []).append(override.text("ruleGroupName"))
    return tuple(
        make(Exclusion, match_variable=variable, selector=selector, rule_groups=tuple(names))
        for (variable, selector), names in groups.items()
    )


def _own_rules(rules: Iterable[Body]) -> dict[str, Any]:
    """Return what rules of our own say; one that says something else stays unread, and is reported."""
    found: dict[str, Any] = {"rate_limit_per_minute": None, "allowed_countries": (), "front_door_id_required": False}
    for rule in rules:
        meaning = _meaning(rule.alone())
        if meaning:
            rule.accept()
            found |= meaning
    return found


def _meaning(rule: Body) -> dict[str, Any]:
    enabled = (rule.text("state") or rule.text("enabledState")).lower() == "enabled"
    conditions = rule.bodies("matchConditions")
    if not enabled or rule.text("action").lower() != "block" or len(conditions) != 1:
        return {}
    condition = conditions[0]
    negated = condition.flag("negationConditon") or condition.flag("negateCondition")
    if not negated:
        return {}
    kind, operator = rule.text("ruleType").lower(), condition.text("operator").lower()
    values = condition.texts("matchValues", "matchValue")
    minute = rule.text("rateLimitDuration") == "OneMin" or rule.number("rateLimitDurationInMinutes") == 1
    if kind == "ratelimitrule" and minute:
        return {"rate_limit_per_minute": rule.number("rateLimitThreshold")}
    if kind == "matchrule" and operator == "geomatch":
        return {"allowed_countries": values}
    headers = [
        variable.text("selector").lower()
        for variable in condition.bodies("matchVariables")
        if variable.text("variableName").lower() == "requestheaders"
    ]
    first = rule.number("priority") == 1
    return {"front_door_id_required": True} if headers == [FRONT_DOOR_HEADER] and operator == "equal" and first else {}
