"""Single packets meet the devices, endpoints and filters that Azure puts in their way."""

from typing import Any

import pytest

from blueprints.design.firewalls import FirewallRule, NetworkVirtualAppliance
from blueprints.design.network import Network
from tests.vectors import identifiers as ids
from tests.verification.building import ALLOW_443, application, ask, firewall, hub

SITE = "onPremises/dc"
OPEN_APP = {"virtualNetworks": {"spoke1": {"subnets": {"app": {"networkSecurityGroup": None}}}}}
VIA_NVA = {"routeTables": {"rt-app2": {"routes": {"default": {"nextHopIpAddress": "10.0.4.99"}}}}, **OPEN_APP}


def appliance(policy: str, *rules: FirewallRule) -> NetworkVirtualAppliance:
    fields = {"id": "nva", "address": "10.0.4.99", "virtual_network": ids.network("hub"), "policy": policy}
    return NetworkVirtualAppliance.model_validate({**fields, "rules": rules})


def listed(kind: str = "network", **more: Any) -> FirewallRule:
    fields = {"name": "asked", "kind": kind, "protocols": ("TCP",), "destination_ports": ("443",), **more}
    return FirewallRule.model_validate(fields)


def through(policy: str, *rules: FirewallRule) -> Network:
    return hub(VIA_NVA, network_virtual_appliances=(appliance(policy, *rules),))


def both_ways(network: Network) -> Network:
    """Send the replies of spoke1/app through the appliance as well."""
    tables = tuple(
        t.model_copy(
            update={"routes": tuple(r.model_copy(update={"next_hop_ip_address": "10.0.4.99"}) for r in t.routes)}
        )
        for t in network.route_tables
    )
    return network.model_copy(update={"route_tables": tables})


def test_an_appliance_that_forwards_all_lets_it_pass_both_ways() -> None:
    outcome = ask(both_ways(through("forwards_all")), "app2", "10.1.1.4")
    assert (outcome.verdict, outcome.trace.via) == ("arrives", ["nva"])


def test_an_appliance_on_one_side_only_sees_half_of_the_connection() -> None:
    outcome = ask(through("forwards_all"), "app2", "10.1.1.4")
    assert (outcome.stage, outcome.decided_by) == ("return", "asymmetric:afw")


def test_nothing_is_proved_through_an_appliance_whose_rules_are_unknown() -> None:
    outcome = ask(both_ways(through("unknown")), "app2", "10.1.1.4")
    assert (outcome.verdict, outcome.hedges) == ("undecided", ("unknown:nva/policy",))


def test_an_appliance_passes_what_its_rows_ask_and_nothing_else() -> None:
    network = both_ways(through("forwards_listed", listed(destination_addresses=("10.1.1.0/24",))))
    assert ask(network, "app2", "10.1.1.4").verdict == "arrives"
    outcome = ask(network, "app2", "10.1.1.4", 22)
    assert (outcome.stage, outcome.decided_by) == ("firewall", "nva/default-deny")


def test_an_appliance_translates_where_a_row_names_hosts() -> None:
    rule = listed("application", protocols=("Https:443",), target_fqdns=("www.example.com",), destination_ports=())
    network = through("forwards_listed", rule)
    subnets = {"virtualNetworks": {"hub": {"subnets": {"shared": {"defaultOutboundAccess": False}}}}}
    network = hub({**VIA_NVA, **subnets}, network_virtual_appliances=network.network_virtual_appliances)
    outcome = ask(network, "app2", "www.example.com")
    assert (outcome.verdict, outcome.reached) == ("arrives", "internet")


def test_a_route_that_comes_back_to_its_own_subnet_is_a_loop() -> None:
    patch = {
        "virtualNetworks": {"hub": {"subnets": {"AzureFirewallSubnet": {"routeTable": "rt-fw"}}}},
        "routeTables": {
            "rt-fw": {
                "routes": {
                    "self": {
                        "addressPrefix": "10.1.0.0/16",
                        "nextHopType": "VirtualAppliance",
                        "nextHopIpAddress": "10.0.0.4",
                    }
                }
            }
        },
        **firewall(all=ALLOW_443),
    }
    outcome = ask(hub(patch), "app2", "10.1.1.4")
    assert (outcome.stage, outcome.decided_by) == ("route", "loop")


def test_next_hop_internet_never_delivers_a_private_address() -> None:
    routes = {"rt-app2": {"routes": {"default": {"nextHopType": "Internet"}}}}
    outcome = ask(hub({"routeTables": routes}), "app2", "10.1.1.4")
    assert (outcome.stage, outcome.decided_by) == ("route", "rt-app2/default")


