"""Regions of all clouds."""

import re

from blueprints.catalog import regions


def having(flag: str) -> set[str]:
    return {name for name, region in regions().items() if getattr(region, flag)}


def test_public_regions_are_those_of_the_dump() -> None:
    assert sum(region.cloud == "public" for region in regions().values()) == 58


def test_names_and_codes_are_lower_case_words() -> None:
    assert [r.name for r in regions().values() if not re.fullmatch(r"[a-z]+[a-z0-9]*", r.name + r.code)] == []


def test_managed_networks_of_foundry_are_in_eighteen_regions() -> None:
    assert len(having("managed_network")) == 18
    assert {n for n, r in regions().items() if "managed_network" in r.disputed} == {"westcentralus", "westeurope"}


def test_class_a_agent_subnets_are_in_twenty_two_regions_and_korea_is_disputed() -> None:
    assert len(having("class_a")) == 22
    assert regions()["koreacentral"].class_a is None
    assert "class_a" in regions()["koreacentral"].disputed
    assert regions()["switzerlandnorth"].class_a is False


def test_premium_v2_is_in_nine_regions_all_of_which_have_standard_v2() -> None:
    assert len(having("api_management_premium_v2")) == 9
    assert having("api_management_premium_v2") <= having("api_management_v2")


def test_machine_learning_in_china_is_in_one_region() -> None:
    assert {n for n, r in regions().items() if r.cloud == "china" and r.machine_learning} == {"chinaeast2"}


def test_generative_services_are_not_claimed_for_china() -> None:
    assert [n for n, r in regions().items() if r.cloud == "china" and (r.openai or r.foundry)] == []


def test_government_offers_foundry_in_virginia_and_arizona_without_hosted_agents() -> None:
    government = [r for r in regions().values() if r.cloud == "us_government"]
    assert {r.name for r in government if r.foundry} == {"usgovvirginia", "usgovarizona"}
    assert not any(r.hosted_agents for r in government)


def test_pairs_are_regions_of_the_same_cloud_or_noted() -> None:
    unknown = {r.pair for r in regions().values() if r.pair is not None and r.pair not in regions()}
    assert unknown == {"swedensouth"}


def test_the_list_of_machine_learning_regions_is_not_stated_for_the_public_cloud() -> None:
    assert {r.machine_learning for r in regions().values() if r.cloud == "public"} == {None}
