"""A design of many regions stays readable: what regions share is said once, and what grows is split by region."""

import re
from collections.abc import Iterator
from functools import cache

import pytest

from blueprints.answers import read_answers
from blueprints.catalog.regions import regions
from blueprints.design import Design
from blueprints.engine import undemonstrated
from tests.generators.document.conftest import files_of, pages_of, written
from wizard.generators.document import links
from wizard.generators.document.page import Page
from wizard.generators.document.quote import FEW, Markup, plain
from wizard.generators.document.tables import LONGEST

REGIONS = ("swedencentral", "westeurope", "northeurope", "germanywestcentral", "francecentral", "uksouth", "norwayeast")
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
