"""Names mean what the servers on the way make of them."""

from blueprints.design.dns import ConditionalForwarder, DnsServer, ForwardingRule, ForwardingRuleset, RulesetLink
from blueprints.design.network import Network
from blueprints.design.security import SecurityRule
from blueprints.verification.engine import Engine
from blueprints.verification.walk import resolve
from tests.vectors import identifiers as ids
from tests.verification.building import ask, hub

BLOB = "st1.blob.core.windows.net"
OUTBOUND = "dnsResolvers/dnspr/outboundEndpoints/out"


def answer(network: Network, place: str, name: str = BLOB) -> tuple[str, tuple[str, ...]]:
    """Return the text of an answer, and what it hangs on."""
    _, text, _, hedges = resolve(Engine(network), place, name)
    return text, hedges


def ruleset(*rules: ForwardingRule, links: tuple[str, ...] = ("spoke2",)) -> ForwardingRuleset:
    joined = tuple(RulesetLink(id=f"ruleset/links/{n}", virtual_network=ids.network(n)) for n in links)
    return ForwardingRuleset(id="ruleset", location="eastus", outbound_endpoints=(OUTBOUND,), rules=rules, links=joined)


def rule(domain: str, *targets: str, enabled: bool = True) -> ForwardingRule:
    return ForwardingRule(
        name=domain.strip(".") or "all", domain_name=domain, target_dns_servers=targets, enabled=enabled
    )


def site_server(**more: object) -> DnsServer:
    fields = {"id": "dnsServers/dcdns", "place": "onPremises/dc", "addresses": ("192.168.1.53",), **more}
    return DnsServer.model_validate(fields)


APP2, PLAIN1, SITE = "networkInterfaces/app2", "networkInterfaces/plain1", "onPremises/dc"


def test_a_ruleset_sends_a_name_to_the_inbound_endpoint_of_another_network() -> None:
    rules = ruleset(rule("blob.core.windows.net.", "10.0.3.4"))
    assert answer(hub(forwarding_rulesets=(rules,)), APP2) == ("10.1.2.4", ())


def test_the_longest_enabled_rule_of_a_ruleset_decides() -> None:
    rules = ruleset(
        rule(".", "192.168.1.53"),
        rule("windows.net.", "10.0.3.4"),
        rule("blob.core.windows.net.", "10.9.9.9", enabled=False),
    )
    assert answer(hub(forwarding_rulesets=(rules,)), APP2) == ("10.1.2.4", ())


def test_a_ruleset_whose_servers_are_out_of_reach_answers_nothing() -> None:
    rules = ruleset(rule("blob.core.windows.net.", "172.16.0.4"))
    assert answer(hub(forwarding_rulesets=(rules,)), APP2)[0] == "UNREACHABLE"


def test_a_ruleset_that_leads_back_to_its_own_network_is_a_loop() -> None:
    rules = ruleset(rule("example.com.", "10.0.3.4"), links=("hub", "spoke2"))
    network = hub({"virtualNetworks": {"spoke2": {"dnsServers": ["10.0.3.4"]}}}, forwarding_rulesets=(rules,))
    assert answer(network, APP2, "www.example.com")[0] == "SERVFAIL"


def test_two_servers_that_forward_to_each_other_are_a_loop() -> None:
    rules = ruleset(rule("example.com.", "192.168.1.53"), links=("hub",))
    server = site_server(forwarders=("10.0.3.4",))
    assert answer(hub(forwarding_rulesets=(rules,), dns_servers=(server,)), SITE, "www.example.com")[0] == "SERVFAIL"


def test_the_first_server_within_reach_answers() -> None:
    network = hub({"virtualNetworks": {"spoke1": {"dnsServers": ["172.16.0.53", "10.0.3.4"]}}})
    assert answer(network, PLAIN1) == ("10.1.2.4", ())


def test_a_place_that_reaches_none_of_its_servers_gets_no_answer() -> None:
    network = hub({"virtualNetworks": {"spoke1": {"dnsServers": ["172.16.0.53"]}}})
    assert answer(network, PLAIN1)[0] == "UNREACHABLE"
    outcome = ask(network, "plain1", BLOB)
    assert (outcome.stage, outcome.decided_by) == ("dns", "UNREACHABLE")


