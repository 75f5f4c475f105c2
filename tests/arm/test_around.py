"""What stands around the network is read as well: who may do what, where logs go, what an account holds."""

import copy
from collections.abc import Callable
from typing import Any

import pytest

from blueprints.arm import differences, read_design, resources_of, tag_differences
from blueprints.design import Design

SUBSCRIPTION = "/subscriptions/00000000-0000-0000-0000-000000000001"
GROUP = f"{SUBSCRIPTION}/resourceGroups/rg"
ACCOUNT = f"{GROUP}/providers/Microsoft.CognitiveServices/accounts/ais"
PROJECT = f"{ACCOUNT}/projects/claims"
STORE = f"{GROUP}/providers/Microsoft.Storage/storageAccounts/st"
WORKSPACE = f"{GROUP}/providers/Microsoft.OperationalInsights/workspaces/log"
LEARNING = f"{GROUP}/providers/Microsoft.MachineLearningServices/workspaces/mlw"
MACHINE = f"{GROUP}/providers/Microsoft.Compute/virtualMachines/vm"
NETWORK = f"{GROUP}/providers/Microsoft.Network/virtualNetworks/vnet"
WATCHER = f"{SUBSCRIPTION}/resourceGroups/NetworkWatcherRG/providers/Microsoft.Network/networkWatchers/nw"
INITIATIVE = f"{SUBSCRIPTION}/providers/Microsoft.Authorization/policySetDefinitions/private"
Found = dict[str, dict[str, Any]]
Change = Callable[[dict[str, Any]], Any]

TEMPLATE: Found = {
    GROUP: {"type": "Microsoft.Resources/resourceGroups", "location": "westeurope"},
    f"{GROUP}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id": {"location": "westeurope"},
    MACHINE: {
        "location": "westeurope",
        "zones": ["1"],
        "properties": {
            "osProfile": {"computerName": "vm", "linuxConfiguration": {"disablePasswordAuthentication": True}},
            "networkProfile": {"networkInterfaces": [{"id": f"{GROUP}/providers/Microsoft.Network/x/nic"}]},
            "securityProfile": {"securityType": "TrustedLaunch", "encryptionAtHost": True},
        },
    },
    WORKSPACE: {"location": "westeurope", "properties": {"retentionInDays": 90}},
    f"{WATCHER}/flowLogs/fl": {
        "location": "westeurope",
        "properties": {
            "enabled": True,
            "targetResourceId": NETWORK,
            "storageId": STORE,
            "retentionPolicy": {"enabled": True, "days": 30},
            "flowAnalyticsConfiguration": {
                "networkWatcherFlowAnalyticsConfiguration": {"enabled": True, "workspaceResourceId": WORKSPACE}
            },
        },
    },
    f"{ACCOUNT}/providers/Microsoft.Insights/diagnosticSettings/logs": {
        "properties": {"workspaceId": WORKSPACE, "logs": [{"categoryGroup": "allLogs", "enabled": True}]}
    },
    f"{STORE}/providers/Microsoft.Authorization/roleAssignments/1": {
        "properties": {
            "principalId": f"[reference('{PROJECT}', '2026-09-01', 'Full').identity.principalId]",
            "principalType": "ServicePrincipal",
            "roleDefinitionId": f"{SUBSCRIPTION}/providers/Microsoft.Authorization/roleDefinitions/reader",
            "description": "Reader: it reads",
        }
    },
    INITIATIVE: {
        "properties": {
            "policyDefinitions": [
                {
                    "policyDefinitionReferenceId": "no-keys",
                    "policyDefinitionId": "/providers/Microsoft.Authorization/policyDefinitions/71ef",
                    "parameters": {"effect": {"value": "Deny"}, "zones": {"value": ["a", "b"]}},
                }
            ]
        }
    },
    f"{SUBSCRIPTION}/providers/Microsoft.Authorization/policyAssignments/private": {
        "location": "westeurope",
        "properties": {"policyDefinitionId": INITIATIVE, "notScopes": [f"{GROUP}-left"], "parameters": {}},
    },
    ACCOUNT: {"location": "westeurope", "properties": {}},
    f"{ACCOUNT}/deployments/gpt": {
        "sku": {"name": "DataZoneStandard", "capacity": 10},
        "properties": {"model": {"name": "gpt-4.1"}},
    },
    PROJECT: {"location": "westeurope", "identity": {"type": "SystemAssigned"}},
    f"{PROJECT}/connections/storage": {
        "properties": {"category": "AzureStorageAccount", "metadata": {"ResourceId": STORE}}
    },
    f"{PROJECT}/capabilityHosts/agents": {
        "properties": {
            "storageConnections": ["storage"],
            "threadStorageConnections": ["storage"],
            "vectorStoreConnections": ["storage"],
        }
    },
    LEARNING: {"location": "westeurope", "properties": {"storageAccount": STORE, "hbiWorkspace": True}},
}


