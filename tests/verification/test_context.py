"""A check asks the context everything; exposures, egress and sets come back exact and readable."""

import pytest

from blueprints.design.ingress import ApiManagement, ApiManagementLocation, ApplicationGateway, FrontDoor, Listener
from blueprints.design.intent import Intent
from blueprints.design.interfaces import PublicIpAddress
from blueprints.design.network import Network
from blueprints.verification import Context
from blueprints.verification.address_faults import address_faults
from blueprints.verification.addresses import address
from blueprints.verification.exposure import translations
from blueprints.verification.filters import Packet
from tests.vectors import identifiers as ids
from tests.verification.building import ALLOW_443, application, firewall, hub, one

APP = ids.subnet("spoke1/app")


def context(network: Network) -> Context:
    return Context(network, Intent())


def test_a_context_resolves_walks_and_looks_up() -> None:
    asked = context(hub())
    assert asked.resolve(APP, "st1.blob.core.windows.net").addresses == (address("10.1.2.4"),)
    assert asked.walk(APP, None, "st1.blob.core.windows.net", 443).verdict == "arrives"
    assert asked.walk(APP, "10.1.1.9", "10.0.4.4", 443).verdict == "arrives"
    assert asked.walk(APP, None, "networkInterfaces/app2", 443).decided_by == "nsg-app/DenyAllOutBound"
    assert asked.walk(APP, None, address("172.16.0.1"), 443, optimistic=True).verdict == "blocked"
    assert asked.entity("services/st1") is not None
    assert asked.entity(None) is None
    assert asked.label(APP) == "spoke1/app"
    hop = asked.effective_routes(APP).lookup(address("10.2.1.4"))
    assert hop is not None
    assert hop.by == "rt-app/default"
    assert [beaten.by for beaten in asked.effective_routes(APP).beaten(address("10.1.2.4"))] == [
        "system/10.1.0.0/16",
        "rt-app/default",
        "system/0.0.0.0/0",
    ]


def test_sets_have_an_algebra_and_a_text() -> None:
    rule = {
        "direction": "Inbound",
        "priority": 100,
        "access": "Allow",
        "protocol": "Tcp",
        "sourceAddressPrefixes": ["10.1.3.64/27", "10.1.3.96/27"],
        "destinationPortRanges": ["22", "3389"],
    }
    deny = {"direction": "Inbound", "priority": 200, "access": "Deny"}
    asked = context(one({"networkSecurityGroups": {"nsg-jump": {"securityRules": {"bastion": rule, "deny": deny}}}}))
    admitted = asked.admitted("networkSecurityGroups/nsg-jump", "Inbound", ids.subnet("app/jump"))
    assert asked.text(admitted) == "TCP 22, 3389 from 10.1.3.64/26 to anywhere"
    bastion = asked.packets(sources=("10.1.3.64/26",), ports=("22", "3389"), protocol="Tcp")
    assert admitted == bastion
    assert asked.text(admitted - bastion) == "nothing"
    assert asked.text(asked.packets(destinations=("10.1.3.0/27",))) == "any service from anywhere to 10.1.3.0/27"
    ssh = asked.packets(sources=("10.1.3.64/26",), ports=("22",), protocol="Tcp")
    assert asked.text(admitted - ssh) == "TCP 3389 from 10.1.3.64/26 to anywhere"
    assert admitted.lowest() == Packet(address("10.1.3.64"), 0, "Tcp", 22)
    assert Packet(address("10.1.3.70"), address("10.1.3.4"), "Tcp", 22) in admitted
    with pytest.raises(KeyError, match="no network security group"):
        asked.admitted("services/st1", "Inbound", ids.subnet("app/jump"))


