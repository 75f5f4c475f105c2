"""SARIF and JUnit as their published schemas ask: over a proof in which checks and flows have every result.

The schemas' own words stay with their publishers; what they require of the parts that are written is a table here.
JUnit's is `junit-10.xsd` of the xUnit plugin of Jenkins, which pytest's own report is held to as well.
"""

import json
from pathlib import PurePath
from typing import Any
from xml.etree import ElementTree

import pytest

from blueprints.design import Design
from blueprints.verification import verify
from tests.verification.bad_designs import mistakes
from wizard.reports import junit, sarif

LEVELS = {"none", "note", "warning", "error"}
SARIF: dict[str, tuple[set[str], set[str]]] = {
    "log": ({"version", "runs"}, {"$schema"}),
    "run": ({"tool"}, {"results", "columnKind"}),
    "tool": ({"driver"}, set()),
    "driver": ({"name"}, {"version", "rules"}),
    "rule": ({"id"}, {"shortDescription", "defaultConfiguration"}),
    "result": ({"message"}, {"ruleId", "ruleIndex", "level", "locations", "suppressions"}),
    "message": ({"text"}, set()),
    "suppression": ({"kind"}, {"justification"}),
}
"""Part of a log: properties that it must have, and the others that it may."""
JUNIT: dict[str, tuple[set[str], set[str], set[str]]] = {
    "testsuites": (set(), {"name", "time", "tests", "failures", "errors"}, {"testsuite"}),
    "testsuite": (
        {"name", "tests", "failures", "errors"},
        {"group", "time", "skipped", "timestamp", "hostname", "id", "package", "file", "log", "url", "version"},
        {"testsuite", "properties", "testcase", "system-out", "system-err"},
    ),
    "testcase": (
        {"name"},
        {"classname", "time", "group"},
        {
            *("skipped", "errors", "failure", "rerunFailure", "rerunError", "flakyFailure", "flakyError"),
            *("system-out", "system-err"),
        },
    ),
    "failure": (set(), {"message", "type"}, set()),
    "skipped": (set(), {"message", "type"}, set()),
}
"""Element: attributes that it must have, those that it may, and its children."""
WITHOUT_TEXT = {"testsuites", "testsuite", "testcase"}
"""Elements that hold elements alone."""


@pytest.fixture(scope="module")
def design() -> Design:
    """Return a design in which a check and flows fail."""
    bad = next(mistake.design for mistake in mistakes() if mistake.name == "approved-outbound-without-rules")
    return bad.model_copy(update={"proof": verify(bad.network, bad.intent)})


def fits(part: str, value: dict[str, Any]) -> bool:
    required, allowed = SARIF[part]
    return required <= set(value) <= required | allowed


def test_sarif_has_every_required_property_and_no_other(design: Design) -> None:
    log = json.loads(sarif(design, PurePath("answers.yaml")))
    (run,) = log["runs"]
    assert log["version"] == "2.1.0"
    parts = [("log", log), ("run", run), ("tool", run["tool"]), ("driver", run["tool"]["driver"])]
    parts += [("rule", rule) for rule in run["tool"]["driver"]["rules"]]
    for result in run["results"]:
        parts += [("result", result), ("message", result["message"])]
        parts += [("suppression", each) for each in result.get("suppressions", ())]
    assert run["results"]
    assert [(part, sorted(value)) for part, value in parts if not fits(part, value)] == []


def test_sarif_uses_the_words_of_its_enumerations(design: Design) -> None:
    run = json.loads(sarif(design, PurePath("answers.yaml")))["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    assert {result["level"] for result in run["results"]} <= LEVELS
    assert {rule["defaultConfiguration"]["level"] for rule in rules} <= LEVELS
    assert run["columnKind"] in {"utf16CodeUnits", "unicodeCodePoints"}
    assert len({rule["id"] for rule in rules}) == len(rules)
    assert all(0 <= result["ruleIndex"] < len(rules) for result in run["results"])


def test_junit_has_every_required_attribute_and_no_other(design: Design) -> None:
    top = ElementTree.fromstring(junit(design))  # noqa: S314 - our own text
    assert top.tag == "testsuites"
    assert top.find(".//failure") is not None
    wrong = []
    for element in top.iter():
        required, allowed, children = JUNIT[element.tag]
        attributes = set(element.attrib)
        texts = (element.text, *(child.tail for child in element)) if element.tag in WITHOUT_TEXT else ()
        stray = any(text and text.strip() for text in texts)
        if not required <= attributes <= required | allowed or {child.tag for child in element} - children or stray:
            wrong.append(ElementTree.tostring(element)[:200])
    assert wrong == []


def test_junit_counts_what_it_holds(design: Design) -> None:
    for suite in ElementTree.fromstring(junit(design)):  # noqa: S314 - our own text
        cases = suite.findall("testcase")
        assert suite.get("tests") == str(len(cases))
        assert suite.get("failures") == str(len(suite.findall("testcase/failure")))
        assert suite.get("errors") == str(len(suite.findall("testcase/errors")))
        assert suite.get("skipped") == str(len(suite.findall("testcase/skipped")))
