"""Who answers DNS: Azure DNS, resolvers, servers, firewalls, and what is forwarded to them."""

from typing import Any

import pytest

from blueprints.design.dns import (
    DnsResolver,
    DnsServer,
    ForwardingRuleset,
    InboundEndpoint,
    RulesetLink,
)
from blueprints.design.routing import Site
from blueprints.design.virtual_networks import VirtualNetwork
from blueprints.draft import Draft
from blueprints.recommendations.parts.forwarder_lines import forwarder_line
from tests.recommendations.drafts import draft_after

NEW_HUB = {"topology": "hub_spoke", "hub": "new", "hubs": {"swedencentral": {"address_block": "10.200.0.0/23"}}}
HUB = "/subscriptions/00000000-0000-0000-0000-00000000c001/resourceGroups/rg-hub/providers/Microsoft.Network"
OLD_HUB = {
    "topology": "hub_spoke",
    "hubs": {
        "swedencentral": {
            "virtual_network_id": f"{HUB}/virtualNetworks/vnet-hub",
            "address_prefixes": ["10.200.0.0/22"],
            "next_hop_ip": "10.200.0.68",
        }
    },
}
MAY_WRITE = {"deployment_can_write_dns": True}
LINK = {"link": "expressroute", "ranges": ["10.0.0.0/10"]}
OPENAI = [{"kind": "azure_openai", "name": "models"}]


def rows(draft: Draft, decision: str) -> list[str]:
    return [row.asked for row in draft.records.requests if row.decision == decision]


def test_a_standalone_network_without_a_link_keeps_azure_dns() -> None:
    draft = draft_after("dns-resolution")
    assert not draft.entities.all(DnsResolver)
    assert draft.entities.get(VirtualNetwork, draft.networks["swedencentral"]).dns_servers == ()


def test_a_new_hub_holds_a_resolver_with_its_two_subnets() -> None:
    draft = draft_after("dns-resolution", connectivity=NEW_HUB, identity=MAY_WRITE)
    (resolver,) = draft.entities.all(DnsResolver)
    hub = draft.hub_networks["swedencentral"]
    (inbound,) = draft.entities.children(InboundEndpoint, resolver.id)
    assert resolver.virtual_network == hub
    assert inbound.address == f"@host:4:{hub}/subnets/snet-dns-in"
    assert draft.subnet("swedencentral", "dns_outbound", hub=True) is not None


def test_a_spoke_without_zone_links_is_led_to_the_resolver_by_a_ruleset() -> None:
    draft = draft_after("dns-resolution", connectivity=NEW_HUB, identity=MAY_WRITE, platforms=OPENAI)
    (ruleset,) = draft.entities.all(ForwardingRuleset)
    (link,) = draft.entities.children(RulesetLink, ruleset.id)
    assert [rule.domain_name for rule in ruleset.rules] == ["openai.azure.com."]
    assert link.virtual_network == draft.networks["swedencentral"]


def test_no_ruleset_to_an_inbound_endpoint_is_linked_to_that_endpoints_network() -> None:
    connectivity = {**NEW_HUB, "on_premises": LINK}
    dns = {"on_premises": {"forwarders": ["10.8.0.10"], "domains": ["corp.example"]}}
    draft = draft_after(
        "conditional-forwarding", connectivity=connectivity, identity=MAY_WRITE, platforms=OPENAI, dns=dns
    )
    hub = draft.hub_networks["swedencentral"]
    for ruleset in draft.entities.all(ForwardingRuleset):
        inward = any(target.startswith("@host:") for rule in ruleset.rules for target in rule.target_dns_servers)
        linked = [link.virtual_network for link in draft.entities.children(RulesetLink, ruleset.id)]
        assert not (inward and hub in linked)
        assert "corp.example." in [rule.domain_name for rule in ruleset.rules]


def test_rules_for_an_existing_resolver_are_asked_of_its_team() -> None:
    dns = {"resolver": {"addresses": {"swedencentral": ["10.200.1.4"]}}}
    draft = draft_after("dns-resolution", connectivity=OLD_HUB, platforms=OPENAI, dns=dns)
    (resolver,) = draft.entities.all(DnsResolver)
    (ruleset,) = draft.entities.all(ForwardingRuleset)
    assert resolver.existing
    assert rows(draft, "dns-resolution") == [
        "Add rules for openai.azure.com to a ruleset of the resolver and link it to vnet-claims-prod-sdc."
    ]
    assert ruleset.asked_in


