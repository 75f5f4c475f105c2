"""Services, listeners and gateways admit from outside what their own firewall and groups admit."""

from typing import Any

import pytest

from blueprints.design.ingress import ApiManagement, ApiManagementLocation, ApplicationGateway, FrontDoor, Listener
from blueprints.design.interfaces import BastionHost, PublicIpAddress
from blueprints.design.network import Network
from blueprints.design.services import NetworkSecurityPerimeter, PerimeterRule, Service, SharedPrivateLink
from blueprints.design.virtual_networks import Subnet
from tests.vectors import identifiers as ids
from tests.verification.building import ask, hub, one


def test_a_port_that_the_service_does_not_serve_is_refused() -> None:
    assert ask(hub(), "app1", "st1.blob.core.windows.net", 22).decided_by == "st1/ports"


def test_a_service_in_a_perimeter_admits_what_its_access_rules_name() -> None:
    network = one({"services": {"st1": {"publicNetworkAccess": "SecuredByPerimeter"}}})
    rules = (PerimeterRule(name="stranger", direction="Inbound", address_prefixes=("198.51.100.0/24",)),)
    perimeter = NetworkSecurityPerimeter(
        id="nsp", location="eastus", mode="Enforced", rules=rules, associations=("services/st1",)
    )
    closed = ask(network, "internet", "st1.blob.core.windows.net")
    assert closed.decided_by == "st1/publicNetworkAccess"
    opened = network.model_copy(update={"network_security_perimeters": (perimeter,)})
    services = (
        network.services[0].model_copy(
            update={"network_acls": network.services[0].network_acls.model_copy(update={"default_action": "Allow"})}
        ),
    )
    assert (
        ask(opened.model_copy(update={"services": services}), "internet", "st1.blob.core.windows.net").verdict
        == "arrives"
    )


def _search(**more: Any) -> Service:
    fields = {
        "id": "services/search1",
        "type": "Microsoft.Search/searchServices",
        "location": "eastus",
        "public_network_access": "Disabled",
        **more,
    }
    return Service.model_validate(fields)


def test_a_shared_private_link_carries_once_it_is_approved() -> None:
    for status, verdict in (("Approved", "arrives"), ("Pending", "blocked")):
        link = SharedPrivateLink(id="search1/links/st1", target="services/st1", group_id="blob", status=status)  # type: ignore[arg-type]
        network = hub()
        services = (*network.services, _search(shared_private_links=(link,)))
        outcome = ask(
            network.model_copy(update={"services": services}), "services/search1", "st1.blob.core.windows.net"
        )
        assert outcome.verdict == verdict


def test_a_service_without_identity_or_pair_is_not_trusted() -> None:
    network = hub()
    services = (*network.services, _search(identity="None"))
    outcome = ask(network.model_copy(update={"services": services}), "services/search1", "ai1.openai.azure.com")
    assert outcome.decided_by == "ai1/publicNetworkAccess"


def _ingress() -> Network:
    network = one()
    address = PublicIpAddress(id="pip", location="eastus", role="application_gateway")
    subnet = ids.subnet("app/db")
    gateway = ApplicationGateway(
        id="agw",
        location="eastus",
        subnet=subnet,
        public_ip_address="pip",
        listeners=(Listener(name="l", protocol="Https", port=443, host_name="chat.example.net"),),
    )
    door = FrontDoor(
        id="afd", listeners=(Listener(name="l", protocol="Https", port=443, host_name="door.example.net"),)
    )
    return network.model_copy(
        update={"public_ip_addresses": (address,), "application_gateways": (gateway,), "front_doors": (door,)}
    )


def test_a_listener_is_reached_where_the_group_of_its_subnet_admits_it() -> None:
    network = _ingress()
    closed = ask(network, "internet", "chat.example.net")
    assert closed.decided_by == "nsg-db/DenyAllInBound"
    bare = tuple(
        n.model_copy(
            update={"subnets": tuple(s.model_copy(update={"network_security_group": None}) for s in n.subnets)}
        )
        for n in network.virtual_networks
    )
    opened = network.model_copy(update={"virtual_networks": bare})
    assert ask(opened, "internet", "chat.example.net").reached == "agw"
    assert ask(opened, "internet", "chat.example.net", 80).decided_by == "agw/listeners"
    assert ask(opened, "internet", "door.example.net").reached == "afd"


@pytest.mark.parametrize(
    ("kind", "access", "verdict"),
    [
        ("Internal", "Enabled", "blocked"),
        ("External", "Enabled", "arrives"),
        ("None", "Enabled", "arrives"),
        ("None", "Disabled", "blocked"),
    ],
)
def test_a_gateway_is_public_in_external_mode_or_where_it_is_not_injected(kind: Any, access: Any, verdict: str) -> None:
    network = one({"virtualNetworks": {"app": {"subnets": {"db": {"networkSecurityGroup": None}}}}})
    address = PublicIpAddress(id="pip", location="eastus", role="api_management")
    location = ApiManagementLocation(
        location="eastus", units=1, subnet=ids.subnet("app/db") if kind != "None" else None, public_ip_address="pip"
    )
    management = ApiManagement(
        id="apim",
        tier="Premium",
        virtual_network_type=kind,
        locations=(location,),
        public_network_access=access,
        host_names=("apim.azure-api.net",),
    )
    world = network.model_copy(update={"public_ip_addresses": (address,), "api_managements": (management,)})
    assert ask(world, "internet", "apim.azure-api.net").verdict == verdict


def test_bastion_is_reached_on_443_alone() -> None:
    network = one()
    address = PublicIpAddress(id="pip", location="eastus", role="bastion", address="198.51.100.40")
    bastion = BastionHost(
        id="bas", location="eastus", sku="Standard", virtual_network=ids.network("app"), public_ip_address="pip"
    )
    world = network.model_copy(update={"public_ip_addresses": (address,), "bastion_hosts": (bastion,)})
    assert ask(world, "internet", "198.51.100.40").reached == "bas"
    assert ask(world, "internet", "198.51.100.40", 22).decided_by == "bas/listeners"


def test_a_delegated_subnet_keeps_its_default_way_out() -> None:
    patch = {
        "virtualNetworks": {
            "app": {"subnets": {"web": {"defaultOutboundAccess": False, "delegations": ["Microsoft.Web/serverFarms"]}}}
        }
    }
    assert ask(one(patch), "web1", "www.example.com").verdict == "arrives"


def test_a_security_admin_deny_comes_before_every_group() -> None:
    rule = {"direction": "Outbound", "priority": 10, "access": "Deny", "protocol": "Tcp", "destinationPortRange": "443"}
    outcome = ask(
        one({"networkManagers": {"avnm": {"appliesTo": ["app"], "securityAdminRules": {"no": rule}}}}),
        "web1",
        "www.example.com",
    )
    assert (outcome.stage, outcome.decided_by) == ("security-admin", "no")


def test_an_address_that_no_subnet_holds_ends_the_way() -> None:
    assert ask(one(), "web1", "10.1.200.4").stage == "route"


def test_a_subnet_as_place_stands_for_all_its_addresses() -> None:
    network = one()
    assert isinstance(network.virtual_networks[0].subnets[0], Subnet)
    assert ask(network, ids.subnet("app/web"), "10.1.2.4").verdict == "arrives"
