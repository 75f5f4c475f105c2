"""The pages of designs: which there are, that each is good, and that each shows what the Design holds."""

import pytest

from blueprints.design.design import Design, Header
from tests.generators.diagram.designs import design
from wizard.generators.diagram import generate, pages, render
from wizard.generators.diagram.faults import faults
from wizard.generators.diagram.picture import draw
from wizard.generators.diagram.scene import Page, Strip, named

TWO = ("swedencentral", "francecentral")
SIX = (*TWO, "westeurope", "uksouth", "eastus2", "japaneast")
DESIGNS = {
    "hub and spoke": design(),
    "two regions": design(TWO),
    "standalone": design(topology="standalone"),
    "two standalone regions": design(TWO, topology="standalone"),
    "no ingress": design(ingress=False),
    "eighteen endpoints": design(copies=2),
    "seventy-two endpoints": design(copies=8),
    "six regions": design(SIX),
}
BOARD = 1760
"""Wider pages cannot be read on a sheet of A3."""


def texts(page: Page) -> str:
    return " ".join(
        part for e in named(page.root) for part in (getattr(e, "title", ""), getattr(e, "note", "")) if part
    )


@pytest.mark.parametrize("name", DESIGNS)
def test_no_page_has_a_fault(name: str) -> None:
    for page in pages(DESIGNS[name]):
        picture = draw(page)
        assert not faults(picture), page.id
        assert picture.layout.width <= BOARD, page.id


def test_the_pages_come_in_reading_order() -> None:
    assert [page.id for page in pages(DESIGNS["two regions"])] == [
        "overview",
        "region-swedencentral",
        "region-francecentral",
        "spoke-vnet-ai-swe",
        "spoke-vnet-ai-fra",
        "dns",
        "flows",
        "ingress",
        "outbound",
        "administration",
        "platform-foundry-swedencentral",
        "platform-foundry-francecentral",
        "addresses",
    ]


def test_many_regions_become_tiles_without_a_line_for_each() -> None:
    page = pages(DESIGNS["six regions"])[0]
    tiles = [e for e in named(page.root) if e.id.startswith("tile-") and hasattr(e, "badges")]
    assert len(tiles) == 6
    assert len(page.edges) < 6
    assert "15 peerings between regions" in texts(page)


def test_every_private_endpoint_is_counted_on_the_overview_and_named_on_its_page() -> None:
    found = DESIGNS["two regions"]
    overview, *others = pages(found)
    strips = [e for e in named(overview.root) if isinstance(e, Strip)]
    assert [strip.title for strip in strips] == ["9 private endpoints"] * 2
    spokes = " ".join(texts(page) for page in others if page.id.startswith("spoke-"))
    assert all(endpoint.name in spokes for endpoint in found.network.private_endpoints)


def test_more_endpoints_than_can_be_read_are_grouped() -> None:
    page = next(p for p in pages(DESIGNS["seventy-two endpoints"]) if p.id.startswith("spoke-"))
    assert "Key Vault × 8" in texts(page)


def test_every_subnet_is_on_its_region_page_with_its_prefix() -> None:
    found = DESIGNS["two regions"]
    shown = {page.id: texts(page) for page in pages(found)}
    for network in found.network.virtual_networks:
        for subnet in network.subnets:
            assert f"{subnet.name} {subnet.address_prefixes[0]}" in shown[f"region-{network.location}"]


def test_what_is_not_in_the_design_is_not_on_a_page() -> None:
    shown = " ".join(texts(page) for page in pages(DESIGNS["no ingress"]))
    assert not [word for word in ("Front Door", "Application Gateway", "API Management", "API client") if word in shown]
    assert "On-premises" not in " ".join(texts(page) for page in pages(DESIGNS["standalone"]))


def test_the_dns_page_tells_the_steps_in_order() -> None:
    page = next(p for p in pages(DESIGNS["hub and spoke"]) if p.id == "dns")
    assert [step.number for step in page.steps] == ["1", "2", "3", "4", "5", "6", "7"]
    assert [edge.step for edge in page.edges if edge.step] == [step.number for step in page.steps]
    assert "aif-claims-swe.services.ai.azure.com" in page.steps[0].text
    assert "CNAME to aif-claims-swe.privatelink.services.ai.azure.com" in page.steps[2].text


def test_every_lane_is_told_below_the_flows() -> None:
    page = next(p for p in pages(DESIGNS["hub and spoke"]) if p.id == "flows")
    assert {step.number[0] for step in page.steps} == {"A", "B", "C", "D", "E"}
    assert {edge.step for edge in page.edges if edge.step} == {step.number for step in page.steps}


def test_the_title_block_leaves_out_what_was_not_answered() -> None:
    (page, *_) = pages(DESIGNS["hub and spoke"])
    assert page.meta.lines[:2] == ("Claims Assistant · network design", "Version 1.0 · Confidential")
    assert page.meta.lines[2] == "Page 1 of 10"


def test_every_page_has_words_and_a_message() -> None:
    for page in pages(DESIGNS["two regions"]):
        assert page.message
        assert page.words


def test_a_design_without_networks_has_no_picture() -> None:
    header = Header(
        workload="a",
        title="A",
        environment="test",
        data_sensitivity="low",
        cloud="public",
        topology="standalone",
        regions=(),
    )
    assert list(generate(Design(header=header))) == []


def test_a_design_is_drawn_once_for_everybody() -> None:
    found = design(ingress=False)
    assert render(found) is render(found)


def test_the_files_are_named_after_the_pages() -> None:
    found = design()
    paths = [file.path for file in generate(found)]
    assert paths[:4] == [f"diagrams/overview.{end}" for end in ("svg", "dot", "png", "pdf")]
    assert paths[-2:] == ["diagrams/drawn.json", "diagrams/network.drawio"]
    assert len(paths) == len(set(paths)) == 4 * len(pages(found)) + 2


def test_a_network_that_nobody_has_named_yet_is_not_called_by_its_answer() -> None:
    unnamed = DESIGNS["hub and spoke"].model_dump_json().replace("vnet-ai-swe", "<connectivity.network>")
    for page in pages(Design.model_validate_json(unnamed)):
        assert "<" not in f"{page.title} {texts(page)}", page.id
