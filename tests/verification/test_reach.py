"""Reach follows all packets at once through every kind of next hop, and says what each object stops."""

from typing import Any

import pytest

from blueprints.design.firewalls import FirewallRule, NetworkVirtualAppliance
from blueprints.design.network import Network
from blueprints.verification.engine import Engine
from blueprints.verification.filter_sets import matched
from blueprints.verification.packets import PacketSet
from blueprints.verification.reach import reach
from blueprints.verification.space import service_parts
from blueprints.verification.spread import Reach, sets_of
from tests.vectors import identifiers as ids
from tests.verification.building import ALLOW_443, firewall, hub, one

APP, APP2, PLAIN, SHARED = (ids.subnet(name) for name in ("spoke1/app", "spoke2/app", "spoke1/plain", "hub/shared"))
OPEN_APP = {"virtualNetworks": {"spoke1": {"subnets": {"app": {"networkSecurityGroup": None}}}}}


def from_place(network: Network, place: str, optimistic: bool = True) -> Reach:
    return reach(sets_of(Engine(network), optimistic), place)


def ports(packets: PacketSet) -> set[tuple[str, tuple[int, int]]]:
    """Return protocol and ports of a set."""
    services = packets.space.services
    return {part for box in packets.boxes for part in service_parts(services.ranges(box[2]))}


def test_a_subnet_reaches_its_own_network_its_peers_endpoints_and_the_site_behind_the_gateway() -> None:
    found = from_place(hub(), PLAIN)
    assert {PLAIN, APP, SHARED, "privateEndpoints/pe-st1", "onPremises/dc"} <= set(found.arrives)
    assert APP2 not in found.arrives
    assert "system/10.0.0.0/8" in found.stopped
    assert "spoke1/plain/defaultOutboundAccess" in found.stopped


def test_an_endpoint_takes_the_ports_of_its_service_alone() -> None:
    found = from_place(hub(), PLAIN)
    assert ports(found.arrives["privateEndpoints/pe-st1"]) == {("Tcp", (443, 443))}
    assert "st1/ports" in found.stopped


def test_an_endpoint_that_is_not_approved_takes_nothing() -> None:
    found = from_place(hub({"privateEndpoints": {"pe-st1": {"status": "Pending"}}}), PLAIN)
    assert "privateEndpoints/pe-st1" not in found.arrives
    assert "pe-st1/status" in found.stopped


def test_the_group_of_an_endpoints_subnet_counts_where_its_policies_are_on() -> None:
    deny = {"direction": "Inbound", "priority": 100, "access": "Deny", "sourceAddressPrefix": "10.1.5.0/25"}
    patch = {
        "virtualNetworks": {"spoke1": {"subnets": {"pe": {"privateEndpointNetworkPolicies": "Enabled"}}}},
        "networkSecurityGroups": {"nsg-pe": {"securityRules": {"deny": deny}}},
    }
    found = from_place(hub(patch), PLAIN)
    assert found.arrives["privateEndpoints/pe-st1"].sources()[0][0] & 255 == 128
    assert "nsg-pe/deny" in found.stopped


def test_the_firewall_passes_what_its_network_rules_admit() -> None:
    found = from_place(hub({**firewall(web=ALLOW_443), **OPEN_APP}), APP2)
    assert ports(found.arrives[APP]) == {("Tcp", (443, 443))}
    assert ports(found.arrives["internet"]) == {("Tcp", (443, 443))}
    assert "fwp/default-deny" in found.stopped


def test_a_service_open_to_the_firewalls_address_is_reached_and_a_closed_one_refuses() -> None:
    acls = {"publicNetworkAccess": "Enabled", "networkAcls": {"defaultAction": "Deny", "ipRules": ["198.51.100.4"]}}
    found = from_place(hub({**firewall(web=ALLOW_443), "services": {"st1": acls}}), APP2)
    assert "services/st1" in found.arrives
    assert "ai1/networkAcls" in found.stopped


def test_a_service_endpoint_reaches_services_that_name_the_subnet_and_the_rest_of_the_tag() -> None:
    patch = {
        "virtualNetworks": {"app": {"subnets": {"web": {"serviceEndpoints": ["Microsoft.Storage"]}}}},
        "services": {"st1": {"networkAcls": {"virtualNetworkRules": ["app/web"]}}},
    }
    found = from_place(one(patch), ids.subnet("app/web"))
    assert "services/st1" in found.arrives
    patch["services"]["st1"]["networkAcls"]["virtualNetworkRules"] = []
    closed = from_place(one(patch), ids.subnet("app/web"))
    assert "services/st1" not in closed.arrives
    assert "st1/networkAcls" in closed.stopped


