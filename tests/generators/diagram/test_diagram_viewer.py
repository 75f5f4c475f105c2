"""The draw.io file in draw.io's own viewer: each page opens, and what it draws is what was laid out."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import sync_playwright

from tests.generators.diagram.test_diagram_scenarios import pictures_of
from tests.generators.diagram.viewer import CHROMIUM, HOST, SCRIPT, Drawn, Viewer
from wizard.generators.diagram.layout.outline import image, visible
from wizard.generators.diagram.layout.shapes import Rect
from wizard.generators.diagram.picture import Picture
from wizard.generators.diagram.scene import Icon, Step
from wizard.generators.drawio.document import write

pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine"),
    pytest.mark.skipif(not SCRIPT.is_file(), reason="no viewer of draw.io in build/drawio: run .ci/drawio"),
]
SCENARIO = "regulated-bank"
YOUNGER = {
    f"{HOST}img/lib/azure2/{name}.svg"
    for name in (
        "ai_machine_learning/AI_Studio",
        "ai_machine_learning/Azure_OpenAI",
        "ai_machine_learning/Form_Recognizers",
        "networking/Subnet",
    )
}
"""Icons that draw.io has got since the version of the viewer that a registry offers."""
NEAR = 0.01
"""Points nearer than this are the same."""


@pytest.fixture(scope="module")
def pictures() -> tuple[Picture, ...]:
    return tuple(pictures_of(SCENARIO).values())


@pytest.fixture(scope="module")
def viewer(pictures: tuple[Picture, ...], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Viewer]:
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        opened = Viewer(browser, write(pictures), tmp_path_factory.mktemp("viewer"))
        yield opened
        opened.page.unroute_all(behavior="ignoreErrors")
        browser.close()


def test_every_page_opens_without_an_error_or_a_missing_icon(viewer: Viewer, pictures: tuple[Picture, ...]) -> None:
    for picture in pictures:
        assert viewer.cells(picture.page.id), picture.page.id
    assert set(viewer.met) <= YOUNGER


def test_shapes_are_drawn_where_they_were_laid_out(viewer: Viewer, pictures: tuple[Picture, ...]) -> None:
    for picture in pictures:
        cells, page = viewer.cells(picture.page.id), picture.page.id
        wanted = {f"{page}-{name}": rect for name, rect in shapes(picture).items()}
        off = {n: cells[n].points for n, rect in wanted.items() if not same(cells[n], rect)}
        assert not off


def test_lines_are_attached_and_run_as_they_were_led(viewer: Viewer, pictures: tuple[Picture, ...]) -> None:
    for picture in pictures:
        cells, page = viewer.cells(picture.page.id), picture.page.id
        drawn = {name for name, cell in cells.items() if cell.edge and all(cell.ends)}
        assert drawn == {f"{page}-{route.edge.id}" for route in picture.routes}
        for route in picture.routes:
            cell = cells[f"{page}-{route.edge.id}"]
            assert cell.ends == (f"{page}-{route.edge.source}", f"{page}-{route.edge.target}")
            assert len(cell.points) == len(route.points), route.edge.id
            assert all(near(a, b) for a, b in zip(cell.points, route.points, strict=True)), route.edge.id


def shapes(picture: Picture) -> dict[str, Rect]:
    """Return the rectangle of each box and thing by id; a free icon's cell is its image."""
    found = {placed.box.id: placed.rect for placed in picture.layout.boxes}
    for placed in picture.layout.leaves:
        if not isinstance(placed.leaf, Step):
            found[placed.leaf.id] = image(placed) if isinstance(placed.leaf, Icon) else visible(placed)
    return found


def same(cell: Drawn, rect: Rect) -> bool:
    corners = (rect.x, rect.y), (rect.right, rect.bottom)
    return all(near(a, b) for a, b in zip(cell.points, corners, strict=True))


def near(a: tuple[float, float], b: tuple[float, float]) -> bool:
    return abs(a[0] - b[0]) <= NEAR and abs(a[1] - b[1]) <= NEAR
