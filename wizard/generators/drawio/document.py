"""The draw.io file: one `<diagram>` for each page."""

from xml.etree.ElementTree import Element, SubElement, indent, tostring

from wizard.generators.diagram.picture import Picture
from wizard.generators.diagram.theme import colour
from wizard.generators.drawio.cells import Cells


def write(pictures: tuple[Picture, ...]) -> str:
    """Return the file's XML, indented, uncompressed, with no date, host or user in it."""
    root = Element("mxfile", {"host": "seawall", "type": "device", "compressed": "false"})
    names = frozenset(picture.page.id for picture in pictures)
    for picture in pictures:
        diagram = SubElement(root, "diagram", {"id": picture.page.id, "name": picture.page.title})
        model = SubElement(diagram, "mxGraphModel", _settings(picture))
        Cells(SubElement(model, "root"), picture, names).write()
    indent(root, " ")
    return tostring(root, encoding="unicode")


def _settings(picture: Picture) -> dict[str, str]:
    return {
        "grid": "1",
        "gridSize": "8",
        "guides": "1",
        "tooltips": "1",
        "connect": "1",
        "arrows": "1",
        "fold": "1",
        "page": "1",
        "pageScale": "1",
        "pageWidth": str(picture.layout.width),
        "pageHeight": str(picture.layout.height),
        "math": "0",
        "shadow": "0",
        "background": colour("page"),
        "defaultFontFamily": "Open Sans",
    }
