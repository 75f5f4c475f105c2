"""What the place phase writes: networks, hubs, connections, gateways and sites."""

import pytest

from blueprints.design.delivery import Fact
from blueprints.design.routing import (
    Connection,
    HubConnection,
    RouteTable,
    Site,
    VirtualHub,
    VirtualNetworkGateway,
    VirtualWan,
)
from blueprints.design.virtual_networks import Peering, Subnet, VirtualNetwork
from blueprints.draft import Draft
from tests.recommendations.drafts import draft_after

GROUP = "/subscriptions/00000000-0000-0000-0000-00000000c001/resourceGroups/rg-hub"
HUB = f"{GROUP}/providers/Microsoft.Network/virtualNetworks/vnet-hub"
EXISTING_HUB = {
    "topology": "hub_spoke",
    "hub": "existing",
    "hubs": {
        "swedencentral": {
            "virtual_network_id": HUB,
            "address_prefixes": ["10.8.0.0/22"],
            "next_hop_ip": "10.8.0.68",
        }
    },
}
TWO_NEW_HUBS = {
    "regions": [{"name": "swedencentral"}, {"name": "germanywestcentral"}],
    "connectivity": {
        "topology": "hub_spoke",
        "hub": "new",
        "hubs": {
            "swedencentral": {"address_block": "10.8.0.0/23"},
            "germanywestcentral": {"address_block": "10.9.0.0/23"},
        },
    },
    "addressing": {"blocks": {"germanywestcentral": "192.168.32.0/22"}},
    "identity": {"deployment_can_write_dns": True},
}
ON_PREMISES = {"on_premises": {"link": "vpn", "ranges": ["10.64.0.0/16"]}}
MAY_WRITE = {"deployment_can_write_dns": True}


def _side(draft: Draft, network: str, remote: str) -> Peering:
    return next(p for p in draft.entities.children(Peering, network) if p.remote_virtual_network == remote)


def test_a_standalone_region_has_one_network_whose_prefixes_the_plan_sets() -> None:
    draft = draft_after("network-topology")
    network = draft.entities.get(VirtualNetwork, draft.networks["swedencentral"])
    assert (network.address_prefixes, network.existing, network.location) == ((), False, "swedencentral")
    assert draft.hub_networks == {}


def test_an_existing_hub_keeps_its_id_and_ranges() -> None:
    draft = draft_after("network-topology", connectivity=EXISTING_HUB)
    hub = draft.entities.get(VirtualNetwork, draft.hub_networks["swedencentral"])
    assert (hub.id, hub.existing, hub.address_prefixes) == (HUB, True, ("10.8.0.0/22",))


def test_a_hub_that_nobody_named_is_written_as_the_question_that_asks_for_it() -> None:
    draft = draft_after("network-topology", connectivity={"topology": "hub_spoke", "hubs": {"swedencentral": {}}})
    assert draft.hub_networks["swedencentral"] == "<connectivity.hubs.swedencentral.virtual_network_id>"


def test_a_new_virtual_wan_has_a_hub_with_a_shared_services_network_beside_it() -> None:
    hubs = {"swedencentral": {"address_block": "10.8.4.0/24", "virtual_hub_prefix": "10.8.0.0/23"}}
    draft = draft_after(
        "network-topology", connectivity={"topology": "virtual_wan", "hub": "new", "hubs": hubs}, identity=MAY_WRITE
    )
    hub = draft.entities.get(VirtualHub, draft.virtual_hubs["swedencentral"])
    assert hub.virtual_wan == draft.entities.all(VirtualWan)[0].id
    assert hub.address_prefix == "10.8.0.0/23"
    assert hub.routing_intent is not None
    assert hub.routing_intent.internet == hub.routing_intent.private_traffic == hub.firewall
    assert draft.hub_networks["swedencentral"].endswith("-shared")


def test_the_shared_network_of_an_existing_virtual_hub_is_the_named_range_that_holds_its_addresses() -> None:
    draft = draft_after("network-topology", "factory-virtual-wan")
    shared = draft.entities.get(VirtualNetwork, draft.hub_networks["westeurope"])
    assert shared.address_prefixes == ("10.60.4.0/24",)


