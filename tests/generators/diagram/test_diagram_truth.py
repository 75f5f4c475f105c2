"""Pictures say what the design says: each promised resource, link and number is there, and nothing is invented."""

from collections import Counter

import pytest

from blueprints.design.model import parent_id
from blueprints.design.words import count
from tests.generators.diagram.shown import bars, boxes, kinds, lines, mentioned, texts
from tests.generators.diagram.test_diagram_scenarios import SCENARIOS, design_of, pictures_of
from wizard.generators.diagram.scene import Box, Card, Icon, Page, Step, Strip, named
from wizard.generators.diagram.views.estate import Estate, shown
from wizard.generators.diagram.views.identity import Ids, slug
from wizard.generators.diagram.views.lanes import lanes
from wizard.generators.diagram.views.name_story import AZURE_DNS
from wizard.generators.diagram.views.overview import REGIONS
from wizard.generators.diagram.views.words import peered

pytestmark = pytest.mark.usefixtures("untraced")

every_scenario = pytest.mark.parametrize("name", SCENARIOS)


def pages(name: str, kind: str = "") -> dict[str, Page]:
    """Return the pages of a scenario whose id begins so."""
    return {page: picture.page for page, picture in pictures_of(name).items() if page.startswith(kind)}


def said(page: Page) -> str:
    return "\n".join(texts(page))


@every_scenario
def test_no_address_and_no_name_is_invented(name: str) -> None:
    known = design_of(name).model_dump_json() + AZURE_DNS
    for page in pages(name).values():
        assert not {found for found in mentioned(page) if found not in known}, page.id


@every_scenario
def test_the_overview_shows_every_network_device_and_peering(name: str) -> None:
    design, (page, *_) = design_of(name), pages(name).values()
    estate, net = Estate(design), design.network
    titles = Counter(box.title for box in boxes(page).values())
    assert titles >= Counter(shown(network.name) for network in (*net.virtual_networks, *net.virtual_hubs))
    devices = {
        "firewall": len(net.azure_firewalls) + len(net.network_virtual_appliances),
        "bastion": len(net.bastion_hosts),
        "front_door": len(net.front_doors),
        "application_gateway": len(net.application_gateways),
    }
    found = kinds(page)
    assert {kind: found.get(kind, 0) for kind in devices} == devices
    connections = sum(len(hub.connections) for hub in net.virtual_hubs)
    assert len(lines(page, "peering")) == len(peered(estate)) + connections


@every_scenario
def test_the_overview_counts_the_endpoints_of_each_network(name: str) -> None:
    design, (page, *_) = design_of(name), pages(name).values()
    strips = sorted(strip.title for strip in named(page.root) if isinstance(strip, Strip))
    homes = Counter(parent_id(endpoint.subnet) for endpoint in design.network.private_endpoints)
    assert strips == sorted(count(number, "private endpoint") for number in homes.values())


@every_scenario
def test_a_region_shows_every_subnet_with_its_guards(name: str) -> None:
    design = design_of(name)
    for region in design.header.regions:
        page = pages(name)[f"region-{region}"]
        drawn = Counter((box.title, box.badges) for box in boxes(page).values() if box.style in ("subnet", "endpoints"))
        wanted: Counter[tuple[str, tuple[str, ...]]] = Counter()
        for network in design.network.virtual_networks:
            for subnet in network.subnets if network.location == region else ():
                attached = (
                    ("network_security_group", subnet.network_security_group),
                    ("route_table", subnet.route_table),
                    ("nat_gateway", subnet.nat_gateway),
                )
                wanted[subnet.name, tuple(kind for kind, found in attached if found)] += 1
        assert drawn == wanted


@every_scenario
def test_a_region_has_a_card_for_every_private_endpoint(name: str) -> None:
    design = design_of(name)
    homes = {n.id: n.location for n in design.network.virtual_networks}
    for region in design.header.regions:
        cards = [e for e in named(pages(name)[f"region-{region}"].root) if isinstance(e, Card)]
        there = [e for e in design.network.private_endpoints if homes[parent_id(e.subnet)] == region]
        assert sum(card.corner == "private_endpoint" for card in cards) == len(there)


@every_scenario
def test_cards_of_one_title_say_whose_they_are_where_a_network_has_several(name: str) -> None:
    design = design_of(name)
    owners = {f"endpoint-{slug(e.name)}": shown(e.target.rpartition("/")[2]) for e in design.network.private_endpoints}
    for page in pages(name, "region-").values():
        for box in (box for box in boxes(page).values() if box.icon == "virtual_network"):
            cards = [e for e in named(box) if isinstance(e, Card) and e.corner and e.id in owners]
            for title in {card.title for card in cards}:
                alike = [card for card in cards if card.title == title]
                several = len({owners[card.id] for card in alike}) > 1
                assert not [card for card in alike if several and owners[card.id] not in card.note], page.id


@every_scenario
def test_a_spoke_shows_each_endpoint_with_its_service_and_one_line_between(name: str) -> None:
    design = design_of(name)
    for network in design.network.virtual_networks:
        ids = Ids()
        endpoints = [e for e in design.network.private_endpoints if parent_id(e.subnet) == network.id]
        page = pages(name).get(f"spoke-{slug(network.name)}")
        assert (page is not None) == bool(endpoints)
        if page is None or len(endpoints) > 16:
            continue
        joined = {(edge.source, edge.target) for edge in lines(page, "private_link")}
        assert joined == {(ids.of("endpoint", e.id), ids.of("service", e.id)) for e in endpoints}
        assert not [e.name for e in endpoints if e.name not in said(page)]
        assert not [e.target for e in endpoints if shown(e.target.rpartition("/")[2]) not in said(page)]


