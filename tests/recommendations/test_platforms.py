"""What the platforms phase writes: accounts, workspaces, managed networks, registries, dependencies, roles."""

from typing import Any

import pytest

from blueprints.design.services import ManagedNetwork, Service
from blueprints.design.virtual_networks import Subnet
from blueprints.design.workload import Platform, RoleAssignment
from blueprints.draft import Draft
from tests.recommendations.drafts import draft_after

GROUP = "/subscriptions/00000000-0000-0000-0000-00000000f001/resourceGroups/rg-keys"
VAULT = f"{GROUP}/providers/Microsoft.KeyVault/vaults/kv-keys"
LAST = "cross-region-private-link"


def _platform(draft: Draft, name: str = "") -> Platform:
    return next(p for p in draft.records.all(Platform) if name in ("", p.name))


def _service(draft: Draft, purpose: str) -> Service:
    return next(service for service in draft.entities.all(Service) if service.purpose == purpose)


def _purposes(draft: Draft) -> list[str]:
    return [service.purpose for service in draft.entities.all(Service)]


def test_a_foundry_account_is_closed_keyless_and_injected_into_its_own_subnet() -> None:
    draft = draft_after("foundry-network-isolation")
    account = _service(draft, "account")
    assert (account.kind, account.public_network_access, account.local_authentication) == (
        "AIServices",
        "Disabled",
        False,
    )
    assert account.network_acls.default_action == "Deny"
    subnet = draft.entities.get(Subnet, account.injected_subnet or "")
    assert (subnet.name, subnet.delegations) == ("snet-agents", ("Microsoft.App/environments",))
    record = _platform(draft)
    assert (record.network_mode, record.agent_subnet, record.titles) == (
        "own_network",
        subnet.id,
        ("Microsoft Foundry", "Azure AI Foundry"),
    )


def test_public_dns_says_that_each_name_of_an_account_leads_to_its_private_name() -> None:
    draft = draft_after("foundry-network-isolation")
    account = _service(draft, "account")
    assert len(account.host_names) == 3
    for host in account.host_names:
        assert draft.public_dns[host.host_name].cname == host.private_name
        assert draft.public_dns[host.private_name].addresses == ()


def test_hosted_sessions_size_the_agent_subnet_with_room_to_spare() -> None:
    hosted = {"kind": "foundry", "agents": "prompt_and_hosted", "agent_sessions": 76}
    draft = draft_after("foundry-network-isolation", platforms=[hosted])
    (need,) = draft.needs
    assert (need.needed, need.figure) == (108, "10 x 1 projects + 76 sessions = 86, / 0.8 = 108")


def test_a_second_account_has_its_own_agent_subnet_and_renames_none() -> None:
    platforms = [{"kind": "foundry"}, {"kind": "foundry", "name": "chat"}]
    draft = draft_after(
        "foundry-network-isolation", platforms=platforms, addressing={"blocks": {"swedencentral": "192.168.16.0/20"}}
    )
    assert [subnet.name for subnet in draft.subnets_of("foundry_agents")] == ["snet-agents", "snet-agents-chat"]


def test_a_subnet_that_the_answers_name_bears_that_name() -> None:
    pinned = {"swedencentral": {"foundry_agents/foundry": "192.168.16.0/24"}}
    draft = draft_after("foundry-network-isolation", addressing={"pinned": pinned})
    assert [subnet.name for subnet in draft.subnets_of("foundry_agents")] == ["snet-agents-foundry"]


def test_private_tool_servers_get_a_subnet_of_their_own() -> None:
    tools = {"kind": "foundry", "tools": ["mcp"], "private_tool_servers": True}
    draft = draft_after("foundry-network-isolation", platforms=[tools])
    (subnet,) = draft.subnets_of("agent_tools")
    assert subnet.delegations == ("Microsoft.App/environments",)


