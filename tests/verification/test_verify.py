"""`verify` proves flows and names, says what they wait for, and gives the same bytes for the same network."""

import random
from typing import Any

import pytest

from blueprints.design.dns import DnsRecord
from blueprints.design.intent import Decided
from blueprints.design.network import Network
from blueprints.design.proof import FlowResult, Proof
from blueprints.verification import verify
from blueprints.verification.discovery import check_modules
from blueprints.verification.without import asked_rows, without_region, without_row
from tests.vectors import identifiers as ids
from tests.verification.building import application, firewall, flow, hub, intent

APP, PLAIN, APP2 = (ids.subnet(name) for name in ("spoke1/app", "spoke1/plain", "spoke2/app"))
BLOB = "services/st1"


def proof_of(network: Network, *flows: Any) -> Proof:
    return verify(network, intent(*flows))


def result(network: Network, **more: Any) -> FlowResult:
    """Prove one flow from spoke1/plain to the storage account, changed by `more`."""
    fields = {"source": PLAIN, "destination": BLOB, "group_id": "blob", **more}
    return proof_of(network, flow("f", fields.pop("source"), fields.pop("destination"), **fields)).flows[0]


def asked(network: Network, collection: str, row: str) -> Network:
    """Return the network with a request row for every member of a collection."""
    members = tuple(member.model_copy(update={"asked_in": (row,)}) for member in getattr(network, collection))
    return network.model_copy(update={collection: members})


def test_a_required_flow_holds_with_its_own_dns_answer() -> None:
    found = result(hub())
    assert (found.result, found.after, found.witness.answer) == ("holds", (), "10.1.2.4")
    assert [step.kind for step in found.witness.steps] == ["name", "route", "endpoint"]


def test_a_required_flow_fails_with_the_object_that_stops_it() -> None:
    found = result(hub({"privateEndpoints": {"pe-st1": {"status": "Pending"}}}))
    assert (found.result, found.witness.decided_by) == ("fails", "pe-st1/status")
    assert [step.decides for step in found.witness.steps][-1:] == [True]


def test_a_flow_waits_for_the_rows_without_which_it_would_not_hold() -> None:
    network = asked(hub(), "private_dns_zones", "D-1")
    assert (result(network).result, result(network).after) == ("holds after", ("D-1",))


def test_a_row_that_changes_nothing_for_a_flow_is_not_waited_for() -> None:
    network = asked(hub(), "route_tables", "F-1")
    assert result(network, source=APP).after == ()


def test_rows_inside_an_entity_are_left_out_as_well() -> None:
    record = DnsRecord(name="st1", type="A", values=("10.1.2.4",), writer="manual", asked_in=("D-2",))
    network = hub({"privateEndpoints": {"pe-st1": {"privateDnsZoneGroup": None}}})
    zones = tuple(zone.model_copy(update={"records": (record,)}) for zone in network.private_dns_zones)
    written = network.model_copy(update={"private_dns_zones": zones})
    assert result(written).after == ("D-2",)
    assert asked_rows(written) == {"D-2": ("private_dns_zones",)}
    assert without_row(written, "D-2").private_dns_zones[0].records == ()
    assert without_row(written, "other") is written


def test_a_flow_that_arrives_elsewhere_does_not_arrive() -> None:
    record = DnsRecord(name="st1", type="A", values=("10.0.4.4",), writer="manual")
    network = hub({"privateEndpoints": {"pe-st1": {"privateDnsZoneGroup": None}}})
    zones = tuple(zone.model_copy(update={"records": (record,)}) for zone in network.private_dns_zones)
    found = result(network.model_copy(update={"private_dns_zones": zones}))
    assert (found.result, found.witness.decided_by) == ("fails", "st1/not-reached")


def test_a_destination_that_is_not_there_is_not_reached() -> None:
    assert result(hub(), destination="services/none", group_id="").witness.decided_by == "none/absent"


def test_a_denied_flow_holds_and_says_which_change_opens_it() -> None:
    network = hub({"privateEndpoints": {"pe-st1": {"status": "Pending"}}})
    found = result(network, expect="denied")
    assert (found.result, found.witness.decided_by) == ("holds", "pe-st1/status")
    assert found.opens_if == "pe-st1 admitted it by status"


def test_a_denied_flow_never_asks_dns_and_fears_every_address() -> None:
    unlinked = hub({"privateDnsZones": {"blob": {"virtualNetworkLinks": {"hub": None, "spoke1": None}}}})
    found = result(unlinked, expect="denied")
    assert (found.result, found.witness.verdict) == ("fails", "arrives")


def test_a_denied_flow_fears_the_host_that_an_application_rule_lets_through() -> None:
    network = hub(firewall(web=application("st1.blob.core.windows.net")))
    assert result(network, source=APP2, expect="denied").result == "fails"
    assert result(hub(), source=APP2, expect="denied").result == "holds"


@pytest.mark.parametrize(
    ("destination", "kind", "expected"),
    [
        ("10.0.4.4", "prefix", "holds"),
        ("192.168.0.0/16", "prefix", "holds"),
        ("onPremises/dc", "place", "holds"),
        (ids.subnet("hub/shared"), "place", "holds"),
        (ids.network("hub"), "place", "holds"),
        ("networkInterfaces/shared1", "place", "holds"),
        ("172.16.0.4", "prefix", "fails"),
        ("www.example.com", "host", "fails"),
        ("Storage", "service_tag", "fails"),
        ("internet", "place", "fails"),
    ],
)
def test_every_kind_of_destination_is_proved(destination: str, kind: str, expected: str) -> None:
    assert result(hub(), destination=destination, destination_kind=kind, group_id="").result == expected
    refused = result(hub(), destination=destination, destination_kind=kind, group_id="", expect="denied").result
    assert refused == ("fails" if expected == "holds" else "holds")


