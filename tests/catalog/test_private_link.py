"""Zones, forwarded names and hosts of private endpoints, for each cloud."""

import re

import pytest

from blueprints.catalog import Cloud, endpoint_members, private_link, regions
from tests.catalog.everything import CLOUDS

DOMAIN = re.compile(r"^(?:<dnsPrefix>\.|<partitionId>\.|<name>\.)?(?:[a-z0-9][a-z0-9-]*\.)+[a-z]{2,}$")
SUFFIXES: dict[Cloud, tuple[str, ...]] = {
    "public": (".com", ".net", ".ms", ".io", ".ai"),
    "us_government": (".us", ".usgovcloudapi.net"),
    "china": (".cn",),
}
SHARED_BY_CLOUDS = {"aznbcontent.net", "instances.ml.azure.ms"}
REGION: dict[Cloud, str] = {"public": "swedencentral", "us_government": "usgovvirginia", "china": "chinaeast2"}
TYPES = sorted(private_link())


@pytest.mark.parametrize("cloud", CLOUDS)
@pytest.mark.parametrize("key", TYPES)
def test_zone_names_are_domains_of_their_cloud(key: str, cloud: Cloud) -> None:
    for zone in private_link()[key].zones_in(cloud, REGION[cloud]):
        assert zone.name.startswith("privatelink.")
        assert DOMAIN.match(zone.name.removeprefix("privatelink.")), zone.name
        assert zone.name.endswith(SUFFIXES[cloud])


@pytest.mark.parametrize("cloud", CLOUDS)
@pytest.mark.parametrize("key", TYPES)
def test_forwarded_names_are_public_domains_of_their_cloud(key: str, cloud: Cloud) -> None:
    for name in private_link()[key].forward_in(cloud, REGION[cloud]):
        assert "privatelink" not in name.name
        assert DOMAIN.match(name.name), name.name
        assert name.name.endswith(SUFFIXES[cloud]) or name.name in SHARED_BY_CLOUDS


@pytest.mark.parametrize("cloud", CLOUDS)
@pytest.mark.parametrize("key", TYPES)
def test_the_record_of_each_host_lies_in_a_zone_of_the_endpoint(key: str, cloud: Cloud) -> None:
    kind = private_link()[key]
    zones = {zone.name for zone in kind.zones_in(cloud, REGION[cloud])}
    for host in kind.host_names(cloud, "app1", REGION[cloud]):
        assert host.zone in zones
        assert "{region}" not in host.name + host.zone + host.record
        assert 1 <= host.address <= kind.addresses.base


@pytest.mark.parametrize("key", TYPES)
def test_single_certainties_name_a_zone_or_forwarded_name_of_the_same_cloud(key: str) -> None:
    for names in private_link()[key].clouds.values():
        assert set(names.zone_status) <= {*names.zones, *names.forward}


@pytest.mark.parametrize("key", TYPES)
def test_group_ids_are_single_words(key: str) -> None:
    assert all(re.fullmatch(r"[A-Za-z_]+", group) for group in private_link()[key].group_ids)


def test_a_zone_group_holds_all_zones_but_those_of_monitor_in_government() -> None:
    many = {(key, c) for key in TYPES for c in CLOUDS if len(private_link()[key].zones_in(c, REGION[c])) > 5}
    assert many == {("ampls", "us_government")}


def test_a_foundry_account_needs_three_zones_and_policy_writes_one() -> None:
    foundry = private_link()["foundry_account"]
    zones = [zone.name for zone in foundry.zones_in("public", "swedencentral")]
    assert zones == [
        "privatelink.cognitiveservices.azure.com",
        "privatelink.openai.azure.com",
        "privatelink.services.ai.azure.com",
    ]
    assert foundry.landing_zone_records == ("privatelink.cognitiveservices.azure.com",)


def test_zones_that_must_not_exist_are_in_no_zone_group() -> None:
    names = {zone.name for key in TYPES for c in CLOUDS for zone in private_link()[key].zones_in(c, REGION[c])}
    assert not [
        name for name in names if "applicationinsights" in name or ".data.privatelink" in name or "scm." in name
    ]
    assert "privatelink.agentsvc.azure-automation.net" in names
    assert "privatelink.agentsvc.azure.automation.net" not in names


def test_unverified_zones_of_other_clouds_are_marked() -> None:
    marked = {
        (zone.name, zone.status)
        for key in TYPES
        for cloud in CLOUDS
        for zone in private_link()[key].zones_in(cloud, REGION[cloud])
        if zone.status != "confirmed"
    }
    assert marked == {
        ("privatelink.openai.azure.us", "secondary"),
        ("privatelink.services.ai.azure.us", "disputed"),
        ("privatelink.search.azure.us", "disputed"),
        ("privatelink.api.ml.azure.us", "unverified"),
        ("privatelink.azure-api.us", "unverified"),
        ("privatelink.cognitiveservices.azure.cn", "secondary"),
        ("privatelink.search.azure.cn", "secondary"),
        ("privatelink.azurecr.cn", "unverified"),
        ("privatelink.databricks.azure.cn", "secondary"),
    }


def test_services_that_a_cloud_lacks_have_no_zones_there() -> None:
    assert private_link()["foundry_account"].zones_in("china", "chinaeast2") == ()
    assert private_link()["azure_openai"].host_names("china", "x", "chinaeast2") == ()


def test_region_and_geographic_code_are_filled_in() -> None:
    names = [zone.name for zone in private_link()["backup_vault"].zones_in("public", "eastus")]
    assert names[0] == "privatelink.eus.backup.windowsazure.com"
    assert private_link()["container_apps_env"].zones_in("public", "eastus")[0].name.startswith("privatelink.eastus.")


def test_replicas_add_addresses() -> None:
    assert private_link()["container_registry"].addresses.count() == 2
    assert private_link()["container_registry"].addresses.count(2) == 4
    assert private_link()["storage_blob"].addresses.count(3) == 1


def test_hosts_of_a_registry_share_one_zone() -> None:
    login, data = private_link()["container_registry"].host_names("public", "acrx", "westeurope")
    assert (login.name, login.record) == ("acrx.azurecr.io", "acrx")
    assert (data.name, data.record) == ("acrx.westeurope.data.azurecr.io", "acrx.westeurope.data")
    assert login.zone == data.zone == "privatelink.azurecr.io"


def test_every_type_that_another_needs_exists() -> None:
    assert {other for kind in private_link().values() for other in kind.also_needs} <= set(TYPES)


def test_every_geographic_code_is_its_regions_own() -> None:
    codes = [region.code for region in regions().values()]
    assert len(codes) == len(set(codes))


def test_member_names_belong_to_private_links_and_follow_their_addresses() -> None:
    for key, known in endpoint_members().items():
        kind = private_link()[key]
        assert len(known.names("app1", "westeurope")) == kind.addresses.base
        two = known.names("app1", "westeurope", ("northeurope", "swedencentral"))
        assert len(two) == kind.addresses.count(2)
        assert not any("{" in name for name in two)
