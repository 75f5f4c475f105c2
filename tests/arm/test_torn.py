"""What Azure would refuse, or take and never use, is a problem: a part that is named and is not there."""

from typing import Any

import pytest

from blueprints.arm import read_design, resources_of

SUBSCRIPTION = "/subscriptions/00000000-0000-0000-0000-000000000001"
PROVIDERS = f"{SUBSCRIPTION}/resourceGroups/rg/providers"
DEFINITION = f"{SUBSCRIPTION}/providers/Microsoft.Authorization/policyDefinitions/records"
ASSIGNMENT = f"{SUBSCRIPTION}/providers/Microsoft.Authorization/policyAssignments/records"
VAULT = f"{PROVIDERS}/Microsoft.KeyVault/vaults/kv"
STORE = f"{PROVIDERS}/Microsoft.Storage/storageAccounts/st"
COSMOS = f"{PROVIDERS}/Microsoft.DocumentDB/databaseAccounts/cosno"
API = f"{PROVIDERS}/Microsoft.ApiManagement/service/apim/apis/models"
POLICY = f"{API}/policies/policy"
WORKSPACE = f"{PROVIDERS}/Microsoft.MachineLearningServices/workspaces/mlw"
SUBNET = f"{PROVIDERS}/Microsoft.Network/virtualNetworks/vnet/subnets/snet"
TUNNEL = f"{PROVIDERS}/Microsoft.Network/connections/con"
KEYS = {"keyName": "cmk-st", "keyVaultUri": f"[reference('{VAULT}', '2026-05-15').vaultUri]"}
ADDRESS = f"[format('{{0}}keys/{{1}}', reference('{VAULT}', '2026-05-15').vaultUri, 'cmk-cosno')]"


@pytest.mark.parametrize(
    ("resources", "what"),
    [
        ({ASSIGNMENT: {"policyDefinitionId": DEFINITION}}, f"it names {DEFINITION}, and there is no such part"),
        (
            {VAULT: {}, STORE: {"encryption": {"keyVaultProperties": KEYS}}},
            f"it names {VAULT}/keys/cmk-st, and there is no such part",
        ),
        (
            {VAULT: {}, COSMOS: {"keyVaultKeyUri": ADDRESS}},
            f"it names {VAULT}/keys/cmk-cosno, and there is no such part",
        ),
        (
            {POLICY: {"value": '<validate tenant-id="{tenant-id}" />'}},
            "it names {tenant-id}, and there is no such part",
        ),
        (
            {
                WORKSPACE: {"serverlessComputeSettings": {"serverlessComputeCustomSubnet": SUBNET}},
                f"{WORKSPACE}/computes/cpu": {"properties": {}},
            },
            "it and its workspace do not name a subnet both",
        ),
        ({TUNNEL: {"connectionType": "IPsec"}}, "properties.connectionProtocol is absent, every design wants IKEv2"),
        ({TUNNEL: {"connectionType": "IPsec"}}, "properties.sharedKey is absent, every design wants one"),
        (
            {API: {}, f"{API}/operations/get": {}, f"{API}/operations/delete": {}},
            f"it names {API}/operations/post, and there is no such part",
        ),
    ],
    ids=["definition", "key by name", "key by address", "blank", "cluster", "tunnel", "tunnel's key", "operation"],
)
def test_what_is_named_and_not_there_is_a_problem(resources: dict[str, dict[str, Any]], what: str) -> None:
    assert what in _problems(resources)


@pytest.mark.parametrize(
    "resources",
    [
        {ASSIGNMENT: {"policyDefinitionId": DEFINITION}, DEFINITION: {}},
        {ASSIGNMENT: {"policyDefinitionId": "/providers/Microsoft.Authorization/policyDefinitions/of-azure"}},
        {VAULT: {}, f"{VAULT}/keys/cmk-st": {}, STORE: {"encryption": {"keyVaultProperties": KEYS}}},
        {STORE: {"encryption": {"keyVaultProperties": KEYS}}},
        {TUNNEL: {"connectionType": "ExpressRoute"}},
    ],
    ids=["definition there", "definition of Azure", "key there", "vault of others", "circuit"],
)
def test_what_is_there_or_is_somebody_elses_is_none(resources: dict[str, dict[str, Any]]) -> None:
    told = _problems(resources)
    assert not any("no such part" in one or "connectionProtocol" in one for one in told)


def test_identities_that_nobody_names_are_a_problem() -> None:
    named = {"type": "UserAssigned", "userAssignedIdentities": {f"{PROVIDERS}/id": {}}}
    told = [_identities(identity) for identity in ({"type": "UserAssigned"}, named, {"type": "SystemAssigned"})]
    assert told == [["it has user-assigned identities, and names none"], [], []]


def _identities(identity: dict[str, Any]) -> list[str]:
    found = read_design(resources_of([{"id": STORE, "identity": identity, "properties": {}}])).problems
    return [problem.what for problem in found if "identities" in problem.what and "design" not in problem.what]


def _problems(resources: dict[str, dict[str, Any]]) -> list[str]:
    found = [{"id": name, "properties": properties} for name, properties in resources.items()]
    return [problem.what for problem in read_design(resources_of(found)).problems]
