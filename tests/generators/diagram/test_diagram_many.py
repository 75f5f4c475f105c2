"""From three regions to fifty: tiles, then tiles by geography, then a card each; never a line for each region."""

from functools import cache

import pytest

from blueprints.catalog.regions import regions as known
from tests.generators.diagram.designs import design
from tests.generators.diagram.shown import boxes
from wizard.generators.diagram.faults import faults
from wizard.generators.diagram.picture import Picture, draw
from wizard.generators.diagram.scene import Box, Card, Icon, named
from wizard.generators.diagram.views.addresses import addresses_page
from wizard.generators.diagram.views.geography import columns
from wizard.generators.diagram.views.many import many

HOME = ("swedencentral", "francecentral")
REGIONS = HOME + tuple(r.name for r in known().values() if r.cloud == "public" and r.name not in HOME)
WIDEST = 1600
"""Points that can be read on a sheet of A3."""


@cache
def overview(number: int, topology: str = "hub_spoke") -> Picture:
    """Return the overview of a design with so many regions."""
    return draw(many(design(REGIONS[:number], topology=topology)))


@pytest.mark.parametrize("topology", ["hub_spoke", "standalone"])
@pytest.mark.parametrize("number", [3, 5, 9, 10, 12, 24, 25, 50])
def test_the_overview_can_be_read_however_many_regions_there_are(number: int, topology: str) -> None:
    picture = overview(number, topology)
    assert not faults(picture)
    assert picture.layout.width <= WIDEST


@pytest.mark.parametrize("number", [16, 17, 50])
def test_the_address_plan_can_be_read_however_many_blocks_there_are(number: int) -> None:
    page = addresses_page(design(REGIONS[:number]))
    assert page is not None
    picture = draw(page)
    assert not faults(picture)
    assert picture.layout.width <= WIDEST
    assert len([box for box in boxes(page) if box.startswith("block-")]) == number


@pytest.mark.parametrize("number", [9, 10, 25, 50])
def test_every_region_stands_on_the_overview_once_and_leads_to_its_page(number: int) -> None:
    links = [element.link for element in named(overview(number).page.root) if isinstance(element, Box | Card)]
    assert sorted(link for link in links if link.startswith("region-")) == sorted(
        f"region-{r}" for r in REGIONS[:number]
    )


@pytest.mark.parametrize("number", [10, 50])
def test_from_ten_regions_on_geographies_are_joined_and_not_regions(number: int) -> None:
    page = overview(number).page
    geographies = [e.id for e in named(page.root) if e.id.startswith("geography-")]
    assert {edge.target for edge in page.edges} <= {*geographies, "thing-afd-claims"}
    assert len(page.edges) == 2 * len(geographies) + 1


def test_a_geography_says_how_many_origins_and_gateways_it_has() -> None:
    notes = {box.title: box.note for box in boxes(overview(12).page).values()}
    assert notes["Americas"] == "4 regions · 4 origins · 4 gateways"


def test_the_mesh_of_hubs_is_a_number() -> None:
    meshes = [e for e in named(overview(12).page.root) if isinstance(e, Icon) and e.id == "mesh"]
    assert [mesh.title for mesh in meshes] == ["66 peerings"]


def test_regions_of_one_geography_stand_together_whatever_their_order() -> None:
    found = [box.title for name, box in boxes(overview(12).page).items() if name.startswith("geography-")]
    assert found == ["Europe", "Americas", "Asia Pacific"]


@pytest.mark.parametrize(
    ("sizes", "total", "expected"),
    [
        ({"a": 6, "b": 3, "c": 3}, 5, {"a": 2, "b": 1, "c": 1}),
        ({"a": 18, "b": 17, "c": 11, "d": 4}, 6, {"a": 2, "b": 2, "c": 1, "d": 1}),
        ({"a": 10}, 4, {"a": 4}),
    ],
)
def test_columns_leave_the_page_low_and_no_wider_than_that_needs(
    sizes: dict[str, int], total: int, expected: dict[str, int]
) -> None:
    assert columns(sizes, total) == expected
