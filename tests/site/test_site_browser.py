"""The product's site in a real browser, under the policy that its pages state."""

from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser

from tests.browsing import needs_chromium, served, visit

KINDS = (
    "index.html", "start.html", "tutorial.html", "guides/existing-hub.html", "gallery/index.html",
    "gallery/minimal/index.html", "reference/questions/connectivity.html", "reference/recommendations/bastion.html",
    "reference/checks/index.html", "reference/platforms/foundry.html", "reference/commands.html", "explain/dns.html",
    "contribute/architecture.html", "changelog.html",
)  # fmt: skip
"""A page of each kind."""

pytestmark = needs_chromium


@pytest.fixture(scope="module")
def address(site_folder: Path) -> Iterator[str]:
    with served(site_folder) as found:
        yield found


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (390, "dark")])
def test_pages_are_accessible_and_as_wide_as_the_screen(
    browser: Browser, address: str, width: int, scheme: Literal["light", "dark"]
) -> None:
    with visit(browser, address, width, scheme) as reader:
        for kind in KINDS:
            reader.open(kind)
            assert (kind, reader.width) == (kind, width)
            assert (kind, reader.inaccessible()) == (kind, [])


def test_search_finds_questions_guides_and_checks(browser: Browser, address: str) -> None:
    with visit(browser, address) as reader:
        reader.open("index.html")
        reader.search("connectivity.topology", "reference/questions/connectivity.html")
        reader.search("existing hub", "guides/existing-hub.html")
        reader.search("waive", "guides/waive.html")
        reader.search("name one writer", "reference/checks/one-record-per-name.html")


def test_a_document_of_the_gallery_works_on_shared_assets(browser: Browser, address: str) -> None:
    with visit(browser, address) as reader:
        reader.open("gallery/minimal/index.html")
        reader.page.get_by_role("link", name="Open the design document").click()
        reader.page.wait_for_url("**/document/index.html")
        assert reader.page.locator("figure svg").first.is_visible()
        reader.search("snet-agents", "document/network/regions/swedencentral.html")


def test_the_first_screen_shows_sentence_picture_and_commands(browser: Browser, address: str) -> None:
    with visit(browser, address) as reader:
        reader.open("index.html")
        for part in ("article strong", "article img", "article pre"):
            box = reader.page.locator(f"{part} >> visible=true").first.bounding_box()
            assert box is not None
            assert box["y"] < 800
