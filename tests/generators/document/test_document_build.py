"""The project builds strictly, asks no other host, and is the same every time."""

import re
from importlib.metadata import version
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from blueprints.design import Design
from tests.browsing import needs_chromium, unpacked, visit
from tests.generators.document.conftest import design_of, files_of
from wizard.generators import bicep
from wizard.generators.document import generate
from wizard.generators.document.quote import few
from wizard.generators.document.tables import LONGEST, Table, as_csv, as_markdown
from wizard.generators.files import OutputFile
from wizard.generators.templates import Templates
from wizard.site import build_site

CSS_BYTES, JS_BYTES, PAGE_BYTES = 12_288, 2_048, 1_500_000
SHEETS = 45
ELSEWHERE = re.compile(r"""<(?:script|link|img|iframe|source)[^>]*(?:src|href)=["'](?:https?:)?//""")


@pytest.fixture(scope="module")
def site() -> dict[str, bytes]:
    """Return the built document of the smallest design, pictures included."""
    return {file.path: file.content for file in build_site(generate(design_of("minimal")))}


def test_the_smallest_design_builds_strictly_with_every_page(site: dict[str, bytes]) -> None:
    docs = [
        path for path in files_of(design_of("minimal")) if path.startswith("document/docs/") and path.endswith(".md")
    ]
    missing = [p for p in docs if p.replace("document/docs/", "site/").replace(".md", ".html") not in site]
    assert len(docs) > 20
    assert not missing


def test_a_design_with_several_regions_builds_strictly() -> None:
    files = [OutputFile(path, content) for path, content in files_of(design_of("regulated-bank")).items()]
    assert len(build_site(files)) > 50


def test_nothing_is_asked_of_another_host(site: dict[str, bytes]) -> None:
    for path, content in site.items():
        if path.endswith(".html"):
            assert not ELSEWHERE.search(content.decode()), path
        if "/assets/" in path and path.endswith(("seawall.css", "figures.css")):
            assert content.count(b"url(") == content.count(b"url(data:"), path


def test_search_engines_are_sent_away(site: dict[str, bytes]) -> None:
    assert b'<meta name="robots" content="noindex, nofollow">' in site["site/index.html"]
    assert site["site/robots.txt"] == b"User-agent: *\nDisallow: /\n"


def test_pages_keep_their_size(site: dict[str, bytes]) -> None:
    pages = {path: len(content) for path, content in site.items() if path.endswith(".html") and "print-all" not in path}
    assert not {path: size for path, size in pages.items() if size > PAGE_BYTES}


@needs_chromium
def test_everything_fits_on_forty_five_sheets(site: dict[str, bytes], browser: Browser, tmp_path: Path) -> None:
    folder = unpacked((OutputFile(path, content) for path, content in site.items()), tmp_path)
    with visit(browser, f"{folder.as_uri()}/") as reader:
        reader.open("print-all.html")
        paper = reader.page.pdf(format="A4")
    assert 20 <= len(re.findall(rb"/Type\s*/Page\b", paper)) <= SHEETS


def test_each_sheet_says_of_which_design_it_is(site: dict[str, bytes]) -> None:
    for path in ("site/print.html", "site/print-all.html", "site/index.html"):
        assert f'content: "Design {design_of("minimal").short_fingerprint}"' in site[path].decode(), path


def test_a_flow_is_a_hit_of_the_search_once_without_its_witness(site: dict[str, bytes]) -> None:
    index = site["site/search/search_index.json"].decode()
    assert "flows.html#must-work" not in index
    assert "Witness, " not in index
    assert "does not reach" in index


def test_every_picture_is_there_to_edit_and_to_download(site: dict[str, bytes]) -> None:
    pages = site["site/diagrams/network.drawio"].count(b"<diagram ")
    drawn = {path.removeprefix("site/") for path in site if path.startswith("site/diagrams/") and path.endswith(".svg")}
    assert pages == len(drawn)
    linked = set(re.findall(r'href="(diagrams/[^"]+)"', site["site/downloads.html"].decode()))
    assert linked == {*drawn, "diagrams/network.drawio"}
    assert b'href="diagrams/network.drawio"' in site["site/index.html"]


def test_a_picture_leads_to_pages_that_exist(site: dict[str, bytes]) -> None:
    linked = re.findall(r'<a[^>]* href="([^"#:]+\.html)"[^>]*aria-label', site["site/index.html"].decode())
    assert linked
    assert not [target for target in linked if f"site/{target}" not in site]


def test_the_document_is_the_same_twice() -> None:
    assert files_of(design_of("regulated-bank")) == files_of(design_of("regulated-bank"))


def test_the_assets_are_small() -> None:
    templates = Templates("document")
    assert len(templates.raw("assets/seawall.css")) <= CSS_BYTES
    assert len(templates.raw("assets/seawall.js")) <= JS_BYTES


def test_the_requirements_are_what_the_document_was_tested_with() -> None:
    pinned = dict(
        re.findall(r"^([a-z-]+)==(\S+)$", Templates("document").raw("requirements.txt").decode(), re.MULTILINE)
    )
    assert pinned == {"mkdocs": version("mkdocs"), "mkdocs-material": version("mkdocs-material")}


def test_a_long_table_is_split_by_group_and_its_csv_holds_all() -> None:
    rows = [(f"row {number}", number) for number in range(130)]
    groups = ["North" if number < 100 else "South" for number in range(130)]
    table = Table.of("long", ("Thing", "Number"), rows, groups)
    page = as_markdown(table)
    blocks = [block for block in page.split("\n\n") if block.startswith("| Thing")]
    assert [len(block.splitlines()) - 2 for block in blocks] == [LONGEST, 100 - LONGEST, 30]
    assert "| [North](#long-north) | 100 |" in page
    assert len(as_csv(table).splitlines()) == 131


def test_a_cell_of_many_values_names_some_on_the_page_and_all_in_its_csv() -> None:
    table = Table.of("many", ("Things",), [(few(f"thing {number}" for number in range(9)),)])
    assert "| thing 0, thing 1, thing 2, thing 3, thing 4 and 4 more |" in as_markdown(table)
    assert "thing 5, thing 6, thing 7, thing 8" in as_csv(table)


def test_a_short_table_has_no_link_to_its_csv() -> None:
    assert "CSV" not in as_markdown(Table.of("short", ("Thing",), [("a",)]))
    assert as_markdown(Table.of("empty", ("Thing",), [])) == "None."


def test_the_commands_are_those_of_the_bicep(design: Design) -> None:
    readme = next(file.content.decode() for file in bicep.generate(design) if file.path == "bicep/README.md")
    page = files_of(design)["document/docs/deployment.md"].decode()
    commands = re.compile(r"^(?:az deployment|New-Az|Test-Az|Set-Az|export|\$env).*$", re.MULTILINE)
    assert commands.findall(readme) == commands.findall(page)
    assert commands.findall(page)