def test_a_long_set_is_cut_and_counted() -> None:
    sources = [f"192.0.2.{number}" for number in range(0, 100, 2)]
    rule = {
        "direction": "Inbound",
        "priority": 100,
        "access": "Allow",
        "protocol": "Tcp",
        "sourceAddressPrefixes": sources,
        "destinationPortRange": "22",
    }
    deny = {"direction": "Inbound", "priority": 200, "access": "Deny"}
    asked = context(one({"networkSecurityGroups": {"nsg-jump": {"securityRules": {"many": rule, "deny": deny}}}}))
    text = asked.text(asked.admitted("networkSecurityGroups/nsg-jump", "Inbound", ids.subnet("app/jump")))
    assert text.startswith("TCP 22 from 192.0.2.0, 192.0.2.2")
    assert text.endswith("30 more to anywhere")


def test_what_a_place_reaches_names_places_and_refusals() -> None:
    found = context(hub()).reach(APP)
    assert {ids.subnet("hub/shared"), "privateEndpoints/pe-st1"} <= set(found.arrives)
    assert "fwp/default-deny" in found.stopped
    assert "internet" not in found.arrives


def test_egress_is_packets_and_the_hosts_that_firewalls_open() -> None:
    asked = context(
        hub(
            firewall(
                web=application("www.example.com"),
                ntp={
                    **ALLOW_443,
                    "ipProtocols": ["UDP"],
                    "destinationPorts": ["123"],
                    "destinationAddresses": ["198.51.100.123"],
                },
            )
        )
    )
    leaves = asked.egress(APP)
    assert [(host.by, host.hosts) for host in leaves.hosts] == [("fwp/g/web/web", ("www.example.com",))]
    assert asked.text(leaves.packets["internet"]).startswith("UDP 123 from")
    assert asked.egress(APP) == leaves


def test_a_managed_network_leaves_by_its_rules() -> None:
    rules = {
        "host": {"type": "FQDN", "destination": "packages.example.org"},
        "tag": {"type": "ServiceTag", "destination": {"serviceTag": "Storage", "protocol": "TCP", "portRanges": "443"}},
    }
    patch = {"managedNetworks": {"ws1": {"isolationMode": "AllowOnlyApprovedOutbound", "outboundRules": rules}}}
    asked = context(hub(patch))
    assert [rule.name for rule in asked.egress("managedNetworks/ws1").rules] == ["host", "tag"]
    assert asked.walk("managedNetworks/ws1", None, "packages.example.org", 443).verdict == "arrives"
    assert asked.walk("managedNetworks/ws1", None, "plain.blob.core.windows.net", 443).verdict == "arrives"
    assert asked.walk("managedNetworks/ws1", None, "www.example.com", 443).stage == "managed-network"
    wide = {"managedNetworks": {"ws1": {"isolationMode": "AllowInternetOutbound"}}}
    assert context(hub(wide)).egress("managedNetworks/ws1").anything
    assert context(hub(wide)).walk("managedNetworks/ws1", None, "www.example.com", 443).verdict == "arrives"


def _exposed(network: Network, identifier: str) -> str:
    asked = context(network)
    return asked.text(asked.exposure(identifier)).partition(" from ")[0]


def test_ingress_devices_are_exposed_through_their_listeners_and_groups() -> None:
    network = one()
    subnet = ids.subnet("app/AzureBastionSubnet")
    public = PublicIpAddress(id="pip", location="eastus", role="application_gateway")
    listeners = (Listener(name="l", protocol="Https", port=443, host_name="chat.example.net"),)
    world = network.model_copy(
        update={
            "public_ip_addresses": (public,),
            "front_doors": (FrontDoor(id="afd", listeners=listeners),),
            "application_gateways": (
                ApplicationGateway(
                    id="agw", location="eastus", subnet=subnet, public_ip_address="pip", listeners=listeners
                ),
                ApplicationGateway(
                    id="closed",
                    location="eastus",
                    subnet=ids.subnet("app/db"),
                    public_ip_address="pip",
                    listeners=listeners,
                ),
                ApplicationGateway(id="inner", location="eastus", subnet=subnet, listeners=listeners),
            ),
            "api_managements": tuple(
                _management(kind, access)
                for kind, access in (
                    ("External", "Enabled"),
                    ("Internal", "Enabled"),
                    ("None", "Enabled"),
                    ("None", "Disabled"),
                )
            ),
        }
    )
    expected = {
        "afd": "TCP 443",
        "agw": "TCP 443",
        "closed": "nothing",
        "inner": "nothing",
        "apim-External-Enabled": "TCP 443",
        "apim-Internal-Enabled": "nothing",
        "apim-None-Enabled": "TCP 443",
        "apim-None-Disabled": "nothing",
    }
    assert {name: _exposed(world, name) for name in expected} == expected


