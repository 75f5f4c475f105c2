"""The built document in a real browser: accessible, as wide as the screen, without another host, and searchable."""

import os
import shutil
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, sync_playwright

from tests.generators.document.conftest import design_of
from wizard.generators.document import generate
from wizard.site import build_site

CHROMIUM = os.environ.get("SEAWALL_CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]}}
KINDS = (
    "index.html", "decisions.html", "network/addresses.html", "network/regions/swedencentral.html", "dns.html",
    "platforms/foundry.html", "flows.html", "deployment.html", "answers.html",
)  # fmt: skip

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine")


class Quiet(SimpleHTTPRequestHandler):
    """Serve a folder and say nothing."""

    def log_message(self, *said: object) -> None:
        """Drop what would go to the terminal."""
        del said


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve the built document of the smallest design."""
    root = tmp_path_factory.mktemp("document")
    for file in build_site(generate(design_of("minimal"))):
        path = root / Path(file.path).relative_to("site")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.content)
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(root)))
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as driver:
        opened = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield opened
        opened.close()


def open_page(browser: Browser, width: int, scheme: str) -> tuple[Page, list[str]]:
    """Return a page of a width and the addresses and errors that it met."""
    page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)  # type: ignore[arg-type]
    met: list[str] = []
    page.on("request", lambda request: met.append(request.url))
    page.on("console", lambda message: met.append(f"error: {message.text}") if message.type == "error" else None)
    return page, met


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (390, "dark")])
def test_pages_are_accessible_and_as_wide_as_the_screen(
    browser: Browser, address: str, width: int, scheme: str
) -> None:
    page, met = open_page(browser, width, scheme)
    for kind in KINDS:
        page.goto(address + kind)
        page.locator("[role=region]").first.wait_for(state="attached")
        found = Axe().run(page, options=RULES).response["violations"]
        assert not [(kind, violation["id"], violation["nodes"][0]["html"]) for violation in found]
        assert page.evaluate("document.documentElement.scrollWidth") == width, kind
    page.close()
    assert not [url for url in met if not url.startswith((address, "data:", "blob:"))]


def test_search_finds_part_of_a_name_as_it_is_typed(browser: Browser, address: str) -> None:
    page, _ = open_page(browser, 1280, "light")
    page.goto(address + "index.html")
    field = page.locator(".md-search input").first
    for words, wanted in (("snet-agents", "Sweden Central"), ("one writer", "Name one writer")):
        field.click()
        field.fill("")
        field.press_sequentially(words, delay=10)
        page.locator(".md-search-result__item", has_text=wanted).first.wait_for(timeout=10_000)
    page.close()


def test_a_link_to_a_flow_opens_its_witness(browser: Browser, address: str) -> None:
    page, _ = open_page(browser, 1280, "light")
    flow = design_of("minimal").intent.flows[0].id
    page.goto(f"{address}flows.html#{flow}")
    witness = page.locator(f'h4[id="{flow}"] ~ details').first
    assert page.wait_for_function("element => element.open", arg=witness.element_handle())
    page.close()
