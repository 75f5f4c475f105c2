"""The deny policies that are assigned are judged against what the design requests, and against nothing else."""

from typing import Any

import pytest

from blueprints.design import Design
from blueprints.design.proof import PolicyResult
from blueprints.design.workload import PolicyAssignment
from blueprints.verification import verify_design, with_undecided
from blueprints.verification.bodies import requested
from blueprints.verification.policy_proof import prove_policies
from tests.engine.scenarios import NAMES, design_of
from tests.verification.planting import planted
from wizard.generators.bicep import items_of

STORAGE_CLOSED = "b2982f36-99f2-4db5-8eff-283140c09693"
ALLOWED_LOCATIONS = "e56962a6-4747-49cd-b67b-bf8b01975c4c"
NO_GROUP = "Deny-Subnet-Without-Nsg"
KEY_VAULT_TITLE_ONLY = "55615ac9-af46-4a59-874e-391cc3dfb490"
OPEN_STORAGE = {"network": {"services": {"st*": {"public_network_access": "Enabled"}}}}


def assigned(
    definition: str, scenario: str = "minimal", patch: dict[str, Any] | None = None, **more: Any
) -> tuple[Design, tuple[PolicyResult, ...]]:
    """Return a scenario's design under one policy of somebody else, and what the policy does with it."""
    fields = {"name": "theirs", "definition": definition, "title": "Theirs", "scope": "answered", "effect": "Deny"}
    policy = PolicyAssignment.model_validate({**fields, "ours": False, **more})
    design = planted(design_of(scenario), patch or {}).model_copy(update={"policy_assignments": (policy,)})
    return design, prove_policies(design)


def verdicts(results: tuple[PolicyResult, ...]) -> set[str]:
    return {result.verdict for result in results}


def test_a_closed_storage_account_passes_and_an_open_one_is_refused() -> None:
    design, closed = assigned(STORAGE_CLOSED)
    assert [result.resource for result in closed] == [s.id for s in design.network.services if "storage" in s.purpose]
    assert verdicts(closed) == {"passes"}
    design, opened = assigned(STORAGE_CLOSED, patch=OPEN_STORAGE)
    assert verdicts(opened) == {"refused"}
    check = next(c for c in verify_design(design).checks if c.check == "design-passes-assigned-policies")
    assert check.result == "fails"
    assert check.counter_examples[0].object == opened[0].resource


def test_a_rule_of_which_only_the_title_is_known_is_undecided_and_never_passes() -> None:
    design, results = assigned(KEY_VAULT_TITLE_ONLY, "machine-learning-secured")
    assert verdicts(results) == {"undecided"}
    check = next(c for c in verify_design(design).checks if c.check == "design-passes-assigned-policies")
    assert (check.result, check.undecided_by) == ("undecided", ("Theirs",))


def test_what_a_check_cannot_judge_is_told_with_whatever_is_undecided() -> None:
    design, _ = assigned(KEY_VAULT_TITLE_ONLY, "machine-learning-secured")
    left_open = next(c for c in verify_design(design).checks if c.result == "undecided")
    decided = next(check for check in design.proof.checks if check.check == "proof-is-decided")
    assert decided.result == "holds"
    found = {check.check: check for check in with_undecided((left_open, decided))}
    assert found[left_open.check] == left_open
    assert found["proof-is-decided"].result == "fails"
    (example,) = found["proof-is-decided"].counter_examples
    assert example.object == left_open.check
    assert example.text.endswith("is undecided: it rests on Theirs, which cannot be judged here")
    assert example.would_fix == ("ask the owner of Theirs",)


def test_a_rule_in_words_about_a_type_that_the_design_lacks_has_nothing_to_refuse() -> None:
    assert assigned(KEY_VAULT_TITLE_ONLY, "openai-behind-gateway")[1] == ()


def test_a_definition_that_nobody_knows_is_undecided() -> None:
    _, results = assigned("Deny-Something-Of-Their-Own")
    assert [(result.verdict, result.resource) for result in results] == [("undecided", "")]


def test_a_parameter_without_a_value_leaves_a_policy_undecided() -> None:
    assert verdicts(assigned(ALLOWED_LOCATIONS)[1]) == {"undecided"}


def test_a_list_of_allowed_locations_is_read_and_spares_children() -> None:
    here = assigned(ALLOWED_LOCATIONS, parameters={"listOfAllowedLocations": '["swedencentral"]'})[1]
    assert verdicts(here) == {"passes"}
    assert not any("/subnets/" in result.resource for result in here)
    elsewhere = assigned(ALLOWED_LOCATIONS, parameters={"listOfAllowedLocations": '["westeurope"]'})[1]
    assert any(r.verdict == "refused" and "/virtualNetworks/" in r.resource for r in elsewhere)
    assert all(r.verdict == "passes" for r in elsewhere if "/privateDnsZones/" in r.resource)


