"""Policy rules are evaluated as Azure Policy evaluates them."""

from typing import Any

import pytest

from blueprints.verification.policies import evaluate, in_mode, in_scope

STORAGE: dict[str, Any] = {
    "type": "Microsoft.Storage/storageAccounts",
    "name": "st1",
    "location": "westeurope",
    "kind": "StorageV2",
    "tags": {"owner": "team", "Cost Centre": "7"},
    "sku": {"name": "Standard_LRS"},
    "identity": {"type": "SystemAssigned"},
    "properties": {
        "publicNetworkAccess": "Disabled",
        "networkAcls": {
            "ipRules": [{"value": "198.51.100.1", "action": "Allow"}, {"value": "10.0.0.0/8"}],
            "virtualNetworkRules": [],
        },
        "retention": 7,
        "https": True,
    },
}
A = "Microsoft.Storage/storageAccounts"


def applies(condition: dict[str, Any], resource: dict[str, Any] = STORAGE, **parameters: Any) -> bool | None:
    rule = {"if": condition, "then": {"effect": "deny"}}
    return evaluate(rule, resource, parameters, api_version="2025-01-01").denied


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ({"field": "type", "equals": "microsoft.storage/STORAGEACCOUNTS"}, True),
        ({"field": "name", "like": "st*"}, True),
        ({"field": "name", "like": "*9"}, False),
        ({"field": "name", "like": "st1"}, True),
        ({"field": "name", "notLike": "x*"}, True),
        ({"field": "name", "match": "??#"}, True),
        ({"field": "name", "match": "S.#"}, False),
        ({"field": "name", "matchInsensitively": "S.#"}, True),
        ({"field": "name", "notMatch": "##"}, True),
        ({"field": "fullName", "equals": "st1"}, True),
        ({"field": "kind", "in": ["Storage", "storagev2"]}, True),
        ({"field": "kind", "notIn": ["Storage"]}, True),
        ({"field": "identity.type", "contains": "assigned"}, True),
        ({"field": "tags.owner", "equals": "TEAM"}, True),
        ({"field": "tags['Cost Centre']", "equals": "7"}, True),
        ({"field": "tags", "containsKey": "OWNER"}, True),
        ({"field": "tags", "notContainsKey": "none"}, True),
        ({"field": "tags.none", "exists": "false"}, True),
        ({"field": f"{A}/publicNetworkAccess", "exists": True}, True),
        ({"field": f"{A}/none", "exists": "true"}, False),
        ({"field": f"{A}/none", "equals": "x"}, False),
        ({"field": f"{A}/none", "notEquals": "x"}, True),
        ({"field": f"{A}/none", "notContains": "x"}, True),
        ({"field": f"{A}/none", "less": 3}, False),
        ({"field": f"{A}/sku.name", "equals": "standard_lrs"}, True),
        ({"field": f"{A}/retention", "less": 8}, True),
        ({"field": f"{A}/retention", "lessOrEquals": 7}, True),
        ({"field": f"{A}/retention", "greater": 7}, False),
        ({"field": f"{A}/retention", "greaterOrEquals": "7"}, True),
        ({"field": f"{A}/https", "equals": "true"}, True),
        ({"field": "Microsoft.Network/virtualNetworks/x", "exists": "false"}, True),
        ({"value": "[requestContext().apiVersion]", "greater": "2024-01-01"}, True),
        ({"value": "[contains(field('kind'), 'v2')]", "equals": True}, True),
        ({"not": {"field": "kind", "equals": "x"}}, True),
        ({"anyOf": [{"field": "kind", "equals": "x"}, {"field": "name", "equals": "st1"}]}, True),
        ({"allOf": [{"field": "kind", "equals": "x"}, {"field": "name", "equals": "st1"}]}, False),
        ({"field": f"{A}/networkAcls.ipRules[*].value", "like": "1*"}, True),
        ({"field": f"{A}/networkAcls.ipRules[*].value", "like": "198*"}, False),
        ({"not": {"field": f"{A}/networkAcls.ipRules[*].value", "notLike": "198*"}}, True),
        ({"field": f"{A}/networkAcls.virtualNetworkRules[*].id", "equals": "x"}, True),
        ({"count": {"field": f"{A}/networkAcls.ipRules[*]"}, "equals": 2}, True),
        ({"count": {"field": f"{A}/networkAcls.none[*]"}, "equals": 0}, True),
        (
            {
                "count": {
                    "field": f"{A}/networkAcls.ipRules[*]",
                    "where": {"field": f"{A}/networkAcls.ipRules[*].action", "equals": "Allow"},
                },
                "equals": 1,
            },
            True,
        ),
        (
            {
                "count": {
                    "value": ["10.0.0.0/8", "192.168.0.0/16"],
                    "name": "range",
                    "where": {"value": "[ipRangeContains(current('range'), '10.1.0.0/16')]", "equals": True},
                },
                "greater": 0,
            },
            True,
        ),
        (
            {
                "count": {
                    "field": f"{A}/networkAcls.ipRules[*]",
                    "where": {"value": f"[current('{A}/networkAcls.ipRules[*].value')]", "like": "10*"},
                },
                "equals": 1,
            },
            True,
        ),
    ],
)
def test_a_condition_means_what_azure_policy_says(condition: dict[str, Any], expected: bool) -> None:
    assert applies(condition) is expected


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("concat('a', 'b')", "ab"),
        ("concat('it''s', 1)", "it's1"),
        ("first(split('a,b;c', createArray))", None),
        ("first(split('a-b', '-'))", "a"),
        ("last(split('a-b', '-'))", "b"),
        ("length('abc')", 3),
        ("empty('')", True),
        ("indexOf('Abc', 'B')", 1),
        ("toLower('ABC')", "abc"),
        ("length(string(parameters('list')))", 9),
        ("int('12')", 12),
        ("if(equals(1, 1), 'yes', int('never'))", "yes"),
        ("if(less(2, 1), int('never'), 'no')", "no"),
        ("and(true(), not(false()))", True),
        ("or(false(), greater(2, 1))", True),
        ("lessOrEquals('a', 'b')", True),
        ("greaterOrEquals(2, 2)", True),
        ("parameters('list')[1]", "y"),
        ("parameters('object').Inner", "deep"),
        ("resourceGroup().location", "westeurope"),
        ("contains(parameters('list'), 'X')", True),
        ("concat(parameters('list'), parameters('list'))[3]", "y"),
        ("field('tags.none')", ""),
        ("length(field('Microsoft.Storage/storageAccounts/networkAcls.ipRules[*]'))", 2),
    ],
)
def test_a_function_gives_the_value_that_azure_gives(expression: str, value: Any) -> None:
    parameters = {"list": ["x", "y"], "object": {"inner": "deep"}}
    rule = {"if": {"value": f"[{expression}]", "equals": value}, "then": {"effect": "deny"}}
    verdict = evaluate(rule, STORAGE, parameters, scope={"resourceGroup": {"location": "westeurope"}})
    assert verdict.denied is (None if value is None else True)


