"""The closing summary: every figure counted from the design, told on one screen."""

import json
from pathlib import Path

import pytest

from blueprints.design import Design, Intent, Network, Proof
from blueprints.design.decisions import Decision, Deviation, OpenItem
from blueprints.design.delivery import Request
from blueprints.design.design import Header
from blueprints.design.intent import Flow
from blueprints.design.proof import CheckResult, CounterExample, FlowResult, RegionLoss, Result, Step, Witness
from blueprints.design.virtual_networks import Subnet, VirtualNetwork
from wizard.generators.files import OutputFile
from wizard.output import Stamp, write_tree
from wizard.summary import count, every_result, failures, tell
from wizard.summary.results import WORST_FIRST

HEADER = Header(
    workload="claims",
    title="Claims",
    environment="production",
    data_sensitivity="confidential",
    cloud="public",
    topology="standalone",
    regions=("swedencentral",),
    region_titles={"swedencentral": "Sweden Central"},
)


def flow(identifier: str, expect: str) -> Flow:
    data = {"id": identifier, "title": f"title of {identifier}", "source": "internet", "destination": "10.0.0.0/8"}
    return Flow.model_validate({**data, "destination_kind": "prefix", "expect": expect})


def result(identifier: str, word: Result) -> FlowResult:
    steps = (Step(kind="filter", object="nsg", text="rule 100 admits it", decides=True),)
    return FlowResult(
        flow=identifier, result=word, witness=Witness(verdict="arrives", decided_by="rule 100", steps=steps)
    )


def network(name: str, *, existing: bool) -> VirtualNetwork:
    subnets = tuple(Subnet(id=f"{name}/subnets/{n}", address_prefixes=("10.0.0.0/24",)) for n in "ab")
    return VirtualNetwork(
        id=name, location="swedencentral", address_prefixes=("10.0.0.0/16",), subnets=subnets, existing=existing
    )


def decision(identifier: str, state: str) -> Decision:
    return Decision.model_validate(
        {"id": identifier, "title": "T", "question": "Q?", "state": state, "chosen": "c", "because": "b"}
    )


def request(identifier: str, stage: int) -> Request:
    return Request(id=identifier, sheet="dns", owner="dns", order=1, needed_before=stage, asked="a", why="w")


@pytest.fixture
def design() -> Design:
    failing = CheckResult(
        check="no-overlap",
        property="no two prefixes overlap",
        severity="error",
        looked_at=3,
        result="fails",
        counter_examples=tuple(CounterExample(text=f"a overlaps {n}", would_fix=("move it",)) for n in range(7)),
    )
    holding = CheckResult(check="names", property="names resolve", severity="error", looked_at=2, result="holds")
    return Design(
        header=HEADER,
        network=Network(virtual_networks=(network("hub", existing=True), network("spoke", existing=False))),
        intent=Intent(flows=(flow("in", "denied"), flow("out", "allowed"), flow("dns", "allowed"))),
        proof=Proof(
            flows=(result("in", "fails"), result("out", "holds"), result("dns", "undecided")),
            checks=(failing, holding),
        ),
        decisions=(decision("a", "applied"), decision("b", "open"), decision("c", "applied")),
        open_items=(OpenItem(path="workload.subscription_id", owner="platform"),),
        requests=(request("D-1", 4), request("D-2", 3)),
    )


def test_only_what_is_new_counts_as_built(design: Design) -> None:
    assert count(design).built == {"network": 1, "subnet": 2, "private endpoint": 0, "DNS zone": 0}


def test_what_is_undecided_is_never_among_what_holds(design: Design) -> None:
    summary = count(design)
    assert summary.flows == {"holds": 1, "undecided": 1, "fails": 1}
    assert summary.undecided == 1
    assert not summary.holds


def test_the_lines_name_what_fails_what_is_asked_and_what_is_yours(design: Design) -> None:
    lines = tell(count(design))
    assert lines[0] == "claims   production, Sweden Central: 1 network, 2 subnets, 0 private endpoints, 0 DNS zones"
    assert lines[1] == "decided  3 recommendations: 2 applied, 0 not applicable, 1 open"
    assert lines[2].startswith("proved   3 flows (2 must work, 1 must not): 1 hold, 1 fail.")
    assert "fails    no-overlap" in lines
    assert "yours    subscription id   (parameters of the Bicep)" in lines
    assert "asks     dns: 2 rows, before stage 3" in lines


def test_no_line_is_wider_than_a_screen(design: Design) -> None:
    many = tuple(OpenItem(path=f"some.long.path.of.an.answer{n}", owner="platform") for n in range(20))
    lines = tell(count(design.model_copy(update={"open_items": many})))
    assert max(len(line) for line in lines) <= 100
    assert any(line.startswith(" " * 9) for line in lines)


def test_the_last_lines_say_what_was_written_and_what_to_open(design: Design, tmp_path: Path) -> None:
    files = [OutputFile.text(path, "x") for path in ("bicep/a.bicep", "bicep/b.bicep", "README.md")]
    written = write_tree(files, tmp_path / "claims", Stamp("1"))
    wrote, following = tell(count(design), written, Path("claims"))[-2:]
    assert wrote == "wrote    claims/   bicep 2, and 2 more   (4 new)"
    assert following == "next     open claims/document/docs/index.md: it says what fails and what would fix it"
    again = write_tree(files, tmp_path / "claims", Stamp("1"))
    assert "wrote    nothing: claims/ is as it was, 4 files" in tell(count(design), again, Path("claims"))


