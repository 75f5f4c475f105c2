"""What the platforms depend on: stores, vaults, caches, and the roles and approvals to reach them."""

import pytest

from blueprints.design.services import Service
from blueprints.design.virtual_networks import Subnet
from blueprints.design.workload import Platform, RoleAssignment
from tests.recommendations.drafts import VAULT, draft_after, platform, purposes, service

LAST = "cross-region-private-link"


def test_agents_with_their_own_stores_get_all_three_and_roles_in_the_order_of_hosts() -> None:
    draft = draft_after("dependent-services")
    assert list(platform(draft).dependencies) == ["storage", "ai_search", "cosmos_db"]
    roles = [(role.role, role.stage, role.project) for role in draft.records.all(RoleAssignment)]
    assert roles == [
        ("Storage Blob Data Contributor", 6, "claims"),
        ("Cosmos DB Operator", 6, "claims"),
        ("Search Index Data Contributor", 6, "claims"),
        ("Search Service Contributor", 6, "claims"),
        ("Storage Blob Data Owner", 7, "claims"),
        ("Cosmos DB Built-in Data Contributor", 7, "claims"),
    ]
    assert {role.recommendation for role in draft.records.all(RoleAssignment)} == {"foundry-network-isolation"}


def test_functions_and_hosted_agents_need_more_roles() -> None:
    platform = {"kind": "foundry", "agents": "hosted", "tools": ["azure_functions"]}
    draft = draft_after("dependent-services", platforms=[platform])
    roles = {role.role for role in draft.records.all(RoleAssignment)}
    assert {"Storage Queue Data Contributor", "AcrPull"} <= roles
    groups = [host.group_id for host in service(draft, "storage").host_names]
    assert groups == ["blob", "file", "queue"]
    assert service(draft, "storage").ports == (443, 445)


def test_roles_are_asked_for_where_the_deployment_may_not_assign_them() -> None:
    draft = draft_after("dependent-services", identity={"deployment_can_assign_roles": False})
    assert {role.assigned_by for role in draft.records.all(RoleAssignment)} == {"request"}
    rows = [row for row in draft.records.requests if row.sheet == "roles"]
    assert len(rows) == len(draft.records.all(RoleAssignment))
    assert {row.owner for row in rows} == {draft.answers.owners.identity}


def test_batch_endpoints_need_queue_and_table_storage() -> None:
    platform = {"kind": "azure_machine_learning", "compute": ["clusters", "batch_endpoints"]}
    draft = draft_after("dependent-services", platforms=[platform])
    assert [host.group_id for host in service(draft, "storage").host_names] == ["blob", "file", "queue", "table"]


def test_an_existing_dependency_is_referred_to_and_not_made() -> None:
    draft = draft_after(
        "dependent-services", platforms=[{"kind": "azure_openai", "dependencies": {"key_vault": VAULT}}]
    )
    vault = service(draft, "key_vault")
    assert (vault.id, vault.existing, vault.host_names[0].host_name) == (VAULT, True, "kv-keys.vault.azure.net")


def test_a_shared_dependency_appears_once_with_what_both_need() -> None:
    platforms = [{"kind": "foundry"}, {"kind": "azure_machine_learning", "dependencies": {"storage": "foundry"}}]
    draft = draft_after("dependent-services", platforms=platforms)
    assert purposes(draft).count("storage") == 1
    storage = service(draft, "storage")
    assert ([host.group_id for host in storage.host_names], storage.platform) == (["blob", "file"], "foundry")
    assert {record.dependencies["storage"] for record in draft.records.all(Platform)} == {storage.id}


def test_one_vault_holds_the_keys_of_what_keeps_data() -> None:
    identity = {"customer_managed_keys": True, "keys_vault_id": VAULT}
    draft = draft_after("dependent-services", identity=identity)
    keyed = {s.purpose for s in draft.entities.all(Service) if s.customer_managed_key == VAULT}
    assert keyed == {"account", "storage", "ai_search", "cosmos_db"}
    assert [s.id for s in draft.entities.all(Service) if s.purpose == "key_vault"] == [VAULT]


def test_application_insights_is_open_for_ingestion_unless_a_scope_takes_it() -> None:
    platforms = [{"kind": "azure_machine_learning"}]
    component = service(draft_after("dependent-services", platforms=platforms), "application_insights")
    assert (component.public_network_access, component.query_public_network_access) == ("Enabled", "Enabled")
    scoped = draft_after("dependent-services", platforms=platforms, monitoring={"private_link_scope": "new"})
    assert service(scoped, "application_insights").public_network_access == "Disabled"


@pytest.mark.parametrize(
    ("certificate", "identifier"),
    [
        (None, "/vaults/kv-"),
        (
            "https://kv-shop.vault.azure.net/certificates/gateway",
            "<resource-group-of-kv-shop>/providers/Microsoft.KeyVault/vaults/kv-shop",
        ),
    ],
)
def test_the_gateways_certificate_lies_in_a_vault(certificate: str | None, identifier: str) -> None:
    gateway = {"kind": "new", "host_name": "ai.claims.example", "certificate_id": certificate}
    draft = draft_after("dependent-services", platforms=[{"kind": "azure_openai"}], gateway=gateway)
    assert identifier in service(draft, "key_vault").id


def test_a_semantic_cache_is_redis_with_its_own_port() -> None:
    gateway = {"kind": "new", "semantic_cache": True}
    draft = draft_after("dependent-services", platforms=[{"kind": "azure_openai"}], gateway=gateway)
    cache = service(draft, "cache")
    assert (cache.ports, cache.public_network_access) == ((10000,), "Disabled")


def test_a_waived_dependency_stays_open() -> None:
    waiver = {
        "recommendation": "dependent-services",
        "scope": "foundry",
        "reason": "The stores are read by a public partner job until March.",
        "owner": "Head of Claims IT",
        "expires": "2027-03-31",
    }
    draft = draft_after("dependent-services", waivers=[waiver])
    assert service(draft, "storage").public_network_access == "Enabled"


def test_existing_hubs_are_confirmed_to_be_peered_where_a_region_uses_the_other() -> None:
    draft = draft_after(LAST, "regulated-bank")
    row = next(row for row in draft.records.requests if row.decision == LAST)
    assert "vnet-hub-gwc and vnet-hub-sdc" in row.asked
    inside = draft.entities.get(Subnet, f"{draft.hub_networks['swedencentral']}/subnets/AzureFirewallSubnet")
    assert inside.address_prefixes == ("10.210.0.64/26",)
    assert inside.route_table is not None


def test_workspaces_read_the_endpoints_of_their_storage() -> None:
    draft = draft_after("private-endpoints", platforms=[{"kind": "azure_machine_learning"}])
    readers = [role for role in draft.records.all(RoleAssignment) if role.role == "Reader"]
    assert [(role.principal, role.scope.rsplit("-", 1)[-1]) for role in readers] == [
        (service(draft, "workspace").id, "blob"),
        (service(draft, "workspace").id, "file"),
    ]


def test_what_azure_makes_with_our_registry_needs_nobodys_approval() -> None:
    draft = draft_after("private-endpoints", "factory-virtual-wan")
    assert [row for row in draft.records.requests if row.part == "approvals"] == []
