"""Put pages together as a MkDocs project: Markdown, CSV, assets and settings."""

from collections.abc import Iterator, Mapping

import yaml

from wizard.generators.document import settings
from wizard.generators.document.assets import assets
from wizard.generators.document.figures import Figure, editable
from wizard.generators.document.links import anchors, resolve
from wizard.generators.document.page import Page
from wizard.generators.document.printing import print_all
from wizard.generators.document.quote import anchor, attribute, code, text
from wizard.generators.document.site_map import Tab, site_map
from wizard.generators.document.tables import as_csv, as_markdown
from wizard.generators.document.view import View
from wizard.generators.files import OutputFile
from wizard.generators.templates import Templates

ROOT = "document"
DRAWIO = "diagrams/network.drawio"
FILTERS = {"text": text, "code": code, "anchor": anchor, "table": as_markdown}


def project(view: View, figures: Mapping[str, Figure]) -> Iterator[OutputFile]:
    """Yield every file under `document/`, in a fixed order."""
    tabs = site_map(view)
    pages = {page.path: page for tab in tabs for page in tab.pages}
    tables = {
        f"downloads/{table.name}.csv": as_csv(table) for page in pages.values() for table in page.tables() if len(table)
    }
    drawn = {f"diagrams/{figure.name}.svg": figure.file for figure in figures.values()}
    drawn |= {DRAWIO: editable(figures)} if figures else {}
    written = written_pages(view, pages, figures)
    known = {path: anchors(page) for path, page in written.items()} | dict.fromkeys((*tables, *drawn), frozenset[str]())
    docs = {path: resolve(path, page, known) for path, page in written.items()}
    docs["print-all.md"] = print_all(docs, [page.path for tab in tabs for page in tab.pages])
    for path, content in (*sorted(docs.items()), *sorted(tables.items())):
        yield OutputFile.text(f"{ROOT}/docs/{path}", content)
    for path, picture in sorted(drawn.items()):
        yield OutputFile(f"{ROOT}/docs/{path}", picture)
    yield from _project_files(view, tabs)


def written_pages(view: View, pages: Mapping[str, Page], figures: Mapping[str, Figure]) -> dict[str, str]:
    """Return the Markdown of each page by path, links still written from the root."""
    templates = Templates("document", FILTERS)
    found: dict[str, str] = {}
    for path, page in pages.items():
        values = {"page": page, "front": _front_matter(page), "figures": figures, "design": view.design}
        values["figure"] = figures.get(page.figure)
        found[path] = templates.render(page.template_path, **values, **page.values)
    return found


def _front_matter(page: Page) -> str:
    # The theme prints these into HTML as they are.
    front: dict[str, object] = {"title": attribute(page.title), "description": attribute(page.description)}
    front |= {"hide": list(page.hide)} if page.hide else {}
    front |= {"tags": list(page.tags)} if page.tags else {}
    if not page.search or page.boost != 1:
        front["search"] = {"boost": page.boost} if page.search else {"exclude": True}
    return yaml.safe_dump(front, sort_keys=False, allow_unicode=True, width=10_000)


def _project_files(view: View, tabs: tuple[Tab, ...]) -> Iterator[OutputFile]:
    templates = Templates("document")
    for file in assets():
        yield OutputFile(f"{ROOT}/docs/{file.path}", file.content)
    yield OutputFile(f"{ROOT}/docs/robots.txt", b"User-agent: *\nDisallow: /\n")
    yield OutputFile(f"{ROOT}/overrides/main.html", templates.raw("overrides/main.html"))
    yield OutputFile(f"{ROOT}/requirements.txt", templates.raw("requirements.txt"))
    yield OutputFile.text(f"{ROOT}/mkdocs.yml", settings.mkdocs(view, tabs))
