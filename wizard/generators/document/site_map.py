"""Which pages a design has, by tab, in the order of a review. A page whose subject is absent is not there."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from wizard.generators.diagram.views.geography import continent
from wizard.generators.document.page import Page
from wizard.generators.document.pages import (
    access,
    addresses,
    answers,
    changes,
    checks,
    decisions,
    deployment,
    deviations,
    dns,
    downloads,
    endpoints,
    firewall,
    flows,
    glossary,
    identity,
    ingress,
    network,
    operations,
    platforms,
    printed,
    regions,
    requests,
    sources,
    summary,
    teardown,
    traceability,
)
from wizard.generators.document.view import View

PRUNED = 30
"""With more pages than this the navigation renders the open branch only."""

Make = Callable[[View], Iterable[Page]]
TABS: tuple[tuple[str, tuple[Make, ...]], ...] = (
    ("Summary", (summary.pages,)),
    ("Decisions", (decisions.pages, deviations.pages, changes.pages)),
    (
        "Network",
        (
            network.pages,
            addresses.pages,
            regions.pages,
            firewall.pages,
            ingress.pages,
            access.pages,
            dns.pages,
            endpoints.pages,
        ),
    ),
    ("Platforms", (platforms.pages,)),
    ("Proof", (flows.pages, checks.pages, traceability.pages)),
    ("Deliver", (requests.pages, deployment.pages, teardown.pages, operations.pages, identity.pages)),
    ("Reference", (answers.pages, sources.pages, glossary.pages)),
)
GROUPS = {"network/regions/": "Regions", "requests/": "Requests", "flows/": "Flows by region"}


@dataclass(frozen=True)
class Tab:
    """A tab of the document: its pages in order, and the groups, outer first, in which some of them sit."""

    title: str
    pages: tuple[Page, ...]
    groups: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def site_map(view: View) -> tuple[Tab, ...]:
    """Return the tabs that have pages; the list of downloads and the pages for paper end the last one."""
    tabs = [_tab(view, title, (page for make in makes for page in make(view))) for title, makes in TABS]
    made = [page for tab in tabs for page in tab.pages]
    last = tabs.pop()
    tabs.append(_tab(view, last.title, (*last.pages, *downloads.pages(view, made), *printed.pages(view))))
    return tuple(tab for tab in tabs if tab.pages)


def _tab(view: View, title: str, pages: Iterable[Page]) -> Tab:
    found = tuple(pages)
    groups = {page.path: inside for page in found if (inside := _groups(view, page.path))}
    return Tab(title, found, groups)


def _groups(view: View, path: str) -> tuple[str, ...]:
    """Return the groups of a page; where regions are many, theirs sit by geography."""
    start = next((start for start in GROUPS if path.startswith(start)), "")
    region = path.removeprefix(start).removesuffix(".md")
    if view.many_regions and region in view.header.regions:
        return GROUPS[start], continent(view.header.region_groups.get(region, ""))
    return (GROUPS[start],) if start else ()
