"""The truth table of names: every private name from every place, through each DNS server that the place may ask."""

from typing import Any

import pytest

from blueprints.design import Design
from blueprints.design.proof import NameAnswer, Proof
from blueprints.verification import verify
from blueprints.verification.engine import Engine
from blueprints.verification.walk import resolve
from tests.engine.scenarios import design_of
from tests.verification.bases import base
from tests.verification.planting import planted

MANY_PLACES = ("city-selected-networks", "regulated-bank", "travel-two-regions")
OPENAI = "privatelink.openai.azure.com"
UNWRITTEN: dict[str, list[str]] = {"zone_group": []}
STRANGER = {
    "vnet-stranger": {
        "like": "network/virtual_networks/vnet-back-office",
        "peerings": [],
        "subnets": [{"id": "/planted/stranger", "address_prefixes": ["10.250.0.0/24"]}],
    }
}


def proof_of(scenario: str, patch: dict[str, Any]) -> tuple[Design, Proof]:
    """Return a scenario with a patch, and its proof."""
    design = planted(base(scenario), {"network": patch})
    return design, verify(design.network, design.intent)


def cells(proof: Proof, name: str, place: str) -> list[NameAnswer]:
    """Return what a name (part of it) leads to from a place (the end of its id), in each view of the place."""
    views = {view.id for view in proof.views if any(known.endswith(place) for known in view.places)}
    return [answer for answer in proof.answers if name in answer.name and views & set(answer.views)]


@pytest.mark.usefixtures("untraced")
@pytest.mark.parametrize("scenario", MANY_PLACES)
def test_each_name_leads_somewhere_in_each_view_and_each_client_is_led_privately(scenario: str) -> None:
    proof = design_of(scenario).proof
    views = sorted(view.id for view in proof.views)
    table: dict[tuple[str, str], list[NameAnswer]] = {}
    for answer in proof.answers:
        table.setdefault((answer.name, answer.service), []).append(answer)
    for row in table.values():
        assert sorted(view for answer in row for view in answer.views) == views
    asked = {(name.name, name.place) for name in proof.names if name.expected == "private"}
    assert {(a.name, client) for a in proof.answers if a.leads == "private" for client in a.clients} == asked


@pytest.mark.usefixtures("untraced")
@pytest.mark.parametrize(
    ("scenario", "patch"),
    [
        ("china-factory", {}),
        ("factory-virtual-wan", {"virtual_networks": {"vnet-inspection-*": {"dns_servers": ["10.9.9.9"]}}}),
        ("public-api", {"private_endpoints": {"*-eus2-models-account": UNWRITTEN, "*-sdc-models-*": UNWRITTEN}}),
        ("regulated-bank", {"private_dns_zones": {OPENAI: {"links": {"*sdc-hub": None}}}}),
        ("openai-behind-gateway", {"virtual_networks": STRANGER}),
        ("travel-two-regions", {"dns_servers": {"*": {"conditional_forwarders": []}}}),
    ],
)
def test_a_view_says_what_each_of_its_places_gets_when_it_asks_alone(scenario: str, patch: dict[str, Any]) -> None:
    design, proof = proof_of(scenario, patch)
    engine = Engine(design.network)
    for view in proof.views:
        shown = {answer.name: answer.answer for answer in proof.answers if view.id in answer.views}
        for place in view.places:
            silent = view.later.get(place, 1) - 1
            assert {name: resolve(engine, place, name, silent)[1] for name in shown} == shown, place


def test_places_that_get_the_same_answers_are_one_view_however_they_ask() -> None:
    (view,) = design_of("regulated-bank").proof.views
    assert "on-premises" in view.places
    assert view.later == {}
    assert len({place.partition("/subnets/")[0] for place in view.places}) > 2


def test_two_regions_with_zones_of_their_own_are_two_views() -> None:
    proof = design_of("public-api").proof
    (west,) = cells(proof, "oai-assist-prod-sdc", "nic-assist-prod-sdc-jump")
    (east,) = cells(proof, "oai-assist-prod-sdc", "nic-assist-prod-eus2-jump")
    assert west.answer != east.answer
    assert {west.leads, east.leads} == {"private"}


def test_a_second_server_that_answers_otherwise_puts_the_place_into_a_view_more() -> None:
    _, proof = proof_of("regulated-bank", {"private_dns_zones": {"apim-*": {"links": {"*sdc-hub": None}}}})
    (later,) = [view for view in proof.views if view.later.get("on-premises")]
    assert later.later["on-premises"] == 3
    (wrong,) = [answer for answer in cells(proof, "azure-api.net", "on-premises") if answer.leads != "private"]
    assert wrong.result == "fails"
    assert "on-premises" in wrong.clients
    assert all(n.result != "fails" for n in proof.names if n.place == "on-premises"), "the first server is right"


def test_what_a_place_gets_for_a_name_that_it_does_not_need_is_shown_and_no_fault() -> None:
    _, proof = proof_of("openai-behind-gateway", {"virtual_networks": STRANGER})
    (answer,) = cells(proof, "openai.azure.com", "/planted/stranger")
    assert (answer.leads, answer.result, answer.clients) == ("public", "holds", ())


def test_a_name_that_leads_to_another_service_fails_wherever_it_is_asked() -> None:
    record = {"name": "*", "type": "A", "values": ["@network/private_endpoints/*-storage-blob"], "writer": "manual"}
    _, proof = proof_of(
        "minimal",
        {
            "private_dns_zones": {"privatelink.documents.azure.com": {"records": [record]}},
            "private_endpoints": {"*cosmos*": {"zone_group": []}},
        },
    )
    wrong = [answer for answer in proof.answers if answer.leads == "elsewhere"]
    assert {answer.result for answer in wrong} == {"fails"}
    assert all("documents.azure.com" in answer.name for answer in wrong)
