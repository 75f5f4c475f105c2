"""A page is there when its subject is, and only then."""

from types import ModuleType

import pytest

from blueprints.design import Design, Network
from blueprints.design.intent import Intent
from tests.generators.document.conftest import design_of, pages_of, written
from wizard.generators.document.pages import (
    deployment,
    endpoints,
    flows,
    glossary,
    identity,
    network,
    regions,
    requests,
    teardown,
    traceability,
)
from wizard.generators.document.quote import plain
from wizard.generators.document.view import MANY_FLOWS, View

ALWAYS = {
    "index.md", "decisions.md", "changes.md", "network/index.md", "network/addresses.md", "dns.md",
    "private-endpoints.md", "flows.md", "checks.md", "traceability.md", "deployment.md", "operations.md", "answers.md",
    "sources.md", "glossary.md", "downloads.md", "print.md",
}  # fmt: skip


def portals(design: Design) -> bool:
    """Tell whether people's own devices reach the portals."""
    return any(d.id == "portal-private-access" and d.state != "not applicable" for d in design.decisions)


def expected(design: Design) -> set[str]:
    """Return the pages that the content of a design calls for, said in other words than the pages' own."""
    net, found = design.network, set(ALWAYS)
    found |= {f"network/regions/{network.location}.md" for network in net.virtual_networks}
    found |= {f"platforms/{platform.name}.md" for platform in design.platforms}
    found |= {f"requests/{row.sheet}.md" for row in design.requests}
    if len(design.intent.flows) > MANY_FLOWS:
        found |= {f"flows/{View(design).region_of(flow.source) or 'outside'}.md" for flow in design.intent.flows}
    subjects = {
        "requests/index.md": design.requests,
        "teardown.md": design.deletion_traps,
        "identity.md": design.role_assignments,
        "network/firewall.md": design.intent.approved_destinations or net.azure_firewalls,
        "network/ingress.md": design.intent.ingress
        or net.application_gateways
        or net.front_doors
        or net.api_managements,
        "network/admin-access.md": design.virtual_machines or net.bastion_hosts or portals(design),
        "deviations.md": design.deviations or [note for note in design.notes if note.status != "plain"],
    }
    return found | {path for path, subject in subjects.items() if subject}


def test_every_scenario_has_the_pages_that_it_calls_for_and_no_other(design: Design) -> None:
    assert set(pages_of(design)) == expected(design)


def test_the_page_of_access_says_what_portals_call_privately_and_what_stays_public() -> None:
    page = written(design_of("insurer-hub-estate"))["network/admin-access.md"]
    assert "People work from their own devices alone." in page
    assert "no private link leads to them" in page
    assert "(amlworkspace)" in page
    assert "ai.azure.com" in page


def test_the_page_of_the_firewall_says_what_breaks_without_a_row_and_what_no_firewall_sees() -> None:
    design = design_of("china-factory")
    tables = {table.name: table for table in pages_of(design)["network/firewall.md"].tables()}
    for row, shown in zip(design.intent.approved_destinations, tables["approved-destinations"].rows, strict=True):
        here = [f for f in design.intent.flows if f.source in row.places and f.expect == "allowed"]
        ends = [f for f in here if f.destination == row.destination and f.port in row.ports]
        assert plain(shown[5]) == f"{len(ends)} flow{'s' if len(ends) > 1 else ''}"
    endpoints = [e.service for subnet in design.network.subnets for e in subnet.service_endpoints]
    assert endpoints
    assert [plain(row[1]) for row in tables["past-the-firewall"].rows if row[2] == "service endpoint"] == endpoints
    paths = {words.what for platform in design.platforms for words in platform.still_leaves}
    assert paths <= {row[1] for row in tables["past-the-firewall"].rows}
    managed = {plain(row[0]) for row in tables_of("sandbox-agents", "past-the-firewall")}
    assert any(name.startswith("managed network of ") for name in managed)


def tables_of(scenario: str, name: str) -> tuple[tuple[object, ...], ...]:
    """Return the rows of a table of the page of the firewall."""
    page = pages_of(design_of(scenario))["network/firewall.md"]
    return next(table.rows for table in page.tables() if table.name == name)


def test_the_orders_of_deployment_and_removal_are_pages() -> None:
    design = design_of("regulated-bank")
    pages = written(design)
    assert all(stage.title in pages["deployment.md"] for stage in design.stages)
    assert all(stage.gate.split(";")[0] in pages["deployment.md"] for stage in design.stages)
    assert all(trap.trap in pages["teardown.md"] for trap in design.deletion_traps)


def test_each_page_that_may_be_absent_is_there_in_one_scenario() -> None:
    paths = set(pages_of(design_of("public-api"))) | set(pages_of(design_of("regulated-bank")))
    assert {"network/ingress.md", "network/admin-access.md", "requests/index.md", "identity.md"} <= paths


@pytest.mark.parametrize(
    ("make", "without"),
    [
        (requests, {"requests": ()}),
        (teardown, {"deletion_traps": ()}),
        (identity, {"role_assignments": ()}),
        (glossary, {"glossary": ()}),
        (traceability, {"trace": ()}),
        (deployment, {"stages": ()}),
        (flows, {"intent": Intent()}),
        (network, {"network": Network()}),
        (regions, {"network": Network()}),
        (endpoints, {"network": Network()}),
    ],
)
def test_a_page_goes_with_its_subject(make: ModuleType, without: dict[str, object]) -> None:
    whole = design_of("regulated-bank")
    assert list(make.pages(View(whole)))
    assert not list(make.pages(View(whole.model_copy(update=without))))


def test_every_page_answers_first_and_briefly(design: Design) -> None:
    long = {path: words for path, page in pages_of(design).items() if (words := len(page.answer.split())) > 70}
    silent = [path for path, page in pages_of(design).items() if not page.answer]
    assert (long, silent) == ({}, [])


def test_no_table_is_wider_than_seven_columns(design: Design) -> None:
    tables = [table for page in pages_of(design).values() for table in page.tables()]
    assert not [table.name for table in tables if len(table.columns) > 7 or "" in table.columns]
    assert not [table.name for table in tables for row in table.rows if len(row) != len(table.columns)]


def test_the_page_of_admin_access_says_what_is_left_when_a_way_in_fails() -> None:
    design = design_of("minimal")
    box = design.intent.decided.jump_boxes[0]
    lost = [table for table in pages_of(design)["network/admin-access.md"].tables() if table.name == "break-glass"]
    assert [(plain(row[1]), row[2]) for row in lost[0].rows] == [(box.rsplit("/", 1)[-1], "nothing")]
    first = next(flow for flow in design.intent.flows if flow.destination == box and flow.expect == "allowed")
    second = first.model_copy(update={"id": "desk-to-jump-box", "source": "desk"})
    intent = design.intent.model_copy(update={"flows": (*design.intent.flows, second)})
    page = pages_of(design.model_copy(update={"intent": intent}))["network/admin-access.md"]
    rows = next(table.rows for table in page.tables() if table.name == "break-glass")
    assert [(plain(row[0]), plain(row[2])) for row in rows] == [
        ("AzureBastionSubnet", "desk"),
        ("desk", "AzureBastionSubnet"),
    ]
