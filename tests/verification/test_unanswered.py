"""What rests on an answer that nobody has given stays open: it neither holds nor fails."""

from typing import Any

import pytest

from blueprints.answers import answers_from_tree
from blueprints.design.proof import FlowResult, Proof
from blueprints.engine import design_for
from blueprints.verification.addresses import address, prefix, unanswered_path
from blueprints.verification.hedges import HEDGES, decided_by
from tests.recommendations.case_files import patched, scenario

HUB = "/subscriptions/00000000-0000-0000-0000-00000000c001/resourceGroups/rg-hub/providers/Microsoft.Network"
KNOWN = {
    "virtual_network_id": f"{HUB}/virtualNetworks/vnet-hub",
    "address_prefixes": ["10.200.0.0/22"],
    "next_hop_ip": "10.200.0.68",
}


def proof(hub: dict[str, Any], **answers: Any) -> Proof:
    connectivity = {"topology": "hub_spoke", "hubs": {"swedencentral": hub}}
    tree = patched(scenario("minimal"), {"connectivity": connectivity, **answers})
    return design_for(answers_from_tree(tree)).proof


def flows(hub: dict[str, Any], **answers: Any) -> dict[str, FlowResult]:
    return {flow.flow: flow for flow in proof(hub, **answers).flows}


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


def test_an_unknown_resolver_leaves_names_open_and_the_check_says_which_answer_would_decide() -> None:
    resolver = {"kind": "own_servers"}
    found = proof(KNOWN, access={"bastion_subnet": "10.200.2.0/26"}, dns={"resolver": resolver})
    path = "dns.resolver.addresses.swedencentral"
    assert f"unknown:{path}" in {point for flow in found.flows for point in flow.undecided_by}
    open_names = [name for name in found.names if name.result == "undecided"]
    assert open_names
    assert all(f"unknown:{path}" in name.undecided_by for name in open_names)
    assert not [flow.flow for flow in found.flows if flow.result == "fails"]
    (check,) = [each for each in found.checks if each.check == "proof-is-decided"]
    assert all(f"answer {path}" in example.would_fix for example in check.counter_examples)


@pytest.mark.parametrize(
    ("point", "said"),
    [
        ("unknown:access.bastion_subnet", "answer access.bastion_subnet"),
        ("unknown:vnet-hub/firewall/policy", "say what vnet-hub/firewall lets pass"),
        ("unknown:afwp-hub/dns", "say which DNS servers afwp-hub asks"),
        *((hedge.id, hedge.avoided_by) for hedge in HEDGES),
    ],
)
def test_every_point_says_what_would_decide_it(point: str, said: str) -> None:
    assert decided_by(point) == said != ""
