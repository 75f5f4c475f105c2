"""The rows come from the proof's flows, and the flows from the rows; people's own words and status stay theirs."""

import csv
import io
import re
from itertools import groupby

import pytest

from blueprints.design import Design
from blueprints.design.proof import FlowResult
from tests.generators.document.hostile import HOSTILE
from tests.generators.requests.designs import ASKING, design_of, files_of
from wizard.generators.requests.table import cell, safe
from wizard.output.statuses import merge_statuses

FORMULA = ("=", "+", "-", "@", "\t", "\r")


@pytest.fixture(params=ASKING)
def design(request: pytest.FixtureRequest) -> Design:
    return design_of(str(request.param))


def rows_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def passes_a_firewall(result: FlowResult) -> bool:
    return any(step.kind == "firewall" for step in result.witness.steps)


def test_no_row_is_without_a_flow_a_resource_or_a_decision(design: Design) -> None:
    flows, decisions = {flow.id for flow in design.intent.flows}, {decision.id for decision in design.decisions}
    assert {flow for row in design.requests for flow in row.flows} <= flows
    assert not [row.id for row in design.requests if not row.flows and row.decision not in decisions]


def test_every_allowed_flow_through_a_firewall_of_another_team_has_its_row(design: Design) -> None:
    asked = {flow for row in design.requests if row.sheet == "firewall" for flow in row.flows}
    allowed = {flow.id for flow in design.intent.flows if flow.expect == "allowed"}
    passing = {result.flow for result in design.proof.flows if result.flow in allowed and passes_a_firewall(result)}
    assert passing
    assert passing == asked


def test_every_row_is_in_the_csv_and_on_the_page_of_its_sheet(design: Design) -> None:
    files = files_of(design)
    for row in design.requests:
        assert f"`{row.id}`" in files[f"{row.sheet}.md"]
    for sheet in {row.sheet for row in design.requests}:
        listed = rows_of(files[f"{sheet}.csv"])
        assert sorted(row["id"] for row in listed) == sorted(row.id for row in design.requests if row.sheet == sheet)
        assert {row["status"] for row in listed} == {"to ask"}


def test_rows_that_are_done_together_stand_together(design: Design) -> None:
    listed = rows_of(files_of(design)["firewall.csv"])
    places = [(row["part"], row["firewall"], row["order"], row["collection"]) for row in listed]
    assert len([place for place, _ in groupby(places)]) == len(set(places)) > 1


def test_a_rule_says_on_the_page_and_in_the_csv_from_where_to_where_it_leads(design: Design) -> None:
    files = files_of(design)
    listed = {row["id"]: row for row in rows_of(files["firewall.csv"])}
    rules = [row for row in design.requests if row.sheet == "firewall" and row.flows]
    assert rules
    for row in rules:
        assert all(listed[row.id][name] == row.columns[name] for name in ("firewall", "source", "destination", "port"))
        line = next(line for line in files["firewall.md"].splitlines() if f"`{row.id}`" in line)
        assert all(cell(part) in line for name in ("source", "destination") for part in row.columns[name].split(", "))
        assert all(cell(f" {port}").strip() in line for port in row.columns["port"].split(", "))
        assert row.columns["firewall"] in files["firewall.md"] or len({r.columns["firewall"] for r in rules}) == 1


def test_a_rule_names_who_has_a_range_and_the_protocol_of_each_port() -> None:
    design = design_of("regulated-bank")
    files = files_of(design)
    subnets = {prefix: subnet.name for subnet in design.network.subnets for prefix in subnet.address_prefixes}
    rules = [row for row in design.requests if row.part == "operation" and row.columns["source"] in subnets]
    assert rules
    listed = {row["id"]: row for row in rows_of(files["firewall.csv"])}
    for row in rules:
        source, name = row.columns["source"], subnets[row.columns["source"]]
        assert cell(f"{name} {source}") in next(line for line in files["firewall.md"].splitlines() if row.id in line)
        assert (listed[row.id]["source"], listed[row.id]["source_name"]) == (source, name)
    assert cell("HTTP 80, HTTPS 443") in files["firewall.md"]
    assert "any any" not in files["firewall.md"]
    assert cell("crm 10.202.0.0/20") in files["firewall.md"]


