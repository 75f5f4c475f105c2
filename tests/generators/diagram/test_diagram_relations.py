"""Every line and number of a picture stands for something in the Design, and what a picture promises is drawn."""

import re
from collections import Counter
from ipaddress import ip_network

import pytest

from blueprints.design.model import parent_id
from tests.generators.diagram.relations import (
    Line,
    administration,
    behind_gateways,
    calls,
    managed_out,
    peerings,
    sites,
    translated,
    ways_in,
    ways_out,
)
from tests.generators.diagram.test_diagram_scenarios import design_of
from tests.generators.diagram.test_diagram_truth import every_scenario, pages
from wizard.generators.diagram.scene import Page
from wizard.generators.diagram.views.identity import slug

pytestmark = pytest.mark.usefixtures("untraced")

ALLOWED = (peerings, administration, ways_in, behind_gateways, sites, ways_out, translated, managed_out, calls)
NUMBER = re.compile(r"\b\d[\d,]*\b")
NUMBERED = re.compile(r"-\d+$")


def ends_of(page: Page, known: set[str]) -> set[Line]:
    """Return the lines of a page by the ids of their ends, without the numbers that tell things of one name apart."""

    def plain(end: str) -> str:
        return end if end in known else NUMBERED.sub("", end)

    return {(edge.kind, plain(edge.source), plain(edge.target)) for edge in page.edges}


def counted(words: str) -> list[int]:
    """Return the numbers in words, in their order."""
    return [int(number.replace(",", "")) for number in NUMBER.findall(words)]


@every_scenario
def test_every_line_between_things_stands_for_a_relation_of_the_design(name: str) -> None:
    design = design_of(name)
    related = {line for relation in ALLOWED for line in relation(design)}
    related |= {(kind, b, a) for kind, a, b in related if kind == "peering"}
    known = {end for _, *ends in related for end in ends}
    for page in (p for p in pages(name).values() if p.id.startswith(("overview", "region-", "spoke-"))):
        assert not ends_of(page, known) - related, page.id


@every_scenario
def test_every_relation_that_the_overview_promises_is_a_line(name: str) -> None:
    design, (page, *_) = design_of(name), pages(name).values()
    wanted = {
        line for relation in (peerings, administration, ways_in, translated, managed_out) for line in relation(design)
    }
    known = {end for _, *ends in wanted for end in ends}
    drawn = ends_of(page, known)
    drawn |= {(kind, b, a) for kind, a, b in drawn if kind == "peering"}
    assert not wanted - drawn


@every_scenario
def test_the_numbers_of_each_page_are_counted_in_the_design(name: str) -> None:
    design = design_of(name)
    net, plan, flows = design.network, design.address_plan, design.intent.flows
    homes = {network.id: network for network in net.virtual_networks}
    closed = sum(service.public_network_access != "Enabled" for service in net.services)
    off = [] if closed == len(net.services) > 1 else [closed]
    wanted = {
        "overview": [len(net.services), *off, len(net.private_endpoints)],
        "order": [len(design.stages), *([len(design.requests)] if design.requests else [])],
    }
    for region in design.header.regions:
        local = [network for network in net.virtual_networks if network.location == region]
        endpoints = [e for e in net.private_endpoints if homes[parent_id(e.subnet)] in local]
        wanted[f"region-{region}"] = [len(local), sum(len(n.subnets) for n in local), len(endpoints)]
    for network, number in Counter(homes[parent_id(e.subnet)].name for e in net.private_endpoints).items():
        wanted[f"spoke-{slug(network)}"] = [number]
    sizes = [ip_network(block.prefix).num_addresses for block in plan.blocks]
    free = sum(ip_network(prefix).num_addresses for block in plan.blocks for prefix in block.free)
    wanted["addresses"] = [sum(sizes), len(sizes), free]
    asked = Counter(flow.expect for flow in flows)
    place = re.compile("|".join(map(re.escape, design.header.region_titles.values())))
    for page in (page for page in pages(name).values() if page.id in wanted):
        assert counted(place.sub("", page.message)) == wanted[page.id], page.id
    if "flows" in pages(name):
        told = pages(name)["flows"].message.partition(";")[2]
        assert counted(told) == [asked["allowed"], asked["denied"]]
