"""A page with everything decided: rectangles, routes, tags. Both writers read this and nothing else."""

from dataclasses import dataclass, replace
from functools import lru_cache

from wizard.generators.diagram.layout.compose import Layout, compose
from wizard.generators.diagram.routing.lines import Route, route
from wizard.generators.diagram.routing.tags import Tag, tags
from wizard.generators.diagram.scene import Meta, Page

TRIES = 2
"""How often lines are led again, round the words that the first ways left no room for."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A laid out and routed page."""

    layout: Layout
    routes: tuple[Route, ...]
    tags: tuple[Tag, ...]

    @property
    def page(self) -> Page:
        return self.layout.page


def draw(page: Page) -> Picture:
    """Return the page laid out and routed; lines are led anew only where something has moved."""
    layout = compose(page)
    # The title block counts the pages, and no line comes near it.
    return Picture(layout, *_known(replace(layout, page=replace(page, meta=Meta()))))


def lead(layout: Layout) -> tuple[tuple[Route, ...], tuple[Tag, ...]]:
    """Return the lines of a page and the words on them."""
    routes = route(layout)
    words = tags(layout, routes)
    for _ in range(TRIES):
        if all(tag.fits for tag in words):
            break
        routes = route(layout, {tag.edge.id: tag.rect for tag in words})
        words = tags(layout, routes)
    return routes, words


_known = lru_cache(maxsize=256)(lead)
