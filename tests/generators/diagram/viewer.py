"""draw.io's own viewer in a browser without a network: what it draws of a file, page by page.

`.ci/drawio` puts the viewer and its icons into `build/drawio`; `SEAWALL_DRAWIO` names another folder.
"""

import json
import os
import shutil
from html import escape
from pathlib import Path
from typing import Any, NamedTuple

from playwright.sync_api import Browser, Page, Route

CHROMIUM = os.environ.get("SEAWALL_CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
FOLDER = Path(os.environ.get("SEAWALL_DRAWIO") or Path(__file__).parents[3] / "build" / "drawio")
SCRIPT = FOLDER / "js" / "viewer-static.min.js"
HOST = "https://viewer.diagrams.net/"
"""Where the viewer asks for its icons; answered from `FOLDER`."""
FORMULAS = "https://app.diagrams.net/math/"
"""What the viewer always asks for, to draw formulas; no page has one."""
READ = """page => {
    const viewer = window.viewers[0];
    viewer.selectPageById(page);
    const {graph} = viewer, cells = {};
    for (const cell of Object.values(graph.model.cells)) {
        const state = graph.view.getState(cell);
        if (!state || !(cell.vertex || cell.edge)) continue;
        cells[cell.id] = cell.edge
            ? {points: state.absolutePoints.map(p => [p.x, p.y])}
            : {points: [[state.x, state.y], [state.x + state.width, state.y + state.height]],
               image: state.style.image || ""};
        cells[cell.id].edge = !!cell.edge;
        cells[cell.id].ends = [cell.source, cell.target].map(end => end ? end.id : "");
    }
    return cells;
}"""


class Drawn(NamedTuple):
    """A cell as the viewer draws it: its corners or way-points, its image, and what a line is attached to."""

    edge: bool
    points: tuple[tuple[float, float], ...]
    image: str
    ends: tuple[str, str]


class Viewer:
    """One file open in the viewer; `met` are the errors and the addresses that could not be answered."""

    def __init__(self, browser: Browser, xml: str, folder: Path) -> None:
        """Open a local page that shows the file."""
        self.met: list[str] = []
        page = folder / "viewer.html"
        page.write_text(_html(xml), encoding="utf-8")
        self.page: Page = browser.new_page()
        self.page.on("pageerror", lambda error: self.met.append(str(error)))
        self.page.route("**/*", self._answer)
        self.page.goto(page.as_uri())
        self.page.wait_for_function("window.viewers && window.viewers.length")

    def _answer(self, route: Route) -> None:
        url = route.request.url
        if url.startswith("file:"):
            route.continue_()
            return
        path = FOLDER / url.removeprefix(HOST).partition("?")[0]
        if url.startswith(HOST) and path.is_file():
            route.fulfill(path=path)
        elif url.startswith(FORMULAS):
            route.fulfill(body="")
        else:
            self.met.append(url)
            route.fulfill(status=404)

    def cells(self, page: str) -> dict[str, Drawn]:
        """Return the cells drawn of a page, by id."""
        found: dict[str, Any] = self.page.evaluate(READ, page)
        return {
            name: Drawn(
                cell["edge"], tuple((x, y) for x, y in cell["points"]), cell.get("image", ""), tuple(cell["ends"])
            )
            for name, cell in found.items()
        }


def _html(xml: str) -> str:
    settings = escape(json.dumps({"xml": xml, "nav": True, "resize": True}), quote=True)
    return (
        f'<!doctype html><meta charset="utf-8"><div class="mxgraph" data-mxgraph="{settings}"></div>'
        f'<script>window.onDrawioViewerLoad = () => {{}};</script><script src="{SCRIPT.as_uri()}"></script>'
        "<script>window.viewers = []; const shown = document.querySelector('.mxgraph');"
        "GraphViewer.createViewerForElement(shown, viewer => viewers.push(viewer));</script>"
    )
