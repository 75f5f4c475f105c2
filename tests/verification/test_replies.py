"""A flow that arrives carries the way of its reply as well: both directions are proved."""

import pytest

from blueprints.design.proof import FlowResult
from tests.engine.scenarios import NAMES, design_of
from tests.vectors import identifiers as ids
from tests.verification.building import ask, hub


@pytest.mark.parametrize("scenario", NAMES)
def test_every_required_flow_that_arrives_says_how_its_reply_returns(scenario: str) -> None:
    design = design_of(scenario)
    required = {flow.id for flow in design.intent.flows if flow.expect == "allowed"}
    silent = [
        r.flow for r in design.proof.flows if r.flow in required and r.witness.verdict == "arrives" and not _said(r)
    ]
    assert silent == []
    assert all(r.return_witness is None for r in design.proof.flows if r.flow not in required)


def _said(result: FlowResult) -> bool:
    return result.return_witness is not None and bool(result.return_witness.steps)


def test_a_reply_names_the_devices_on_its_way_and_the_groups_that_let_it_pass() -> None:
    design = design_of("regulated-bank")
    replies = [r.return_witness for r in design.proof.flows if r.return_witness]
    kinds = {step.kind for reply in replies for step in reply.steps}
    assert kinds == {"return", "route", "firewall", "filter"}
    through = next(reply for reply in replies if any(step.kind == "firewall" for step in reply.steps))
    assert [step.kind for step in through.steps] == ["route", "firewall", "route", "filter"]


def test_a_packet_that_does_not_arrive_has_no_reply() -> None:
    outcome = ask(hub(), "app1", ids.of("networkInterfaces", "web1"), port=7)
    assert (outcome.verdict, outcome.return_witness()) == ("blocked", None)
