"""Entities are kept flat while a design is made, and put back under their parents at the end."""

import pytest

from blueprints.design.routing import RouteTable
from blueprints.design.virtual_networks import Subnet, VirtualNetwork
from blueprints.draft.entities import Entities

NETWORK = "/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/virtualNetworks/vnet"


@pytest.fixture
def entities() -> Entities:
    held = Entities()
    held.recommendation = "network-topology"
    held.put(VirtualNetwork(id=NETWORK, location="swedencentral", address_prefixes=("10.0.0.0/22",)))
    return held


def test_children_come_back_inside_their_parent_sorted_by_id(entities: Entities) -> None:
    for name in ("snet-b", "snet-a"):
        entities.put(Subnet(id=f"{NETWORK}/subnets/{name}", address_prefixes=()))
    (network,) = entities.collections()["virtual_networks"]
    assert isinstance(network, VirtualNetwork)
    assert [subnet.name for subnet in network.subnets] == ["snet-a", "snet-b"]


def test_a_change_is_recorded_under_the_recommendation_at_work(entities: Entities) -> None:
    entities.recommendation = "outbound-path"
    network = entities.get(VirtualNetwork, NETWORK)
    entities.update(network, dns_servers=("10.0.0.4",))
    assert entities.changed_by("outbound-path") == (NETWORK,)
    assert entities.get(VirtualNetwork, NETWORK).dns_servers == ("10.0.0.4",)


def test_the_same_value_again_is_no_change(entities: Entities) -> None:
    entities.recommendation = "outbound-path"
    entities.update(entities.get(VirtualNetwork, NETWORK), location="swedencentral")
    assert entities.changed_by("outbound-path") == ()


def test_an_entity_of_another_type_is_not_found(entities: Entities) -> None:
    assert entities.find(RouteTable, NETWORK) is None
    with pytest.raises(KeyError, match="VirtualNetwork"):
        entities.get(RouteTable, NETWORK)


def test_what_is_removed_counts_for_nobody(entities: Entities) -> None:
    entities.remove(NETWORK)
    assert NETWORK not in entities
    assert entities.changed_by("network-topology") == ()
