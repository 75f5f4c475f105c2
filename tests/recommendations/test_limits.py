"""What a design counts against Azure's limits: refused above them, asked near them, each with the fact behind it."""

from typing import Any

import pytest

from blueprints import catalog
from blueprints.answers import AnswersError
from blueprints.design.delivery import Limit
from tests.recommendations.drafts import draft_after

LAST = "service-limits"
MANY_PROJECTS = {"platforms": [{"kind": "foundry", "agents": "none", "projects": [f"p{n}" for n in range(251)]}]}
WIDE = {"addressing": {"blocks": {"swedencentral": "10.128.0.0/15"}}}
NARROW = {
    "platforms": [{"kind": "foundry", "agents": "hosted", "agent_sessions": 85}],
    "addressing": {"blocks": {"swedencentral": "192.168.16.0/23"}},
    "egress": {"path": "nat_gateway"},
}


@pytest.mark.parametrize(
    ("limit", "used", "answers"),
    [
        ("projects_per_foundry_account_light", 251, MANY_PROJECTS),
        ("addresses_per_network", 131072, WIDE),
    ],
)
def test_what_is_above_a_limit_is_refused_with_its_fact(limit: str, used: int, answers: dict[str, Any]) -> None:
    fact = catalog.limits()[limit]
    with pytest.raises(AnswersError) as refused:
        draft_after(LAST, **answers)
    said = str(refused.value)
    assert f"{fact.title}: {used} of {fact.value:,.0f}" in said
    assert all(source in said for source in fact.source)
    assert f"checked {fact.checked}" in said
    assert f"Stay at {fact.value:,.0f} or below" in said


def test_what_is_near_a_limit_is_a_row_on_the_quota_sheet() -> None:
    draft = draft_after(LAST, **NARROW)
    (near,) = [limit for limit in draft.records.all(Limit) if limit.level == "warning"]
    assert (near.value, near.used) == (100, 85)
    (row,) = [row for row in draft.records.requests if row.decision == LAST]
    assert row.sheet == "quotas"
    assert "85 of 100" in row.asked


@pytest.mark.parametrize(
    ("what", "used"),
    [
        ("private_endpoints_per_network", 4),
        ("addresses_per_network", 1024),
        ("subnets_per_network", 6),
        ("private_zones_per_subscription", 6),
        ("zones_per_zone_group", 3),
        ("projects_per_foundry_account_light", 1),
    ],
)
def test_a_design_is_counted_as_it_is(what: str, used: int) -> None:
    title = catalog.limits()[what].title
    counted = [limit.used for limit in draft_after(LAST).records.all(Limit) if limit.what == title]
    assert max(counted) == used


def test_every_limit_that_is_counted_carries_its_source() -> None:
    assert all(limit.source for limit in draft_after(LAST).records.all(Limit))
