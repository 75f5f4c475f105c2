"""Every page on one: anchors carry their page's name, and links lead inside."""

import re
from collections.abc import Mapping, Sequence
from posixpath import dirname, normpath

from wizard.generators.document.links import lines
from wizard.generators.document.printed_witness import printed
from wizard.generators.document.quote import anchor

HEAD = """---
title: Everything on one page
description: Every page of the document, for paper and archives.
hide: [navigation, toc]
search:
  exclude: true
---

# Everything on one page { .sw-all }
"""
LEFT_OUT = ("print.md", "downloads.md")
_HEADING = re.compile(r"^(#{1,5}) ")
_ANCHOR = re.compile(r"\{ #([^\s}]+)|\bid=\"([^\"]+)\"")
_LINK = re.compile(r"\]\(([^)#\s:]*)(?:#([^)\s]*))?\)")
_DRAWN = re.compile(r"\bhref=\"([^\"#:]+)\.html(?:#([^\"]+))?\"")


def print_all(docs: Mapping[str, str], order: Sequence[str]) -> str:
    """Return all pages as one; `docs` holds each page's Markdown with relative links, `order` their paths."""
    paths = [path for path in order if path not in LEFT_OUT]
    drawn: set[str] = set()
    return "\n".join(
        [HEAD, *_contents(docs, paths), *(_section(path, docs[path], frozenset(paths), drawn) for path in paths)]
    )


def _contents(docs: Mapping[str, str], paths: Sequence[str]) -> list[str]:
    """Return the list of the parts, each with the title that its page has."""
    titles = (
        next(line[2:] for line, fenced in lines(docs[path]) if not fenced and line.startswith("# ")) for path in paths
    )
    return [*(f"- [{title}](#{_name(path)})" for title, path in zip(titles, paths, strict=True)), ""]


def _section(path: str, page: str, inside: frozenset[str], drawn: set[str]) -> str:
    """Return a page as a part of the one: headings one level lower, figures drawn once."""
    body = page.split("---\n", 2)[2]
    return "\n".join(line if fenced else _line(line, path, inside, drawn) for line, fenced in lines(body))


def _line(line: str, path: str, inside: frozenset[str], drawn: set[str]) -> str:
    if line.startswith("<figure"):
        again = line in drawn
        drawn.add(line)
        return "" if again else _DRAWN.sub(lambda found: _led_in_figure(found, path, inside), line)
    name = _name(path)
    if line.startswith("# "):
        return f"## {line[2:]} {{ #{name} }}"
    moved = _HEADING.sub(r"#\1 ", line)
    anchored = _ANCHOR.sub(lambda found: _anchored(found, name), printed(moved))
    return _LINK.sub(lambda found: _led(found, path, inside), anchored)


def _anchored(found: re.Match[str], name: str) -> str:
    heading, element = found.groups()
    return f"{{ #{name}--{heading}" if heading else f'id="{name}--{element}"'


def _led(found: re.Match[str], path: str, inside: frozenset[str]) -> str:
    """Lead a link to another page, or to a section of this one, to its part of the one page; others from the root."""
    target, section = found.groups()
    page = normpath(f"{dirname(path)}/{target}").lstrip("/") if target else path
    if page not in inside:
        return f"]({page}{f'#{section}' if section else ''})"
    return f"](#{_name(page)}{f'--{section}' if section else ''})"


def _led_in_figure(found: re.Match[str], path: str, inside: frozenset[str]) -> str:
    """Lead a link of a figure, which names a built page and a section, to that part of the one page."""
    target, section = found.groups()
    page = normpath(f"{dirname(path)}/{target}").lstrip("/")
    if f"{page}.md" not in inside:
        return f'href="{page}.html{f"#{section}" if section else ""}"'
    return f'href="#{_name(page)}{f"--{section}" if section else ""}"'


def _name(path: str) -> str:
    return anchor(path.removesuffix(".md").replace("/", "-"))
