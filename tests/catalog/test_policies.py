"""Policies, sets and the records that they write."""

import re
from collections.abc import Iterator
from typing import Any

import pytest

from blueprints.catalog import members_of, policies, policy_sets, private_link, records_coverage, role_definitions

GUID = re.compile(r"^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$")
CONDITIONS = {
    "equals", "notEquals", "in", "notIn", "like", "notLike", "exists", "greater", "greaterOrEquals", "less",
    "lessOrEquals", "contains", "notContains",
}  # fmt: skip
ANSWERS = {
    "alz_corp", "alz_online", "alz_landing_zones", "alz_guardrails_openai", "alz_guardrails_cognitive_services",
    "alz_guardrails_machine_learning", "alz_guardrails_network", "alz_guardrails_api_management",
}  # fmt: skip
COLLISIONS = {
    "Deny-CognitiveServices-Resource-Kinds", "Deny-Subnet-Without-Udr", "Deny-Subnet-Without-Nsg",
    "Deny-Subnet-Without-Penp", "Deny-UDR-With-Specific-NextHop", "Deny-CognitiveServices-NetworkAcls",
    "0725b4dd-7e76-479c-a735-68e7ee23d5ca", "Deny-Service-Endpoints", "Deny-Private-DNS-Zones",
    "6c112d4e-5bc7-47ae-a041-ea2d9dccd749", "Deny-AppGw-Without-Tls", "e413671a-dd10-4cc1-a943-45b598596cb7",
    "ef619a2c-cc4d-4d03-b2ba-8c94a834d85b", "73ef9241-5d81-4cd4-b483-8443d1730fe5",
}  # fmt: skip
RULES = sorted(key for key, policy in policies().items() if policy.rule)


def conditions(rule: Any) -> Iterator[dict[str, Any]]:
    """Yield the leaf conditions of a rule, those inside counts included."""
    for key in ("allOf", "anyOf"):
        for part in rule.get(key, ()):
            yield from conditions(part)
    if "not" in rule:
        yield from conditions(rule["not"])
    if "field" in rule:
        yield dict(rule)
    if "count" in rule:
        counted = rule["count"]
        held = {k: v for k, v in rule.items() if k != "count"}
        yield {"field": counted["field"], **held} if "field" in counted else {"value": counted["value"], **held}
        yield from conditions(rule["count"].get("where", {}))


def test_built_in_policies_bear_guids_and_custom_ones_names() -> None:
    assert [key for key, policy in policies().items() if bool(GUID.match(key)) == policy.custom] == []


def test_every_member_of_a_set_is_a_known_policy() -> None:
    unknown = {m.policy for s in policy_sets().values() for m in s.members if m.policy not in policies()}
    assert unknown == set()


def test_the_sets_that_the_question_offers_exist() -> None:
    assert set(policy_sets()) >= ANSWERS


def test_effects_of_members_are_effects_of_the_policy() -> None:
    odd = {
        (s.id, m.reference)
        for s in policy_sets().values()
        for m in s.members
        if m.effect is not None and m.effect not in policies()[m.policy].effects
    }
    assert odd == set()


def test_the_default_effect_is_one_of_the_effects() -> None:
    wrong = [k for k, p in policies().items() if p.default_effect is not None and p.default_effect not in p.effects]
    assert wrong == []


def test_every_policy_that_can_deny_says_what_it_denies() -> None:
    silent = [k for k, p in policies().items() if "Deny" in p.effects and not p.denies]
    assert silent == []
    assert [k for k, p in policies().items() if p.denies and not (p.rule or p.predicate)] == []


def test_every_policy_that_can_deny_has_a_rule_or_says_what_it_is_about() -> None:
    assert [k for k, p in policies().items() if "Deny" in p.effects and not (p.rule or p.about)] == []


@pytest.mark.parametrize("key", sorted(COLLISIONS))
def test_policies_that_collide_with_designs_have_a_rule(key: str) -> None:
    assert policies()[key].rule is not None


@pytest.mark.parametrize("key", RULES)
def test_rules_are_policy_language(key: str) -> None:
    rule = policies()[key].rule
    found = list(conditions(rule))
    assert found
    for condition in found:
        operators = set(condition) - {"field", "value"}
        assert len(operators) == 1
        assert operators <= CONDITIONS


@pytest.mark.parametrize("key", RULES)
def test_parameters_of_a_rule_are_parameters_of_the_policy(key: str) -> None:
    policy = policies()[key]
    named = set(re.findall(r"parameters\('(\w+)'\)", str(policy.rule)))
    assert named <= set(policy.parameters)


@pytest.mark.parametrize("key", RULES)
def test_aliases_of_a_rule_begin_with_a_resource_type(key: str) -> None:
    plain = {"type", "kind", "name", "location", "identity.type"}
    fields = {condition["field"] for condition in conditions(policies()[key].rule) if "field" in condition}
    assert all(field in plain or re.match(r"^Microsoft\.[A-Za-z]+/[A-Za-z]+/", field) for field in fields)


def test_rules_over_children_are_evaluated_for_types_without_tags() -> None:
    children = [k for k in RULES if "virtualNetworks/subnets" in str(policies()[k].rule)]
    assert children
    assert {policies()[key].mode for key in children} == {"All"}


def test_corp_contains_the_sets_it_includes() -> None:
    members = {member.policy for member in members_of("alz_corp")}
    assert "037eea7a-bd0a-46c5-9a66-03aea78705d3" in members
    assert "c4bc6f10-cb41-49eb-b000-d5ab82e2a091" in members
    assert len(members_of("alz_corp")) > len(policy_sets()["alz_corp"].members)


def test_sets_have_the_members_that_were_counted() -> None:
    counts = {
        "alz_deny_public_paas": 45,
        "alz_guardrails_openai": 11,
        "alz_guardrails_cognitive_services": 9,
        "alz_guardrails_machine_learning": 14,
        "alz_guardrails_network": 17,
        "alz_guardrails_api_management": 11,
    }
    assert {key: len(policy_sets()[key].members) for key in counts} == counts


def test_guardrails_are_not_enforced_by_default() -> None:
    assert not any(s.enforced for key, s in policy_sets().items() if "guardrails" in key)
    assert policy_sets()["alz_corp"].enforced


def test_records_policies_of_private_links_are_known_and_write() -> None:
    for kind in private_link().values():
        if kind.records_policy is not None:
            assert "DeployIfNotExists" in policies()[kind.records_policy.policy].effects


def test_the_coverage_of_landing_zones_agrees_with_the_private_links() -> None:
    covered = {(row.arm_type, row.group_id): row.zones for row in records_coverage()}
    for kind in private_link().values():
        if kind.landing_zone_records:
            assert covered[kind.arm_type, kind.group_id] == kind.landing_zone_records


def test_zones_that_landing_zones_miss_are_written_by_no_member() -> None:
    landing_zone = policy_sets()["alz_private_dns_zones"]
    written = {zone for row in landing_zone.records for zone in row.zones}
    assert not written & set(landing_zone.missing_zones)


def test_guids_of_roles_are_guids_or_absent_and_marked() -> None:
    for role in role_definitions().values():
        assert role.guid is None or GUID.match(role.guid)
        assert role.guid is not None or not role.is_certain


def test_privileged_roles_are_those_that_assign_roles() -> None:
    assert {role.title for role in role_definitions().values() if role.privileged} == {
        "Owner", "User Access Administrator", "Role Based Access Control Administrator",
    }  # fmt: skip