@pytest.mark.parametrize(
    ("intent", "internet", "private"),
    [("internet", True, False), ("private", False, True), ("internet_and_private", True, True)],
)
def test_routing_intent_sends_to_the_firewall_what_was_answered(intent: str, internet: bool, private: bool) -> None:
    draft = draft_after("hub-connection", "factory-virtual-wan", connectivity={"routing_intent": intent})
    hub = draft.entities.all(VirtualHub)[0]
    assert hub.routing_intent is not None
    assert (hub.routing_intent.internet is not None, hub.routing_intent.private_traffic is not None) == (
        internet,
        private,
    )
    assert {c.enable_internet_security for c in draft.entities.all(HubConnection)} == {internet}


def test_an_existing_network_is_not_made_again() -> None:
    spoke = HUB.replace("vnet-hub", "vnet-spoke")
    existing = {"swedencentral": {"virtual_network_id": spoke, "address_prefixes": ["192.168.16.0/22"]}}
    draft = draft_after("network-topology", addressing={"blocks": None, "existing_networks": existing})
    network = draft.entities.get(VirtualNetwork, draft.networks["swedencentral"])
    assert (network.id, network.existing, network.address_prefixes) == (spoke, True, ("192.168.16.0/22",))


def test_both_sides_of_a_peering_agree_and_the_hubs_side_waits_for_its_row() -> None:
    draft = draft_after("hub-connection", connectivity={**EXISTING_HUB, **ON_PREMISES})
    spoke, hub = draft.networks["swedencentral"], draft.hub_networks["swedencentral"]
    ours, theirs = _side(draft, spoke, hub), _side(draft, hub, spoke)
    assert (ours.use_remote_gateways, theirs.allow_gateway_transit) == (True, True)
    assert (ours.asked_in, ours.allow_forwarded_traffic, theirs.allow_forwarded_traffic) == ((), True, True)
    rows = {row.id: row for row in draft.records.requests}
    assert rows[theirs.asked_in[0]].columns["allow_gateway_transit"] == "true"
    assert {row.part for row in draft.records.requests} == {"gateway", "peering"}


def test_a_hubs_side_that_this_design_writes_asks_nobody() -> None:
    draft = draft_after("hub-connection", connectivity={**EXISTING_HUB, "hub_side_created_by": "this_design"})
    hub = draft.hub_networks["swedencentral"]
    assert _side(draft, hub, draft.networks["swedencentral"]).asked_in == ()
    assert draft.records.requests == ()


def test_new_hubs_are_peered_with_each_other_and_route_to_the_other_firewall() -> None:
    draft = draft_after("hub-connection", **TWO_NEW_HUBS)
    here, there = draft.hub_networks["swedencentral"], draft.hub_networks["germanywestcentral"]
    assert _side(draft, here, there).allow_forwarded_traffic
    assert _side(draft, there, here).allow_forwarded_traffic
    subnet = draft.entities.get(Subnet, f"{here}/subnets/AzureFirewallSubnet")
    table = draft.entities.get(RouteTable, subnet.route_table or "")
    assert [(route.address_prefix, route.next_hop_ip_address) for route in table.routes] == [
        ("192.168.32.0/22", f"@host:4:{there}/subnets/AzureFirewallSubnet")
    ]


def test_no_spoke_is_peered_with_a_spoke() -> None:
    draft = draft_after("hub-connection", **TWO_NEW_HUBS)
    spokes = set(draft.networks.values())
    assert not [p for p in draft.entities.all(Peering) if p.remote_virtual_network in spokes and _parent(p) in spokes]


def _parent(peering: Peering) -> str:
    return peering.id.partition("/virtualNetworkPeerings/")[0]


