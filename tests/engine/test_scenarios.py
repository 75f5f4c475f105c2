"""Every shipped scenario is a whole, proved design."""

import re

import pytest

from blueprints import catalog
from blueprints.catalog.phases import IDS
from blueprints.design import Design
from blueprints.design.delivery import SHEET_LETTERS
from blueprints.design.interfaces import NetworkInterface
from blueprints.design.model import resource_type
from blueprints.design.services import ManagedNetwork
from tests.engine.scenarios import FOLDER, NAMES, design_of

TOKEN = re.compile(r"@(?:host|prefixes):")


@pytest.mark.parametrize("name", NAMES)
def test_nothing_fails_and_nothing_is_undecided(name: str) -> None:
    proof = design_of(name).proof
    assert proof.holds
    assert [flow.flow for flow in proof.flows if flow.result in ("fails", "undecided")] == []
    assert [result.name for result in proof.names if result.result in ("fails", "undecided")] == []
    assert [check.check for check in proof.checks if check.result not in ("holds", "holds after")] == []


@pytest.mark.parametrize("name", NAMES)
def test_a_proof_says_something(name: str) -> None:
    design = design_of(name)
    assert {flow.expect for flow in design.intent.flows} == {"allowed", "denied"}
    assert len(design.proof.flows) == len(design.intent.flows) > 20
    assert design.proof.names
    assert all(check.looked_at for check in design.proof.checks if check.check == "subnet-has-nsg")


@pytest.mark.parametrize("name", NAMES)
def test_a_design_loads_back_equal_from_its_json(name: str) -> None:
    design = design_of(name)
    loaded = Design.model_validate_json(design.model_dump_json())
    assert loaded == design
    assert loaded.fingerprint == design.fingerprint


@pytest.mark.parametrize("name", NAMES)
def test_no_address_waits_for_the_plan(name: str) -> None:
    assert TOKEN.search(design_of(name).model_dump_json()) is None


@pytest.mark.parametrize("name", NAMES)
def test_every_recommendation_is_decided_once_in_order(name: str) -> None:
    assert tuple(decision.id for decision in design_of(name).decisions) == IDS


@pytest.mark.parametrize("name", NAMES)
def test_a_decision_says_why_or_why_not(name: str) -> None:
    for decision in design_of(name).decisions:
        assert decision.because
        assert decision.sources
        if decision.state != "not applicable":
            assert decision.choices
            assert decision.checks or decision.id in ("service-limits",)


@pytest.mark.parametrize("name", NAMES)
def test_a_request_row_belongs_to_a_sheet_and_gates_a_stage(name: str) -> None:
    design = design_of(name)
    for row in design.requests:
        assert row.id.startswith(SHEET_LETTERS[row.sheet])
        assert row.order <= row.needed_before or row.sheet == "firewall"
        assert row.owner
        assert row.why
        assert not row.decision or row.decision in IDS
    assert len({row.id for row in design.requests}) == len(design.requests)


@pytest.mark.parametrize("name", NAMES)
def test_what_is_asked_has_a_row(name: str) -> None:
    design = design_of(name)
    rows = {row.id for row in design.requests}
    asked = {row for entity in design.network.entities() for row in entity.asked_in}
    asked |= {row for result in design.proof.flows for row in result.after}
    assert asked <= rows


@pytest.mark.parametrize("name", NAMES)
def test_no_row_is_without_a_flow_or_a_decision_and_no_flow_through_a_firewall_of_others_without_a_row(
    name: str,
) -> None:
    design, rules = design_of(name), rules_of_others(name)
    known, decided = {flow.id for flow in design.intent.flows}, {decision.id for decision in design.decisions}
    assert {flow for row in design.requests for flow in row.flows} <= known
    assert not [row.id for row in design.requests if not row.flows and row.decision not in decided]
    through = {r.flow for r in design.proof.flows if any(step.kind == "firewall" for step in r.witness.steps)}
    passing = through if rules else set()
    asked = {flow for row in design.requests if row.sheet == "firewall" for flow in row.flows}
    assert passing & {flow.id for flow in design.intent.flows if flow.expect == "allowed"} == asked
    assert bool(asked) is bool(rules)


def rules_of_others(name: str) -> set[str]:
    """Return the names of the rules that other teams are asked to write; such a design has no firewall of its own."""
    design = design_of(name)
    groups = (group for policy in design.network.firewall_policies for group in policy.groups)
    found = [rule for group in groups for collection in group.collections for rule in collection.rules]
    found += [rule for appliance in design.network.network_virtual_appliances for rule in appliance.rules]
    return {rule.name for rule in found if rule.asked_in}


@pytest.mark.parametrize("name", NAMES)
def test_ids_are_unique_and_references_lead_somewhere(name: str) -> None:
    network = design_of(name).network
    entities = [*network.entities(), *network.subnets]
    ids = [entity.id for entity in entities]
    assert len(ids) == len(set(ids))
    known = set(ids)
    for subnet in network.subnets:
        for reference in (subnet.network_security_group, subnet.route_table, subnet.nat_gateway):
            assert reference is None or subnet.existing or reference in known
    assert all(endpoint.subnet in known for endpoint in network.private_endpoints)


@pytest.mark.parametrize("name", NAMES)
def test_every_resource_of_ours_has_an_api_version(name: str) -> None:
    design = design_of(name)
    known = {kind.lower() for kind in design.api_versions}
    # Interfaces of delegated services are Azure's own; a workspace's managed network is a part of its body.
    inside = (NetworkInterface, ManagedNetwork)
    ours = [e for e in design.network.entities() if not e.existing and not isinstance(e, inside)]
    types = {resource_type(entity.id) for entity in ours} - {""}
    assert [kind for kind in sorted(types) if kind.lower() not in known] == []


@pytest.mark.parametrize("name", NAMES)
def test_the_trace_covers_the_whole_article(name: str) -> None:
    design = design_of(name)
    traced = {row.mission for row in design.trace}
    product = {m.id for m in catalog.mission().values() if not set(m.recommendations) & set(IDS)}
    assert traced | product == set(catalog.mission())


@pytest.mark.parametrize("name", NAMES)
def test_stages_come_in_order_with_a_gate_each(name: str) -> None:
    stages = design_of(name).stages
    assert [stage.number for stage in stages] == list(range(10))
    assert all(stage.gate for stage in stages)


@pytest.mark.parametrize("name", NAMES)
def test_a_scenario_says_for_whom_it_is_and_what_it_shows(name: str) -> None:
    text = (FOLDER / name / "README.md").read_text(encoding="utf-8")
    assert text.startswith("# ")
    assert "**For whom.**" in text
    assert "**What it shows.**" in text