def test_an_account_in_the_managed_network_takes_no_address() -> None:
    draft = draft_after("foundry-network-isolation", platforms=[{"kind": "foundry", "network_mode": "managed_network"}])
    (managed,) = draft.entities.all(ManagedNetwork)
    assert (managed.owner, managed.isolation_mode, managed.firewall_sku) == (
        _service(draft, "account").id,
        "AllowOnlyApprovedOutbound",
        "Standard",
    )
    assert draft.needs == []
    assert _platform(draft).managed_network == managed.id


def test_tools_that_leave_over_a_public_path_are_told() -> None:
    tools = {"kind": "foundry", "tools": ["ai_search", "bing_grounding"]}
    record = _platform(draft_after("foundry-network-isolation", platforms=[tools]))
    assert [left.state for left in record.still_leaves] == ["leaves"]
    assert _platform(draft_after("foundry-network-isolation")).still_leaves == ()


@pytest.mark.parametrize(("cloud", "told"), [("minimal", False), ("government-agency", True)])
def test_limits_of_another_cloud_are_not_told(cloud: str, told: bool) -> None:
    record = draft_after("foundry-network-isolation", cloud).records.all(Platform)[0]
    assert any("US Government" in limit.what for limit in record.does_not_work) is told


def test_an_existing_account_keeps_its_id() -> None:
    existing = VAULT.replace("Microsoft.KeyVault/vaults/kv-keys", "Microsoft.CognitiveServices/accounts/ais-old")
    draft = draft_after(
        "foundry-network-isolation", platforms=[{"kind": "foundry", "existing_id": existing, "agents": "none"}]
    )
    account = _service(draft, "account")
    assert (account.id, account.existing, account.injected_subnet) == (existing, True, None)
    assert _platform(draft).existing


def test_model_deployments_take_where_prompts_may_be_processed() -> None:
    models = [{"name": "gpt-4.1", "capacity": 50}, {"name": "o4-mini", "deployment_type": "global"}]
    record = _platform(
        draft_after("azure-openai-network-access", platforms=[{"kind": "azure_openai", "models": models}])
    )
    assert [(m.name, m.deployment_type, m.capacity) for m in record.models] == [
        ("gpt-4.1", "data_zone", 50),
        ("o4-mini", "global", 0),
    ]


def test_a_hub_has_projects_that_need_no_names_of_their_own() -> None:
    draft = draft_after("foundry-hub-managed-network", platforms=[{"kind": "foundry_hub", "projects": ["one", "two"]}])
    projects = [service for service in draft.entities.all(Service) if service.purpose == "project_workspace"]
    assert [(project.kind, project.host_names) for project in projects] == [("Project", ()), ("Project", ())]
    assert _platform(draft).managed_network == draft.entities.all(ManagedNetwork)[0].id


def test_projects_of_two_hubs_do_not_share_a_workspace() -> None:
    platforms = [{"kind": "foundry_hub"}, {"kind": "foundry_hub"}]
    draft = draft_after("foundry-hub-managed-network", platforms=platforms)
    assert _purposes(draft).count("project_workspace") == 2


def test_unrestricted_outbound_has_no_managed_firewall() -> None:
    unrestricted = {"unrestricted": True, "unrestricted_reason": "Public models are evaluated, reviewed monthly."}
    draft = draft_after("foundry-hub-managed-network", platforms=[{"kind": "foundry_hub"}], egress=unrestricted)
    (managed,) = draft.entities.all(ManagedNetwork)
    assert (managed.isolation_mode, managed.firewall_sku) == ("AllowInternetOutbound", "")


def _own_compute(**more: Any) -> dict[str, Any]:
    return {"kind": "azure_machine_learning", "network_mode": "own_network", "compute": ["clusters"], **more}


def test_compute_in_your_own_network_takes_one_address_a_node() -> None:
    draft = draft_after("machine-learning-network-isolation", platforms=[_own_compute(compute_nodes=20)])
    assert [(need.role, need.needed, need.figure) for need in draft.needs] == [
        ("machine_learning_compute", 20, "1 x 20 nodes")
    ]
    record = _platform(draft)
    assert (record.compute_nodes, record.compute_public_ip, record.managed_network) == (20, False, None)


