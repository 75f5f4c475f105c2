"""A waiver accounts for what it breaks, and for nothing else."""

import pytest

from blueprints.answers import answers_from_tree, load_tree
from blueprints.answers.rules.waived import NOT_WAIVABLE
from blueprints.catalog.phases import IDS
from blueprints.design import Design
from blueprints.engine import design_for
from tests.engine.scenarios import FOLDER


def waiving(name: str, *recommendations: str) -> Design:
    tree, _ = load_tree((FOLDER / name / "answers.yaml").read_text(encoding="utf-8"))
    given = {
        "reason": "The pilot ends before the audit begins.",
        "owner": "Head of Advisory IT",
        "expires": "2027-12-31",
    }
    waivers = [{"recommendation": recommendation, **given} for recommendation in recommendations]
    return design_for(answers_from_tree({**tree, "waivers": waivers}))


@pytest.mark.parametrize("recommendation", [one for one in IDS if one not in NOT_WAIVABLE])
def test_what_a_waiver_breaks_is_waived_and_not_failed(recommendation: str) -> None:
    proof = waiving("minimal", recommendation).proof
    results = [one.result for one in (*proof.flows, *proof.checks)] + [name.result for name in proof.names]
    assert not {"fails", "undecided"} & set(results)
    assert {check.waivers for check in proof.checks if check.result == "waived"} <= {(recommendation,)}


@pytest.mark.usefixtures("untraced")
@pytest.mark.parametrize(
    ("recommendations", "check"),
    [
        (("public-access-disabled", "network-security-groups"), "forbidden-flows-are-blocked"),
        (("search-shared-private-link", "private-dns-zones", "approved-destinations"), "required-flows-arrive"),
    ],
)
def test_what_several_waivers_break_each_by_itself_is_waived_by_all_of_them(
    recommendations: tuple[str, ...], check: str
) -> None:
    proof = waiving("minimal", *recommendations).proof
    results = {one.result for one in (*proof.flows, *proof.checks)} | {name.result for name in proof.names}
    assert not {"fails", "undecided"} & results
    (waivers,) = [one.waivers for one in proof.checks if one.check == check]
    assert set(waivers) == set(recommendations)


def test_a_deviation_lists_the_flows_that_its_waiver_opens() -> None:
    design = waiving("public-api", "public-access-disabled")
    deviation = next(one for one in design.deviations if one.kind == "waiver")
    waived = {flow.flow for flow in design.proof.flows if flow.result == "waived"}
    denied = {flow.id for flow in design.intent.flows if flow.expect == "denied"}
    assert deviation.allows
    assert set(deviation.allows) == waived & denied