def test_an_address_where_no_server_stands_answers_nothing() -> None:
    network = hub({"virtualNetworks": {"spoke1": {"dnsServers": ["10.0.4.4"]}}})
    assert answer(network, PLAIN1)[0] == "UNREACHABLE"


def test_a_firewall_answers_as_proxy_with_the_zones_of_its_network() -> None:
    rules = {"virtualNetworks": {"spoke2": {"dnsServers": ["10.0.0.4"]}}}
    assert answer(hub(rules), APP2) == ("10.1.2.4", ())


def test_a_firewall_without_proxy_answers_nothing() -> None:
    patch = {
        "virtualNetworks": {"spoke2": {"dnsServers": ["10.0.0.4"]}},
        "firewallPolicies": {"fwp": {"dnsSettings": {"enableProxy": False}}},
    }
    assert answer(hub(patch), APP2)[0] == "UNREACHABLE"


def test_a_firewall_asks_the_servers_of_its_policy() -> None:
    patch = {
        "virtualNetworks": {"spoke2": {"dnsServers": ["10.0.0.4"]}},
        "privateDnsZones": {"blob": {"virtualNetworkLinks": {"hub": None}}},
        "firewallPolicies": {"fwp": {"dnsSettings": {"enableProxy": True, "servers": ["192.168.1.53"]}}},
    }
    assert answer(hub(patch), APP2)[0] == "203.0.113.10"


def test_on_premises_never_reaches_azure_dns_itself() -> None:
    server = site_server(
        conditional_forwarders=(ConditionalForwarder(domain="windows.net", targets=("168.63.129.16",)),)
    )
    assert answer(hub(dns_servers=(server,)), SITE)[0] == "UNREACHABLE"


def test_a_server_that_iterates_may_or_may_not_use_its_forwarder_for_the_privatelink_zone() -> None:
    forwarder = ConditionalForwarder(domain="privatelink.blob.core.windows.net", targets=("10.0.3.4",))
    server = site_server(conditional_forwarders=(forwarder,))
    assert answer(hub(dns_servers=(server,)), SITE) == ("undecided", ("iterative-forwarder",))


def test_two_linked_zones_of_which_one_holds_the_other_are_not_settled() -> None:
    outer = {"name": "core.windows.net", "virtualNetworkLinks": {"spoke1": {}}}
    network = hub({"privateDnsZones": {"outer": outer}})
    text, hedges = answer(network, PLAIN1, "st1.privatelink.blob.core.windows.net")
    assert (text, hedges) == ("undecided", ("nested-private-zones",))


def test_a_deny_for_azure_platform_dns_silences_azure_dns() -> None:
    network = hub()
    deny = SecurityRule(
        name="no-dns",
        direction="Outbound",
        priority=100,
        access="Deny",
        protocol="*",
        destination_address_prefixes=("AzurePlatformDNS",),
    )
    groups = tuple(g.model_copy(update={"rules": (deny,)}) for g in network.network_security_groups)
    closed = network.model_copy(update={"network_security_groups": groups})
    assert answer(closed, "networkInterfaces/app1")[0] == "UNREACHABLE"


def test_a_cname_in_a_private_zone_is_followed_and_an_apex_record_answers() -> None:
    zone = {
        "name": "corp.example",
        "aRecords": {"@": "10.1.5.9", "*.wild": "10.1.5.10"},
        "cnameRecords": {"files": BLOB},
        "virtualNetworkLinks": {"spoke1": {}},
    }
    network = hub({"privateDnsZones": {"corp": zone}})
    assert answer(network, PLAIN1, "files.corp.example")[0] == "10.1.2.4"
    assert answer(network, PLAIN1, "corp.example")[0] == "10.1.5.9"
    assert answer(network, PLAIN1, "any.wild.corp.example")[0] == "10.1.5.10"
    assert answer(network, PLAIN1, "none.corp.example")[0] == "NXDOMAIN"


def test_a_name_that_only_a_private_zone_knows_does_not_exist_on_the_internet() -> None:
    zone = {"name": "corp.example", "aRecords": {"a": "10.1.5.9"}}
    assert answer(hub({"privateDnsZones": {"corp": zone}}), PLAIN1, "a.corp.example")[0] == "NXDOMAIN"


def test_a_host_that_nobody_described_has_some_public_address() -> None:
    assert answer(hub(), PLAIN1, "packages.example.org")[0] == "a public address"
