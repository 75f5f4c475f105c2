"""What the names phase writes: zones, links, records, policies, resolvers, forwarders."""

from typing import Any

import pytest

from blueprints.design.dns import (
    DnsResolver,
    DnsServer,
    ForwardingRuleset,
    InboundEndpoint,
    PrivateDnsZone,
    RulesetLink,
    VirtualNetworkLink,
)
from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.routing import Site
from blueprints.design.virtual_networks import VirtualNetwork
from blueprints.design.workload import PolicyAssignment, RoleAssignment
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


def zones(draft: Draft) -> list[str]:
    return sorted(zone.name for zone in draft.entities.all(PrivateDnsZone))


def links(draft: Draft, zone: str) -> list[str]:
    found = next(z for z in draft.entities.all(PrivateDnsZone) if z.name == zone)
    return sorted(link.virtual_network for link in draft.entities.children(VirtualNetworkLink, found.id))


def rows(draft: Draft, decision: str) -> list[str]:
    return [row.asked for row in draft.records.requests if row.decision == decision]


def test_a_foundry_account_and_its_stores_need_six_zones() -> None:
    assert zones(draft_after("private-dns-zones")) == [
        "privatelink.blob.core.windows.net",
        "privatelink.cognitiveservices.azure.com",
        "privatelink.documents.azure.com",
        "privatelink.openai.azure.com",
        "privatelink.search.windows.net",
        "privatelink.services.ai.azure.com",
    ]


def test_regions_that_stand_alone_have_a_zone_set_each() -> None:
    draft = draft_after("private-dns-zones", "public-api")
    openai = [zone.id for zone in draft.entities.all(PrivateDnsZone) if zone.name == "privatelink.openai.azure.com"]
    assert len(openai) == 2
    for zone in openai:
        (link,) = draft.entities.children(VirtualNetworkLink, zone)
        assert link.virtual_network in draft.networks.values()


def test_agents_in_an_own_network_have_links_on_hub_and_spoke() -> None:
    draft = draft_after(
        "private-dns-zones", connectivity=NEW_HUB, identity=MAY_WRITE, dns={"zones": {"linked_to": "hub"}}
    )
    both = sorted((*draft.networks.values(), *draft.hub_networks.values()))
    assert links(draft, "privatelink.openai.azure.com") == both


def test_zones_that_the_platform_lacks_are_asked_for_once() -> None:
    draft = draft_after("private-dns-zones", "regulated-bank")
    zone = next(z for z in draft.entities.all(PrivateDnsZone) if z.name == "privatelink.openai.azure.com")
    assert not zone.existing
    asked = [row for row in draft.records.requests if row.id in zone.asked_in]
    assert [row.columns["exists"] for row in asked] == ["no"]
    present = next(z for z in draft.entities.all(PrivateDnsZone) if z.name == "privatelink.documents.azure.com")
    assert present.existing


def test_the_hubs_link_of_an_existing_zone_is_there_already() -> None:
    draft = draft_after("private-dns-zones", "regulated-bank")
    zone = next(z for z in draft.entities.all(PrivateDnsZone) if z.name == "privatelink.documents.azure.com")
    there = {link.virtual_network: link.existing for link in draft.entities.children(VirtualNetworkLink, zone.id)}
    assert all(there[hub] for hub in draft.hub_networks.values())
    assert not there[draft.networks["germanywestcentral"]]


def test_a_zone_that_lives_elsewhere_is_taken_by_its_id() -> None:
    given = "/subscriptions/00000000-0000-0000-0000-00000000d009/resourceGroups/rg-x/providers/Microsoft.Network"
    zone = f"{given}/privateDnsZones/privatelink.documents.azure.com"
    draft = draft_after(
        "private-dns-zones", "regulated-bank", dns={"zones": {"ids": {"privatelink.documents.azure.com": zone}}}
    )
    assert draft.entities.get(PrivateDnsZone, zone).existing


def test_an_injected_gateway_has_a_zone_for_its_name_and_no_apex() -> None:
    draft = draft_after("private-dns-zones", "government-agency")
    hosts = [name for name in zones(draft) if name.endswith("azure-api.us")]
    assert len(hosts) == 1
    assert hosts != ["azure-api.us"]
    zone = next(z for z in draft.entities.all(PrivateDnsZone) if z.name == hosts[0])
    assert [record.name for record in zone.records] == ["@"]


def test_the_gateway_answers_in_each_region_with_its_own_units() -> None:
    draft = draft_after("private-dns-zones", "public-api")
    held = [z for z in draft.entities.all(PrivateDnsZone) if z.name.endswith("azure-api.net")]
    values = [record.values[0] for zone in held for record in zone.records]
    assert len(set(values)) == 2
    assert all("/subnets/snet-apim/" in value for value in values)


def test_our_zone_group_holds_every_zone_of_the_endpoint() -> None:
    draft = draft_after("private-dns-records")
    account = next(e for e in draft.entities.all(PrivateEndpoint) if e.group_ids == ("account",))
    assert [zone.rsplit("/", 1)[-1] for zone in account.zone_group or ()] == [
        "privatelink.cognitiveservices.azure.com",
        "privatelink.openai.azure.com",
        "privatelink.services.ai.azure.com",
    ]


