"""What an answer gives up is listed as an accepted limit, with what still protects."""

from typing import Any

import pytest

from blueprints.design.decisions import Deviation
from blueprints.design.intent import DecidedException
from tests.recommendations.drafts import draft_after

LAST = "deletion-order"


@pytest.mark.parametrize(
    ("decision", "base", "answers"),
    [
        ("outbound-path", "minimal", {"egress": {"path": "nat_gateway"}}),
        ("keyless-authentication", "minimal", {"identity": {"local_authentication": "enabled"}}),
        ("data-loss-prevention", "minimal", {"egress": {"data_loss_prevention": False}}),
        ("web-application-firewall", "public-api", {"ingress": {"waf_mode": "detection"}}),
    ],
)
def test_a_limit_that_was_answered_is_listed_once_with_its_control(
    decision: str, base: str, answers: dict[str, Any]
) -> None:
    deviations = draft_after(LAST, base, **answers).records.all(Deviation)
    assert [deviation.decision for deviation in deviations] == [decision]
    assert all(d.kind == "accepted limit" and d.control and d.owner for d in deviations)


def test_each_service_that_keeps_its_keys_is_a_listed_exception() -> None:
    draft = draft_after(LAST, identity={"local_authentication": "enabled"})
    kept = {e.target for e in draft.intent.exceptions if e.property == "localAuthentication"}
    assert kept == {e.target for e in draft.records.all(DecidedException) if e.property == "localAuthentication"}
    assert len(kept) == 4


def test_answers_that_give_nothing_up_list_no_limit() -> None:
    assert draft_after(LAST, "public-api").records.all(Deviation) == ()
