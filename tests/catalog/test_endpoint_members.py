"""Member names of private endpoints agree with what the catalog says of their addresses."""

import pytest

from blueprints import catalog


@pytest.mark.parametrize("identifier", sorted(catalog.endpoint_members()))
def test_there_is_a_member_for_each_address(identifier: str) -> None:
    link = catalog.private_link()[identifier]
    for replicas in ((), ("westeurope", "northeurope")):
        if replicas and not link.addresses.per_replica:
            continue
        members = catalog.endpoint_members()[identifier].names("name", "swedencentral", replicas)
        assert len(members) == link.addresses.count(len(replicas))
        assert len(set(members)) == len(members)


def test_names_and_regions_are_filled_in() -> None:
    members = catalog.endpoint_members()["cosmos_nosql"].names("cosmos-x", "swedencentral", ("westeurope",))
    assert members == ("cosmos-x", "cosmos-x-swedencentral", "cosmos-x-westeurope")