def read(template: Found) -> Design:
    return read_design(
        resources_of([{"id": identifier, **_typed(identifier, body)} for identifier, body in template.items()])
    ).design


def _typed(identifier: str, body: dict[str, Any]) -> dict[str, Any]:
    provider, *rest = identifier.rsplit("/providers/", 1)[-1].split("/")
    return {"type": "/".join((provider, *rest[::2])), "name": rest[-1]} | body


def setting(*path: str | int, value: Any) -> Change:
    def change(body: dict[str, Any]) -> None:
        inner: Any = body
        for key in path[:-1]:
            inner = inner[key]
        inner[path[-1]] = value

    return change


ROLE = f"{STORE}/providers/Microsoft.Authorization/roleAssignments/1"
ANALYTICS = ("properties", "flowAnalyticsConfiguration", "networkWatcherFlowAnalyticsConfiguration")
MEMBER = ("properties", "policyDefinitions", 0)
ASSIGNMENT = f"{SUBSCRIPTION}/providers/Microsoft.Authorization/policyAssignments/private"
CHANGES: list[tuple[str, Change, str]] = [
    (GROUP, setting("location", value="northeurope"), "scopes["),
    (
        f"{GROUP}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id",
        setting("location", value="x"),
        "location",
    ),
    (MACHINE, setting("zones", value=["2"]), "zones"),
    (MACHINE, setting("properties", "osProfile", value={"windowsConfiguration": {}}), "system"),
    (WORKSPACE, setting("properties", "retentionInDays", value=30), "retention_days"),
    (f"{WATCHER}/flowLogs/fl", setting("properties", "storageId", value=ACCOUNT), "storage"),
    (f"{WATCHER}/flowLogs/fl", setting("properties", "retentionPolicy", "days", value=7), "retention_days"),
    (f"{WATCHER}/flowLogs/fl", setting(*ANALYTICS, "enabled", value=False), "workspace"),
    (
        f"{ACCOUNT}/providers/Microsoft.Insights/diagnosticSettings/logs",
        setting("properties", "logs", 0, "enabled", value=False),
        "logs",
    ),
    (ROLE, setting("properties", "principalType", value="Group"), "principal_type"),
    (ROLE, setting("properties", "principalId", value=ACCOUNT), "role_assignments["),
    (ROLE, setting("properties", "roleDefinitionId", value="owner"), "role_assignments["),
    (ROLE, setting("properties", "description", value="Reader: no reason"), "why"),
    (INITIATIVE, setting(*MEMBER, "parameters", "effect", "value", value="Audit"), "effect"),
    (INITIATIVE, setting(*MEMBER, "parameters", "zones", "value", value=["a"]), "parameters"),
    (INITIATIVE, setting(*MEMBER, "policyDefinitionId", value="x/other"), "definition"),
    (ASSIGNMENT, setting("properties", "notScopes", value=[]), "not_scopes"),
    (f"{ACCOUNT}/deployments/gpt", setting("sku", "name", value="GlobalStandard"), "deployment_type"),
    (f"{ACCOUNT}/deployments/gpt", setting("properties", "model", "name", value="gpt-5"), "model"),
    (f"{PROJECT}/connections/storage", setting("properties", "metadata", "ResourceId", value=ACCOUNT), "dependencies"),
    (f"{PROJECT}/capabilityHosts/agents", setting("properties", "vectorStoreConnections", value=["x"]), "data_stores"),
    (LEARNING, setting("properties", "storageAccount", value=""), "dependencies"),
    (LEARNING, setting("properties", "hbiWorkspace", value=False), "high_business_impact"),
]


