"""What the private phase writes: endpoints, closed services, bypasses, identities, scopes, perimeters, links."""

from typing import Any

import pytest

from blueprints.design.ingress import ApiManagement
from blueprints.design.intent import DecidedException
from blueprints.design.private_link import MonitorPrivateLinkScope, PrivateEndpoint
from blueprints.design.services import NetworkSecurityPerimeter, Service, SharedPrivateLink
from blueprints.design.virtual_networks import Subnet
from blueprints.design.workload import Identity
from blueprints.draft import Draft
from tests.recommendations.drafts import draft_after

STORAGE = "/subscriptions/00000000-0000-0000-0000-00000000b001/resourceGroups/rg-data/providers/Microsoft.Storage"
LEARNING = [{"kind": "azure_machine_learning", "name": "ml"}]
NEW_HUB = {"topology": "hub_spoke", "hub": "new", "hubs": {"swedencentral": {"address_block": "10.200.0.0/23"}}}
MAY_WRITE = {"deployment_can_write_dns": True}


def endpoints(draft: Draft) -> dict[str, PrivateEndpoint]:
    return {endpoint.name: endpoint for endpoint in draft.entities.all(PrivateEndpoint)}


def service(draft: Draft, purpose: str) -> Service:
    return next(found for found in draft.entities.all(Service) if found.purpose == purpose)


def test_each_sub_resource_in_use_has_an_endpoint_in_the_networks_region() -> None:
    found = endpoints(draft_after("private-endpoints"))
    assert sorted(found) == [
        "pep-claims-prod-sdc-foundry-account",
        "pep-claims-prod-sdc-foundry-ai-search-searchservice",
        "pep-claims-prod-sdc-foundry-cosmos-db-sql",
        "pep-claims-prod-sdc-foundry-storage-blob",
    ]
    assert {endpoint.location for endpoint in found.values()} == {"swedencentral"}


def test_the_endpoint_subnet_is_sized_for_every_address_and_growth() -> None:
    draft = draft_after("private-endpoints", addressing={"growth_percent": 100})
    need = next(need for need in draft.needs if need.role == "private_endpoints")
    assert (need.needed, need.figure) == (14, "4 endpoints need 7 addresses, with 100 % growth 14")


def test_a_resource_of_another_team_is_connected_by_hand_and_asked_for() -> None:
    given = {"storage": f"{STORAGE}/storageAccounts/stdata"}
    draft = draft_after("private-endpoints", platforms=[{"kind": "foundry", "dependencies": given}])
    endpoint = next(e for e in draft.entities.all(PrivateEndpoint) if e.target == given["storage"])
    rows = [row for row in draft.records.requests if row.id in endpoint.asked_in]
    assert endpoint.manual_connection
    assert [(row.sheet, row.part) for row in rows] == [("roles", "approvals")]


def test_endpoints_of_a_new_hub_lie_in_its_own_subnet() -> None:
    access = {"endpoint_placement": "hub"}
    draft = draft_after("private-endpoints", connectivity=NEW_HUB, identity=MAY_WRITE, private_access=access)
    hub = draft.hub_networks["swedencentral"]
    assert {e.subnet for e in endpoints(draft).values()} == {f"{hub}/subnets/snet-private-endpoints"}


def test_records_by_hand_want_addresses_that_are_fixed() -> None:
    draft = draft_after("private-endpoints", dns={"records": {"written_by": "manual"}})
    account = endpoints(draft)["pep-claims-prod-sdc-foundry-account"]
    subnet = f"{draft.networks['swedencentral']}/subnets/snet-private-endpoints"
    assert [(a.member_name, a.address) for a in account.addresses] == [
        ("default", f"@host:4:{subnet}"),
        ("secondary", f"@host:5:{subnet}"),
        ("third", f"@host:6:{subnet}"),
    ]


def test_fixed_addresses_never_overlap() -> None:
    draft = draft_after("private-endpoints", dns={"records": {"written_by": "manual"}}, platforms=LEARNING)
    addresses = [a.address for endpoint in endpoints(draft).values() for a in endpoint.addresses]
    assert len(addresses) == len(set(addresses)) > 5