def test_two_workspaces_share_the_compute_subnet_and_add_their_nodes() -> None:
    platforms = [_own_compute(compute_nodes=20), _own_compute(compute_nodes=10)]
    draft = draft_after("machine-learning-network-isolation", platforms=platforms)
    assert [need.needed for need in draft.needs] == [30]


def test_storage_is_reached_under_a_policy_where_one_was_answered() -> None:
    for asked in (True, False):
        egress = {"storage_service_endpoint_policy": asked}
        draft = draft_after("machine-learning-network-isolation", platforms=[_own_compute()], egress=egress)
        (subnet,) = draft.subnets_of("machine_learning_compute")
        assert bool(subnet.service_endpoint_policies) is asked
        assert [endpoint.service for endpoint in subnet.service_endpoints] == (["Microsoft.Storage"] if asked else [])


def test_two_workspaces_have_names_of_their_own() -> None:
    platforms = [{"kind": "azure_machine_learning"}, {"kind": "azure_machine_learning"}]
    draft = draft_after("machine-learning-network-isolation", platforms=platforms)
    names = [h.host_name for s in draft.entities.all(Service) if s.purpose == "workspace" for h in s.host_names]
    assert len(names) == len(set(names)) == 8


def test_a_registry_brings_its_storage_and_container_registry() -> None:
    draft = draft_after(LAST, "factory-virtual-wan")
    record = _platform(draft, "ml")
    assert {"registry_storage", "registry_container_registry"} <= set(record.dependencies)
    registry = draft.entities.get(Service, record.registry or "")
    managed = draft.entities.get(Service, record.dependencies["registry_storage"])
    assert (registry.public_network_access, managed.existing, managed.public_network_access) == (
        "Disabled",
        True,
        "Disabled",
    )
    assert "/resourceGroups/azureml-rg-" in managed.id
    assert _service(draft, "storage").network_acls.resource_rules == (registry.id,)


def test_a_waived_registry_stays_public() -> None:
    waiver = {
        "recommendation": "machine-learning-registry-isolation",
        "reason": "The registry is shared with a partner until the summer.",
        "owner": "Head of Inspection",
        "expires": "2027-06-30",
    }
    draft = draft_after("machine-learning-registry-isolation", "factory-virtual-wan", waivers=[waiver])
    assert _service(draft, "ml_registry").public_network_access == "Enabled"


def test_selected_networks_name_subnets_and_addresses() -> None:
    other = VAULT.replace(
        "Microsoft.KeyVault/vaults/kv-keys", "Microsoft.Network/virtualNetworks/vnet-x/subnets/snet-x"
    )
    openai = {
        "kind": "azure_openai",
        "network_mode": "selected_networks",
        "allowed_subnets": ["jump_box", "application", other],
        "allowed_public_ranges": ["20.50.0.0/28", "20.50.1.7"],
    }
    draft = draft_after("azure-openai-network-access", platforms=[openai])
    acls = _service(draft, "account").network_acls
    network = draft.networks["swedencentral"]
    assert acls.virtual_network_rules == (f"{network}/subnets/snet-jump", f"{network}/subnets/snet-app", other)
    assert acls.ip_rules == ("20.50.0.0/28", "20.50.1.7")
    (jump,) = draft.subnets_of("jump_box")
    assert [endpoint.service for endpoint in jump.service_endpoints] == ["Microsoft.CognitiveServices"]
    assert [row.part for row in draft.records.requests] == ["service endpoint"]


def test_each_ai_service_is_an_account() -> None:
    services = {"kind": "azure_ai_services", "services": ["speech", "document_intelligence"]}
    draft = draft_after("ai-services-network-access", platforms=[services])
    assert [service.kind for service in draft.entities.all(Service)] == ["SpeechServices", "FormRecognizer"]
    assert len(_platform(draft).accounts) == 2


