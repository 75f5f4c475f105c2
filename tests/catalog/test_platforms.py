"""Platforms and service types."""

import re

import pytest

from blueprints.catalog import abbreviations, clouds, platforms, private_link, service_types, sources, trusted_callers

KINDS = ("azure_ai_services", "azure_machine_learning", "azure_openai", "foundry", "foundry_hub")
MODES = {
    "foundry": {"own_network", "managed_network", "private_endpoint_only"},
    "foundry_hub": {"managed_network", "private_endpoint_only", "own_network"},
    "azure_machine_learning": {"managed_network", "own_network"},
    "azure_openai": {"private_endpoint", "selected_networks"},
    "azure_ai_services": {"private_endpoint", "selected_networks"},
}


def test_there_is_one_file_for_each_platform() -> None:
    assert tuple(platforms()) == KINDS


@pytest.mark.parametrize("kind", KINDS)
def test_modes_are_those_of_the_question_and_the_default_is_private(kind: str) -> None:
    platform = platforms()[kind]
    assert set(platform.modes) == MODES[kind]
    assert all(key == mode.id for key, mode in platform.modes.items())
    assert platform.modes[platform.default_mode].is_private


@pytest.mark.parametrize("kind", KINDS)
def test_a_platform_exists_in_the_clouds_that_list_it(kind: str) -> None:
    assert set(platforms()[kind].clouds) == {name for name, cloud in clouds().items() if kind in cloud.platforms}


@pytest.mark.parametrize("kind", KINDS)
def test_dependencies_name_private_links_and_come_once(kind: str) -> None:
    platform = platforms()[kind]
    services = [dependency.service for dependency in platform.dependencies]
    assert len(services) == len(set(services))
    assert {key for d in platform.dependencies for key in d.private_link} <= set(private_link())
    assert platform.private_link in private_link()


@pytest.mark.parametrize("kind", KINDS)
def test_refused_things_offer_an_alternative_where_the_question_refuses_them(kind: str) -> None:
    for mode in platforms()[kind].modes.values():
        for limitation in (*mode.does_not_work, *mode.still_leaves):
            assert limitation.refusal is None or limitation.alternative
            assert re.fullmatch(r"[a-z][a-z0-9-]+", limitation.id)


def test_both_product_names_are_said() -> None:
    assert platforms()["foundry"].titles == "Microsoft Foundry (once Azure AI Foundry)"
    assert "Azure AI Studio" in platforms()["foundry_hub"].titles
    assert platforms()["azure_machine_learning"].titles == "Azure Machine Learning"


def test_foundry_fixes_its_network_at_creation() -> None:
    modes = platforms()["foundry"].modes
    assert [key for key, mode in modes.items() if mode.fixed_at_creation] == ["own_network", "managed_network"]
    assert "networkInjections" in platforms()["foundry"].creation_only


def test_grounding_tools_leave_in_every_mode_with_agents() -> None:
    for key in ("own_network", "managed_network"):
        leaving = {limitation.id for limitation in platforms()["foundry"].modes[key].still_leaves}
        assert "tool-public-path" in leaving


def test_pages_of_platforms_are_on_learn() -> None:
    assert all(p.documentation.startswith("https://learn.microsoft.com/azure/") for p in platforms().values())


def test_the_date_of_a_platform_is_not_before_its_sources() -> None:
    for platform in platforms().values():
        assert all(sources()[key].date[:7] <= platform.checked for key in platform.source)


@pytest.mark.parametrize("key", sorted(service_types()))
def test_a_service_type_names_known_private_links_and_names(key: str) -> None:
    service = service_types()[key]
    assert set(service.private_link) <= set(private_link())
    assert service.name is None or service.name in abbreviations()
    assert service.arm_type.count("/") == 1
    assert all(port.isdigit() for port in service.data_plane_ports)


@pytest.mark.parametrize("key", sorted(service_types()))
def test_the_closing_value_is_one_of_the_values(key: str) -> None:
    service = service_types()[key]
    assert service.closed_value is None or service.closed_value in service.public_network_access_values
    assert (service.public_network_access is None) == (service.closed_value is None)


def test_key_vault_is_closed_in_lower_case() -> None:
    assert service_types()["key_vault"].closed_value == "disabled"


def test_network_rules_lie_where_each_type_keeps_them() -> None:
    def container(key: str) -> str | None:
        shape = service_types()[key].network_rules
        return None if shape is None else shape.container

    assert [container(key) for key in ("storage", "container_registry", "ai_search", "cosmos_db")] == [
        "networkAcls",
        "networkRuleSet",
        "networkRuleSet",
        None,
    ]


def test_a_closed_key_vault_still_admits_trusted_services() -> None:
    still = {pair.target for pair in trusted_callers() if pair.still_when_closed}
    assert still == {"Microsoft.KeyVault/vaults"}


def test_trusted_callers_of_ai_accounts_are_three_types() -> None:
    callers = {pair.caller for pair in trusted_callers() if pair.target == "Microsoft.CognitiveServices/accounts"}
    assert callers == {
        "Microsoft.CognitiveServices/accounts",
        "Microsoft.MachineLearningServices/workspaces",
        "Microsoft.Search/searchServices",
    }


def test_tools_are_named_as_the_question_names_them() -> None:
    tools = {
        "ai_search", "azure_functions", "openapi", "mcp", "a2a", "function_calling", "code_interpreter", "file_search",
        "bing_grounding", "web_search", "sharepoint_grounding", "browser_automation", "computer_use",
        "image_generation", "fabric_data_agent", "logic_apps",
    }  # fmt: skip
    conditions = [
        limitation.when.removeprefix("tools contain ")
        for mode in platforms()["foundry"].modes.values()
        for limitation in (*mode.does_not_work, *mode.still_leaves)
        if limitation.when.startswith("tools contain ")
    ]
    assert conditions
    assert {word for text in conditions for word in re.findall(r"[a-z0-9_]+", text)} - {"or"} <= tools
