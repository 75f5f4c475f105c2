"""Every message quotes the value and says what would work."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from blueprints.answers import AnswersError, Problem, dump_answers, problems_of, read_answers
from tests.answers.changed import changed, scenario

CASES: list[dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "cases" / "values.yaml").read_text("utf-8"))


def _put(case: dict[str, Any]) -> dict[str, Any]:
    put = case["put"]
    if case["case"] == "a long line":
        put = {"workload": {"title": "x" * 201}}
    return changed(scenario("minimal"), put)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["case"])
def test_a_value_is_refused_with_what_would_work(case: dict[str, Any]) -> None:
    found = {problem.path: problem for problem in problems_of(_put(case)) if problem.severity == "error"}
    assert case["path"] in found, [problem.text for problem in found.values()]
    assert case["says"] in found[case["path"]].text


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["case"])
def test_a_refused_value_is_said_at_its_line(case: dict[str, Any]) -> None:
    text = dump_answers(_put(case))
    with pytest.raises(AnswersError) as caught:
        read_answers(text)
    assert all(problem.line >= 1 for problem in caught.value.problems if problem.id != "required")
    assert list(caught.value.problems) == sorted(caught.value.problems, key=lambda one: (one.line, one.column))


def test_all_problems_are_said_at_once_in_the_order_of_the_file(minimal: dict[str, Any]) -> None:
    tree = changed(
        minimal,
        {
            "workload": {"titel": "x", "environment": "prod"},
            "regions": [{"name": "west europe"}],
            "egress": {
                "bundles": ["pythonconda"],
                "approved": [{"name": "a", "fqdn": "https://x.example/y", "why": "b"}],
            },
            "zzz": 1,
        },
    )
    with pytest.raises(AnswersError) as caught:
        read_answers(dump_answers(tree), name="a.yaml")
    assert [problem.path for problem in caught.value.problems] == [
        "workload.environment",
        "workload.titel",
        "regions[0].name",
        "egress.approved[0].fqdn",
        "egress.bundles[0]",
        "zzz",
    ]
    assert str(caught.value).splitlines()[0] == (
        "a.yaml:4:16: workload.environment: 'prod' is not a choice. Did you mean 'production'?"
    )


def test_a_problem_says_its_severity_unless_it_is_an_error() -> None:
    problem = Problem("a.b", "It is odd.", "Look", "warning")
    assert problem.said("f") == "f: warning: a.b: It is odd. Look"
    assert problem.at(3, 4).said("f") == "f:3:4: warning: a.b: It is odd. Look"
    assert Problem("", "Odd.").said("f") == "f: Odd."


@pytest.mark.parametrize(
    "tree",
    [
        {
            "platforms": [
                {"kind": "azure_openai", "network_mode": "selected_networks", "allowed_subnets": ["application"]}
            ],
            "clients": [{"kind": "applications"}],
        },
        {
            "platforms": [
                {"kind": "azure_openai", "network_mode": "selected_networks", "allowed_public_ranges": ["20.1.1.1"]}
            ],
            "clients": [],
        },
        {
            "platforms": [{"kind": "azure_openai", "allowed_subnets": "unknown", "network_mode": "selected_networks"}],
            "clients": [],
        },
        {"egress": {"data_loss_allowed": ["*.example.com", "a_b.example"]}},
        {"workload": {"title": "é 日本 🎉 <b>", "description": "two\nlines"}},
        {"flows": [{"name": "crm", "from": "internet", "to": "foundry", "expect": "denied", "why": "x"}]},
        {
            "document": {
                "version": "1.0",
                "issued": "2027-01-31",
                "approvers": [{"role": "CISO", "signs": ["security"]}],
            }
        },
        {"requests": {"done": ["D-3fa1"]}},
        {"tags": {"cost-center": "4711", "owner": ""}},
        {"policy": {"assigned": ["alz_corp", {"definition": "x", "effect": "deny", "parameters": {"a": "b"}}]}},
        {
            "dns": {
                "records": {"written_by": "policy", "policy_covers": [{"group_id": "account", "zones": ["a.example"]}]}
            }
        },
        {"gateway": {"kind": "new", "host_name": "a.example", "certificate_id": "unknown"}},
        {"platforms": [{"kind": "azure_machine_learning", "registry": "new"}], "naming": {"organization": "fab"}},
    ],
)
def test_a_fitting_value_is_read(minimal: dict[str, Any], tree: dict[str, Any]) -> None:
    found = [problem.text for problem in problems_of(changed(minimal, tree)) if problem.severity == "error"]
    assert not found
