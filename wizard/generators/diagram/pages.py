"""Which pages a design has, in reading order, each with its title block."""

from collections.abc import Iterator
from dataclasses import replace

from blueprints.design.design import Design
from blueprints.design.workload import Platform
from wizard.generators.diagram.scene import Meta, Page
from wizard.generators.diagram.views.addresses import addresses_page
from wizard.generators.diagram.views.dns import dns_page
from wizard.generators.diagram.views.estate import Estate
from wizard.generators.diagram.views.flows import flows_page, traffic_pages
from wizard.generators.diagram.views.many import many
from wizard.generators.diagram.views.order import order_page
from wizard.generators.diagram.views.overview import REGIONS, overview
from wizard.generators.diagram.views.platform import platform_page
from wizard.generators.diagram.views.region import region_page
from wizard.generators.diagram.views.spoke import spoke_page


def pages(design: Design) -> tuple[Page, ...]:
    """Return the design's pages: overview, regions, spokes, DNS, traffic, platforms, addresses, order of work."""
    found = _one_of_each(_all(design))
    return tuple(replace(page, meta=_meta(design, number, len(found))) for number, page in enumerate(found, start=1))


def _one_of_each(found: Iterator[Page]) -> tuple[Page, ...]:
    """Return the pages with ids that differ: networks of one name in several groups get a number."""
    kept: dict[str, Page] = {}
    for page in found:
        number, name = 2, page.id
        while name in kept:
            name, number = f"{page.id}-{number}", number + 1
        kept[name] = replace(page, id=name)
    return tuple(kept.values())


def _all(design: Design) -> Iterator[Page]:
    estate = Estate(design)
    if not design.network.virtual_networks:
        return
    yield overview(design) if len(estate.regions) <= REGIONS else many(design)
    for region in estate.regions:
        yield region_page(design, region)
    for network in design.network.virtual_networks:
        if estate.endpoints(network):
            yield spoke_page(design, network)
    platforms: dict[str, tuple[Platform, ...]] = {}
    for platform in design.platforms:
        platforms[platform.name] = (*platforms.get(platform.name, ()), platform)
    optional = (
        dns_page(design),
        flows_page(design),
        *traffic_pages(design),
        *(platform_page(design, named) for named in platforms.values()),
        addresses_page(design),
        order_page(design),
    )
    yield from (page for page in optional if page is not None)


def _meta(design: Design, number: int, total: int) -> Meta:
    """Return the title block's right side; what was not answered is left out.

    The design's fingerprint is not on it: every answer changes that, and most pages stay as they are.
    """
    header = design.header
    edition = [f"Version {header.version}" if header.version else "", header.issued, header.classification]
    second = " · ".join(part for part in edition if part)
    third = f"Page {number} of {total}"
    return Meta(tuple(line for line in (f"{header.title} · network design", second, third) if line))
