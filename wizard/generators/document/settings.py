"""The settings of the MkDocs project, written by a dumper: text of a person stays text."""

from typing import cast

import yaml

from wizard.generators.document.assets import SCRIPTS, STYLES
from wizard.generators.document.quote import attribute
from wizard.generators.document.site_map import PRUNED, Tab
from wizard.generators.document.view import View

_FEATURES = [
    "navigation.tabs",
    "navigation.top",
    "navigation.footer",
    "navigation.tracking",
    "content.code.copy",
    "toc.follow",
]
_TOGGLES = (("default", "brightness-7", "slate"), ("slate", "brightness-4", "default"))
_EXTENSIONS: list[object] = [
    "attr_list",
    "md_in_html",
    "tables",
    "admonition",
    "footnotes",
    {"toc": {"permalink": "¶", "toc_depth": 3}},
    "pymdownx.details",
    "pymdownx.superfences",
    {"pymdownx.highlight": {"use_pygments": True}},
]


def mkdocs(view: View, tabs: tuple[Tab, ...]) -> str:
    """Return `mkdocs.yml`."""
    pages = sum(len(tab.pages) for tab in tabs)
    settings = {
        "site_name": attribute(f"{view.header.title}: network design"),
        "site_description": attribute(f"Private network design of {view.header.title}"),
        "copyright": _foot(view),
        "docs_dir": "docs",
        "use_directory_urls": False,
        "theme": {
            "name": "material",
            "custom_dir": "overrides",
            "font": False,
            "language": "en",
            "palette": [_palette(*toggle) for toggle in _TOGGLES],
            "features": [*_FEATURES, *(["navigation.prune"] if pages > PRUNED else [])],
        },
        "plugins": [{"search": {"lang": "en", "separator": r"[\s\-./_]+"}}],
        "extra": {"generator": False, "design": view.design.short_fingerprint},
        "extra_css": list(STYLES),
        "extra_javascript": list(SCRIPTS),
        "markdown_extensions": _EXTENSIONS,
        "validation": {
            "nav": {"omitted_files": "warn", "not_found": "warn", "absolute_links": "warn"},
            "links": {"not_found": "warn", "anchors": "warn", "absolute_links": "warn", "unrecognized_links": "warn"},
        },
        "nav": [_entry(tab) for tab in tabs],
        "not_in_nav": "/print-all.md\n",
    }
    return yaml.safe_dump(settings, sort_keys=False, allow_unicode=True, width=10_000)


def _palette(scheme: str, icon: str, other: str) -> dict[str, object]:
    preference = "dark" if scheme == "slate" else "light"
    return {
        "media": f"(prefers-color-scheme: {preference})",
        "scheme": scheme,
        "primary": "indigo",
        "accent": "indigo",
        "toggle": {"icon": f"material/{icon}", "name": f"Switch to {'dark' if other == 'slate' else 'light'} mode"},
    }


def _entry(tab: Tab) -> dict[str, object]:
    """Return one tab of the navigation; pages with groups sit under them."""
    if len(tab.pages) == 1 and not tab.groups:
        return {tab.title: tab.pages[0].path}
    entries: list[dict[str, object]] = []
    for page in tab.pages:
        inside = entries
        for group in tab.groups.get(page.path, ()):
            inside = _branch(inside, group)
        inside.append({attribute(page.title): page.path})
    return {tab.title: entries}


def _branch(entries: list[dict[str, object]], group: str) -> list[dict[str, object]]:
    """Return the entries of a group, which is put last where it is not there yet."""
    found = next((entry[group] for entry in entries if isinstance(entry.get(group), list)), None)
    if found is None:
        entries.append({group: (found := [])})
    return cast("list[dict[str, object]]", found)


def _foot(view: View) -> str:
    parts = (f"Design {view.design.short_fingerprint}", view.header.version, view.header.classification)
    return " · ".join(attribute(part) for part in parts if part)