def test_each_region_of_the_gateway_reaches_every_model_where_regions_stand_alone() -> None:
    found = endpoints(draft_after("private-endpoints", "public-api"))
    assert sorted(found) == [
        "pep-assist-prod-eus2-models-account",
        "pep-assist-prod-eus2-models-sdc-account",
        "pep-assist-prod-sdc-models-account",
        "pep-assist-prod-sdc-models-eus2-account",
    ]


def test_a_gateway_that_is_not_injected_has_an_endpoint() -> None:
    draft = draft_after(
        "private-endpoints",
        workload={"environment": "non_production"},
        platforms=[{"kind": "azure_openai"}],
        gateway={"kind": "new"},
    )
    (gateway,) = draft.entities.all(ApiManagement)
    assert [e.group_ids for e in endpoints(draft).values() if e.target == gateway.id] == [("Gateway",)]


def test_every_service_of_ours_is_closed() -> None:
    draft = draft_after("public-access-disabled")
    assert {s.public_network_access for s in draft.entities.all(Service)} == {"Disabled"}
    assert {s.network_acls.default_action for s in draft.entities.all(Service)} == {"Deny"}


def test_a_waiver_opens_the_service_that_it_names_and_no_other() -> None:
    account = service(draft_after("private-endpoints"), "account").name
    waiver = {
        "recommendation": "public-access-disabled",
        "scope": account,
        "reason": "A partner reads the account from its own cloud until December.",
        "owner": "Head of Claims",
        "expires": "2027-12-31",
    }
    draft = draft_after("public-access-disabled", waivers=[waiver])
    opened = [s.name for s in draft.entities.all(Service) if s.public_network_access == "Enabled"]
    assert opened == [account]


def test_public_telemetry_is_a_declared_exception() -> None:
    draft = draft_after("public-access-disabled", platforms=LEARNING)
    component = service(draft, "application_insights")
    assert component.public_network_access == "Enabled"
    assert component.id in [exception.target for exception in draft.records.all(DecidedException)]


def test_a_workspace_passes_its_storage_by_name_and_its_registry_as_trusted_service() -> None:
    draft = draft_after("trusted-service-bypass", platforms=LEARNING)
    workspace = service(draft, "workspace")
    assert service(draft, "storage").network_acls.resource_rules == (workspace.id,)
    assert service(draft, "storage").network_acls.bypass == ()
    assert service(draft, "container_registry").network_acls.bypass == ("AzureServices",)


def test_keys_are_off_but_where_a_feature_signs_in_with_them() -> None:
    draft = draft_after("keyless-authentication", platforms=LEARNING)
    with_keys = [s.purpose for s in draft.entities.all(Service) if s.local_authentication]
    assert with_keys == ["storage"]


def test_customer_managed_keys_give_each_service_an_identity_that_exists_before_it() -> None:
    draft = draft_after("keyless-authentication", identity={"customer_managed_keys": True})
    vault = service(draft, "key_vault")
    encrypted = [s for s in draft.entities.all(Service) if s.customer_managed_key]
    assert {s.customer_managed_key for s in encrypted} == {vault.id}
    assert {s.identity for s in encrypted} == {"SystemAssigned, UserAssigned"}
    assert sorted(i.used_by for i in draft.records.all(Identity)) == sorted(s.id for s in encrypted)


@pytest.mark.parametrize(("linked_to", "everywhere"), [("hub", 4), ("hub_and_spokes", 4), ("spokes", 8)])
def test_portals_in_the_hub_find_their_endpoints_there(linked_to: str, everywhere: int) -> None:
    draft = draft_after(
        "portal-private-access",
        connectivity=NEW_HUB,
        identity=MAY_WRITE,
        private_access={"portals": "hub"},
        dns={"zones": {"linked_to": linked_to}},
    )
    hub = draft.hub_networks["swedencentral"]
    found = draft.entities.all(PrivateEndpoint)
    assert len([e for e in found if e.subnet.startswith(f"{hub}/")]) == 4
    assert len(found) == everywhere


