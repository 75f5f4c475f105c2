"""The draw.io file: pages with nested containers, attached lines, layers and metadata."""

from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import pytest

from tests.generators.diagram.designs import design
from tests.generators.diagram.hostile import HOSTILE
from tests.generators.diagram.scenes import PAGES, overview
from wizard.generators.diagram.pages import pages
from wizard.generators.diagram.picture import draw
from wizard.generators.diagram.scene import Box, Card, Page
from wizard.generators.drawio import network_file
from wizard.generators.drawio.document import write


@pytest.fixture(scope="module")
def root() -> Element:
    return ElementTree.fromstring(write(tuple(draw(page()) for page in PAGES)))  # noqa: S314 - our own output


def cells(diagram: Element) -> dict[str, Element]:
    """Return the cells of a page by id; a UserObject gives its cell its id."""
    found = {e.attrib["id"]: e for e in diagram.iter("mxCell") if "id" in e.attrib}
    return found | {e.attrib["id"]: e[0] for e in diagram.iter("UserObject")}


def test_there_is_one_page_for_each_picture(root: Element) -> None:
    assert [d.get("id") for d in root.iter("diagram")] == ["overview", "spoke", "grid"]


def test_ids_are_unique_in_the_whole_file(root: Element) -> None:
    ids = [e.attrib["id"] for tag in ("mxCell", "UserObject") for e in root.iter(tag) if "id" in e.attrib]
    assert len(ids) == len(set(ids))


def test_every_parent_and_every_end_exists_on_its_page(root: Element) -> None:
    for diagram in root.iter("diagram"):
        known = cells(diagram)
        for cell in known.values():
            for end in ("parent", "source", "target"):
                assert end not in cell.attrib or cell.attrib[end] in known


def test_lines_are_attached_and_keep_their_corners(root: Element) -> None:
    diagram = next(root.iter("diagram"))
    picture = draw(overview())
    lines = [c for c in cells(diagram).values() if c.get("edge") and c.get("source")]
    assert len(lines) == len(picture.routes)
    assert sum(len(list(line.iter("mxPoint"))) for line in lines) == sum(len(r.points) - 2 for r in picture.routes)
    assert all("exitX=" in line.attrib["style"] and "entryX=" in line.attrib["style"] for line in lines)


def test_children_lie_inside_their_container(root: Element) -> None:
    for diagram in root.iter("diagram"):
        known = cells(diagram)
        for cell in known.values():
            holder = known.get(cell.get("parent", ""))
            geometry, outer = cell.find("mxGeometry"), holder.find("mxGeometry") if holder is not None else None
            if geometry is None or outer is None or cell.get("edge"):
                continue
            assert 0 <= float(geometry.attrib["x"]) <= float(outer.attrib["width"])
            assert 0 <= float(geometry.attrib["y"]) <= float(outer.attrib["height"])


def test_things_carry_their_kind_and_containers_contain(root: Element) -> None:
    objects = {e.attrib["id"]: e for e in root.iter("UserObject")}
    assert objects["overview-firewall-1"].get("kind") == "firewall"
    hub = objects["overview-hub-1"]
    assert hub.get("kind") == "hub"
    assert "container=1;collapsible=0;" in hub[0].attrib["style"]


def test_links_lead_to_pages_of_the_file() -> None:
    xml = write(tuple(draw(page) for page in pages(design())))
    root = ElementTree.fromstring(xml)  # noqa: S314 - our own output
    led = {str(e.get("link")) for e in root.iter("UserObject") if e.get("link")}
    assert "data:page/id,dns" in led
    assert led <= {f"data:page/id,{d.get('id')}" for d in root.iter("diagram")}


def test_lines_have_a_layer_of_their_own(root: Element) -> None:
    diagram = next(root.iter("diagram"))
    layers = [c.get("value") for c in cells(diagram).values() if c.get("parent") == "overview-0"]
    assert layers == ["Network", "Traffic flows"]


def test_the_file_names_no_address_outside() -> None:
    content = network_file((draw(overview()),)).content
    assert b"http" not in content
    assert b"img/lib/azure2/networking/Firewalls.svg" in content
    assert content == network_file((draw(overview()),)).content


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_text_in_draw_io_too(text: str) -> None:
    page = Page("page", text, text, Box("box", "subnet", text, Card("card", "key_vault", text, text), note=text))
    root = ElementTree.fromstring(write((draw(page),)))  # noqa: S314 - our own output
    label = next(e for e in root.iter("UserObject") if e.get("id") == "page-card").attrib["label"]
    shown = ElementTree.fromstring(f"<div>{label.replace('<br>', '<br/>')}</div>")  # noqa: S314 - our own output
    assert shown[0].text == text
    assert shown[2].text == text