def test_a_route_to_the_gateway_needs_a_vpn_gateway_of_the_network() -> None:
    routes = {"rt-app2": {"routes": {"default": {"nextHopType": "VirtualNetworkGateway"}}}}
    outcome = ask(hub({"routeTables": routes}), "app2", "192.168.1.10")
    assert (outcome.stage, outcome.decided_by) == ("route", "rt-app2/default")


def test_a_spoke_reaches_on_premises_through_the_gateway_of_its_hub() -> None:
    outcome = ask(hub(), "plain1", "192.168.1.10")
    assert (outcome.verdict, outcome.trace.via, outcome.reached) == ("arrives", ["vgw"], SITE)


def test_a_site_learns_no_route_to_a_network_that_does_not_use_its_gateway() -> None:
    patch = {"virtualNetworks": {"spoke2": {"virtualNetworkPeerings": {"hub": {"useRemoteGateways": False}}}}}
    outcome = ask(hub(patch), SITE, "10.2.1.4")
    assert (outcome.stage, outcome.decided_by) == ("route", "dc/no-route")


def test_a_site_without_breakout_has_no_way_to_a_public_address() -> None:
    closed = ask(hub({"onPremises": {"dc": {"internetBreakout": False}}}), SITE, "www.example.com")
    assert closed.decided_by == "dc/internetBreakout"
    assert ask(hub(), SITE, "www.example.com").reached == "internet"
    assert ask(hub(), SITE, "192.168.7.7").reached == SITE


def test_the_internet_carries_no_private_address() -> None:
    outcome = ask(hub(), "internet", "10.1.1.4")
    assert (outcome.stage, outcome.decided_by) == ("route", "internet/no-route")


def test_a_public_address_of_a_firewall_without_translation_is_closed() -> None:
    assert ask(hub(), "internet", "198.51.100.4").decided_by == "fwp/default-deny"


def test_whether_a_deny_stops_what_was_translated_is_not_settled() -> None:
    nat = {
        "ruleType": "NatRule",
        "ipProtocols": ["TCP"],
        "sourceAddresses": ["*"],
        "destinationAddresses": ["198.51.100.4"],
        "destinationPorts": ["443"],
        "translatedAddress": "10.1.1.4",
        "translatedPort": "8443",
    }
    deny = {**ALLOW_443, "destinationAddresses": ["10.1.1.4"], "destinationPorts": ["8443"]}
    patch = firewall(in_=nat, no=deny)
    collections = patch["firewallPolicies"]["fwp"]["ruleCollectionGroups"]["g"]["ruleCollections"]
    collections["in_"]["action"], collections["no"]["action"] = "DNAT", "Deny"
    outcome = ask(hub({**patch, **OPEN_APP}), "internet", "198.51.100.4")
    assert (outcome.verdict, outcome.hedges) == ("undecided", ("dnat-versus-network-deny",))


@pytest.mark.parametrize(
    ("host", "verdict"), [("a.example.com", "arrives"), ("a.b.example.com", "undecided"), ("example.org", "blocked")]
)
def test_a_wildcard_surely_matches_one_label(host: str, verdict: str) -> None:
    outcome = ask(hub(firewall(web=application("*.example.com"))), "app2", host)
    assert outcome.verdict == verdict


def test_a_rule_by_name_in_a_network_rule_matches_what_the_firewall_resolves() -> None:
    rule = {**ALLOW_443, "destinationFqdns": ["time.example.com"], "destinationAddresses": []}
    network = hub(firewall(time=rule))
    assert ask(network, "app2", "time.example.com").verdict == "arrives"
    assert ask(network, "app2", "www.example.com").decided_by == "fwp/default-deny"


def test_the_range_of_all_addresses_switches_translation_off_and_the_last_address_switches_it_on() -> None:
    for ranges, hedges in ((["255.255.255.255/32"], ()), (["0.0.0.0/0"], ("private-endpoint-return",))):
        patch = {
            "virtualNetworks": {"spoke1": {"subnets": {"pe": {"privateEndpointNetworkPolicies": "Enabled"}}}},
            "routeTables": {
                "rt-app": {
                    "routes": {
                        "space": {
                            "addressPrefix": "10.1.0.0/16",
                            "nextHopType": "VirtualAppliance",
                            "nextHopIpAddress": "10.0.0.4",
                        }
                    }
                }
            },
            **firewall(pe=ALLOW_443),
        }
        patch["firewallPolicies"]["fwp"]["snat"] = {"privateRanges": ranges}
        assert ask(hub(patch), "app1", "st1.blob.core.windows.net").hedges == hedges
