"""Fixed rules, outbound collections and service tags."""

import re

import pytest

from blueprints.catalog import (
    find_service_tag,
    fixed_rules,
    managed_endpoint_targets,
    managed_network_sets,
    never_allowed,
    not_service_tags,
    outbound_collections,
    rule_kinds,
    service_tags,
    subnet_roles,
)

HOST = re.compile(r"^(?:\*\.)?(?:<storage>\.|<registry>\.|<workspace>\.)?(?:[a-z0-9{}-]+\.)*[a-z0-9-]+\.[a-z]{2,}$")
PORT = re.compile(r"^(?:\*|\d{1,5}|\d{1,5}-\d{1,5})$")
TOKENS = {"<own>", "<clients>", "<bastion>", "<dns_servers>", "*"}
ROWS = [(c.id, row) for c in outbound_collections().values() for row in c.rows]


@pytest.mark.parametrize("kind", rule_kinds())
def test_fixed_rules_name_known_tags_and_ports(kind: str) -> None:
    for rule in fixed_rules(kind):
        for address in (rule.source_address_prefix, rule.destination_address_prefix):
            assert address in TOKENS or find_service_tag(address.replace("{region}", "eastus")), rule.name
        assert all(PORT.match(port) for port in rule.destination_port_ranges)


@pytest.mark.parametrize("kind", rule_kinds())
def test_names_and_priorities_of_a_rule_set_are_unique_in_each_direction(kind: str) -> None:
    rules = fixed_rules(kind)
    assert len({(r.direction, r.name) for r in rules}) == len(rules)
    priorities = [(r.direction, r.priority) for r in rules if r.priority is not None]
    assert len(set(priorities)) == len(priorities)


def test_bastion_takes_all_eight_rules() -> None:
    rules = fixed_rules("azure_bastion")
    assert [r.direction for r in rules].count("Inbound") == 4
    assert len(rules) == 8
    assert all(rule.required and rule.priority for rule in rules)


def test_api_management_keeps_port_80_for_revocation_lists() -> None:
    for kind in ("api_management_classic_internal", "api_management_classic_external"):
        found = [r for r in fixed_rules(kind) if r.destination_address_prefix == "Internet"]
        assert [(r.direction, r.destination_port_ranges) for r in found] == [("Outbound", ("80",))]


def test_api_management_admits_front_door_in_external_mode_and_the_internet_in_none() -> None:
    internal = {r.source_address_prefix for r in fixed_rules("api_management_classic_internal")}
    external = {r.source_address_prefix for r in fixed_rules("api_management_classic_external")}
    assert "Internet" not in internal | external
    assert external - internal == {"AzureFrontDoor.Backend", "AzureTrafficManager"}


def test_an_unknown_kind_has_no_rules() -> None:
    with pytest.raises(KeyError):
        fixed_rules("mainframe")


@pytest.mark.parametrize(("name", "row"), ROWS, ids=[f"{c}/{r.id}" for c, r in ROWS])
def test_destinations_are_known_tags_or_hosts(name: str, row: object) -> None:
    found = next(r for r in outbound_collections()[name].rows if r is row)
    for tag in found.service_tags_in("eastus"):
        assert find_service_tag(tag), tag
    hosts = [*found.hosts, *(host for names in found.hosts_by_cloud.values() for host in names)]
    assert [host for host in hosts if not HOST.match(host)] == []
    assert all(PORT.match(port) for port in found.ports)


def test_a_row_without_any_destination_is_asked_of_its_owner() -> None:
    empty = [row for _, row in ROWS if not (row.service_tags or row.hosts or row.fqdn_tags)]
    assert [(row.id, row.confidence) for row in empty] == [("windows-activation", "unverified")]


def test_no_row_asks_for_every_host() -> None:
    assert [row.id for _, row in ROWS if "*" in row.hosts] == []
    assert {"*"} <= {host for row in never_allowed() for host in row.hosts}


def test_ids_of_rows_are_unique() -> None:
    ids = [row.id for _, row in ROWS]
    assert len(ids) == len(set(ids))


def test_collections_start_at_subnet_roles_or_devices() -> None:
    sources = {source for c in outbound_collections().values() for source in c.sources}
    assert sources <= {*subnet_roles(), "devices"}


def test_bundles_are_those_of_the_question() -> None:
    assert {c.bundle for c in outbound_collections().values() if c.bundle} == {
        "vscode", "huggingface", "models_sold_by_azure", "python_conda", "r_cran", "ubuntu", "dockerhub",
    }  # fmt: skip


def test_confidence_and_status_say_the_same() -> None:
    pairs = {(row.confidence, row.status) for _, row in ROWS}
    assert pairs == {("microsoft", "confirmed"), ("seen_in_practice", "secondary"), ("unverified", "unverified")}


def test_hosts_of_a_cloud_without_source_are_empty() -> None:
    row = next(row for _, row in ROWS if row.id == "ml-service")
    assert "ml.azure.us" in row.hosts_in("us_government", "usgovvirginia")
    assert next(r for _, r in ROWS if r.id == "entra").hosts_in("china", "chinaeast2") == ()


def test_front_door_frontend_is_not_asked_for_in_china() -> None:
    assert [row.id for _, row in ROWS if "AzureFrontDoor.Frontend" in row.service_tags and "china" in row.clouds] == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Storage", "Storage"),
        ("storage.westeurope", "Storage"),
        ("AzureFrontDoor.Frontend", "AzureFrontDoor.Frontend"),
        ("azurefrontdoor.frontend", "AzureFrontDoor.Frontend"),
        ("ApiManagement.westeurope", "ApiManagement"),
    ],
)
def test_tags_are_found_without_regard_to_case_and_region(text: str, name: str) -> None:
    tag = find_service_tag(text)
    assert tag is not None
    assert tag.name == name


@pytest.mark.parametrize(
    "text", ["AzureCommunicationServices", "AzureFrontDoor", "Internet.westeurope", "10.0.0.0/8", ""]
)
def test_what_is_no_tag_is_not_found(text: str) -> None:
    assert find_service_tag(text) is None


def test_tags_are_held_by_known_tags() -> None:
    assert {outer for tag in service_tags().values() for outer in tag.contained_in} <= set(service_tags())
    assert not set(not_service_tags()) & set(service_tags())


def test_managed_networks_of_three_platforms_have_a_required_set() -> None:
    assert set(managed_network_sets()) == {"foundry", "foundry_hub", "azure_machine_learning"}
    for required in managed_network_sets().values():
        assert all(find_service_tag(tag.replace("{region}", "eastus")) for tag in required.service_tags)
        assert required.platform in {p for target in managed_endpoint_targets().values() for p in target.platforms}


def test_conditions_are_single_words() -> None:
    rules = {rule.when for kind in rule_kinds() for rule in fixed_rules(kind)}
    rows = {row.when for _, row in ROWS} | {c.when for c in outbound_collections().values()}
    assert [word for word in rules | rows if not re.fullmatch(r"[a-z_]*", word)] == []
