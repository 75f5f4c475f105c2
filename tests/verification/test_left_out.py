"""What is proved again after something is left out is what a proof from nothing says."""

import pytest

from blueprints.design.proof import RegionLoss
from blueprints.verification.engine import Engine
from blueprints.verification.flows import prove, prove_again
from blueprints.verification.left_out import leaving_out_region, leaving_out_rows
from blueprints.verification.region_loss import region_losses
from blueprints.verification.walk import resolve
from blueprints.verification.without import asked_rows, without_region, without_row
from tests.engine.scenarios import NAMES, design_of


@pytest.mark.parametrize("scenario", NAMES)
def test_a_row_left_out_has_the_result_of_a_proof_from_nothing(scenario: str) -> None:
    design = design_of(scenario)
    engine = Engine(design.network)
    proved = [prove(engine, flow) for flow in design.intent.flows]
    leave_out = leaving_out_rows(engine)
    for row in asked_rows(design.network):
        naive = Engine(without_row(design.network, row))
        for each in proved:
            if row in each.rows:
                assert prove_again(leave_out(row), each).result == prove(naive, each.flow).result, (row, each.flow.id)
        for name in design.proof.names:
            if row in name.after:
                left = resolve(leave_out(row).engine, name.place, name.name)[1]
                assert left == resolve(naive, name.place, name.name)[1], (row, name.name, name.place)


@pytest.mark.parametrize("scenario", [name for name in NAMES if len(design_of(name).network.regions) > 1])
def test_a_lost_region_has_the_losses_of_a_proof_from_nothing(scenario: str) -> None:
    design = design_of(scenario)
    engine = Engine(design.network)
    found = region_losses(engine, [prove(engine, flow) for flow in design.intent.flows])
    assert tuple(loss.model_copy(update={"manual_step": ""}) for loss in found) == tuple(
        loss
        for region in sorted(region.name for region in design.network.regions)
        for loss in _losses(scenario, region)
    )


def _losses(scenario: str, region: str) -> list[RegionLoss]:
    design = design_of(scenario)
    there, left = Engine(design.network).world.entities, Engine(without_region(design.network, region))
    losses = []
    for flow in design.intent.flows:
        is_lost = flow.source in there and flow.source not in left.world.entities
        if flow.expect == "allowed" and not is_lost:
            proved = prove(left, flow)
            text = "" if proved.result == "holds" else proved.outcome.text or proved.outcome.decided_by
            marked = region in flow.survives
            losses.append(
                RegionLoss(region=region, flow=flow.id, survives=proved.result == "holds", marked=marked, text=text)
            )
    return losses


def test_an_evaluation_that_something_left_out_touches_is_not_taken_over() -> None:
    design = design_of("public-api")
    engine = Engine(design.network)
    region = design.network.regions[0].name
    proved = [prove(engine, flow) for flow in design.intent.flows]
    left = leaving_out_region(engine, region)
    kept = [each for each in proved if not any(left.touches(outcome.trace) for _, outcome in each.asked)]
    again = [each for each in proved if prove_again(left, each).result != each.result]
    assert kept
    assert again
    assert not {each.flow.id for each in kept} & {each.flow.id for each in again}


@pytest.mark.parametrize("scenario", [name for name in NAMES if len(design_of(name).network.regions) > 1])
def test_a_flow_that_stops_with_its_region_says_why_and_what_to_do(scenario: str) -> None:
    losses = design_of(scenario).proof.region_losses
    assert all(bool(loss.text) == bool(loss.manual_step) != loss.survives for loss in losses)


def test_the_step_after_a_lost_region_names_what_remains() -> None:
    steps = {
        f"{scenario}, {loss.region}, {loss.flow}": loss.manual_step
        for scenario in ("public-api", "regulated-bank", "travel-two-regions")
        for loss in design_of(scenario).proof.region_losses
        if not loss.survives
    }
    assert "call oai-assist-prod-sdc-models" in steps["public-api, eastus2, api-management-sdc-to-models-eus2"]
    assert "at its units in swedencentral" in steps["regulated-bank, germanywestcentral, advisers-to-gateway"]
    assert "172.27.7.196" in steps["travel-two-regions, eastus, agents-to-gateway"]
