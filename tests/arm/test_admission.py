"""Who gets in: the policy of an API, the firewall of a Front Door, and what gateways name that is not there."""

from typing import Any

import pytest

from blueprints.arm import read_design, resources_of
from blueprints.arm.read import Reading

GROUP = "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg/providers"
SERVICE = f"{GROUP}/Microsoft.ApiManagement/service/apim"
GATEWAY = f"{GROUP}/Microsoft.Network/applicationGateways/agw"
PARTS = "privateLinkConfigurations"
TOKEN, LIMIT = "<validate-azure-ad-token />", "<llm-token-limit />"
DOOR = '<check-header name="X-Azure-FDID"><value>id</value></check-header>'


def service(policy: str, *, key: bool, name: str = "policy") -> Reading:
    api = f"{SERVICE}/apis/models"
    kind = "Microsoft.ApiManagement/service"
    resources: list[dict[str, Any]] = [
        {"id": SERVICE, "type": kind, "location": "westeurope", "sku": {"name": "StandardV2"}, "properties": {}},
        {"id": api, "type": f"{kind}/apis", "properties": {"subscriptionRequired": key}},
        {"id": f"{api}/policies/{name}", "type": f"{kind}/apis/policies", "properties": {"value": policy}},
        {"id": f"{SERVICE}/backends/pool", "type": f"{kind}/backends", "properties": {"type": "Pool"}},
    ]
    return read_design(resources_of(resources))


@pytest.mark.parametrize(
    ("policy", "key", "expected"),
    [
        (TOKEN, False, ("entra", False, False)),
        (TOKEN + LIMIT, True, ("both", True, False)),
        (DOOR + LIMIT, True, ("subscription_key", True, True)),
    ],
)
def test_who_may_call_is_read_off_the_policy(policy: str, key: bool, expected: tuple[str, bool, bool]) -> None:
    (read,) = service(policy, key=key).design.network.api_managements
    assert (read.client_authentication, read.token_limits, read.front_door_id_required) == expected


def test_an_api_that_asks_nobody_for_anything_is_a_problem() -> None:
    told = [str(problem) for problem in service(LIMIT, key=False).problems]
    assert any("client_authentication" in line for line in told)


def test_a_policy_that_azure_does_not_read_admits_nobody_and_an_empty_id_is_no_front_door() -> None:
    assert any("client_authentication" in str(one) for one in service(TOKEN, key=False, name="other").problems)
    (read,) = service(TOKEN + DOOR.replace("id<", "<"), key=False).design.network.api_managements
    assert not read.front_door_id_required


@pytest.mark.parametrize(("name", "told"), [("pool", 0), ("other", 1)])
def test_a_backend_that_a_policy_names_has_to_be_there(name: str, told: int) -> None:
    problems = service(f'{TOKEN}<set-backend-service backend-id="{name}" />', key=False).problems
    assert len([one for one in problems if f"backends/{name}, and there is no such part" in str(one)]) == told


@pytest.mark.parametrize(("guarded", "told"), [(("afdEndpoints/a", "customDomains/d"), 0), (("customDomains/d",), 1)])
def test_a_way_into_a_front_door_without_its_firewall_is_a_problem(guarded: tuple[str, ...], told: int) -> None:
    profile = f"{GROUP}/Microsoft.Cdn/profiles/afd"
    domains = [{"id": f"{profile}/{way}"} for way in guarded]
    parameters = {"wafPolicy": {"id": "waf"}, "associations": [{"domains": domains}]}
    resources = [
        {"id": f"{profile}/{way}/{name}", "type": f"Microsoft.Cdn/profiles/{way}", "properties": properties}
        for way, name, properties in (
            ("afdEndpoints", "a", {}),
            ("customDomains", "d", {"hostName": "ai.example.com"}),
            ("securityPolicies", "waf", {"parameters": parameters}),
        )
    ]
    problems = read_design(resources_of(resources)).problems
    assert len([one for one in problems if one.what == "no security policy of its profile names it"]) == told


@pytest.mark.parametrize(("name", "told"), [("private", 0), ("other", 1)])
def test_a_part_that_is_named_and_not_there_is_a_problem(name: str, told: int) -> None:
    frontend = {"name": "front", "properties": {"privateLinkConfiguration": {"id": f"{GATEWAY}/{PARTS}/private"}}}
    properties = {"frontendIPConfigurations": [frontend], PARTS: [{"name": name}]}
    body = {"id": GATEWAY, "type": "Microsoft.Network/applicationGateways", "properties": properties}
    problems = [str(problem) for problem in read_design(resources_of([body])).problems]
    assert len([line for line in problems if "there is no such part" in line]) == told