def test_a_client_in_another_spoke_is_there_with_its_route_asked() -> None:
    clients = [
        {"kind": "developers"},
        {"kind": "applications", "name": "crm", "place": "peered_network", "ranges": ["10.9.0.0/24"]},
    ]
    draft = draft_after("hub-connection", connectivity=EXISTING_HUB, clients=clients)
    subnet = next(s for s in draft.entities.all(Subnet) if s.name == "crm")
    assert (subnet.existing, subnet.address_prefixes) == (True, ("10.9.0.0/24",))
    table = draft.entities.get(RouteTable, subnet.route_table or "")
    assert [(r.address_prefix, r.next_hop_ip_address) for r in table.routes] == [("192.168.16.0/22", "10.8.0.68")]
    assert table.asked_in


def test_a_client_application_gets_a_subnet_of_the_right_delegation() -> None:
    clients = [
        {"kind": "applications", "name": "shop", "hosting": "app_service"},
        {"kind": "applications", "name": "batch", "hosting": "virtual_machines"},
        {"kind": "applications", "name": "bots", "hosting": "kubernetes"},
        {"kind": "applications", "name": "web"},
    ]
    draft = draft_after("network-topology", clients=clients)
    subnets = {subnet.name: subnet.delegations for subnet in draft.subnets_of("application")}
    assert subnets == {
        "snet-app": ("Microsoft.Web/serverFarms",),
        "snet-app-batch": (),
        "snet-app-bots": (),
        "snet-app-web": ("Microsoft.App/environments",),
    }
    assert [need.needed for need in draft.needs] == [20, 20, 27, 32]


def test_a_gateway_of_our_own_has_its_subnet_addresses_and_tunnel() -> None:
    draft = draft_after(
        "on-premises-connectivity",
        connectivity={"on_premises": {**ON_PREMISES["on_premises"], "vpn_device_ip": "20.50.0.1"}},
        access={"client_vpn_pool": "172.20.0.0/24"},
    )
    (gateway,) = draft.entities.all(VirtualNetworkGateway)
    assert (gateway.gateway_type, gateway.sku, gateway.active_active) == ("Vpn", "VpnGw2AZ", True)
    assert gateway.vpn_client_address_pool == ("172.20.0.0/24",)
    assert len(gateway.public_ip_addresses) == 2
    assert gateway.subnet == f"{draft.networks['swedencentral']}/subnets/GatewaySubnet"
    (connection,) = draft.entities.all(Connection)
    assert (connection.peer_address, connection.circuit, connection.site) == ("20.50.0.1", None, "on-premises")
    sites = {site.id: (site.kind, site.address_prefixes, site.gateways) for site in draft.entities.all(Site)}
    assert sites == {
        "on-premises": ("on_premises", ("10.64.0.0/16",), (gateway.id,)),
        "vpn-clients": ("vpn_clients", ("172.20.0.0/24",), (gateway.id,)),
    }


def test_a_circuit_that_nobody_named_stays_a_question() -> None:
    link = {"on_premises": {"link": "expressroute", "ranges": ["10.64.0.0/16"], "advertises_default_route": True}}
    draft = draft_after("on-premises-connectivity", connectivity=link)
    (connection,) = draft.entities.all(Connection)
    assert connection.circuit == "<connectivity.on_premises.expressroute_circuit_id>"
    (site,) = draft.entities.all(Site)
    assert site.advertised_prefixes == ("10.64.0.0/16", "0.0.0.0/0")


def test_both_gateways_share_a_gateway_subnet_of_a_26() -> None:
    link = {"on_premises": {"link": "expressroute_and_vpn", "ranges": ["10.64.0.0/16"]}}
    draft = draft_after("on-premises-connectivity", connectivity=link)
    assert [gateway.gateway_type for gateway in draft.entities.all(VirtualNetworkGateway)] == ["ExpressRoute", "Vpn"]
    assert [(need.role, need.needed) for need in draft.needs] == [("virtual_network_gateway", 59)]


def test_the_gateway_of_an_existing_hub_is_recorded() -> None:
    draft = draft_after("on-premises-connectivity", connectivity={**EXISTING_HUB, **ON_PREMISES})
    (gateway,) = draft.entities.all(VirtualNetworkGateway)
    assert (gateway.existing, gateway.gateway_type) == (True, "Vpn")
    assert gateway.subnet == f"{HUB}/subnets/GatewaySubnet"
    assert draft.entities.all(Connection) == ()


