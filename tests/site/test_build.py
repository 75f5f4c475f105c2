"""The product's site: built strictly from the code, complete, closed to other hosts, and the same twice."""

import html
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from posixpath import normpath

import yaml

from blueprints.answers import questions
from blueprints.catalog.phases import IDS
from blueprints.catalog.platforms import platforms
from blueprints.verification.discovery import check_modules
from blueprints.verification.verify_design import design_check_modules
from tests.site.conftest import built, contents
from wizard.cli import COMMANDS

ROOT = Path(__file__).parents[2]
WRITTEN = sorted((ROOT / "site/pages").rglob("*.md"))
LOADS = re.compile(
    rb"""<(?:script|img|iframe|source)\b[^>]*\bsrc(?:set)?=["']?(?:https?:)?//[^>]*>"""
    rb"""|<link\b(?=[^>]*rel=["']?(?:stylesheet|preconnect|icon))[^>]*href=["']?(?:https?:)?//[^>]*>"""
)


class Anchors(HTMLParser):
    """Collect the ids of a page."""

    def __init__(self, page: bytes) -> None:
        super().__init__()
        self.found: set[str] = set()
        self.feed(page.decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - HTMLParser's
        self.found |= {value for name, value in attrs if name == "id" and value}


class Cells(HTMLParser):
    """Collect the first two cells of each row of a page."""

    def __init__(self, page: bytes) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self.feed(page.decode())
        self.pairs = {(row[0], row[1]) for row in self.rows if len(row) > 1}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - HTMLParser's
        if tag == "tr":
            self.rows.append([])
        if tag == "td":
            self.rows[-1].append("")

    def handle_data(self, data: str) -> None:
        if self.rows and self.rows[-1]:
            self.rows[-1][-1] = f"{self.rows[-1][-1]}{data}".strip("\n")


def test_every_question_has_its_place(site: dict[str, bytes]) -> None:
    sections = {question.section for question in questions()}
    anchors = {name: Anchors(site[f"reference/questions/{name}.html"]).found for name in sections}
    missing = [
        question.path
        for question in questions()
        if re.sub(r"[^a-z0-9._-]+", "-", re.sub(r"[\[\]<>]", "", question.path.lower()))
        not in anchors[question.section]
    ]
    assert missing == []


def test_no_two_questions_share_a_place(site: dict[str, bytes]) -> None:
    index = site["reference/questions/index.html"].decode()
    links = re.findall(r'href="([a-z_]+\.html#[^"]+)"><code>', index)
    assert len(links) == len(set(links)) == len(questions())


def test_every_refusal_of_an_answer_is_looked_up_where_it_is_said(site: dict[str, bytes]) -> None:
    cells = Cells(site["reference/refusals.html"])
    folder = ROOT / "tests" / "answers" / "cases"
    cases = [case for path in folder.glob("*.yaml") for case in yaml.safe_load(path.read_text("utf-8"))]
    told = {(case["case"], case["path"]) for case in cases if case.get("says") and case.get("path")}
    assert len(told) > 200
    assert told - cells.pairs == set()


def test_every_recommendation_and_no_other_has_a_page(site: dict[str, bytes]) -> None:
    assert pages(site, "reference/recommendations/") == set(IDS)


def test_every_check_and_no_other_has_a_page(site: dict[str, bytes]) -> None:
    checks = {check.id for check in check_modules()} | {name for name, _ in design_check_modules()}
    assert pages(site, "reference/checks/") == checks


def test_every_platform_and_no_other_has_a_page_with_its_modes(site: dict[str, bytes]) -> None:
    assert pages(site, "reference/platforms/") == set(platforms())
    for kind, platform in platforms().items():
        assert set(platform.modes) <= Anchors(site[f"reference/platforms/{kind}.html"]).found


def test_every_written_page_is_built(site: dict[str, bytes]) -> None:
    written = {p.relative_to(ROOT / "site/pages").with_suffix(".html").as_posix() for p in WRITTEN}
    assert written <= set(site)


def test_the_tutorial_shows_what_its_commands_said(site: dict[str, bytes]) -> None:
    text = html.unescape(re.sub(r"<[^>]+>", "", site["tutorial.html"].decode()))
    for said in ("$ seawall check answers.yaml\nclaims ", "1 problem; nothing was designed", "ended on 2027-06-30"):
        assert said in text
    assert "(claims/" not in text


def test_documents_of_the_gallery_share_what_every_page_loads(site: dict[str, bytes]) -> None:
    assert not [path for path in site if path.startswith("gallery/") and "/assets/" in path]
    picture = site["gallery/minimal/document/diagrams/dns.svg"].decode()
    fonts = re.findall(r"url\(([^)]*)\)", picture)
    assert {normpath(f"gallery/minimal/document/diagrams/{url}") for url in fonts} <= set(site)
    assert "data:font" in site["gallery/minimal/document/diagrams/overview.svg"].decode()
    page = site["gallery/minimal/document/network/index.html"].decode()
    icons = re.findall(r'<image [^>]*href="([^"]*)"', page)
    assert icons
    assert {normpath(f"gallery/minimal/document/network/{url}") for url in icons} <= set(site)
    loaded = re.findall(r'(?:href|src)="([^"]*assets/[^"]*)"', page)
    assert loaded
    assert {normpath(f"gallery/minimal/document/network/{url}") for url in loaded} <= set(site)


def test_pages_keep_their_size(site: dict[str, bytes]) -> None:
    picture = site["pictures/answers-to-design-light.svg"]
    assert len(site["index.html"]) + len(picture) < 700_000
    assert not [path for path, content in site.items() if path.endswith(".html") and len(content) > 1_500_000]
    assert len(site["search/search_index.json"]) < 3_000_000
    assert sum(len(content) for path, content in site.items() if path.startswith("gallery/")) < 5_000_000


def test_every_command_is_explained(site: dict[str, bytes]) -> None:
    assert {command.name for command in COMMANDS} <= Anchors(site["reference/commands.html"]).found


def test_the_design_of_the_gallery_carries_its_document_and_its_answers(site: dict[str, bytes]) -> None:
    shipped = ROOT / "blueprints/scenarios/minimal/answers.yaml"
    assert site["gallery/minimal/answers.yaml"].decode().strip() == shipped.read_text(encoding="utf-8").strip()
    assert b"network design" in site["gallery/minimal/document/index.html"]


def test_the_home_page_holds_the_first_section_of_the_readme(site: dict[str, bytes]) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    sentence = re.search(r"^\*\*(.+)\*\*$", readme, re.MULTILINE)
    assert sentence
    assert f"<strong>{sentence.group(1)}</strong>" in site["index.html"].decode()
    assert "pictures/answers-to-design-dark.svg" in site


def test_no_page_loads_anything_from_another_host(site: dict[str, bytes]) -> None:
    assert [path for path, content in site.items() if path.endswith(".html") and LOADS.search(content)] == []
    styles = [content for path, content in site.items() if path.endswith(".css")]
    assert styles
    assert not any(re.search(rb"url\([\"']?(https?:)?//|@import", style) for style in styles)


def test_every_page_states_its_security_policy(site: dict[str, bytes]) -> None:
    found = {path: content for path, content in site.items() if path.endswith(".html")}
    assert [path for path, content in found.items() if b"Content-Security-Policy" not in content] == []


def test_the_site_is_the_same_twice(site: dict[str, bytes], tmp_path: Path) -> None:
    again = contents(built(tmp_path))
    assert sorted(again) == sorted(site)
    assert [path for path, content in site.items() if again[path] != content] == []


def test_a_scenario_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    command = [sys.executable, "site/build.py", "--only", "nowhere", "--out", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 2
    assert "nowhere" in done.stderr


def pages(site: dict[str, bytes], folder: str) -> set[str]:
    """Return the names of the pages of a folder, its index left out."""
    found = (path for path in site if path.startswith(folder) and path.endswith(".html"))
    return {Path(path).stem for path in found} - {"index"}
