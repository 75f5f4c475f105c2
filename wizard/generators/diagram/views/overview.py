"""The overview: what is connected with what, for one or two regions."""

from blueprints.design.design import Design
from wizard.generators.diagram.layout.measure import measure
from wizard.generators.diagram.scene import Col, Edge, Element, Page, Row, Space
from wizard.generators.diagram.views.edge_of_azure import global_services, internet
from wizard.generators.diagram.views.estate import Estate
from wizard.generators.diagram.views.identity import Ids
from wizard.generators.diagram.views.joints import between_regions, hub_words, ingress_lines, legend_for, site_lines
from wizard.generators.diagram.views.joints_inside import inside_region
from wizard.generators.diagram.views.network_boxes import Detail, region_box
from wizard.generators.diagram.views.on_premises import sites
from wizard.generators.diagram.views.words import line_words, overview_message, overview_words

ID = "overview"
WIDTH = 1520
"""Wider content is smaller than can be read on a sheet of A3, in points."""
DETAILS = Detail(), Detail(icons_a_row=3, strip_columns=6), Detail(stacked=True)
BESIDE = 48
"""Room right of regions that are stacked, in points."""
REGIONS = 2
"""More regions than this are drawn as tiles."""


def overview(design: Design) -> Page:
    """Return the overview page of a design with one or two regions, as much side by side as can be read."""
    for detail in DETAILS:
        page = _page(design, detail)
        if measure(page.root).width <= WIDTH:
            break
    return page


def _page(design: Design, detail: Detail) -> Page:
    estate, ids = Estate(design), Ids()
    top = [part for part in (internet(estate, ids), global_services(estate, ids)) if part is not None]
    outside = sites(estate, ids)
    regions: list[Element] = [region_box(estate, ids, region, detail) for region in estate.regions]
    if detail.stacked:  # a peering between the two runs down the right side, and its word needs room there
        regions = [Row((Col(tuple(regions), gap=64), Space(BESIDE)), gap=0)]
    middle: list[Element] = [*([outside] if outside is not None else []), *regions]
    bands: list[Element] = [Row(tuple(top), gap=48)] if top else []
    bands.append(Row(tuple(middle), gap=112))
    edges = lines(estate, ids)
    root, legend = Col(tuple(bands), gap=72), legend_for(edges, **hub_words(estate))
    return Page(
        ID,
        f"{design.header.title}: network overview",
        overview_message(estate),
        root,
        edges,
        legend=legend,
        words=(*overview_words(estate), *line_words(root, edges, legend)),
    )


def lines(estate: Estate, ids: Ids) -> tuple[Edge, ...]:
    """Return the lines of the overview."""
    inside = tuple(edge for region in estate.regions for edge in inside_region(estate, ids, region))
    return (*ingress_lines(estate, ids), *site_lines(estate, ids), *between_regions(estate, ids), *inside)