def _through(policy: str, rules: tuple[FirewallRule, ...] = ()) -> Network:
    fields = {"id": "nva", "address": "10.0.4.99", "virtual_network": ids.network("hub"), "policy": policy}
    device = NetworkVirtualAppliance.model_validate({**fields, "rules": rules})
    patch = {"routeTables": {"rt-app2": {"routes": {"default": {"nextHopIpAddress": "10.0.4.99"}}}}, **OPEN_APP}
    return hub(patch, network_virtual_appliances=(device,))


@pytest.mark.parametrize(
    ("policy", "optimistic", "reached"),
    [
        ("forwards_all", True, True),
        ("forwards_all", False, True),
        ("unknown", True, True),
        ("unknown", False, False),
        ("forwards_listed", True, True),
    ],
)
def test_an_appliance_passes_what_is_known_of_it(policy: str, optimistic: bool, reached: bool) -> None:
    rule = FirewallRule(
        name="asked",
        kind="network",
        protocols=("TCP",),
        destination_addresses=("10.1.1.0/24",),
        destination_ports=("443",),
    )
    found = from_place(_through(policy, (rule,)), APP2, optimistic)
    assert (APP in found.arrives) is reached
    if policy == "forwards_listed":
        assert ports(found.arrives[APP]) == {("Tcp", (443, 443))}
        assert "nva/default-deny" in found.stopped


def test_a_next_hop_out_of_reach_or_without_forwarding_stops_everything() -> None:
    for hop, by in (("10.2.1.99", "rt-app2/default"), ("10.0.4.4", "shared1/enableIPForwarding")):
        found = from_place(hub({"routeTables": {"rt-app2": {"routes": {"default": {"nextHopIpAddress": hop}}}}}), APP2)
        assert by in found.stopped


def test_a_site_reaches_what_its_gateway_serves() -> None:
    found = from_place(hub(OPEN_APP), "onPremises/dc")
    assert {APP, APP2, SHARED, "privateEndpoints/pe-st1"} <= set(found.arrives)


def test_a_place_without_a_network_reaches_nothing() -> None:
    assert from_place(hub(), "services/st1").arrives == {}


def test_security_admin_rules_come_before_the_groups() -> None:
    rules = {
        "open": {
            "direction": "Inbound",
            "priority": 10,
            "access": "AlwaysAllow",
            "protocol": "Tcp",
            "destinationPortRange": "9000",
        },
        "close": {
            "direction": "Inbound",
            "priority": 20,
            "access": "Deny",
            "protocol": "Tcp",
            "destinationPortRange": "1433",
        },
        "pass": {
            "direction": "Inbound",
            "priority": 30,
            "access": "Allow",
            "protocol": "Udp",
            "destinationPortRange": "53",
        },
    }
    deny = {"direction": "Inbound", "priority": 100, "access": "Deny", "destinationPortRange": "9000-9001"}
    patch = {
        "networkManagers": {"avnm": {"appliesTo": ["app"], "securityAdminRules": rules}},
        "networkSecurityGroups": {"nsg-db": {"securityRules": {"deny": deny}}},
    }
    found = from_place(one(patch), ids.subnet("app/web"))
    reached = found.arrives[ids.subnet("app/db")]
    tcp = {part for protocol, part in ports(reached) if protocol == "Tcp"}
    assert any(first <= 9000 <= last for first, last in tcp)
    assert not any(first <= 9001 <= last or first <= 1433 <= last for first, last in tcp)
    assert {"close", "nsg-db/deny"} <= set(found.stopped)


def test_an_interface_with_its_own_group_is_a_place_of_its_own() -> None:
    deny = {
        "direction": "Inbound",
        "priority": 100,
        "access": "Deny",
        "protocol": "Tcp",
        "destinationPortRange": "1433",
    }
    patch = {
        "networkInterfaces": {"db1": {"networkSecurityGroup": "nsg-nic"}},
        "networkSecurityGroups": {"nsg-nic": {"securityRules": {"no": deny}}},
    }
    found = from_place(one(patch), ids.subnet("app/web"))
    assert not any(
        first <= 1433 <= last
        for protocol, (first, last) in ports(found.arrives["networkInterfaces/db1"])
        if protocol == "Tcp"
    )
    assert "nsg-nic/no" in found.stopped


def test_a_rule_that_names_source_ports_matches_only_perhaps() -> None:
    rule: dict[str, Any] = {
        "direction": "Inbound",
        "priority": 100,
        "access": "Allow",
        "protocol": "Tcp",
        "sourcePortRange": "1024",
    }
    engine = Engine(one({"networkSecurityGroups": {"nsg-db": {"securityRules": {"odd": rule}}}}))
    place = engine.world.places[ids.subnet("app/db")]
    group = next(g for g in engine.world.network.network_security_groups if g.name == "nsg-db")
    compiled = engine.compiled.group_filter(group, "Inbound", place).rules[0]
    space = sets_of(engine).space
    assert matched(space, compiled, True)
    assert not matched(space, compiled, False)
