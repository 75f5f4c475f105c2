"""Names, versions, limits, stages, statements, terms, clouds and DNS."""

import re

import pytest

from blueprints.catalog import (
    ApiVersion,
    abbreviations,
    api_version,
    api_versions,
    azure_dns_address,
    clouds,
    cost_drivers,
    deletion_traps,
    dns_facts,
    failures,
    forwarders,
    glossary,
    limits,
    machine_learning_names,
    mission,
    private_link,
    reserved_zones,
    signals,
    stages,
)
from tests.catalog.everything import CLOUDS


@pytest.mark.parametrize("kind", sorted(abbreviations()))
def test_a_name_that_begins_with_the_abbreviation_is_legal(kind: str) -> None:
    rule = abbreviations()[kind]
    name = f"{rule.abbreviation}chat01"
    assert rule.minimum_length <= len(name) <= rule.maximum_length
    assert rule.pattern is None or re.fullmatch(rule.pattern, name)


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("storage_account", "st-chat"),
        ("storage_account", "stChat"),
        ("key_vault", "kv--chat"),
        ("key_vault", "1chat"),
        ("container_registry", "cr-chat"),
        ("virtual_network", "-vnet"),
        ("subnet", "snet-"),
        ("ai_search", "Search"),
        ("api_management", "1apim"),
        ("cosmos_db", "Cosmos"),
    ],
)
def test_illegal_names_do_not_match(kind: str, name: str) -> None:
    pattern = abbreviations()[kind].pattern
    assert pattern is not None
    assert not re.fullmatch(pattern, name)


def test_names_that_the_world_shares_have_global_scope() -> None:
    assert [k for k, rule in abbreviations().items() if rule.globally_unique != (rule.scope == "global")] == []


def test_abbreviations_are_lower_case() -> None:
    assert all(re.fullmatch(r"[a-z]+", rule.abbreviation) for rule in abbreviations().values())


def test_versions_are_dates_and_a_preview_has_a_reason() -> None:
    for entry in api_versions().values():
        assert re.fullmatch(r"20\d\d-\d\d-\d\d(-preview)?", entry.version)
        assert bool(entry.reason) == entry.is_preview
        assert entry.newest_preview is None or entry.newest_preview.endswith("-preview")


def test_a_version_without_a_reason_was_half_a_year_old_when_it_was_checked() -> None:
    young = [
        entry.type for entry in api_versions().values() if not entry.reason and entry.version > _half_before(entry)
    ]
    assert young == []


def _half_before(entry: ApiVersion) -> str:
    """Return the first day of the sixth month before the one in which an entry was checked."""
    year, month = (int(part) for part in entry.checked[:7].split("-"))
    return f"{year - (month <= 6)}-{(month - 7) % 12 + 1:02d}-01"


def test_children_have_the_version_of_their_parent() -> None:
    odd = []
    for kind, entry in api_versions().items():
        parent = kind.rsplit("/", 1)[0]
        if parent in api_versions() and api_versions()[parent].version != entry.version:
            odd.append(kind)
    assert odd == []


def test_a_version_is_found_without_regard_to_case() -> None:
    assert (
        api_version("microsoft.network/VIRTUALNETWORKS") == api_versions()["Microsoft.Network/virtualNetworks"].version
    )
    with pytest.raises(KeyError):
        api_version("Microsoft.Network/tunnels")


def test_types_are_spelled_once() -> None:
    assert len({kind.lower() for kind in api_versions()}) == len(api_versions())


@pytest.mark.parametrize("key", sorted(limits()))
def test_a_limit_is_positive_and_warns_in_time(key: str) -> None:
    limit = limits()[key]
    assert limit.value > 0
    assert limit.warning_from > 0
    assert (limit.raised is None) == (limit.raised_by == "")
    assert limit.raised is None or limit.raised > limit.value


def test_a_limit_warns_from_eighty_percent_unless_microsoft_says_otherwise() -> None:
    assert limits()["subnets_per_network"].warning_from == pytest.approx(2400)
    assert limits()["address_spaces_per_virtual_hub"].warning_from == 540


