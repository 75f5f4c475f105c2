"""Azure writes one thing in several shapes: all of them read as the same network."""

import copy
import json
from collections.abc import Callable
from typing import Any

import pytest

from blueprints.arm import differences, read_design, resources_of

GROUP = "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg"
NETWORK = f"{GROUP}/providers/Microsoft.Network/virtualNetworks/vnet"
FILTER = f"{GROUP}/providers/Microsoft.Network/networkSecurityGroups/nsg"
TABLE = f"{GROUP}/providers/Microsoft.Network/routeTables/rt"
Found = list[dict[str, Any]]


def resource(identifier: str, **body: Any) -> dict[str, Any]:
    provider, *rest = identifier.rsplit("/providers/", 1)[1].split("/")
    kind = "/".join((provider, *rest[::2]))
    return {"id": identifier, "type": kind, "name": rest[-1], "apiVersion": "2026-03-01", **body}


TEMPLATE: Found = [
    resource(
        NETWORK,
        location="westeurope",
        properties={
            "addressSpace": {"addressPrefixes": ["10.0.0.0/22"]},
            "encryption": {"enabled": False, "enforcement": "AllowUnencrypted"},
            "privateEndpointVNetPolicies": "Disabled",
            "subnets": [
                {
                    "name": "snet",
                    "properties": {
                        "addressPrefix": "10.0.0.0/24",
                        "networkSecurityGroup": {"id": FILTER},
                        "routeTable": {"id": TABLE},
                        "defaultOutboundAccess": False,
                        "privateLinkServiceNetworkPolicies": "Enabled",
                    },
                }
            ],
        },
    ),
    resource(
        FILTER,
        location="westeurope",
        properties={
            "securityRules": [
                {
                    "name": "https",
                    "properties": {
                        "description": "people reach it",
                        "direction": "Inbound",
                        "priority": 100,
                        "access": "Allow",
                        "protocol": "Tcp",
                        "sourceAddressPrefix": "10.0.0.0/8",
                        "sourcePortRange": "*",
                        "destinationAddressPrefix": "*",
                        "destinationPortRange": "443",
                    },
                }
            ]
        },
    ),
    resource(
        TABLE,
        location="westeurope",
        properties={
            "disableBgpRoutePropagation": True,
            "routes": [
                {
                    "name": "default",
                    "properties": {
                        "addressPrefix": "0.0.0.0/0",
                        "nextHopType": "VirtualAppliance",
                        "nextHopIpAddress": "10.1.0.4",
                    },
                }
            ],
        },
    ),
]


def children_outside(found: Found) -> Found:
    parts = (("subnets", 0), ("securityRules", 1), ("routes", 2))
    moved = [(found[index], kind, found[index]["properties"].pop(kind)) for kind, index in parts]
    return [
        *found,
        *(resource(f"{parent['id']}/{kind}/{one['name']}", **one) for parent, kind, ones in moved for one in ones),
    ]


def parts_twice(found: Found) -> Found:
    outside = children_outside(copy.deepcopy(found))
    return [*found, *outside[3:]]


def plural(found: Found) -> Found:
    rule = found[1]["properties"]["securityRules"][0]["properties"]
    for name in ("sourceAddressPrefix", "destinationAddressPrefix"):
        rule[f"{name}es"] = [rule.pop(name)]
    for name in ("sourcePortRange", "destinationPortRange"):
        rule[f"{name}s"] = [rule.pop(name)]
    subnet = found[0]["properties"]["subnets"][0]["properties"]
    subnet["addressPrefixes"] = [subnet.pop("addressPrefix")]
    return found


def other_case(found: Found) -> Found:
    text = json.dumps(found).replace('"Inbound"', '"inbound"').replace('"Tcp"', '"TCP"')
    return list(
        json.loads(
            text.replace("nextHopType", "NextHopType").replace("/networkSecurityGroups/", "/NetworkSecurityGroups/")
        )
    )


def long_region(found: Found) -> Found:
    return [one | {"location": "West Europe"} for one in found]


def empty_members(found: Found) -> Found:
    found[0]["properties"] |= {"dhcpOptions": None, "virtualNetworkPeerings": [], "ddosProtectionPlan": None}
    found[0]["properties"]["subnets"][0]["properties"] |= {"delegations": [], "natGateway": None}
    return found


def turned_round(found: Found) -> Found:
    return found[::-1]


SHAPES = (children_outside, parts_twice, plural, other_case, long_region, empty_members, turned_round)


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.__name__)
def test_every_shape_reads_as_the_same_network(shape: Callable[[Found], Found]) -> None:
    plain = read_design(resources_of(TEMPLATE))
    other = read_design(resources_of(shape(copy.deepcopy(TEMPLATE))))
    assert other.problems == ()
    assert [str(each) for each in differences(plain.design, other.design)] == []
    assert [str(each) for each in differences(other.design, plain.design)] == []


def test_what_differs_is_told_with_both_values_and_the_place() -> None:
    changed = copy.deepcopy(TEMPLATE)
    changed[1]["properties"]["securityRules"][0]["properties"]["destinationPortRange"] = "80"
    origins = {FILTER.lower(): "main.bicepparam:7"}
    found = read_design(resources_of(changed, origins)).design
    (told,) = differences(read_design(resources_of(TEMPLATE)).design, found)
    assert str(told) == (
        f"main.bicepparam:7: {FILTER}: rules[https].destination_port_ranges: the design says 443, the template says 80"
    )


def test_a_property_that_nobody_knows_is_a_problem_and_so_is_a_type() -> None:
    strange = copy.deepcopy(TEMPLATE)
    strange[2]["properties"]["disablePeeringRoute"] = "All"
    strange.append(resource(f"{GROUP}/providers/Microsoft.Network/loadBalancers/lb", properties={"kind": "x"}))
    told = [str(problem) for problem in read_design(resources_of(strange)).problems]
    assert [("disablePeeringRoute" in one, "properties.kind" in one) for one in told] == [(False, True), (True, False)]


def test_a_value_outside_azures_words_is_a_problem_with_its_field() -> None:
    wrong = copy.deepcopy(TEMPLATE)
    wrong[1]["properties"]["securityRules"][0]["properties"]["direction"] = "Inbond"
    problems = read_design(resources_of(wrong)).problems
    assert any("direction" in problem.what for problem in problems)


def test_an_address_that_azure_gives_is_the_entity_that_has_it() -> None:
    interface = f"{GROUP}/providers/Microsoft.Network/networkInterfaces/nic"
    table = copy.deepcopy(TEMPLATE[2])
    written = f"[reference('{interface}', '2026-03-01').ipConfigurations[0].properties.privateIPAddress]"
    table["properties"]["routes"][0]["properties"]["nextHopIpAddress"] = written
    (read,) = read_design(resources_of([table])).design.network.route_tables
    assert read.routes[0].next_hop_ip_address == interface


def test_parts_of_somebody_elses_network_say_nothing_of_the_network_itself() -> None:
    subnet = resource(f"{NETWORK}/subnets/added", properties={"addressPrefix": "10.0.1.0/24"})
    (network,) = read_design(resources_of([subnet])).design.network.virtual_networks
    assert network.existing
    assert network.model_fields_set == {"id", "existing", "subnets", "peerings"}
    assert [each.name for each in network.subnets] == ["added"]