def _management(kind: str, access: str) -> ApiManagement:
    location = ApiManagementLocation(
        location="eastus", units=1, subnet=ids.subnet("app/AzureBastionSubnet"), public_ip_address="pip"
    )
    return ApiManagement.model_validate(
        {
            "id": f"apim-{kind}-{access}",
            "tier": "Premium",
            "virtual_network_type": kind,
            "locations": (location,),
            "public_network_access": access,
            "host_names": (f"{kind}-{access}.azure-api.net",),
        }
    )


def test_an_interface_is_exposed_by_its_own_address_and_by_translations() -> None:
    https = {
        "direction": "Inbound",
        "priority": 100,
        "access": "Allow",
        "protocol": "Tcp",
        "sourceAddressPrefix": "Internet",
        "destinationPortRange": "443",
    }
    opened = one(
        {
            "networkInterfaces": {"web1": {"publicIPAddress": "198.51.100.10"}},
            "networkSecurityGroups": {"nsg-web": {"securityRules": {"https": https}}},
        }
    )
    assert _exposed(opened, "networkInterfaces/web1") == "TCP 443"
    assert _exposed(opened, "networkInterfaces/db1") == "nothing"
    bare = one(
        {
            "networkInterfaces": {"web1": {"publicIPAddress": "198.51.100.10"}},
            "virtualNetworks": {"app": {"subnets": {"web": {"networkSecurityGroup": None}}}},
        }
    )
    assert _exposed(bare, "networkInterfaces/web1") == "nothing"
    nat = {
        "ruleType": "NatRule",
        "ipProtocols": ["TCP"],
        "sourceAddresses": ["198.51.100.77"],
        "destinationAddresses": ["198.51.100.4"],
        "destinationPorts": ["8443"],
        "translatedAddress": "10.1.1.4",
        "translatedPort": "443",
    }
    translated = hub(firewall(web=nat))
    assert _exposed(translated, "networkInterfaces/app1") == "TCP 8443"
    asked = context(translated)
    assert [translation.target for translation in translations(asked.sets, translated.azure_firewalls[0])] == [
        address("10.1.1.4")
    ]


def test_faults_of_a_plan_are_all_named() -> None:
    patch = {
        "virtualNetworks": {
            "app": {
                "addressPrefixes": ["10.1.0.0/16", "169.254.0.0/16"],
                "subnets": {"far": {"addressPrefix": "10.9.0.0/24"}, "tiny": {"addressPrefix": "10.1.7.0/30"}},
            }
        },
        "networkInterfaces": {"web2": {"privateIPAddress": "10.1.2.200"}, "jump1": {"privateIPAddress": "10.1.3.31"}},
    }
    assert address_faults(context(one(patch)).world) == (
        "blocked-range:app",
        "outside-address-space:app/far",
        "outside-subnet:10.1.2.200",
        "reserved-address:10.1.3.31",
        "too-small:app/tiny",
    )


def test_networks_of_one_hub_may_not_overlap() -> None:
    from tests.verification.test_virtual_hubs import hub as virtual_hub

    patch = {"virtualNetworks": {"s2": {"addressPrefixes": ["10.11.128.0/17"]}}}
    assert "hub-overlap:s1+s2" in address_faults(context(virtual_hub(patch)).world)