@pytest.mark.parametrize(
    ("monitoring", "mode"),
    [({}, "Open"), ({"private_link_access": "private_only"}, "PrivateOnly")],
)
def test_a_new_monitor_scope_has_one_endpoint_and_closed_workspaces(monitoring: dict[str, Any], mode: str) -> None:
    draft = draft_after("monitor-private-link-scope", monitoring={"private_link_scope": "new", **monitoring})
    (scope,) = draft.entities.all(MonitorPrivateLinkScope)
    workspace = service(draft, "log_analytics")
    assert (scope.ingestion_access_mode, scope.query_access_mode) == (mode, mode)
    assert scope.scoped_resources == (workspace.id,)
    assert (workspace.public_network_access, workspace.query_public_network_access) == ("Disabled", "Disabled")
    assert [e.group_ids for e in endpoints(draft).values() if e.target == scope.id] == [("azuremonitor",)]


def test_machine_learning_keeps_a_scope_open() -> None:
    monitoring = {"private_link_scope": "new", "private_link_access": "private_only"}
    draft = draft_after("monitor-private-link-scope", monitoring=monitoring, platforms=LEARNING)
    (scope,) = draft.entities.all(MonitorPrivateLinkScope)
    assert scope.query_access_mode == "Open"


def test_storage_admits_the_registry_that_models_are_shared_through() -> None:
    draft = draft_after("trusted-service-bypass", platforms=[{"kind": "azure_machine_learning", "registry": "new"}])
    (storage,) = [s for s in draft.entities.all(Service) if s.purpose == "storage"]
    kinds = sorted(rule.split("/")[-2] for rule in storage.network_acls.resource_rules)
    assert kinds == ["registries", "workspaces"]
    assert storage.public_network_access == "Disabled"


def test_an_existing_scope_is_joined_and_nothing_else_is_made() -> None:
    draft = draft_after("monitor-private-link-scope", "regulated-bank")
    (scope,) = draft.entities.all(MonitorPrivateLinkScope)
    assert scope.existing
    assert not [e for e in endpoints(draft).values() if e.target == scope.id]


@pytest.mark.parametrize(("answer", "mode", "rules"), [("transition", "Learning", 0), ("enforced", "Enforced", 1)])
def test_a_perimeter_holds_the_services_that_know_it(answer: str, mode: str, rules: int) -> None:
    draft = draft_after("network-security-perimeter", private_access={"network_security_perimeter": answer})
    (perimeter,) = draft.entities.all(NetworkSecurityPerimeter)
    assert (perimeter.mode, len(perimeter.rules)) == (mode, rules)
    assert service(draft, "storage").perimeter == perimeter.id
    secured = service(draft, "storage").public_network_access == "SecuredByPerimeter"
    assert secured is (answer == "enforced")


def test_search_reaches_storage_and_account_through_links_that_are_approved() -> None:
    draft = draft_after("search-shared-private-link")
    links = draft.entities.all(SharedPrivateLink)
    assert [link.group_id for link in links] == ["blob", "cognitiveservices_account"]
    approvals = [row for row in draft.records.requests if row.decision == "search-shared-private-link"]
    assert sorted(row for link in links for row in link.asked_in) == sorted(row.id for row in approvals)


def test_the_agent_pool_of_a_registry_gets_a_subnet_only_without_runners() -> None:
    hosted = [{"kind": "foundry", "agents": "hosted"}]
    without = draft_after("private-image-build", platforms=hosted, access={"build_agents": "none"})
    assert len(without.subnets_of("registry_tasks")) == 1
    assert not draft_after("private-image-build", platforms=hosted).subnets_of("registry_tasks")


def test_the_endpoint_subnet_of_another_teams_hub_is_theirs_to_name() -> None:
    draft = draft_after("private-endpoints", "government-agency", private_access={"endpoint_placement": "hub"})
    (subnet,) = [s for s in draft.entities.all(Subnet) if s.id.endswith("/subnets/snet-private-endpoints")]
    assert subnet.existing