def test_source_ranges_narrow_a_place() -> None:
    found = result(
        hub(),
        source="onPremises/dc",
        source_ranges=("192.168.7.0/24",),
        destination="10.1.5.4",
        destination_kind="prefix",
    )
    assert (found.result, "192.168.7.4" in found.witness.steps[-1].text or True) == ("holds", True)


def test_what_rests_on_a_hedge_is_undecided() -> None:
    rule = {
        "ruleType": "NetworkRule",
        "ipProtocols": ["TCP"],
        "sourceAddresses": ["*"],
        "destinationAddresses": ["*"],
        "destinationPorts": ["*"],
    }
    found = result(hub(firewall(all=rule)), source=APP2, destination="10.1.1.4", destination_kind="prefix", group_id="")
    assert (found.result, found.undecided_by) == ("undecided", ("virtualnetwork-tag-default-route",))


def test_the_name_table_has_a_row_for_each_name_and_place() -> None:
    flows = (
        flow("a", PLAIN, BLOB, group_id="blob"),
        flow("b", APP2, BLOB, group_id="blob"),
        flow("c", "internet", BLOB),
    )
    names = proof_of(hub(), *flows).names
    assert [(n.name, n.place, n.answer, n.private, n.result) for n in names] == [
        ("st1.blob.core.windows.net", PLAIN, "10.1.2.4", True, "holds"),
        ("st1.blob.core.windows.net", APP2, "203.0.113.10", False, "fails"),
    ]
    assert (names[0].zone, names[0].link, names[0].writer) == (
        "privatelink.blob.core.windows.net",
        "spoke1",
        "pe-st1/zone-group",
    )


def test_a_name_says_who_owns_the_zone_that_answers_and_nothing_of_public_dns() -> None:
    flows = (flow("a", PLAIN, BLOB, group_id="blob"), flow("b", APP2, BLOB, group_id="blob"))
    wanted = intent(*flows).model_copy(update={"decided": Decided(zone_owner="Core DNS")})
    names = verify(hub(), wanted).names
    assert [(n.place, n.zone_owner) for n in names] == [(PLAIN, "Core DNS"), (APP2, "")]


def test_a_name_waits_for_its_rows_too() -> None:
    network = asked(hub(), "private_dns_zones", "D-1")
    names = proof_of(network, flow("a", PLAIN, BLOB, group_id="blob")).names
    assert (names[0].result, names[0].after) == ("holds after", ("D-1",))


def _two_regions() -> Network:
    network = hub()
    moved = tuple(
        n.model_copy(update={"location": "westus"}) if n.name == "spoke2" else n for n in network.virtual_networks
    )
    return network.model_copy(update={"virtual_networks": moved})


def test_with_a_region_lost_the_other_regions_flows_are_proved_again() -> None:
    losses = proof_of(
        _two_regions(),
        flow("local", PLAIN, BLOB, group_id="blob", survives=("westus",)),
        flow("across", APP2, "10.0.4.4", destination_kind="prefix"),
    ).region_losses
    assert [(loss.region, loss.flow, loss.survives, loss.marked) for loss in losses] == [
        ("eastus", "across", False, False),
        ("westus", "local", True, True),
    ]
    assert losses[0].text


def test_a_network_without_a_region_has_nothing_that_stood_there() -> None:
    left = without_region(_two_regions(), "eastus")
    assert [network.name for network in left.virtual_networks] == ["spoke2"]
    assert left.private_endpoints == ()
    assert left.azure_firewalls == ()
    assert left.private_dns_zones[0].links == ()


def test_one_region_cannot_be_lost() -> None:
    assert proof_of(hub(), flow("a", PLAIN, BLOB)).region_losses == ()


def test_what_lies_outside_the_model_is_listed() -> None:
    rules = {
        "nsg-app": {
            "securityRules": {
                "odd": {"direction": "Inbound", "priority": 100, "access": "Allow", "sourceAddressPrefix": "NoSuchTag"}
            }
        }
    }
    listed = proof_of(
        hub({"networkSecurityGroups": rules}), flow("a", "onPremises/dc", APP, destination_kind="place")
    ).not_modelled
    assert "IPv6" in listed
    assert "service tag NoSuchTag: not known; a rule that names it proves nothing" in listed


def test_every_check_of_the_folder_is_run_and_described() -> None:
    checks = proof_of(hub()).checks
    assert [check.check for check in checks] == [module.id for module in check_modules()]
    assert all(module.page and module.property for module in check_modules())


def test_the_order_of_what_is_given_changes_no_byte() -> None:
    flows = (
        flow("a", PLAIN, BLOB, group_id="blob"),
        flow("b", APP2, BLOB, expect="denied"),
        flow("c", "internet", BLOB, expect="denied"),
    )
    network = asked(hub({"publicDns": {}}), "private_dns_zones", "D-1")
    dice = random.Random(7)  # noqa: S311 - a fixed shuffle, no secret
    expected = proof_of(network, *flows).model_dump_json()
    for _ in range(3):
        mixed = {}
        for field in Network.model_fields:
            members = list(getattr(network, field))
            dice.shuffle(members)
            mixed[field] = tuple(members)
        assert proof_of(Network.model_construct(**mixed), *flows).model_dump_json() == expected
