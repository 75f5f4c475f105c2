"""A page of the site, and how text from code becomes Markdown."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Page:
    """One Markdown page. `path` is relative to the site's root; `group` is where the navigation keeps it in its tab."""

    path: str
    title: str
    markdown: str
    tab: str
    group: str = ""


def prose(text: str) -> str:
    """Return Markdown written in a docstring or a help text, with angle brackets shown and not read as HTML."""
    parts = re.split(r"(`[^`]*`)", text)
    return "".join(part if part.startswith("`") else part.replace("<", "&lt;") for part in parts)


def cell(text: str) -> str:
    """Return text as one cell of a table."""
    return prose(" ".join(text.split())).replace("|", "\\|")


def code(text: str) -> str:
    """Return text as code within a line, safe in a table as well."""
    return f"`{text}`".replace("|", "\\|")


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a Markdown table of finished cells; empty when there is no row."""
    lines = [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join([f"| {' | '.join(heads)} |", "|" + "---|" * len(heads), *lines, ""]) if lines else ""


def sections(docstring: str) -> tuple[str, str]:
    """Split a module's page into its first sentence and the rest."""
    first, _, rest = docstring.strip().partition("\n")
    return first.rstrip("."), prose(rest.strip())


def up(path: str) -> str:
    """Return the relative way from a page to the site's root."""
    return "../" * path.count("/")


def anchor(path: str) -> str:
    """Return a question's path as the id of its heading: `hubs.<region>.gateway` is `hubs.region.gateway`."""
    return re.sub(r"[^a-z0-9._-]+", "-", re.sub(r"[\[\]<>]", "", path.lower()))