@every_scenario
def test_the_dns_page_accounts_for_every_zone(name: str) -> None:
    page, net = pages(name).get("dns"), design_of(name).network
    names = {zone.name for zone in net.private_dns_zones}
    if page is None:
        assert not any(endpoint.zone_group for endpoint in net.private_endpoints)
        return
    cards = [e for e in named(page.root) if isinstance(e, Card) and e.kind == "private_dns_zone"]
    further = [int(card.title.split()[0]) for card in cards if card.id == "zone-rest"]
    shown_names = {card.title for card in cards if card.id != "zone-rest"}
    assert shown_names <= names
    assert len(shown_names) + sum(further) == len(names)


@every_scenario
def test_the_dns_page_says_who_writes_the_records_of_each_zone_that_it_names(name: str) -> None:
    page, net = pages(name).get("dns"), design_of(name).network
    cards = [e for e in named(page.root) if isinstance(e, Card) and e.id.startswith("zone-")] if page else []
    grouped = {zone.rpartition("/")[2] for e in net.private_endpoints for zone in e.zone_group or ()}
    for card in (card for card in cards if card.id != "zone-rest"):
        writers = {r.writer for zone in net.private_dns_zones if zone.name == card.title for r in zone.records}
        assert ("zone groups" in card.note) == (card.title in grouped)
        words = {"template": "deployment", "policy": "policy", "manual": "hand"}
        assert {writer for writer, word in words.items() if word in card.note} == writers


@every_scenario
def test_lanes_stand_for_flows_that_must_work(name: str) -> None:
    design = design_of(name)
    flows = {flow.id: flow for flow in design.intent.flows}
    assert all(flows[lane.flow].expect == "allowed" for lane in lanes(design) if lane.flow)
    for page in pages(name).values():
        told = {step.number for step in page.steps}
        assert {edge.step for edge in page.edges if edge.step} == told, page.id


@every_scenario
def test_the_address_plan_shows_each_subnet_to_scale(name: str) -> None:
    plan, page = design_of(name).address_plan, pages(name).get("addresses")
    if page is None:
        assert not plan.blocks
        return
    drawn = {bar.note.partition(" · ")[0]: bar.width for bar in bars(page)}
    subnets = {subnet.prefix for subnet in plan.subnets}
    assert subnets <= set(drawn)
    assert sum(bar.style == "free" for bar in bars(page)) == sum(len(block.free) for block in plan.blocks)
    for block in plan.blocks:
        inside = {s.prefix for s in plan.subnets if s.subnet.startswith(f"{block.network}/")}
        sizes = {2 ** (32 - int(prefix.rpartition("/")[2])): drawn[prefix] for prefix in inside if drawn[prefix] > 6}
        assert len({round(size / width) // 8 for size, width in sizes.items()}) <= 2


@every_scenario
def test_the_order_of_work_counts_every_request_and_stage(name: str) -> None:
    design, page = design_of(name), pages(name)["order"]
    cards = [e for e in named(page.root) if isinstance(e, Card)]
    rows = sum(int(card.title.split(": ")[1].split()[0]) for card in cards if card.id.startswith("asked-"))
    assert rows == len(design.requests)
    assert sum(card.id.startswith("stage-") for card in cards) == len(design.stages)


@every_scenario
def test_the_words_of_a_page_name_what_the_picture_shows(name: str) -> None:
    for page in pages(name).values():
        words = " ".join(page.words)
        told = [e for e in named(page.root) if e.id.startswith(("thing-", "subnet-", "stage-", "zone-1"))]
        # A stage's title begins with its number, which its sentence has elsewhere.
        titles = {e.title.rpartition(" · ")[2] for e in told if isinstance(e, Box | Card | Icon)}
        assert not {text for text in (*titles, *(step.text for step in page.steps)) if text not in words}, page.id


@every_scenario
def test_the_words_of_a_page_tell_each_line_from_what_to_what(name: str) -> None:
    for page in (page for page in pages(name).values() if page.id.startswith(("overview", "region-"))):
        titles = {e.id: e.title for e in named(page.root) if not isinstance(e, Step)}
        told = {text.partition(": ")[0]: text for text in page.words}
        for kind, text in page.legend:
            drawn = {f"{titles[edge.source]} to {titles[edge.target]}" for edge in lines(page, kind)}
            assert drawn == set(told[text].partition(": ")[2].removesuffix(".").split("; ")), page.id


@every_scenario
def test_the_overview_leads_from_each_circuit_and_vpn_device_to_the_gateways_it_is_connected_with(name: str) -> None:
    design, (page, *_) = design_of(name), pages(name).values()
    if len(design.header.regions) > REGIONS:
        return
    joined = Counter(edge.source for edge in lines(page, "hybrid") if edge.source.startswith("device-"))
    ends: dict[str, set[str]] = {}
    for connection in design.network.connections:
        ends.setdefault(connection.circuit or f"{connection.site} {connection.peer_address}", set()).add(
            connection.gateway
        )
    assert sorted(joined.values()) == sorted(len(gateways) for gateways in ends.values())
    reached = {edge.target for edge in lines(page, "hybrid") if not edge.target.startswith("device-")}
    assert len(reached) == len({gateway for site in design.network.sites for gateway in site.gateways})


def test_a_network_that_others_of_ours_lean_on_is_a_hub_though_endpoints_stand_in_it() -> None:
    page = pages("research-institute")["overview"]
    styles = {box.title: box.style for box in boxes(page).values()}
    assert styles["vnet-genomics-prod-we-hub"] == "hub"
    assert styles["vnet-genomics-prod-we"] == "virtual_network"