@pytest.mark.parametrize("kind", ["azure_openai", "azure_ai_services", "azure_machine_learning"])
def test_a_waived_front_is_open(kind: str) -> None:
    ids = {
        "azure_openai": "azure-openai-network-access",
        "azure_ai_services": "ai-services-network-access",
        "azure_machine_learning": "machine-learning-network-isolation",
    }
    waiver = {
        "recommendation": ids[kind],
        "reason": "A public demonstration for a week, with test data.",
        "owner": "Head of Claims IT",
        "expires": "2027-01-31",
    }
    draft = draft_after(ids[kind], platforms=[{"kind": kind}], waivers=[waiver])
    service = draft.entities.all(Service)[0]
    assert (service.public_network_access, service.network_acls.default_action) == ("Enabled", "Allow")


def test_an_account_elsewhere_lies_there() -> None:
    elsewhere = {"kind": "azure_openai", "resource_region": {"swedencentral": "eastus2"}}
    draft = draft_after("azure-openai-network-access", platforms=[elsewhere])
    assert (_service(draft, "account").location, _platform(draft).region) == ("eastus2", "swedencentral")


def test_agents_with_their_own_stores_get_all_three_and_roles_in_the_order_of_hosts() -> None:
    draft = draft_after("dependent-services")
    assert list(_platform(draft).dependencies) == ["storage", "ai_search", "cosmos_db"]
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
    groups = [host.group_id for host in _service(draft, "storage").host_names]
    assert groups == ["blob", "file", "queue"]
    assert _service(draft, "storage").ports == (443, 445)


def test_roles_are_asked_for_where_the_deployment_may_not_assign_them() -> None:
    draft = draft_after("dependent-services", identity={"deployment_can_assign_roles": False})
    assert {role.assigned_by for role in draft.records.all(RoleAssignment)} == {"request"}
    rows = [row for row in draft.records.requests if row.sheet == "roles"]
    assert len(rows) == len(draft.records.all(RoleAssignment))
    assert {row.owner for row in rows} == {draft.answers.owners.identity}


def test_batch_endpoints_need_queue_and_table_storage() -> None:
    platform = {"kind": "azure_machine_learning", "compute": ["clusters", "batch_endpoints"]}
    draft = draft_after("dependent-services", platforms=[platform])
    assert [host.group_id for host in _service(draft, "storage").host_names] == ["blob", "file", "queue", "table"]


def test_an_existing_dependency_is_referred_to_and_not_made() -> None:
    draft = draft_after(
        "dependent-services", platforms=[{"kind": "azure_openai", "dependencies": {"key_vault": VAULT}}]
    )
    vault = _service(draft, "key_vault")
    assert (vault.id, vault.existing, vault.host_names[0].host_name) == (VAULT, True, "kv-keys.vault.azure.net")


def test_a_shared_dependency_appears_once_with_what_both_need() -> None:
    platforms = [{"kind": "foundry"}, {"kind": "azure_machine_learning", "dependencies": {"storage": "foundry"}}]
    draft = draft_after("dependent-services", platforms=platforms)
    assert _purposes(draft).count("storage") == 1
    storage = _service(draft, "storage")
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
    component = _service(draft_after("dependent-services", platforms=platforms), "application_insights")
    assert (component.public_network_access, component.query_public_network_access) == ("Enabled", "Enabled")
    scoped = draft_after("dependent-services", platforms=platforms, monitoring={"private_link_scope": "new"})
    assert _service(scoped, "application_insights").public_network_access == "Disabled"


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
    assert identifier in _service(draft, "key_vault").id


def test_a_semantic_cache_is_redis_with_its_own_port() -> None:
    gateway = {"kind": "new", "semantic_cache": True}
    draft = draft_after("dependent-services", platforms=[{"kind": "azure_openai"}], gateway=gateway)
    cache = _service(draft, "cache")
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
    assert _service(draft, "storage").public_network_access == "Enabled"


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
        (_service(draft, "workspace").id, "blob"),
        (_service(draft, "workspace").id, "file"),
    ]


def test_what_azure_makes_with_our_registry_needs_nobodys_approval() -> None:
    draft = draft_after("private-endpoints", "factory-virtual-wan")
    assert [row for row in draft.records.requests if row.part == "approvals"] == []
