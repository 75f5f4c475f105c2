"""The first page says nothing that the table behind its link does not say."""

import re

import pytest

from blueprints.design import Design
from blueprints.design.proof import NameResult
from tests.generators.document.conftest import design_of, pages_of
from wizard.generators.document.page import Page
from wizard.generators.document.quote import plain
from wizard.generators.document.tables import Table


def table(page: Page, name: str) -> Table:
    return next(table for table in page.tables() if table.name == name)


def holds(design: Design) -> dict[str, str]:
    """Return the answers to the five questions, by their proof."""
    rows = table(pages_of(design)["index.md"], "summary-holds").rows
    return {plain(row[2]).split(",")[0]: plain(row[1]) for row in rows}


def test_flows_on_the_summary_are_the_rows_of_the_flow_tables(proved: Design) -> None:
    flows, said = pages_of(proved)["flows.md"], holds(proved)
    assert f"{len(table(flows, 'flows-must-work'))} flows: " in said["Must work"]
    closed = table(flows, "flows-must-not-work")
    paths = sum("the internet" in plain(row[1]).split("→")[0] for row in closed.rows)
    assert f" of {paths} paths from the internet" in said["Must not work"]


def test_names_and_destinations_on_the_summary_are_rows(proved: Design) -> None:
    pages, said = pages_of(proved), holds(proved)
    assert f"{len(table(pages['dns.md'], 'dns-truth-table'))} answers: " in said["Truth table"]
    approved = len(table(pages["network/firewall.md"], "approved-destinations"))
    assert f"{approved} approved destination" in said["Approved destinations"]


def test_a_name_that_is_meant_to_be_public_lacks_no_writer() -> None:
    design = broken_name(design_of("minimal"))
    first, *rest = design.proof.names
    meant = first.model_copy(update={"expected": "public", "result": "holds"})
    public = design.model_copy(update={"proof": design.proof.model_copy(update={"names": (meant, *rest)})})
    assert ("no writer" in holds(design)["Truth table"], "no writer" in holds(public)["Truth table"]) == (True, False)


def test_services_that_keep_public_access_on_are_named(design: Design) -> None:
    reached = [s.name for s in design.network.services if s.public_network_access == "Enabled"]
    said = holds(design)["Must not work"]
    assert all(name in said for name in reached[:5])
    assert ("on: " in said) is bool(reached)


def test_sizes_are_the_rows_of_their_pages(design: Design) -> None:
    pages = pages_of(design)
    head = table(pages["index.md"], "summary-size")
    size = dict(zip(head.columns, head.rows[0], strict=True))
    subnets = sum(
        len(t)
        for t in pages["network/addresses.md"].tables()
        if re.fullmatch(r"addresses-(?!avoided)[a-z0-9]+", t.name)
    )
    zones = {plain(row[0]) for row in table(pages["dns.md"], "dns-zones").rows}
    assert size["Private endpoints"] == str(len(table(pages["private-endpoints.md"], "private-endpoints")))
    assert (size["Subnets"], size["DNS zones"]) == (str(subnets), str(len(zones)))


def test_requests_before_the_deployment_are_the_rows_of_their_sheets(design: Design) -> None:
    pages = pages_of(design)
    lines = [plain(line) for line in pages["index.md"].values["before"]]  # type: ignore[attr-defined]
    sheets = [page for path, page in pages.items() if path.startswith("requests/") and path != "requests/index.md"]
    for page in sheets:
        rows = sum(len(table) for table in page.tables())
        assert any(line.startswith(f"{page.title}: {rows:,} row") for line in lines), page.title


def test_decisions_on_the_summary_are_the_rows_of_the_register(design: Design) -> None:
    pages = pages_of(design)
    rows = len(table(pages["decisions.md"], "decisions")) + len(
        table(pages["decisions.md"], "decisions-not-applicable")
    )
    assert plain(pages["index.md"].values["states"]).startswith(f"{rows} decisions: ")


def broken_name(design: Design) -> Design:
    first, *rest = design.proof.names
    lost = NameResult.model_validate({**first.model_dump(), "result": "fails", "private": False, "writer": ""})
    failed = [flow.model_copy(update={"result": "fails"}) for flow in design.proof.flows[:1]]
    proof = {"names": (lost, *rest), "flows": (*failed, *design.proof.flows[1:])}
    return design.model_copy(update={"proof": design.proof.model_copy(update=proof)})


def test_a_planted_fault_changes_the_verdict_on_summary_flows_and_dns_alike() -> None:
    sound = design_of("minimal")
    before, after = pages_of(sound), pages_of(broken_name(sound))
    assert "The design holds" in before["index.md"].answer
    assert "does not hold" in after["index.md"].answer
    assert holds(broken_name(sound))["Truth table"].startswith("No. ")
    assert "1 name has no writer" in holds(broken_name(sound))["Truth table"]
    assert "1 fails" in after["dns.md"].answer
    assert "1 fails" in after["flows.md"].answer
    first = table(after["flows.md"], "flows-must-work").rows[0]
    assert plain(first[3]) == "✗ fails"


@pytest.mark.parametrize(("result", "word"), [("undecided", "Undecided."), ("fails", "Yes.")])
def test_an_answer_is_no_better_than_its_worst_result(result: str, word: str) -> None:
    design = design_of("minimal")
    isolation = {flow.id for flow in design.intent.flows if flow.source == "internet"}
    flows = tuple(
        flow.model_copy(update={"result": result}) if flow.flow in isolation else flow for flow in design.proof.flows
    )
    changed = design.model_copy(update={"proof": design.proof.model_copy(update={"flows": flows})})
    assert holds(changed)["Must not work"].startswith(word)
