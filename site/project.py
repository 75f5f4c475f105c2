"""The site as a MkDocs project, and what is done to the pages that MkDocs built."""

import re
from collections.abc import Iterable, Mapping
from html.parser import HTMLParser
from posixpath import dirname, join, normpath
from typing import cast
from urllib.parse import unquote, urlsplit

import yaml
from packing import packed
from page import Page

from wizard.generators.document import assets
from wizard.generators.files import OutputFile
from wizard.site import build_site, content_security_policy

NOT_SERVED = re.compile(r"\.map$|/lunr/|^staticwebapp\.config\.json$")
SOURCE_MAP = re.compile(rb"\n?(//# sourceMappingURL=\S+|/\*# sourceMappingURL=[^*]*\*/)")
UNKNOWN_TO_META = "; frame-ancestors 'none'"


def built(pages: Iterable[Page], files: Iterable[OutputFile], look: str) -> dict[str, bytes]:
    """Build the pages strictly. `look` is the `mkdocs.yml` of a design document: site and document share it."""
    pages = tuple(pages)
    project = [
        OutputFile.text("document/mkdocs.yml", _settings(pages, look)),
        *(OutputFile.text(f"document/docs/{page.path}", page.markdown) for page in pages),
        *(OutputFile(f"document/docs/{file.path}", file.content) for file in files),
        *(OutputFile(f"document/docs/{file.path}", file.content) for file in assets()),
    ]
    site = (file for file in build_site(project) if file.path.startswith("site/"))
    return {file.path.removeprefix("site/"): file.content for file in site}


def _settings(pages: tuple[Page, ...], look: str) -> str:
    settings = cast(dict[str, object], yaml.safe_load(look))
    cast(dict[str, object], settings["theme"]).pop("custom_dir")  # a design asks search engines to stay away
    features = cast(list[str], cast(dict[str, object], settings["theme"])["features"])
    cast(dict[str, object], settings["theme"])["features"] = sorted({*features, "navigation.prune"})
    settings.pop("not_in_nav", None)
    return yaml.safe_dump(
        settings
        | {
            "site_name": "Seawall",
            "site_description": "Designs the private network around Azure AI workloads and proves it",
            "copyright": "Seawall, MIT licence",
            "nav": _navigation(pages),
        },
        sort_keys=False,
        width=10_000,
    )


def _navigation(pages: tuple[Page, ...]) -> list[dict[str, object]]:
    tabs: dict[str, list[dict[str, object]]] = {}
    groups: dict[tuple[str, str], list[dict[str, object]]] = {}
    for page in pages:
        entries = tabs.setdefault(page.tab, [])
        if page.group and (page.tab, page.group) not in groups:
            groups[page.tab, page.group] = []
            entries.append({page.group: groups[page.tab, page.group]})
        groups.get((page.tab, page.group), entries).append({page.title: page.path})
    return [{tab: entries} for tab, entries in tabs.items()]


def finished(site: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the site as it is served: without what no reader loads, each page with its content security policy."""
    kept = packed({path: SOURCE_MAP.sub(b"", content) for path, content in site.items() if not NOT_SERVED.search(path)})
    policy = content_security_policy(kept).replace(UNKNOWN_TO_META, "")
    meta = f'<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{policy}">'.encode()
    return {
        path: content.replace(b'<meta charset="utf-8">', meta, 1) if path.endswith(".html") else content
        for path, content in sorted(kept.items())
    }


class _Targets(HTMLParser):
    """Collect what a page links to and loads, and the ids that it offers."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.ids: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - HTMLParser's
        for name, value in attrs:
            if name in ("id", "name") and value:
                self.ids.add(value)
            elif value and name in ("href", "src"):
                self.links.append(value)


def broken_links(site: Mapping[str, bytes]) -> tuple[str, ...]:
    """Return each link of the built site whose file or fragment is not there; other hosts are not asked."""
    read: dict[str, _Targets] = {}
    for path, content in site.items():
        if path.endswith(".html"):
            read[path] = _Targets()
            read[path].feed(content.decode())
    return tuple(
        f"{path}: {link}"
        for path, targets in read.items()
        if not path.endswith("404.html")  # its links are made for the root of a server
        for link in dict.fromkeys(targets.links)
        if not _resolves(path, link, site, read)
    )


def _resolves(path: str, link: str, site: Mapping[str, bytes], read: Mapping[str, _Targets]) -> bool:
    parts = urlsplit(link)
    if parts.scheme or parts.netloc:
        return True
    target = normpath(join(dirname(path), unquote(parts.path))) if parts.path else path
    target = {".": "index.html"}.get(target, target)
    if target not in site and f"{target}/index.html" in site:
        target = f"{target}/index.html"
    if target not in site:
        return False
    fragment = unquote(parts.fragment)
    return not fragment or target not in read or fragment in read[target].ids