def test_what_is_waived_is_told_with_its_owner_and_its_end(design: Design) -> None:
    deviation = Deviation(
        id="bastion",
        kind="waiver",
        advice="a",
        done_instead="b",
        allows=("in",),
        control="ordered later",
        owner="network",
        ends="2027-01-31",
        decision="bastion",
    )
    waived = design.proof.checks[0].model_copy(update={"result": "waived", "waivers": ("bastion",)})
    proof = design.proof.model_copy(update={"checks": (waived,), "flows": ()})
    told = design.model_copy(update={"proof": proof, "deviations": (deviation,)})
    expected = [
        "! bastion is waived by network until 2027-01-31: ordered later",
        "    does not hold: no-overlap",
        "    begins to work: in",
    ]
    assert failures(told) == expected
    assert every_result(told)[-3:] == expected


def test_regions_that_fare_alike_when_they_are_lost_are_told_once(design: Design) -> None:
    def loss(region: str, flow: str, survives: bool) -> RegionLoss:
        step = "" if survives else "call it elsewhere"
        text = "" if survives else "it is gone"
        return RegionLoss(region=region, flow=flow, survives=survives, marked=False, text=text, manual_step=step)

    losses = [loss(f"region{n}", flow, survives=True) for n in range(5) for flow in ("out", "dns")]
    losses += [loss("swedencentral", "out", survives=False), loss("swedencentral", "dns", survives=True)]
    proof = design.proof.model_copy(update={"region_losses": tuple(losses)})
    told = design.model_copy(update={"proof": proof})
    (line,) = [line for line in tell(count(told)) if line.startswith("lost")]
    assert line == "lost     with any one of 5 regions gone none of 2 flows stop; with Sweden Central gone 1 of 2 flows"
    alone = "with Sweden Central gone title of out on TCP 443 stops: it is gone; call it elsewhere"
    assert every_result(told)[-1] == alone
    both = told.model_copy(update={"proof": Proof(region_losses=(*losses[:-1], loss("swedencentral", "in", False)))})
    assert every_result(both)[-1] == alone.replace(" stops", " and 1 more stop")
    assert [(each["flows"], each["stop"]) for each in count(told).to_json()["lost"]] == [(2, 0), (2, 1)]


def test_failures_say_what_where_and_what_would_fix_it(design: Design) -> None:
    lines = failures(design)
    assert lines[:3] == [
        "✗ no-overlap (error): no two prefixes overlap",
        "    a overlaps 0",
        "    a overlaps 1",
    ]
    assert lines[5:7] == ["    a overlaps 4", "      would fix it: move it"]
    assert "    and 2 more" in lines
    assert lines[-1] == "✗ title of in on TCP 443: rule 100"


def test_every_result_stands_worst_first_with_its_witness(design: Design) -> None:
    lines = every_result(design)
    groups = [line.partition(":")[0] for line in lines if not line.startswith(" ")]
    assert groups == [result for result in WORST_FIRST if result in groups]
    assert groups[0] == "fails"
    assert lines[1] == "  ✗ no-overlap (error): no two prefixes overlap"
    held = {each.result for each in (*design.proof.checks, *design.proof.flows)}
    assert set(groups) == held
    assert lines.count("      filter: rule 100 admits it  <- decides") == len(design.proof.flows)


def test_what_fails_as_a_warning_is_no_failure_of_the_run(design: Design) -> None:
    failing, holding = design.proof.checks
    warning = failing.model_copy(update={"severity": "warning"})
    lines = tell(count(design.model_copy(update={"proof": Proof(checks=(warning, holding))})))
    assert next(line for line in lines if line.startswith("proved")).endswith(
        "checks: 1 hold, 1 warning.   0 undecided"
    )


def test_an_entry_of_a_list_by_name_is_told_with_its_list(design: Design) -> None:
    items = (OpenItem(path="dns.resolver.addresses.swedencentral", owner="dns"),)
    lines = tell(count(design.model_copy(update={"open_items": items})))
    assert "yours    addresses swedencentral   (parameters of the Bicep)" in lines


def test_checks_without_anything_to_look_at_stand_last_and_say_so(design: Design) -> None:
    idle = design.proof.checks[1].model_copy(update={"check": "idle", "looked_at": 0})
    flows = (result("out", "holds"),)
    lines = every_result(design.model_copy(update={"proof": Proof(checks=(idle, *design.proof.checks), flows=flows)}))
    assert lines[-1] == "  ✓ idle: nothing to look at"
    assert "  ✓ names: 2 looked at" in lines


def test_a_result_that_waits_for_many_rows_names_the_last(design: Design) -> None:
    def line(*rows: str) -> str:
        waiting = result("out", "holds after").model_copy(update={"after": rows})
        return every_result(design.model_copy(update={"proof": Proof(flows=(waiting,))}))[1]

    assert line("A-1", "D-1", "D-2").endswith(": rule 100, after A-1, D-1, D-2")
    assert line("A-1", "D-1", "D-2", "F-1").endswith(": rule 100, after F-1 and 3 rows before it")


def test_the_summary_is_json(design: Design) -> None:
    data = json.loads(json.dumps(count(design).to_json()))
    assert data["undecided"] == 1
    assert data["asks"] == [{"sheet": "dns", "rows": 2, "needed_before": 3}]