@pytest.mark.parametrize(("identifier", "change", "field"), CHANGES)
def test_a_change_is_told(identifier: str, change: Change, field: str) -> None:
    changed = copy.deepcopy(TEMPLATE)
    change(changed[identifier])
    told = differences(read(TEMPLATE), read(changed))
    assert told
    assert all(field in one.field for one in told), [str(one) for one in told]


def test_a_difference_says_where_it_was_read() -> None:
    changed = copy.deepcopy(TEMPLATE)
    for identifier, change, _ in (CHANGES[6], CHANGES[8], CHANGES[9], CHANGES[13], CHANGES[17]):
        change(changed[identifier])
    origins = {identifier.lower(): f"line of {identifier.rsplit('/', 1)[-1]}" for identifier in TEMPLATE}
    told = differences(read(TEMPLATE), read(changed), origins)
    assert sorted(one.origin for one in told) == [
        "line of 1",
        "line of ais",
        "line of fl",
        "line of logs",
        "line of private",
    ]


@pytest.mark.parametrize("identifier", [each for each in TEMPLATE if each not in (ACCOUNT, LEARNING)])
def test_what_is_missing_is_told(identifier: str) -> None:
    left = {key: body for key, body in TEMPLATE.items() if key != identifier}
    assert differences(read(TEMPLATE), read(left))


def test_other_tags_are_told_wherever_tags_can_be() -> None:
    tagged = [
        {"id": identifier, **_typed(identifier, body), "tags": {"owner": "claims"}}
        for identifier, body in TEMPLATE.items()
    ]
    assert tag_differences({"owner": "claims"}, resources_of(tagged)) == ()
    told = tag_differences({"owner": "others"}, resources_of(tagged))
    assert {one.entity for one in told} >= {GROUP, MACHINE, ACCOUNT, f"{ACCOUNT}/deployments/gpt"}
    assert str(told[0]).endswith("tags: the design says owner=others, the template says owner=claims")


def test_a_value_that_no_design_wants_is_a_problem() -> None:
    changed = copy.deepcopy(TEMPLATE)
    changed[MACHINE]["properties"]["securityProfile"]["encryptionAtHost"] = False
    changed[MACHINE]["properties"]["osProfile"]["linuxConfiguration"] = {"provisionVMAgent": True}
    body = [{"id": MACHINE, **_typed(MACHINE, changed[MACHINE])}]
    told = [str(problem) for problem in read_design(resources_of(body)).problems]
    assert any("securityProfile.encryptionAtHost is False, every design wants True" in line for line in told)
    assert any("disablePasswordAuthentication is absent, every design wants True" in line for line in told)


def test_a_thing_of_which_only_the_parts_are_left_is_told() -> None:
    zone = f"{GROUP}/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net"
    link = {"location": "global", "properties": {"virtualNetwork": {"id": NETWORK}, "registrationEnabled": False}}
    parts: Found = {f"{zone}/virtualNetworkLinks/vnet": link}
    (told,) = differences(read({zone: {"location": "global"}, **parts}), read(parts))
    assert (told.entity, told.expected, told.found) == (zone, "it", "only what is added to it")
