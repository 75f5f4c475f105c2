"""The built document in a real browser: accessible, as wide as the screen, without another host, and searchable."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser

from blueprints.answers import read_answers
from blueprints.design import Design
from blueprints.engine import design_for
from tests.browsing import Visit, needs_chromium, served, unpacked, visit
from tests.generators.document.conftest import STARTERS
from wizard.generators.document import generate
from wizard.site import build_site

SCENARIO = "foundry-private-hub-and-spoke"
SHEETS = 20
LOOKS: tuple[tuple[int, Literal["light", "dark"]], ...] = ((1280, "light"), (390, "dark"))
NOT_FOR_SCREENS = ("404.html", "print-all.html")
QUERIES = (
    ("swedencentral", "network/regions/swedencentral.html"),
    ("snet-agents", "network/regions/swedencentral.html"),
    ("172.20.19.160", "network/regions/swedencentral.html"),
    ("nsg-claims-agents-prod-sdc-jump-box", "network/regions/swedencentral.html"),
    ("truth table", "dns.html"),
    ("queue private endpoint", "private-endpoints.html"),
    ("search endpoint", "private-endpoints.html"),
    ("one writer", "decisions.html"),
    ("bastion", "decisions.html"),
    ("policy exemption", "requests/policy.html"),
    ("claims-handlers", "flows.html"),
    ("soft delete", "teardown.html"),
    ("capability host", "deployment.html"),
)
"""What people type, and the page that must come first."""

COLOURS = """[
  getComputedStyle(document.body).backgroundColor,
  getComputedStyle(document.querySelector("figure svg text[fill]")).fill,
]"""

pytestmark = needs_chromium


@pytest.fixture(scope="module")
def design() -> Design:
    """Return a design with most kinds of pages, proved."""
    return design_for(read_answers(STARTERS[SCENARIO]))


@pytest.fixture(scope="module")
def folder(design: Design, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return unpacked(build_site(generate(design)), tmp_path_factory.mktemp("document"))


@pytest.fixture(scope="module")
def address(folder: Path) -> Iterator[str]:
    """Serve the document as a host does: with the policy that came with it, under which a stray script is an error."""
    settings = json.loads((folder / "staticwebapp.config.json").read_text(encoding="utf-8"))
    with served(folder, settings["globalHeaders"]) as found:
        yield found


@pytest.fixture
def reader(browser: Browser, address: str) -> Iterator[Visit]:
    with visit(browser, address) as visited:
        yield visited


def pages_of(folder: Path) -> list[str]:
    found = (path.relative_to(folder).as_posix() for path in sorted(folder.rglob("*.html")))
    return [path for path in found if path not in NOT_FOR_SCREENS]


@pytest.mark.parametrize(("width", "scheme"), LOOKS)
def test_every_page_is_accessible_as_wide_as_the_screen_and_alone(
    browser: Browser, address: str, folder: Path, width: int, scheme: Literal["light", "dark"]
) -> None:
    with visit(browser, address, width, scheme) as reader:
        for path in pages_of(folder):
            reader.open(path)
            assert reader.page.locator("h1").count() == 1, path
            assert reader.width == width, path
            assert (path, reader.inaccessible()) == (path, [])


def test_search_shows_the_right_page_first(reader: Visit) -> None:
    reader.open("index.html")
    for words, wanted in QUERIES:
        reader.search(words, wanted)


def test_search_finds_a_request_by_its_id(reader: Visit, design: Design) -> None:
    reader.open("index.html")
    for sheet in ("dns", "firewall"):
        row = next(row for row in design.requests if row.sheet == sheet)
        reader.search(row.id, f"requests/{sheet}.html")


def test_a_click_on_a_box_lands_on_its_page(reader: Visit) -> None:
    reader.open("index.html")
    reader.page.locator('figure svg a[href="network/regions/swedencentral.html"] text').first.click()
    reader.page.wait_for_url("**/network/regions/swedencentral.html")
    assert reader.page.locator("h1").inner_text().startswith("Sweden Central")
    reader.page.go_back()
    reader.page.wait_for_url("**/index.html")


def test_the_theme_changes_the_page_and_its_picture_alike(reader: Visit) -> None:
    reader.open("index.html")
    light = reader.page.evaluate(COLOURS)
    reader.page.locator('label[title="Switch to dark mode"]').click()
    reader.page.wait_for_selector('[data-md-color-scheme="slate"]')
    dark = reader.page.evaluate(COLOURS)
    assert [before for before, after in zip(light, dark, strict=True) if before == after] == []


def test_a_command_is_copied_as_it_stands(browser: Browser, address: str) -> None:
    with visit(browser, address) as reader:
        reader.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        reader.open("deployment.html")
        block = reader.page.locator("pre code").first
        reader.page.locator("button.md-code__button[data-md-type=copy], button.md-clipboard").first.click()
        copied, shown = reader.page.evaluate("navigator.clipboard.readText()"), block.inner_text()
    assert copied.strip() == shown.strip()


def test_the_keyboard_reaches_content_and_tables(reader: Visit) -> None:
    reader.open("dns.html")
    reader.page.keyboard.press("Tab")
    skip = reader.page.evaluate("document.activeElement.className")
    assert "md-skip" in skip
    reader.page.keyboard.press("Enter")
    tables = reader.page.locator(".md-typeset__scrollwrap")
    assert {table.get_attribute("tabindex") for table in tables.all()} == {"0"}
    assert all(table.get_attribute("aria-label") for table in tables.all())


def test_a_link_to_a_flow_opens_its_witness(reader: Visit, design: Design) -> None:
    flow = design.intent.flows[0].id
    reader.open(f"flows.html#{flow}")
    witness = reader.page.locator(f'h4[id="{flow}"] ~ details').first
    assert reader.page.wait_for_function("element => element.open", arg=witness.element_handle())


def test_a_script_that_is_not_the_documents_own_does_not_run(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(f"{address}index.html")
    page.evaluate("document.body.append(Object.assign(document.createElement('script'), {text: 'window.ran = true'}))")
    assert page.evaluate("window.ran") is None
    page.close()


def test_what_a_board_signs_fits_on_twenty_sheets(reader: Visit) -> None:
    reader.open("print.html")
    paper = reader.page.pdf(format="A4")
    assert 3 <= len(re.findall(rb"/Type\s*/Page\b", paper)) <= SHEETS


def test_the_document_opens_from_the_file_system(browser: Browser, folder: Path) -> None:
    with visit(browser, f"{folder.as_uri()}/") as reader:
        for path in ("index.html", "network/index.html"):
            reader.open(path)
            assert reader.page.locator("figure svg").first.is_visible()
        reader.page.get_by_role("link", name="DNS", exact=True).first.click()
        reader.page.wait_for_url("**/dns.html")
