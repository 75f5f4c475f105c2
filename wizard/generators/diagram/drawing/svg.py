"""Make Graphviz's SVG fit to be read: one line, own ids, names for every part, icons once, fonts and dark inside."""

import re
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from wizard.generators.diagram.drawing.anchors import Anchor, anchors
from wizard.generators.diagram.drawing.names import names
from wizard.generators.diagram.drawing.stylesheet import inlined, standalone
from wizard.generators.diagram.drawing.symbols import SVG, symbol, symbol_id
from wizard.generators.diagram.fonts import CSS_WEIGHTS, FACES, FAMILY, Weight
from wizard.generators.diagram.icons import icons_folder
from wizard.generators.diagram.picture import Picture

XLINK = "{http://www.w3.org/1999/xlink}"
# Graphviz's dashes are short for lines of this length.
DASHES = {"5,2": "6,4", "1,5": "2,4"}
FAMILIES = f"{FAMILY}, Segoe UI, Arial, sans-serif"
PAINT = ("fill", "stroke")
PAINTED = re.compile(rf'(?:{"|".join(PAINT)})="(#[0-9a-f]{{6}})"')
_WEIGHT_OF: dict[str, Weight] = {face: weight for weight, face in FACES.items()}


def finish(drawn: bytes, picture: Picture) -> bytes:
    """Return the finished SVG of a page, as a file of its own, from what Graphviz drew."""
    root = ElementTree.fromstring(drawn)  # noqa: S314 - Graphviz wrote it from escaped text
    page = picture.page.id
    paths = _icons(root, page)
    _text(root, anchors(picture))
    _identify(root, page, names(picture))
    _links(root, page)
    for element in root.iter():
        if element.get("stroke-dasharray") in DASHES:
            element.set("stroke-dasharray", DASHES[element.attrib["stroke-dasharray"]])
    used = frozenset(value for element in root.iter() for key in PAINT if (value := element.get(key)))
    weights = sorted({_weight(e) for e in root.iter(f"{SVG}text")}, key=CSS_WEIGHTS.__getitem__)
    _head(root, picture)
    defs = ElementTree.Element(f"{SVG}defs")
    defs.extend(symbol(page, path) for path in paths)
    style = ElementTree.Element(f"{SVG}style")
    root.insert(2, style)
    root.insert(3, defs)
    style.text = standalone(used, weights)
    return f"{_serialise(root)}\n".encode()


def inlined_svg(file: bytes) -> str:
    """Return a finished SVG on one line, to stand inside an HTML page that brings the font."""
    before, rest = file.decode().removesuffix("\n").split("<style>", 1)
    after = rest.partition("</style>")[2]
    return f"{before}<style>{inlined(frozenset(PAINTED.findall(after)))}</style>{after}"


def _icons(root: Element, page: str) -> tuple[str, ...]:
    """Turn every image into a use of its symbol; return the icon paths, sorted."""
    base = icons_folder().as_posix() + "/"
    paths = set()
    for image in root.iter(f"{SVG}image"):
        path = image.attrib.pop(f"{XLINK}href").removeprefix(base)
        paths.add(path)
        image.tag = f"{SVG}use"
        image.attrib.pop("preserveAspectRatio", None)
        image.set("href", f"#{symbol_id(page, path)}")
        for side in ("width", "height"):
            image.set(side, image.attrib[side].removesuffix("px"))
    return tuple(sorted(paths))


def _text(root: Element, wanted: dict[str, Anchor]) -> None:
    """Anchor centred and right text where it belongs: Graphviz writes the start by its own measure of the font."""
    for group in root.iter(f"{SVG}g"):
        anchor = wanted.get(group.get("id", ""))
        for text in group.iter(f"{SVG}text"):
            if anchor is not None:
                text.set("text-anchor", anchor.at)
                text.set("x", f"{anchor.x:g}")
    for text in root.iter(f"{SVG}text"):
        weight = _WEIGHT_OF.get(text.attrib.pop("font-family", ""), "regular")
        if weight != "regular":
            text.set("font-weight", str(CSS_WEIGHTS[weight]))
        text.attrib.pop("{http://www.w3.org/XML/1998/namespace}space", None)
        if text.get("text-anchor") == "start":
            del text.attrib["text-anchor"]
        _keep_lead(text)


def _keep_lead(text: Element) -> None:
    """Move a text that begins with a space by a space's width instead, because SVG drops it."""
    content = text.text or ""
    if content.startswith(("\N{NO-BREAK SPACE}", " ")):
        text.text = content[1:]
        if text.get("text-anchor") is None:
            text.set("x", f"{float(text.attrib['x']) + float(text.attrib['font-size']) * 0.26:.2f}")


def _weight(text: Element) -> Weight:
    return next((w for w, number in CSS_WEIGHTS.items() if str(number) == text.get("font-weight")), "regular")


def _identify(root: Element, page: str, spoken: dict[str, str]) -> None:
    """Prefix ids with the page's, and let each part say its name instead of Graphviz's."""
    for group in list(root.iter(f"{SVG}g")):
        identity = group.get("id", "")
        for title in group.findall(f"{SVG}title"):
            group.remove(title)
        for link in group.iter(f"{SVG}a"):
            link.attrib.pop(f"{XLINK}title", None)
        if identity in spoken:
            title = ElementTree.Element(f"{SVG}title")
            title.text = spoken[identity]
            group.insert(0, title)
            for link in group.iter(f"{SVG}a"):
                link.set("aria-label", spoken[identity])
        if identity:
            group.set("id", f"{page}-{identity}")


def _links(root: Element, page: str) -> None:
    """Lead links to the other pages' files; `data-to` says where they lead in the document, which has sections."""
    for link in root.iter(f"{SVG}a"):
        target = link.attrib.pop(f"{XLINK}href", "")
        name = target.partition("#")[0]
        if target:
            link.set("data-to", target)
        if name not in ("", page):
            link.set("href", f"{name}.svg")


def _head(root: Element, picture: Picture) -> None:
    page, layout = picture.page, picture.layout
    view = f"0 0 {layout.width} {layout.height}"
    root.attrib.clear()
    root.attrib.update(
        {
            "class": "seawall",
            "viewBox": view,
            "width": str(layout.width),
            "height": str(layout.height),
            "role": "graphics-document document",
            "aria-labelledby": f"{page.id}-name {page.id}-desc",
            "font-family": FAMILIES,
        }
    )
    title, described = ElementTree.Element(f"{SVG}title"), ElementTree.Element(f"{SVG}desc")
    title.set("id", f"{page.id}-name")
    described.set("id", f"{page.id}-desc")
    title.text = f"{page.title}: {page.message}" if page.message else page.title
    described.text = " ".join(page.words)
    root.insert(0, title)
    root.insert(1, described)


def _serialise(root: Element) -> str:
    """Return the SVG on one line: Markdown would split it into paragraphs at a blank one."""
    for element in root.iter():
        if element.tail is not None and not element.tail.strip():
            element.tail = None
        if element.text is not None and not element.text.strip():
            element.text = None
    ElementTree.register_namespace("", SVG.strip("{}"))
    return " ".join(ElementTree.tostring(root, encoding="unicode").split("\n"))