def test_rows_of_dns_stand_by_server_and_zone() -> None:
    files = files_of(design_of("regulated-bank"))
    rows = [(row["part"], row["order"], row["server"], row["zone"], row["domain"]) for row in rows_of(files["dns.csv"])]
    parts = list(dict.fromkeys(row[0] for row in rows))
    assert rows == sorted(rows, key=lambda row: (parts.index(row[0]), *row[1:]))
    lines = files["forwarders-on-premises-dns.csv"].splitlines()
    assert lines == sorted(lines)


def test_no_column_of_a_sheet_is_lost_in_its_csv(design: Design) -> None:
    files = files_of(design)
    for row in design.requests:
        (line,) = (line for line in rows_of(files[f"{row.sheet}.csv"]) if line["id"] == row.id)
        own = {name: safe(said) for name, said in row.columns.items() if said and name not in ("why", "needed_before")}
        assert {name: line[name] for name in own} == own


def test_a_row_names_the_flows_that_by_the_proof_wait_for_it(design: Design) -> None:
    files = files_of(design)
    named = {r["id"]: r["flow"].split() for s in ("dns", "firewall") for r in rows_of(files[f"{s}.csv"])}
    waits = [(row, result.flow) for result in design.proof.flows for row in result.after if row in named]
    assert waits
    assert not [(row, flow) for row, flow in waits if flow not in named[row]]


def test_a_row_that_is_no_longer_needed_is_named_once() -> None:
    before = design_of("regulated-bank")
    lost = before.requests[0]
    after = before.model_copy(update={"requests": before.requests[1:]})
    files = files_of(after, before)
    (gone,) = (row for row in rows_of(files[f"{lost.sheet}.csv"]) if row["id"] == lost.id)
    assert gone["status"] == "no longer needed"
    assert f"- `{lost.id}`: " in files[f"{lost.sheet}.md"].split("## No longer needed")[1]
    assert "no longer needed" not in "".join(files_of(after, after).values()).lower()


def test_a_persons_status_is_kept_when_other_rows_come_and_go() -> None:
    after = design_of("regulated-bank")
    before = after.model_copy(update={"requests": after.requests[5:]})
    name = f"{after.requests[20].sheet}.csv"
    base, ours = files_of(before)[name], files_of(after)[name]
    asked = next(line for line in base.splitlines() if line.startswith(after.requests[20].id))
    yours = base.replace(asked, asked.removesuffix("to ask") + "ticket 4711")
    merged = merge_statuses(base.encode(), yours.encode(), ours.encode())
    assert merged is not None
    status = {row["id"]: row["status"] for row in rows_of(merged.decode())}
    assert status.pop(after.requests[20].id) == "ticket 4711"
    assert set(status.values()) == {"to ask"}
    assert len(status) + 1 == len(rows_of(ours))


def test_a_table_in_which_a_person_changed_more_is_not_merged_by_status() -> None:
    base, yours = b"id,asked,status\nF-1,a,to ask\n", b"id,asked,status\nF-1,b,asked\n"
    assert merge_statuses(base, yours, base) is None
    assert merge_statuses(b"place,name\na,b\n", b"place,name\na,c\n", b"place,name\na,b\n") is None
    assert merge_statuses(base, b"\xff", base) is None


def said(design: Design, words: str) -> Design:
    columns = {"purpose": words, "line": ""}
    update = {"asked": words, "why": words, "owner": words, "done_when": words, "columns": columns}
    rows = tuple(row.model_copy(update=update) for row in design.requests[:6])
    header = design.header.model_copy(update={"title": words, "description": words})
    return design.model_copy(update={"requests": rows, "header": header})


@pytest.mark.parametrize("words", [*HOSTILE, "+1", "@x", "\tx", "\rx"])
def test_no_word_becomes_a_formula_a_column_or_markup(words: str) -> None:
    design = design_of("regulated-bank")
    found, plain = files_of(said(design, words)), files_of(said(design, "plain"))
    for name, content in found.items():
        if name.endswith(".csv"):
            assert [len(row) for row in csv.reader(io.StringIO(content))] == [
                len(row) for row in csv.reader(io.StringIO(plain[name]))
            ]
            assert not [c for row in csv.reader(io.StringIO(content)) for c in row if c.startswith(FORMULA)]
        if name.endswith(".md"):
            assert shape(content) == shape(plain[name])


def shape(page: str) -> list[str]:
    """Return what of a page is markup: the characters that Markdown gives a meaning, entities and words left out."""
    text = re.sub(r"&#?\w+;", "", page)
    return [re.sub(r"[^|#`*\[\]<>!_~\\]", "", line) for line in text.splitlines()]