def test_what_is_not_modelled_is_undecided_and_never_passes() -> None:
    assert applies({"value": "[utcNow()]", "equals": "x"}) is None
    assert applies({"field": "kind", "resembles": "x"}) is None
    assert applies({"value": "[parameters('none')]", "equals": "x"}) is None
    assert applies({"value": "[subscription().id]", "equals": "x"}) is None
    assert applies({"value": "[concat('a']", "equals": "x"}) is None
    assert applies({"value": "[?]", "equals": "x"}) is None
    assert applies({"allOf": [{"field": "kind", "equals": "x"}, {"value": "[utcNow()]", "equals": "x"}]}) is False


def test_a_function_that_fails_refuses_the_request() -> None:
    verdict = evaluate({"if": {"value": "[int('x')]", "equals": 1}, "then": {"effect": "deny"}}, STORAGE)
    assert verdict.denied is True
    assert verdict.undecided.startswith("evaluation error")


def test_the_effect_comes_from_the_assignment_else_from_the_definition() -> None:
    rule = {"if": {"field": "name", "equals": "st1"}, "then": {"effect": "[parameters('effect')]"}}
    definitions = {"effect": {"defaultValue": "Audit"}}
    assert evaluate(rule, STORAGE, {}, definitions).denied is False
    assert evaluate(rule, STORAGE, {"effect": "Deny"}, definitions).denied is True
    assert evaluate(rule, STORAGE, {"effect": "Disabled"}, definitions).applies is False
    assert evaluate(rule, STORAGE).denied is False
    assert evaluate(rule, STORAGE).undecided == "parameter effect has neither value nor default"


def test_a_child_resource_has_the_last_segment_as_its_name() -> None:
    child = {"type": "Microsoft.Network/virtualNetworks/subnets", "name": "vnet/app", "properties": {}}
    assert applies({"field": "name", "equals": "app"}, child)
    assert applies({"field": "fullName", "equals": "vnet/app"}, child)


def test_mode_and_scope_say_what_is_asked() -> None:
    assert [in_mode(mode, False) for mode in ("All", "Indexed", "", "Microsoft.KeyVault.Data")] == [
        True,
        False,
        False,
        None,
    ]
    assert in_mode("Indexed", True) is True
    assert in_scope("/subscriptions/a/resourceGroups/rg/x", "/subscriptions/A")
    assert not in_scope(
        "/subscriptions/a/resourceGroups/rg/x", "/subscriptions/a", ("/subscriptions/a/resourcegroups/RG",)
    )
    assert not in_scope("/subscriptions/ab", "/subscriptions/a")
