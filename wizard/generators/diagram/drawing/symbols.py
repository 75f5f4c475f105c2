"""Icons inside an SVG: each distinct one once, as a symbol that holds a small PNG."""

from base64 import b64encode
from functools import cache
from io import BytesIO
from xml.etree.ElementTree import Element, SubElement

from PIL import Image

from wizard.generators.diagram.icons import icons_folder

PIXELS = 96
COLOURS = 128
SVG = "{http://www.w3.org/2000/svg}"


def symbol_id(page: str, path: str) -> str:
    """Return the symbol's id for an icon path such as `resources/azure/networking/firewalls.png`."""
    stem = path.rsplit("/", 2)[-2:]
    return f"{page}-icon-{'-'.join(stem).removesuffix('.png')}"


def symbol(page: str, path: str) -> Element:
    """Return `<symbol>` with the icon of `path`, relative to the icons folder."""
    found = Element(f"{SVG}symbol", {"id": symbol_id(page, path), "viewBox": f"0 0 {PIXELS} {PIXELS}"})
    SubElement(found, f"{SVG}image", {"width": str(PIXELS), "height": str(PIXELS), "href": _data(path)})
    return found


@cache
def _data(path: str) -> str:
    """Return a data URI: 96 pixels and 128 colours are a sixth of the size, and sharp at twice the drawn size."""
    with Image.open(icons_folder() / path) as full:
        small = full.convert("RGBA").resize((PIXELS, PIXELS), Image.Resampling.LANCZOS)
    buffer = BytesIO()
    small.quantize(COLOURS, method=Image.Quantize.FASTOCTREE).save(buffer, "PNG", optimize=True)
    return "data:image/png;base64," + b64encode(buffer.getvalue()).decode()
