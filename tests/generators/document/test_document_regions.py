"""A design of many regions stays readable: what regions share is said once, and what grows is split by region."""

import re
from collections.abc import Iterator
from functools import cache

import pytest
import yaml

from blueprints.answers import read_answers
from blueprints.catalog.regions import regions
from blueprints.design import Design
from blueprints.design.proof import NameAnswer, NameView
from blueprints.engine import undemonstrated
from tests.generators.document.conftest import files_of, pages_of, written
from wizard.generators.document import links
from wizard.generators.document.page import Page
from wizard.generators.document.quote import FEW, Markup, plain
from wizard.generators.document.tables import LONGEST, as_csv

REGIONS = ("swedencentral", "westeurope", "northeurope", "germanywestcentral", "francecentral", "uksouth", "eastus")
ALL_SAID = ("/answers.md", "/print-all.md")
"""What a person said stands there as it was said, and every page once more."""
FIRST, SECOND = "network/regions/swedencentral.md", "network/regions/westeurope.md"
ANSWERS = f"""schema_version: 1
workload: {{name: claims}}
platforms: [{{kind: azure_openai, regions: [{", ".join(REGIONS)}]}}]
regions: [{", ".join(f"{{name: {name}}}" for name in REGIONS)}]
addressing:
  blocks: {{{", ".join(f"{name}: 10.{number}.0.0/21" for number, name in enumerate(REGIONS))}}}
"""
SAID = {
    name: f"{name}|{region.display}|[a-z-]+-{region.code}\\b|10\\.{number}\\."
    for number, name in enumerate(REGIONS)
    for region in (regions()[name],)
}


@cache
def large() -> Design:
    """Return a design of seven regions, more than are named one by one, without a proof."""
    return undemonstrated(read_answers(ANSWERS))


@pytest.fixture(scope="module")
def pages() -> dict[str, Page]:
    return pages_of(large())


@pytest.fixture(scope="module")
def files() -> dict[str, str]:
    return {path: content.decode() for path, content in files_of(large()).items()}


def test_each_region_has_a_page_of_its_flows_and_the_first_page_counts_them(pages: dict[str, Page]) -> None:
    split = {path for path in pages if path.startswith("flows/")}
    assert {f"flows/{region}.md" for region in REGIONS} <= split
    sections = [i for path in split for s in pages[path].values["sections"] for i in (s.id, *s.alike)]  # type: ignore[attr-defined]
    assert sorted(sections) == sorted(flow.id for flow in large().intent.flows)
    rows = next(table for table in pages["flows.md"].tables() if table.name == "flows-by-region").rows
    assert sum(int(str(row[1])) + int(str(row[2])) for row in rows) == len(sections)


def test_flows_that_the_same_rules_decide_are_told_once(pages: dict[str, Page], files: dict[str, str]) -> None:
    many = next(told for told in pages["flows/westeurope.md"].values["sections"] if told.alike)  # type: ignore[attr-defined]
    alike = [flow for flow in large().intent.flows if flow.id in (many.id, *many.alike)]
    assert len({(flow.source, flow.expect, flow.why) for flow in alike}) == 1
    assert all(f'- <a id="{other}"></a>' in files["document/docs/flows/westeurope.md"] for other in many.alike)


def test_flows_to_jump_boxes_are_counted_by_region(pages: dict[str, Page]) -> None:
    boxes = large().intent.decided.jump_boxes
    rows = next(table for table in pages["network/admin-access.md"].tables() if table.name == "admin-flows").rows
    assert sum(int(str(row[1])) for row in rows) == sum(flow.destination in boxes for flow in large().intent.flows)
    assert len(rows) <= len(REGIONS) + 1


def test_a_link_to_a_flow_leads_to_the_page_of_its_region(files: dict[str, str]) -> None:
    assert any("flows/westeurope.md#" in page for path, page in files.items() if "/print-all" not in path)
    texts = written(large())
    known = {path: links.anchors(page) for path, page in texts.items()}
    tables = {f"downloads/{t.name}.csv": frozenset[str]() for page in pages_of(large()).values() for t in page.tables()}
    assert not {path: found for path, page in texts.items() if (found := links.dangling(page, known | tables))}


def test_what_regions_share_is_described_once(pages: dict[str, Page]) -> None:
    described = pages[FIRST].values
    assert described["groups"]
    assert not len(described["same"])  # type: ignore[arg-type]
    later = pages[SECOND].values
    assert len(later["same"]) == len(described["groups"]) + len(described["routes"])  # type: ignore[arg-type]
    assert (later["groups"], later["routes"]) == ((), ())


def test_a_single_rule_that_differs_is_printed() -> None:
    design = large()
    groups = list(design.network.network_security_groups)
    at = next(number for number, group in enumerate(groups) if group.location == "westeurope" and group.rules)
    first, *rest = groups[at].rules
    groups[at] = groups[at].model_copy(update={"rules": (first.model_copy(update={"priority": 4000}), *rest)})
    network = design.network.model_copy(update={"network_security_groups": tuple(groups)})
    changed = pages_of(design.model_copy(update={"network": network}))[SECOND].values
    assert [group["name"] for group in changed["groups"]] == [groups[at].name]  # type: ignore[index, attr-defined]


