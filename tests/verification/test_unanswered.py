"""What rests on an answer that nobody has given stays open: it neither holds nor fails."""

from typing import Any

from blueprints.answers import answers_from_tree
from blueprints.design.proof import FlowResult
from blueprints.engine import design_for
from blueprints.verification.addresses import address, prefix, unanswered_path
from tests.recommendations.case_files import patched, scenario

HUB = "/subscriptions/00000000-0000-0000-0000-00000000c001/resourceGroups/rg-hub/providers/Microsoft.Network"
KNOWN = {
    "virtual_network_id": f"{HUB}/virtualNetworks/vnet-hub",
    "address_prefixes": ["10.200.0.0/22"],
    "next_hop_ip": "10.200.0.68",
}


def flows(hub: dict[str, Any], **answers: Any) -> dict[str, FlowResult]:
    connectivity = {"topology": "hub_spoke", "hubs": {"swedencentral": hub}}
    tree = patched(scenario("minimal"), {"connectivity": connectivity, **answers})
    return {flow.flow: flow for flow in design_for(answers_from_tree(tree)).proof.flows}


def test_an_unanswered_range_is_one_of_its_own_in_every_run() -> None:
    first, last = prefix("<access.bastion_subnet>")
    assert first <= address("<access.bastion_subnet>") <= last
    assert unanswered_path(first) == "access.bastion_subnet"
    assert prefix("<access.bastion_subnet>") != prefix("<connectivity.on_premises.ranges>")


def test_a_known_address_stands_for_no_answer() -> None:
    assert unanswered_path(address("10.0.0.4")) == ""


def test_an_unknown_bastion_leaves_its_own_flow_open_and_no_other() -> None:
    found = flows(KNOWN, dns={"resolver": {"addresses": {"swedencentral": ["10.200.1.4"]}}})
    assert {name for name, flow in found.items() if flow.result == "undecided"} == {"bastion-to-jump-box"}
    assert found["bastion-to-jump-box"].undecided_by == ("unknown:access.bastion_subnet",)


def test_an_unknown_next_hop_leaves_open_what_passes_the_firewall() -> None:
    found = flows({}, access={"bastion_subnet": "10.200.2.0/26"})
    leaving = [flow for name, flow in found.items() if "entra" in name]
    assert leaving
    assert {flow.result for flow in leaving} == {"undecided"}
    assert not [name for name, flow in found.items() if flow.result == "fails"]


def test_an_unknown_resolver_leaves_names_open() -> None:
    resolver = {"kind": "own_servers"}
    found = flows(KNOWN, access={"bastion_subnet": "10.200.2.0/26"}, dns={"resolver": resolver})
    points = {point for flow in found.values() for point in flow.undecided_by}
    assert "unknown:dns.resolver.addresses.swedencentral" in points
    assert not [name for name, flow in found.items() if flow.result == "fails"]
