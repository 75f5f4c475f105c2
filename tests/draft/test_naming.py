"""Names follow the pattern, fit Azure's rules, and are the same on every run."""

import re
from typing import Any

import pytest

from blueprints import catalog
from blueprints.answers import answers_from_tree
from blueprints.draft.naming import Namer

TREE: dict[str, Any] = {
    "schema_version": 1,
    "workload": {"name": "claims"},
    "platforms": [{"kind": "foundry"}],
    "regions": [{"name": "swedencentral"}],
    "addressing": {"blocks": {"swedencentral": "192.168.16.0/22"}},
}


def namer(**sections: Any) -> Namer:
    return Namer(answers_from_tree({**TREE, **sections}))


def test_a_name_is_type_workload_environment_and_region() -> None:
    assert namer().name("virtual_network", "swedencentral") == "vnet-claims-prod-sdc"


def test_an_override_wins_by_its_logical_name() -> None:
    named = namer(naming={"overrides": {"virtual_network/swedencentral": "vnet-given"}})
    assert named.name("virtual_network", "swedencentral") == "vnet-given"


def test_regions_may_be_written_in_full() -> None:
    assert namer(naming={"region_code": "full"}).name("route_table", "swedencentral") == "rt-claims-prod-swedencentral"


def test_a_name_that_the_world_shares_ends_with_a_hash_of_the_workload() -> None:
    name = namer().name("storage_account", "swedencentral")
    assert re.fullmatch(r"stclaimsprodsdc[0-9a-f]{5}", name)
    assert name == namer().name("storage_account", "swedencentral")


def test_two_subscriptions_get_two_hashes() -> None:
    other = {"name": "claims", "subscription_id": "00000000-0000-0000-0000-00000000a001"}
    assert namer().name("key_vault", "swedencentral") != namer(workload=other).name("key_vault", "swedencentral")


@pytest.mark.parametrize("kind", sorted(catalog.abbreviations()))
def test_every_kind_of_name_keeps_its_rule_however_long_the_instance(kind: str) -> None:
    rule = catalog.abbreviations()[kind]
    name = namer(workload={"name": "claims-assistance-x"}).name(kind, "swedencentral", "a-rather-long-instance-name")
    assert len(name) <= rule.maximum_length
    assert rule.pattern is None or re.fullmatch(rule.pattern, name)


def test_two_long_instances_that_begin_alike_keep_two_names() -> None:
    named = namer(workload={"name": "claims-assistance-x"})
    long = "the-same-beginning-of-an-instance"
    assert named.name("key_vault", "swedencentral", f"{long}-one") != named.name(
        "key_vault", "swedencentral", f"{long}-two"
    )


def test_a_second_block_or_region_renames_nothing() -> None:
    more = namer(
        regions=[{"name": "swedencentral"}, {"name": "westeurope"}],
        addressing={
            "blocks": {"swedencentral": ["192.168.16.0/22", "192.168.20.0/22"], "westeurope": "192.168.32.0/22"}
        },
    )
    assert more.name("key_vault", "swedencentral", "foundry") == namer().name("key_vault", "swedencentral", "foundry")