def test_a_new_resolver_beside_another_teams_hub_lives_in_our_network() -> None:
    dns = {"resolver": {"status": "new"}}
    draft = draft_after("dns-resolution", connectivity=OLD_HUB, platforms=OPENAI, dns=dns)
    (resolver,) = draft.entities.all(DnsResolver)
    assert resolver.virtual_network == draft.networks["swedencentral"]


@pytest.mark.parametrize(
    ("resolver", "server"),
    [
        ({"kind": "firewall_proxy"}, "@host:4:{hub}/subnets/AzureFirewallSubnet"),
        ({"spoke_method": "custom_dns"}, "@host:4:{hub}/subnets/snet-dns-in"),
    ],
)
def test_networks_ask_by_address_where_that_is_the_method(resolver: dict[str, Any], server: str) -> None:
    draft = draft_after("dns-resolution", connectivity=NEW_HUB, identity=MAY_WRITE, dns={"resolver": resolver})
    spoke = draft.entities.get(VirtualNetwork, draft.networks["swedencentral"])
    assert spoke.dns_servers == (server.format(hub=draft.hub_networks["swedencentral"]),)


def test_own_servers_forward_the_public_zones_to_azure_dns() -> None:
    draft = draft_after("conditional-forwarding", "regulated-bank")
    server = next(s for s in draft.entities.all(DnsServer) if s.addresses == ("10.200.1.4", "10.200.1.5"))
    targets = {f.domain: f.targets for f in server.conditional_forwarders}
    assert targets["openai.azure.com"] == ("168.63.129.16",)
    assert targets["bank.example"] == ("10.8.0.10", "10.8.0.11")
    assert draft.entities.get(VirtualNetwork, draft.networks["swedencentral"]).dns_servers == (
        "10.210.1.4",
        "10.210.1.5",
    )


def test_the_network_of_a_client_beside_ours_is_asked_to_use_the_same_servers() -> None:
    draft = draft_after("dns-resolution", "regulated-bank")
    crm = draft.entities.get(VirtualNetwork, "<clients[3].network_id>")
    assert crm.dns_servers == ("10.200.1.4", "10.200.1.5")
    assert "Let <clients[3].network_id> ask 10.200.1.4, 10.200.1.5 for names." in rows(draft, "dns-resolution")


def test_on_premises_forwards_public_zones_and_never_a_whole_cloud() -> None:
    draft = draft_after("conditional-forwarding", "factory-virtual-wan")
    server = next(s for s in draft.entities.all(DnsServer) if s.place == "on-premises")
    domains = [forwarder.domain for forwarder in server.conditional_forwarders]
    assert {"instances.azureml.ms", "instances.ml.azure.ms"} <= set(domains)
    assert not {"azure.net", "windows.net", "azure.com"} & set(domains)
    assert not [domain for domain in domains if domain.startswith("privatelink.")]
    assert draft.entities.get(Site, "on-premises").dns_servers == (server.id,)


def test_vpn_clients_ask_the_inbound_endpoint() -> None:
    draft = draft_after(
        "conditional-forwarding",
        access={"client_vpn_pool": "10.99.0.0/24"},
        dns={"resolver": {"kind": "private_resolver"}},
    )
    network = draft.networks["swedencentral"]
    assert draft.entities.get(Site, "vpn-clients").dns_servers == (f"@host:4:{network}/subnets/snet-dns-in",)


@pytest.mark.parametrize(
    ("product", "line"),
    [
        (
            "windows",
            'Add-DnsServerConditionalForwarderZone -Name "openai.azure.com" -MasterServers 10.0.0.4,10.0.0.5 '
            "-ReplicationScope Forest",
        ),
        ("bind", 'zone "openai.azure.com" { type forward; forward only; forwarders { 10.0.0.4 ; 10.0.0.5 ; }; };'),
        ("infoblox", "openai.azure.com,10.0.0.4 10.0.0.5"),
        ("bluecat", "openai.azure.com,10.0.0.4 10.0.0.5"),
        ("other", "openai.azure.com -> 10.0.0.4 10.0.0.5"),
    ],
)
def test_a_forwarder_is_written_in_the_products_syntax(product: str, line: str) -> None:
    assert forwarder_line(product, "openai.azure.com", ("10.0.0.4", "10.0.0.5")) == line
