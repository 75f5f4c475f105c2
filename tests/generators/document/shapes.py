"""The shape of a page: its elements with their attributes, whatever its words are."""

from collections.abc import Mapping
from html.parser import HTMLParser

import markdown
import yaml

from blueprints.design import Design
from wizard.generators.document.settings import mkdocs
from wizard.generators.document.site_map import site_map
from wizard.generators.document.view import View


class Shape(HTMLParser):
    """Collect the elements of a page with their attributes, and its text; colours of code do not count."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[str] = []
        self.texts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = sorted(name for name, _ in attrs)
        urls = [value for name, value in attrs if name in ("href", "src") and "://" in (value or "")]
        if tag not in ("span", "wbr"):
            self.elements.append(f"{tag} {names} {urls}")

    def handle_data(self, data: str) -> None:
        self.texts.append(data)

    @property
    def text(self) -> str:
        """Return the text on one line."""
        return " ".join("".join(self.texts).split())


def settings_of(design: Design) -> str:
    """Return `mkdocs.yml`."""
    return mkdocs(View(design), site_map(View(design)))


def shapes_of(design: Design, pages: Mapping[str, str]) -> dict[str, Shape]:
    """Return the shape of pages, as the document's own extensions make them."""
    extensions = yaml.safe_load(settings_of(design))["markdown_extensions"]
    names = [entry if isinstance(entry, str) else next(iter(entry)) for entry in extensions]
    options = {name: value for entry in extensions if isinstance(entry, dict) for name, value in entry.items()}
    writer = markdown.Markdown(extensions=names, extension_configs=options)
    found = {}
    for path, page in pages.items():
        found[path] = Shape()
        found[path].feed(writer.reset().convert(page.split("---\n", 2)[2]))
    return found