def test_the_subnets_of_many_regions_are_on_their_pages_and_the_page_of_addresses_counts_them(
    pages: dict[str, Page], files: dict[str, str]
) -> None:
    plan, tables = large().address_plan, {table.name: table for page in pages.values() for table in page.tables()}
    every = tables["addresses-all"]
    assert every.rolled is not None
    assert [plain(row[0]) for row in every.rolled.rows] == [large().header.region_titles[name] for name in REGIONS]
    assert sum(int(str(row[2])) for row in every.rolled.rows) == len(every) == len(plan.subnets)
    assert len(files["document/docs/downloads/addresses-all.csv"].splitlines()) == len(plan.subnets) + 1
    for name in REGIONS:
        own = {plain(row[0]) for row in tables[f"addresses-{name}"].rows}
        assert own == {subnet.prefix for subnet in plan.subnets if subnet.region == name}
        assert f"regions/{name}.md#addresses" in files["document/docs/network/addresses.md"]


def test_regions_sit_under_their_geography_in_the_navigation(files: dict[str, str]) -> None:
    tabs = {
        name: entries for tab in yaml.safe_load(files["document/mkdocs.yml"])["nav"] for name, entries in tab.items()
    }
    (regions_,) = (entry["Regions"] for entry in tabs["Network"] if "Regions" in entry)
    placed = {name: {path for e in inside for path in e.values()} for part in regions_ for name, inside in part.items()}
    assert placed["Americas"] == {"network/regions/eastus.md"}
    assert placed["Europe"] == {f"network/regions/{name}.md" for name in REGIONS if name != "eastus"}


def answers_of(design: Design, broken: str = "") -> Design:
    """Return a design in which each region resolves ten names of its own, privately there and publicly elsewhere."""
    views = tuple(NameView(id=n.location, places=(n.subnets[0].id,)) for n in design.network.virtual_networks)
    services = [service for service in design.network.services if service.location in REGIONS]
    firsts = {service.location: service for service in reversed(services)}
    private = NameAnswer(name="", service="", views=(), answer="", leads="private", zone="a.example", result="holds")
    answers = tuple(
        private.model_copy(update={"name": f"{number}-{code}.example", "service": firsts[name].id, "views": (name,)})
        for name in REGIONS
        for code in (design.header.region_codes[name],)
        for number in range(10)
    )
    found = tuple(a.model_copy(update={"result": "fails"}) if a.name == broken else a for a in answers)
    return design.model_copy(update={"proof": design.proof.model_copy(update={"views": views, "answers": found})})


def test_names_that_regions_have_alike_are_one_row_of_the_truth_table_and_what_differs_stands_above() -> None:
    code = large().header.region_codes["uksouth"]
    for broken, rows in (("", 10), (f"3-{code}.example", 11)):
        tables = {table.name: table for table in pages_of(answers_of(large(), broken))["dns.md"].tables()}
        truth = tables["dns-truth-table"]
        assert truth.rolled is not None
        assert (len(truth), len(truth.rolled)) == (70, rows)
        names = [plain(row[0]) for row in truth.rolled.rows]
        told = [name for name in names if name != broken]
        assert told[0] == f"0-<region>.example, in each of {len(REGIONS)} regions"
        assert names[0] in (broken, told[0])
        assert {plain(row[1]) for row in truth.rolled.rows[-5:]} == {"its own region"}
    assert len(as_csv(truth).splitlines()) == 71
    assert [plain(row[0]) for row in (tables["dns-views"].rolled or truth).rows] == ["its own region, one of 7 regions"]


def test_a_zone_answers_for_its_own_region_and_zones_that_regions_have_alike_are_one_row(
    pages: dict[str, Page],
) -> None:
    zones = next(table for table in pages["dns.md"].tables() if table.name == "dns-zones")
    codes = large().header.region_codes
    for known, row in zip(large().network.private_dns_zones, zones.rows, strict=True):
        here = next(codes[name] for name in REGIONS if f"-{codes[name]}" in known.links[0].virtual_network)
        assert re.findall(r"oai-claims-prod-([a-z]+)-", plain(row[1])) == [here]
    assert zones.rolled is not None
    assert [plain(row[0]) for row in zones.rolled.rows] == ["privatelink.openai.azure.com, one in each of 7 regions"]


def test_a_link_to_what_is_described_elsewhere_leads_there(files: dict[str, str]) -> None:
    assert "](swedencentral.md#group-" in files[f"document/docs/{SECOND}"]


def test_no_table_and_no_paper_grows_with_the_regions(files: dict[str, str]) -> None:
    for path, page in files.items():
        if path.endswith(".md"):
            tables = [part for part in page.split("\n\n") if part.startswith("| ")]
            assert max((len(table.splitlines()) - 2 for table in tables), default=0) <= LONGEST, path
    assert "{ #must-work }" not in files["document/docs/print.md"]
    assert len(files["document/docs/print.md"]) < 120_000


def test_no_sentence_and_no_cell_grows_with_the_regions(files: dict[str, str]) -> None:
    pages = {path: page for path, page in files.items() if path.endswith(".md") and not path.endswith(ALL_SAID)}
    assert not {(path, part) for path, page in pages.items() for part in parts(page) if regions_in(part) > FEW}


def parts(page: str) -> Iterator[str]:
    """Yield the parts of paragraphs and the cells of tables; front matter and code are neither."""
    for line, fenced in links.lines(page.split("---\n", 2)[2]):
        if not fenced:
            yield from re.split(r" \| |; ", line)


def regions_in(part: str) -> int:
    """Return how many regions something speaks of, by name, code or block."""
    shown = plain(Markup(part))
    return len({name for name, words in SAID.items() if re.search(rf"\b(?:{words})", shown)})
