"""The proof for build servers: what fails, what is waived, what is skipped."""

import json
from pathlib import PurePath
from xml.etree import ElementTree

import pytest

from blueprints.design import Design, Intent, Proof
from blueprints.design.decisions import Decision, Waiver
from blueprints.design.design import Header
from blueprints.design.intent import Flow
from blueprints.design.proof import CheckResult, CounterExample, FlowResult, Result, Severity, Witness
from wizard.reports import junit, sarif
from wizard.summary import failures

WAIVER = Waiver(recommendation="bastion", scope="", reason="ordered later", owner="network", expires="2027-01-31")
HEADER = Header(
    workload="claims",
    title="Claims",
    environment="production",
    data_sensitivity="confidential",
    cloud="public",
    topology="standalone",
    regions=("swedencentral",),
)


def check(name: str, result: Result, severity: Severity = "error", waivers: tuple[str, ...] = ()) -> CheckResult:
    examples = (CounterExample(text=f"what {name} found", would_fix=("a rule",)),) if result != "holds" else ()
    return CheckResult(
        check=name,
        property=f"{name} is true",
        severity=severity,
        looked_at=3,
        result=result,
        counter_examples=examples,
        waivers=waivers,
    )


def flow(name: str, result: Result) -> FlowResult:
    return FlowResult(flow=name, result=result, witness=Witness(verdict="blocked", decided_by="deny-all \x1b[2J"))


@pytest.fixture
def design() -> Design:
    decision = Decision(
        id="bastion",
        title="T",
        question="Q?",
        state="waived",
        chosen="c",
        because="b",
        waiver=WAIVER,
    )
    checks = (
        check("a", "fails"),
        check("b", "holds"),
        check("c", "waived", waivers=("bastion",)),
        check("d", "fails", "warning"),
        check("e", "undecided"),
    )
    flows = (flow("in", "fails"), flow("out", "holds"), flow("dns", "undecided"), flow("after", "holds after"))
    proof = Proof(checks=checks, flows=flows, not_modelled=("throughput",))
    return Design(header=HEADER, intent=Intent(), proof=proof, decisions=(decision,))


def test_sarif_reports_what_fails_and_suppresses_what_is_waived(design: Design) -> None:
    run = json.loads(sarif(design, PurePath("my folder/answers.yaml")))["runs"][0]
    assert [(one["ruleId"], one["level"]) for one in run["results"]] == [
        ("a", "error"),
        ("c", "error"),
        ("d", "warning"),
    ]
    assert run["results"][0]["message"]["text"] == "what a found. Would fix it: a rule."
    assert run["results"][1]["suppressions"] == [{"kind": "external", "justification": "ordered later"}]
    assert "suppressions" not in run["results"][0]
    place = run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert place == "my%20folder/answers.yaml"


def test_reports_name_the_packet_and_what_decides_it(design: Design) -> None:
    packet = {"source": "10.1.1.4", "destination": "10.1.2.4", "protocol": "Tcp", "port": "22"}
    example = CounterExample(text="it admits SSH", packet=packet, decided_by="nsg-app/AllowAll")
    failing = check("a", "fails").model_copy(update={"counter_examples": (example,)})
    told = design.model_copy(update={"proof": Proof(checks=(failing,))})
    said = "or example 10.1.1.4 to 10.1.2.4 on TCP 22, decided by nsg-app/AllowAll"
    assert f"it admits SSH. F{said}." in sarif(told, PurePath("answers.yaml"))
    assert f"it admits SSH (f{said})" in junit(told)
    assert f"      f{said}" in failures(told)


def test_every_sarif_result_points_at_its_rule(design: Design) -> None:
    run = json.loads(sarif(design, PurePath("answers.yaml")))["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    assert [rules[one["ruleIndex"]]["id"] for one in run["results"]] == [one["ruleId"] for one in run["results"]]


def test_junit_fails_what_fails_and_skips_what_is_not_decided(design: Design) -> None:
    suites = {suite.get("name"): suite for suite in ElementTree.fromstring(junit(design))}  # noqa: S314 - our own text
    counts = {name: (one.get("tests"), one.get("failures"), one.get("skipped")) for name, one in suites.items()}
    assert counts == {"checks": ("5", "1", "3"), "flows": ("4", "1", "1"), "not modelled": ("1", "0", "1")}
    failed = [case.get("name") for suite in suites.values() for case in suite if case.find("failure") is not None]
    assert failed == ["a", "in"]


def test_junit_holds_no_control_character(design: Design) -> None:
    assert "\x1b" not in junit(design)


def test_what_an_ended_waiver_excused_fails_in_both_reports(design: Design) -> None:
    run = json.loads(sarif(design, PurePath("answers.yaml"), (WAIVER,)))["runs"][0]
    assert not any("suppressions" in result for result in run["results"])
    last, rules = run["results"][-1], run["tool"]["driver"]["rules"]
    assert rules[last["ruleIndex"]]["id"] == last["ruleId"] == "waiver-ended"
    assert last["message"]["text"] == "the waiver of bastion ended on 2027-01-31 (owner: network)."
    top = ElementTree.fromstring(junit(design, (WAIVER,)))  # noqa: S314 - our own text
    failed = [case.get("name") for case in top.iter("testcase") if case.find("failure") is not None]
    assert failed == ["a", "c", "in", "bastion"]


def test_flows_of_one_title_are_told_apart_by_their_packets(design: Design) -> None:
    def asking(protocol: str) -> Flow:
        data = {"id": protocol, "title": "spoke asks 10.0.0.4", "protocol": protocol, "port": 53, "source": "spoke"}
        return Flow.model_validate({**data, "destination": "10.0.0.4/32", "destination_kind": "prefix"})

    proof = Proof(flows=(flow("Udp", "fails"), flow("Tcp", "fails")))
    told = design.model_copy(update={"intent": Intent(flows=(asking("Udp"), asking("Tcp"))), "proof": proof})
    sentences = ["spoke asks 10.0.0.4 on UDP 53", "spoke asks 10.0.0.4 on TCP 53"]
    top = ElementTree.fromstring(junit(told))  # noqa: S314 - our own text
    assert [case.get("name") for case in top.iter("testcase") if case.get("classname") == "flows"] == sentences
    assert [line.partition(":")[0] for line in failures(told)] == [f"✗ {sentence}" for sentence in sentences]
