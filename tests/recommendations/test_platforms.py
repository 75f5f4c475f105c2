"""What the platforms phase writes: accounts, workspaces, managed networks, registries."""

from typing import Any

import pytest

from blueprints.design.services import ManagedNetwork, Service
from blueprints.design.virtual_networks import Subnet
from blueprints.design.workload import Platform
from tests.recommendations.drafts import VAULT, draft_after, platform, purposes, service

LAST = "cross-region-private-link"


def test_a_foundry_account_is_closed_keyless_and_injected_into_its_own_subnet() -> None:
    draft = draft_after("foundry-network-isolation")
    account = service(draft, "account")
    assert (account.kind, account.public_network_access, account.local_authentication) == (
        "AIServices",
        "Disabled",
        False,
    )
    assert account.network_acls.default_action == "Deny"
    subnet = draft.entities.get(Subnet, account.injected_subnet or "")
    assert (subnet.name, subnet.delegations) == ("snet-agents", ("Microsoft.App/environments",))
    record = platform(draft)
    assert (record.network_mode, record.agent_subnet, record.titles) == (
        "own_network",
        subnet.id,
        ("Microsoft Foundry", "Azure AI Foundry"),
    )


def test_public_dns_says_that_each_name_of_an_account_leads_to_its_private_name() -> None:
    draft = draft_after("foundry-network-isolation")
    account = service(draft, "account")
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
        service(draft, "account").id,
        "AllowOnlyApprovedOutbound",
        "Standard",
    )
    assert draft.needs == []
    assert platform(draft).managed_network == managed.id


def test_tools_that_leave_over_a_public_path_are_told() -> None:
    tools = {"kind": "foundry", "tools": ["ai_search", "bing_grounding"]}
    record = platform(draft_after("foundry-network-isolation", platforms=[tools]))
    assert [left.state for left in record.still_leaves] == ["leaves"]
    assert platform(draft_after("foundry-network-isolation")).still_leaves == ()


@pytest.mark.parametrize(("cloud", "told"), [("minimal", False), ("government-agency", True)])
def test_limits_of_another_cloud_are_not_told(cloud: str, told: bool) -> None:
    record = draft_after("foundry-network-isolation", cloud).records.all(Platform)[0]
    assert any("US Government" in limit.what for limit in record.does_not_work) is told


def test_an_existing_account_keeps_its_id() -> None:
    existing = VAULT.replace("Microsoft.KeyVault/vaults/kv-keys", "Microsoft.CognitiveServices/accounts/ais-old")
    draft = draft_after(
        "foundry-network-isolation", platforms=[{"kind": "foundry", "existing_id": existing, "agents": "none"}]
    )
    account = service(draft, "account")
    assert (account.id, account.existing, account.injected_subnet) == (existing, True, None)
    assert platform(draft).existing


def test_model_deployments_take_where_prompts_may_be_processed() -> None:
    models = [{"name": "gpt-4.1", "capacity": 50}, {"name": "o4-mini", "deployment_type": "global"}]
    record = platform(
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
    assert platform(draft).managed_network == draft.entities.all(ManagedNetwork)[0].id


def test_projects_of_two_hubs_do_not_share_a_workspace() -> None:
    platforms = [{"kind": "foundry_hub"}, {"kind": "foundry_hub"}]
    draft = draft_after("foundry-hub-managed-network", platforms=platforms)
    assert purposes(draft).count("project_workspace") == 2


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
    record = platform(draft)
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
    record = platform(draft, "ml")
    assert {"registry_storage", "registry_container_registry"} <= set(record.dependencies)
    registry = draft.entities.get(Service, record.registry or "")
    managed = draft.entities.get(Service, record.dependencies["registry_storage"])
    assert (registry.public_network_access, managed.existing, managed.public_network_access) == (
        "Disabled",
        True,
        "Disabled",
    )
    assert "/resourceGroups/azureml-rg-" in managed.id
    assert service(draft, "storage").network_acls.resource_rules == (registry.id,)


def test_a_waived_registry_stays_public() -> None:
    waiver = {
        "recommendation": "machine-learning-registry-isolation",
        "reason": "The registry is shared with a partner until the summer.",
        "owner": "Head of Inspection",
        "expires": "2027-06-30",
    }
    draft = draft_after("machine-learning-registry-isolation", "factory-virtual-wan", waivers=[waiver])
    assert service(draft, "ml_registry").public_network_access == "Enabled"


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
    acls = service(draft, "account").network_acls
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
    assert len(platform(draft).accounts) == 2


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
    assert (service(draft, "account").location, platform(draft).region) == ("eastus2", "swedencentral")