def test_stages_are_numbered_from_zero_with_gates() -> None:
    assert [stage.number for stage in stages()] == list(range(10))
    assert len({stage.id for stage in stages()}) == 10
    assert all(stage.gate for stage in stages())


def test_purging_comes_before_the_agent_subnet_is_deleted() -> None:
    order = deletion_traps()["agent-subnet-blocked"].order
    assert order.index("Purge the account") < order.index("Delete the subnet") < order.index("Delete the network")


def test_the_article_has_fifty_nine_statements_in_order() -> None:
    assert list(mission()) == [f"M{number}" for number in range(1, 60)]


@pytest.mark.parametrize(
    ("statement", "begins", "ends"),
    [
        ("M1", "This article offers", "on Azure."),
        ("M8", "Proper configuration", "public internet."),
        ("M23", "No PaaS services", "public internet."),
        ("M33", "If you don't have central", "manually."),
        ("M42", "AI development access", "hub virtual network."),
        ("M59", "Both services", "connections."),
    ],
)
def test_statements_are_the_articles_own_words(statement: str, begins: str, ends: str) -> None:
    text = mission()[statement].text
    assert text.startswith(begins)
    assert text.endswith(ends)


def test_every_statement_names_recommendations() -> None:
    assert [key for key, s in mission().items() if not s.recommendations] == []
    assert [key for key, s in mission().items() if "product" in s.recommendations] == ["M1"]


def test_terms_are_explained_in_thirty_words_and_sorted() -> None:
    words = [term.term.lower() for term in glossary().values()]
    assert words == sorted(words)
    assert len(set(words)) == len(words)
    assert [t.id for t in glossary().values() if len(t.meaning.split()) > 30 or not t.meaning.endswith(".")] == []


def test_operation_is_described_by_features() -> None:
    assert cost_drivers()
    assert {"region", "firewall", "dns_resolver", "private_dns_zone", "private_endpoint", "on_premises"} <= {
        failure.applies_to for failure in failures().values()
    }
    assert all(signal.first_step.endswith(".") for signal in signals().values())


def test_clouds_say_their_suffixes() -> None:
    assert [clouds()[cloud].suffix("storage") for cloud in CLOUDS] == [
        "core.windows.net",
        "core.usgovcloudapi.net",
        "core.chinacloudapi.cn",
    ]
    with pytest.raises(KeyError):
        clouds()["china"].suffix("openai")


def test_portals_call_known_private_links() -> None:
    called = {key for cloud in clouds().values() for portal in cloud.portals.values() for key in portal.calls}
    assert called <= set(private_link())


def test_azure_dns_answers_at_its_address_and_reserves_zones() -> None:
    assert azure_dns_address() == "168.63.129.16"
    assert "windows.net" in reserved_zones()
    assert dns_facts()["rule_labels"].value == 34


@pytest.mark.parametrize("cloud", CLOUDS)
def test_forwarders_of_platforms_agree_with_the_private_links(cloud: str) -> None:
    for row in forwarders(cloud):  # type: ignore[arg-type]
        kinds = ("aml_workspace",) if "foundry" not in row.platforms else tuple(private_link())
        forwarded = {name.name for key in kinds for name in private_link()[key].forward_in(row.cloud, "eastus2")}
        assert row.domain in forwarded


@pytest.mark.parametrize("cloud", CLOUDS)
def test_both_suffixes_of_compute_instances_are_forwarded(cloud: str) -> None:
    domains = {row.domain for row in forwarders(cloud)}  # type: ignore[arg-type]
    assert len([domain for domain in domains if domain.startswith("instances.")]) == 2


@pytest.mark.parametrize("cloud", CLOUDS)
def test_names_of_compute_instances_need_a_record_by_hand(cloud: str) -> None:
    names = machine_learning_names(cloud)  # type: ignore[arg-type]
    manual = [name for name in names if name.manual]
    assert manual
    assert all(name.zone is None and name.address == 1 for name in manual)
    assert all("<instance>" in name.pattern for name in manual)


def test_a_workspace_answers_at_three_addresses() -> None:
    assert {name.address for name in machine_learning_names("public")} == {None, 1, 2, 3}
