"""Subnet roles, slots and reserved ranges of the address plan."""

from ipaddress import ip_network

import pytest

from blueprints.catalog import Slot, hub_slots, network_rules, reserved_ranges, rule_kinds, sizing, slots, subnet_roles

LAYOUTS = [("workload", length) for length in (20, 21, 22, 23, 24)] + [("hub", length) for length in (23, 24)]
SPECIAL = {
    "azure_firewall": "AzureFirewallSubnet",
    "azure_firewall_management": "AzureFirewallManagementSubnet",
    "azure_bastion": "AzureBastionSubnet",
    "virtual_network_gateway": "GatewaySubnet",
}


def layout(kind: str, length: int) -> tuple[Slot, ...]:
    return slots(length) if kind == "workload" else hub_slots(length)


@pytest.mark.parametrize(("kind", "length"), LAYOUTS)
def test_slots_stay_inside_the_block_and_do_not_overlap(kind: str, length: int) -> None:
    end = 0
    for slot in layout(kind, length):
        assert slot.offset >= end
        assert slot.offset % slot.size == 0
        end = slot.offset + slot.size
    assert end <= 1 << (32 - length)


@pytest.mark.parametrize(("kind", "length"), LAYOUTS)
def test_slots_hold_the_least_size_of_their_role(kind: str, length: int) -> None:
    for slot in layout(kind, length):
        role = subnet_roles()[slot.role]
        assert slot.prefix_length <= role.minimum
        assert role.maximum is None or slot.prefix_length >= role.maximum


def test_a_larger_block_keeps_the_places_of_the_largest_layout() -> None:
    assert slots(16) == slots(20)
    assert hub_slots(20) == hub_slots(23)


def test_the_second_half_of_a_20_does_not_move_the_first() -> None:
    assert slots(20)[: len(slots(21))] == slots(21)


@pytest.mark.parametrize("plan", [slots, hub_slots])
def test_a_block_smaller_than_24_is_refused(plan: object) -> None:
    assert callable(plan)
    with pytest.raises(ValueError, match="/24"):
        plan(25)


def test_free_room_is_what_the_plan_says() -> None:
    free = {length: (1 << (32 - length)) - sum(s.size for s in slots(length)) for length in (20, 21, 22, 23, 24)}
    assert free == {20: 272, 21: 16, 22: 48, 23: 16, 24: 0}


def test_every_role_has_a_slot_in_the_largest_layout() -> None:
    assert {slot.role for slot in slots(20)} == set(subnet_roles())


def test_only_roles_that_may_lie_in_a_hub_have_slots_there() -> None:
    assert {slot.role for length in (23, 24) for slot in hub_slots(length)} == {
        name for name, role in subnet_roles().items() if role.hub
    }


def test_azure_fixes_four_subnet_names() -> None:
    assert {name: role.name for name, role in subnet_roles().items() if role.fixed_name} == SPECIAL


def test_other_names_begin_as_subnets_do() -> None:
    assert all(role.name.startswith("snet-") for role in subnet_roles().values() if not role.fixed_name)


@pytest.mark.parametrize("name", sorted(subnet_roles()))
def test_sizes_of_a_role_are_in_order(name: str) -> None:
    role = subnet_roles()[name]
    assert role.recommended <= role.minimum <= role.azure_minimum
    for variant in {*role.recommended_by_variant, *role.azure_minimum_by_variant}:
        assert role.recommended_for(variant) <= role.azure_minimum_for(variant)


@pytest.mark.parametrize("name", sorted(subnet_roles()))
def test_rule_sets_of_a_role_exist(name: str) -> None:
    role = subnet_roles()[name]
    assert set(role.rule_sets.values()) <= set(rule_kinds())
    assert role.rule_set("no such variant") == role.rule_sets.get("default")


def test_delegations_are_spelled_as_azure_spells_them() -> None:
    known = {
        "Microsoft.App/environments",
        "Microsoft.Web/serverFarms",
        "Microsoft.Web/hostingEnvironments",
        "Microsoft.Network/applicationGateways",
        "Microsoft.Network/dnsResolvers",
        None,
    }
    assert {value for role in subnet_roles().values() for value in role.delegations.values()} == known
    assert subnet_roles()["application"].delegation("app_service") == "Microsoft.Web/serverFarms"
    assert subnet_roles()["application"].delegation("kubernetes") is None


def test_network_security_groups_are_forbidden_where_azure_refuses_them() -> None:
    forbidden = {n for n, r in subnet_roles().items() if r.network_security_group == "forbidden"}
    assert forbidden == {"azure_firewall", "virtual_network_gateway"}


def test_reserved_ranges_are_prefixes() -> None:
    assert [r.prefix for r in reserved_ranges() if str(ip_network(r.prefix)) != r.prefix] == []


def test_agent_subnets_avoid_shared_address_space_but_networks_may_use_it() -> None:
    shared = [r for r in reserved_ranges() if r.prefix == "100.64.0.0/10"]
    assert [(r.applies_to, r.subnets_only, r.status) for r in shared] == [(("foundry_agents",), True, "disputed")]


def test_figures_of_the_plan_are_positive() -> None:
    assert all(figure.value > 0 for figure in sizing().values())
    assert network_rules()["reserved_addresses_per_subnet"].value == 5