def test_a_network_sent_with_its_subnets_is_refused_and_each_subnet_is_flagged() -> None:
    patch = {"network": {"virtual_networks": {"vnet-*": {"subnets": {"snet-*": {"network_security_group": None}}}}}}
    _, results = assigned(NO_GROUP, patch=patch)
    found = {result.verdict for result in results if "/subnets/snet-" in result.resource}
    assert found == {"flagged"}
    assert [r.verdict for r in results if "/subnets/" not in r.resource] == ["refused"]


def test_a_subnet_that_is_added_to_an_existing_network_is_refused_itself() -> None:
    patch = {
        "network": {
            "virtual_networks": {
                "vnet-*": {"existing": True, "subnets": {"snet-*": {"network_security_group": None}}},
            }
        }
    }
    refused = [r.resource for r in assigned(NO_GROUP, patch=patch)[1] if r.verdict == "refused"]
    assert refused
    assert all("/subnets/" in resource for resource in refused)


def test_a_set_that_is_not_enforced_flags_at_most() -> None:
    patch = {"network": {"virtual_networks": {"vnet-*": {"subnets": {"snet-*": {"network_security_group": None}}}}}}
    _, results = assigned(NO_GROUP, patch=patch, name="Deny-Subnet-Without-NSG", scope="alz_guardrails_network")
    assert "flagged" in verdicts(results)
    assert "refused" not in verdicts(results)


def test_an_exemption_that_is_asked_makes_a_refusal_wait_for_its_row() -> None:
    design, results = assigned(STORAGE_CLOSED, patch=OPEN_STORAGE)
    names = ", ".join(result.resource.rsplit("/", 1)[-1] for result in results)
    columns = {"definition": f"theirs ({STORAGE_CLOSED})", "resources": names}
    row = design_of("regulated-bank").requests[0].model_copy(update={"id": "P-1", "columns": columns})
    asked = design.model_copy(update={"requests": (row,)})
    assert {(r.verdict, r.after) for r in prove_policies(asked)} == {("refused", ("P-1",))}
    check = next(c for c in verify_design(asked).checks if c.check == "design-passes-assigned-policies")
    assert (check.result, check.after) == ("holds after", ("P-1",))
    granted = design.model_copy(update={"requests": (row.model_copy(update={"done": True}),)})
    assert verdicts(prove_policies(granted)) == {"passes"}


def test_what_an_assignment_leaves_out_is_not_judged() -> None:
    design, _ = assigned(STORAGE_CLOSED, patch=OPEN_STORAGE)
    storage = next(s.id for s in design.network.services if "storage" in s.purpose)
    assert assigned(STORAGE_CLOSED, patch=OPEN_STORAGE, not_scopes=(storage.rpartition("/providers/")[0],))[1] == ()


BESIDE = {
    "role_assignment", "cosmos_role_assignment", "diagnostic_setting", "policy_assignment", "policy_initiative",
    "policy_definition_private_dns_records", "flow_log", "foundry_project", "foundry_project_connection",
    "foundry_capability_host", "foundry_managed_network", "foundry_outbound_rule", "machine_learning_outbound_rule",
    "machine_learning_compute_cluster", "search_shared_private_link", "monitor_scoped_resource", "front_door",
    "private_dns_record_of_api_management", "virtual_hub_routing_intent",
}  # fmt: skip
"""Kinds of items about which no catalogued policy asks: roles, settings, policies, and parts of what is judged."""


@pytest.mark.parametrize("scenario", NAMES)
def test_everything_that_a_template_creates_is_judged(scenario: str) -> None:
    design = design_of(scenario)
    judged = {body.id for body in requested(design)}
    assert [item.id for item in items_of(design) if item.kind not in BESIDE and item.id not in judged] == []


@pytest.mark.parametrize("scenario", NAMES)
def test_every_body_has_a_type_a_name_and_no_property_without_a_value(scenario: str) -> None:
    for body in requested(design_of(scenario)):
        assert body.content["type"].count("/") >= 1
        assert body.id.endswith(body.content["name"])
        assert None not in body.content["properties"].values()


@pytest.mark.parametrize("scenario", NAMES)
def test_no_assigned_policy_refuses_a_shipped_scenario_without_a_row_that_asks_for_an_exemption(scenario: str) -> None:
    policies = design_of(scenario).proof.policies
    denying = [a for a in design_of(scenario).policy_assignments if a.effect.lower() == "deny"]
    assert bool(policies) == bool(denying)
    assert [(r.policy, r.resource) for r in policies if r.verdict == "refused" and not r.after] == []
    assert [(r.policy, r.text) for r in policies if r.verdict == "undecided"] == []
