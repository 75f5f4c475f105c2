"""SARIF and JUnit are accepted by their published schemas: over a proof in which checks and flows have every result."""

import json
from pathlib import Path, PurePath
from typing import Any
from xml.etree import ElementTree

import pytest
from jsonschema import Draft4Validator

from blueprints.design import Design
from blueprints.verification import verify
from tests.verification.bad_designs import mistakes
from tests.wizard.reports.junit_schema import junit_problems
from wizard.reports import junit, sarif

PUBLISHED = Path(__file__).parent / "published"
SARIF = Draft4Validator(json.loads((PUBLISHED / "sarif-2.1.0-rtm.5.json").read_text("utf-8")))


@pytest.fixture(scope="module")
def design() -> Design:
    """Return a design in which checks and flows fail, hold, are undecided and are waived."""
    bad = next(mistake.design for mistake in mistakes() if mistake.name == "approved-outbound-without-rules")
    proof = verify(bad.network, bad.intent)
    waived = [check.check for check in proof.checks if check.result == "fails"][-1]
    undecided = next(check.check for check in proof.checks if check.result == "holds")
    said: dict[str, dict[str, object]] = {
        waived: {"result": "waived", "waivers": ("bastion",)},
        undecided: {"result": "undecided", "undecided_by": ("duplicate-record",)},
    }
    marked = tuple(check.model_copy(update=said.get(check.check, {})) for check in proof.checks)
    return bad.model_copy(update={"proof": proof.model_copy(update={"checks": marked})})


def test_the_published_schema_accepts_sarif(design: Design) -> None:
    log = json.loads(sarif(design, PurePath("my folder/answers.yaml")))
    assert [f"{error.json_path}: {error.message[:200]}" for error in SARIF.iter_errors(log)] == []
    assert {len(result.get("suppressions", ())) for result in log["runs"][0]["results"]} == {0, 1}


@pytest.mark.parametrize(
    "broken", [{"level": "fatal"}, {"message": {}}, {"ruleIndex": -2}, {"suppressions": [{"kind": "mine"}]}, {"x": 1}]
)
def test_the_published_schema_refuses_sarif_that_is_wrong(design: Design, broken: dict[str, Any]) -> None:
    log = json.loads(sarif(design, PurePath("answers.yaml")))
    log["runs"][0]["results"][0].update(broken)
    assert not SARIF.is_valid(log)


def test_every_result_of_sarif_points_at_a_rule(design: Design) -> None:
    run = json.loads(sarif(design, PurePath("answers.yaml")))["runs"][0]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert len(set(rules)) == len(rules)
    assert run["results"]
    assert all(rules[result["ruleIndex"]] == result["ruleId"] for result in run["results"])


def test_the_published_schema_accepts_junit(design: Design) -> None:
    top = ElementTree.fromstring(junit(design))  # noqa: S314 - our own text
    assert {"failure", "skipped"} <= {element.tag for element in top.iter()}
    assert junit_problems(top) == []


@pytest.mark.parametrize(
    ("wrong", "problem"),
    [
        ("<testsuite/>", "testsuite lacks name"),
        ("<testcase name='a' result='no'/>", "testcase has result"),
        ("<testcase name='a'><testsuite/></testcase>", "testsuite stands in testcase"),
        ("<testcase name='a'>said</testcase>", "text stands in testcase"),
        ("<verdict/>", "verdict is no element"),
    ],
)
def test_the_published_schema_refuses_junit_that_is_wrong(wrong: str, problem: str) -> None:
    assert problem in junit_problems(ElementTree.fromstring(wrong))  # noqa: S314 - our own text


def test_junit_counts_what_it_holds(design: Design) -> None:
    for suite in ElementTree.fromstring(junit(design)):  # noqa: S314 - our own text
        cases = suite.findall("testcase")
        assert suite.get("tests") == str(len(cases))
        assert suite.get("failures") == str(len(suite.findall("testcase/failure")))
        assert suite.get("errors") == str(len(suite.findall("testcase/error")))
        assert suite.get("skipped") == str(len(suite.findall("testcase/skipped")))