def test_a_new_virtual_hub_holds_its_gateway_itself() -> None:
    hubs = {"swedencentral": {"address_block": "10.8.4.0/24", "virtual_hub_prefix": "10.8.0.0/23"}}
    wan = {"topology": "virtual_wan", "hub": "new", "hubs": hubs, **ON_PREMISES}
    draft = draft_after("on-premises-connectivity", connectivity=wan, identity=MAY_WRITE)
    (gateway,) = draft.entities.all(VirtualNetworkGateway)
    assert (gateway.subnet, gateway.virtual_hub) == (None, draft.virtual_hubs["swedencentral"])


def test_a_site_behind_an_existing_virtual_hub_is_reached_through_the_hub() -> None:
    draft = draft_after("on-premises-connectivity", "factory-virtual-wan")
    (site,) = draft.entities.all(Site)
    assert site.gateways == (draft.virtual_hubs["westeurope"],)


def test_a_waived_link_leaves_the_site_without_a_door() -> None:
    waiver = {
        "recommendation": "on-premises-connectivity",
        "reason": "The link is ordered and comes in the second quarter.",
        "owner": "Network Platform",
        "expires": "2027-06-30",
    }
    draft = draft_after("on-premises-connectivity", connectivity=ON_PREMISES, waivers=[waiver])
    (site,) = draft.entities.all(Site)
    assert site.gateways == ()
    assert draft.entities.all(VirtualNetworkGateway) == ()


def test_an_sd_wan_is_asked_to_announce_the_workload() -> None:
    sd_wan = {"on_premises": {"link": "sd_wan", "ranges": ["10.64.0.0/16"]}}
    draft = draft_after("on-premises-connectivity", connectivity={**EXISTING_HUB, **sd_wan})
    (gateway,) = draft.entities.all(VirtualNetworkGateway)
    row = next(row for row in draft.records.requests if row.id in gateway.asked_in)
    assert "Announce 192.168.16.0/22 on-premises over the SD-WAN of vnet-hub" in row.asked
    assert "10.8.0.68" in row.asked
    assert gateway.announces == ("192.168.16.0/22",)
    assert [site.gateways for site in draft.entities.all(Site)] == [(gateway.id,)]


@pytest.mark.parametrize(
    ("second", "noted"), [("northeurope", False), ("swedencentral", True)], ids=["the Azure pair", "another region"]
)
def test_a_second_region_that_is_not_the_azure_pair_is_noted(second: str, noted: bool) -> None:
    draft = draft_after(
        "region-placement",
        regions=[{"name": "westeurope"}, {"name": second}],
        addressing={"blocks": {"swedencentral": None, "westeurope": "192.168.16.0/22", second: "192.168.32.0/22"}},
    )
    assert [fact.what for fact in draft.records.all(Fact)] == (["Region pair"] if noted else [])


def test_a_client_behind_a_virtual_hub_is_connected_to_it() -> None:
    clients = [{"kind": "applications", "name": "mes", "place": "peered_network", "ranges": ["10.62.0.0/24"]}]
    draft = draft_after("network-topology", "factory-virtual-wan", clients=clients)
    (connection,) = draft.entities.all(HubConnection)
    assert (connection.existing, connection.virtual_network) == (True, "<clients[0].network_id>")


def test_a_hub_without_a_known_firewall_waits_for_the_answer() -> None:
    unknown = {"swedencentral": {"virtual_network_id": HUB, "address_prefixes": ["10.8.0.0/22"]}}
    clients = [{"kind": "applications", "name": "crm", "place": "peered_network", "ranges": ["10.9.0.0/24"]}]
    draft = draft_after("network-topology", connectivity={**EXISTING_HUB, "hubs": unknown}, clients=clients)
    (table,) = draft.entities.all(RouteTable)
    assert table.routes[0].next_hop_ip_address == "<connectivity.hubs.swedencentral.next_hop_ip>"
