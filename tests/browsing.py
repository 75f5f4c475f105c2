"""Serve a folder on loopback and open its pages in the system's browser, noting everything that goes wrong."""

import os
import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Literal

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, ConsoleMessage, Page, Request

from wizard.generators.files import OutputFile

CHROMIUM = os.environ.get("SEAWALL_CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
ARGUMENTS = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"]
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]
ACCESSIBLE = {"runOnly": {"type": "tag", "values": WCAG}, "resultTypes": ["violations"]}
"""WCAG 2.1, levels A and AA."""
EACH_LOOK = """
  const drawn = new Map([[null, ""]]);
  function behind(element) {
    if (!drawn.has(element)) {
      const style = getComputedStyle(element);
      const own = [style.backgroundColor, style.backgroundImage, style.opacity, style.filter].join();
      drawn.set(element, (own === "rgba(0, 0, 0, 0),none,1,none" ? "" : own) + behind(element.parentElement));
    }
    return drawn.get(element);
  }
  const looks = new Set();
  for (const element of document.querySelectorAll("body *")) {
    const says = [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim());
    if (!says && !element.matches("input, select, textarea") || !element.checkVisibility()) continue;
    const { color, fontSize, fontWeight, textShadow } = getComputedStyle(element);
    const named = [element.tagName, element.className, element.parentElement.className];
    const look = JSON.stringify([...named, color, fontSize, fontWeight, textShadow, behind(element)]);
    if (!looks.has(look)) element.toggleAttribute("data-look", looks.add(look));
  }
  axe.configure({ rules: [{ id: "color-contrast", selector: "[data-look]" }] });
"""
"""Has the contrast of text looked at once for each look of it: of a thousand cells alike every one costs the same."""
FIRST_HIT = """wanted => {
  const hit = document.querySelector(".md-search-result__item a");
  return hit && new URL(hit.href).pathname.endsWith("/" + wanted);
}"""
LEFT = "net::ERR_ABORTED"
"""How a request ends that was still under way, for the search's index say, when the reader went to the next page."""
OURS = ("data:", "blob:", "about:")
needs_chromium = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine")


class Quiet(SimpleHTTPRequestHandler):
    """Serve a folder with some headers and say nothing."""

    def __init__(self, *arguments: object, headers: Mapping[str, str], directory: str) -> None:
        self.sent = headers
        super().__init__(*arguments, directory=directory)  # type: ignore[arg-type]

    def end_headers(self) -> None:
        for name, value in self.sent.items():
            self.send_header(name, value)
        super().end_headers()

    def log_message(self, *said: object) -> None:
        """Drop what would go to the terminal."""
        del said


@contextmanager
def served(folder: Path, headers: Mapping[str, str] | None = None) -> Iterator[str]:
    """Serve a folder; give its address, which ends with a slash."""
    handler = partial(Quiet, headers=headers or {}, directory=str(folder))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def unpacked(files: Iterable[OutputFile], folder: Path, start: str = "site/") -> Path:
    """Write the files under `start` into a folder and return it."""
    for file in files:
        if file.path.startswith(start):
            path = folder / file.path.removeprefix(start)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(file.content)
    return folder


@dataclass
class Visit:
    """A page of the browser, and what it met: errors on its console, requests that failed, addresses elsewhere."""

    page: Page
    address: str
    met: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.on("console", self._said)
        self.page.on("pageerror", lambda error: self.met.append(f"error: {error}"))
        self.page.on("requestfailed", self._failed)
        self.page.on("request", lambda request: self._asked(request.url))

    def _said(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.met.append(f"{message.type}: {message.text}")

    def _failed(self, request: Request) -> None:
        if request.failure != LEFT:
            self.met.append(f"failed: {request.url}: {request.failure}")

    def _asked(self, url: str) -> None:
        if not url.startswith((self.address, *OURS)):
            self.met.append(f"elsewhere: {url}")

    def open(self, path: str) -> None:
        """Open a page of the site and wait until our script labelled its tables."""
        self.page.goto(self.address + path)
        self.page.wait_for_load_state("load")

    @property
    def width(self) -> int:
        """Return the width that the page takes, which is the window's where nothing sticks out."""
        return int(self.page.evaluate("document.documentElement.scrollWidth"))

    def inaccessible(self) -> list[tuple[str, str]]:
        """Return what hinders people: (rule, first element)."""
        found = Axe(AXE_SCRIPT + EACH_LOOK).run(self.page, options=ACCESSIBLE).response["violations"]
        return [(violation["id"], violation["nodes"][0]["html"]) for violation in found]

    def search(self, words: str, wanted: str) -> None:
        """Type words key by key, and wait until the first hit is the page that is wanted."""
        field = self.page.locator(".md-search input").first
        field.click()
        field.fill("")
        field.press_sequentially(words, delay=5)
        self.page.wait_for_function(FIRST_HIT, arg=wanted, timeout=60_000)


@contextmanager
def visit(
    browser: Browser, address: str, width: int = 1280, scheme: Literal["light", "dark"] = "light"
) -> Iterator[Visit]:
    """Open the browser on a site; at the end nothing may have gone wrong."""
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
    visited = Visit(context.new_page(), address)
    yield visited
    context.close()
    assert visited.met == [], visited.met