def test_a_sixth_zone_of_the_monitor_scope_is_written_by_hand() -> None:
    cloud = {
        "name": "us_government",
        "accept_unverified": ["us_government.azure_openai.zone", "us_government.foundry_services_ai.zone"],
    }
    draft = draft_after(
        "private-dns-records",
        cloud=cloud,
        regions=[{"name": "usgovvirginia"}],
        addressing={"blocks": {"swedencentral": None, "usgovvirginia": "192.168.16.0/22"}},
        monitoring={"private_link_scope": "new"},
    )
    scope = next(e for e in draft.entities.all(PrivateEndpoint) if e.group_ids == ("azuremonitor",))
    assert len(scope.zone_group or ()) == 5
    blob = next(z for z in draft.entities.all(PrivateDnsZone) if z.name.startswith("privatelink.blob"))
    assert [record.writer for record in blob.records if record.endpoint == scope.id] == ["manual"]


def test_where_a_policy_covers_all_zones_the_endpoint_has_no_group() -> None:
    draft = draft_after("private-dns-records", "regulated-bank")
    cosmos = next(e for e in draft.entities.all(PrivateEndpoint) if e.group_ids == ("Sql",))
    assert cosmos.zone_group is None
    zone = next(z for z in draft.entities.all(PrivateDnsZone) if z.name == "privatelink.documents.azure.com")
    assert [(r.writer, r.asked_in) for r in zone.records] == [("policy", ())]


def test_what_the_policy_leaves_out_is_asked_of_the_platform() -> None:
    draft = draft_after("private-dns-records", "regulated-bank")
    openai = next(z for z in draft.entities.all(PrivateDnsZone) if z.name == "privatelink.openai.azure.com")
    assert {record.writer for record in openai.records} == {"policy"}
    sheets = {row.sheet for row in draft.records.requests for r in openai.records if row.id in r.asked_in}
    assert sheets == {"policy"}


def test_a_person_is_asked_for_what_a_policy_leaves_out() -> None:
    draft = draft_after("private-dns-records", "regulated-bank", dns={"records": {"gaps_filled_by": "manual"}})
    openai = next(z for z in draft.entities.all(PrivateDnsZone) if z.name == "privatelink.openai.azure.com")
    assert {record.writer for record in openai.records} == {"manual"}
    assert all(record.values[0].startswith("@host:") for record in openai.records)


def test_a_policy_that_is_listed_covers_what_the_list_says() -> None:
    covers = [{"group_id": "account", "zones": ["privatelink.openai.azure.com"]}]
    draft = draft_after(
        "private-dns-records",
        connectivity=OLD_HUB,
        platforms=OPENAI,
        dns={"records": {"policy_covers": covers}},
    )
    (endpoint,) = draft.entities.all(PrivateEndpoint)
    assert endpoint.zone_group is None


def test_the_deployment_asks_for_its_right_on_zones_of_others() -> None:
    draft = draft_after("private-dns-records", "factory-virtual-wan")
    holders = [r for r in draft.records.all(RoleAssignment) if r.recommendation == "private-dns-records"]
    assert [(r.principal, r.role) for r in holders] == [("deployment", "Private DNS Zone Contributor")]


def test_three_zones_of_an_account_take_our_own_definition() -> None:
    draft = draft_after("private-dns-by-policy")
    assigned = {a.name: a for a in draft.records.all(PolicyAssignment)}
    assert assigned["dns-foundry-account"].definition == "seawall-private-dns-records"
    assert len(assigned["dns-foundry-account"].covers) == 3
    assert assigned["dns-ai-search"].definition == "fbc14a67-53e4-4932-abcc-2049c6706009"
    assert all(len(name) <= 24 for name in assigned)


def test_what_the_landing_zone_covers_is_recorded_as_theirs() -> None:
    draft = draft_after("private-dns-by-policy", "regulated-bank")
    (assigned,) = [a for a in draft.records.all(PolicyAssignment) if not a.ours]
    assert "privatelink.openai.azure.com" not in assigned.covers
    assert "privatelink.documents.azure.com" in assigned.covers


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
    crm = draft.entities.get(VirtualNetwork, "<clients[2].network_id>")
    assert crm.dns_servers == ("10.200.1.4", "10.200.1.5")
    assert "Let <clients[2].network_id> ask 10.200.1.4, 10.200.1.5 for names." in rows(draft, "dns-resolution")


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


def test_compute_instances_need_records_where_nobody_forwards() -> None:
    resolver = {"kind": "own_servers", "addresses": {"swedencentral": ["10.200.1.4", "10.200.1.5"]}}
    draft = draft_after(
        "machine-learning-names",
        connectivity=OLD_HUB,
        platforms=[{"kind": "azure_machine_learning", "name": "ml"}],
        dns={"records": {"written_by": "manual"}, "resolver": resolver},
    )
    asked = rows(draft, "machine-learning-names")
    assert asked
    assert all("instances" in row for row in asked)


@pytest.mark.parametrize(("answer", "policy"), [(True, "NxDomainRedirect"), (False, "Default")])
def test_links_to_privatelink_zones_fall_back_as_answered(answer: bool, policy: str) -> None:
    draft = draft_after("dns-fallback-to-internet", dns={"fallback_to_internet": answer})
    assert {link.resolution_policy for link in draft.entities.all(VirtualNetworkLink)} == {policy}


def test_a_gateways_own_zone_never_falls_back() -> None:
    draft = draft_after("dns-fallback-to-internet", "public-api")
    for zone in draft.entities.all(PrivateDnsZone):
        for link in draft.entities.children(VirtualNetworkLink, zone.id):
            assert (link.resolution_policy == "NxDomainRedirect") is zone.name.startswith("privatelink.")
