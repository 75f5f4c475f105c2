"""What a page shows, read off its scene: texts, things by kind, lines by their ends."""

import re
from collections.abc import Iterator

from wizard.generators.diagram.scene import Bar, Box, Card, Edge, Icon, Page, Step, Strip, named

ADDRESS = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}(?:/\d{1,2})?")
NAME = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+){2,}")
"""A resource's name has two hyphens at least; plain words on a page have none or one."""


def texts(page: Page) -> Iterator[str]:
    """Yield every text of a page."""
    yield from (page.title, page.message, *page.words)
    for element in named(page.root):
        if isinstance(element, Step):
            yield element.text
        else:
            yield element.title
            yield "" if isinstance(element, Strip) else element.note
    yield from (step.text for step in page.steps)
    yield from (edge.label for edge in page.edges)


def mentioned(page: Page) -> set[str]:
    """Return the addresses and the names of resources that a page mentions."""
    return {found for text in texts(page) for pattern in (ADDRESS, NAME) for found in pattern.findall(text)}


def kinds(page: Page) -> dict[str, int]:
    """Return how often each kind of icon stands free or on a card."""
    found: dict[str, int] = {}
    for element in named(page.root):
        if isinstance(element, Icon | Card):
            found[element.kind] = found.get(element.kind, 0) + 1
    return found


def boxes(page: Page) -> dict[str, Box]:
    """Return the boxes of a page by id."""
    return {element.id: element for element in named(page.root) if isinstance(element, Box)}


def bars(page: Page) -> tuple[Bar, ...]:
    """Return the parts of the address bars of a page."""
    return tuple(element for element in named(page.root) if isinstance(element, Bar))


def lines(page: Page, kind: str) -> tuple[Edge, ...]:
    """Return the lines of a kind."""
    return tuple(edge for edge in page.edges if edge.kind == kind)
