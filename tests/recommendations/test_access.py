"""What the access phase writes: jump boxes, Bastion, subnets for pipelines."""

import pytest

from blueprints.design.interfaces import BastionHost, NetworkInterface, PublicIpAddress
from blueprints.design.virtual_networks import Peering, Subnet, VirtualNetwork
from blueprints.design.workload import RoleAssignment, VirtualMachine
from tests.recommendations.drafts import draft_after

GROUP = "/subscriptions/00000000-0000-0000-0000-00000000c001/resourceGroups/rg-hub"
NEW_HUB = {"topology": "hub_spoke", "hub": "new", "hubs": {"swedencentral": {"address_block": "10.8.0.0/23"}}}


def test_a_jump_box_has_no_public_address_and_its_group_may_sign_in() -> None:
    draft = draft_after("jump-box")
    (machine,) = draft.records.all(VirtualMachine)
    interface = draft.entities.get(NetworkInterface, machine.interface)
    assert (machine.system, interface.role, interface.public_ip_address) == ("windows", "virtual_machine", None)
    assert interface.subnet == f"{draft.networks['swedencentral']}/subnets/snet-jump"
    role = next(role for role in draft.records.all(RoleAssignment) if role.scope == machine.id)
    assert (role.principal, role.principal_type) == ("<identity.operators_group>", "Group")


def test_a_new_hub_holds_jump_box_and_bastion_for_the_platform_team() -> None:
    draft = draft_after("bastion", connectivity=NEW_HUB, identity={"deployment_can_write_dns": True})
    (machine,) = draft.records.all(VirtualMachine)
    (bastion,) = draft.entities.all(BastionHost)
    assert draft.scope("platform", "swedencentral").resource_group in machine.id
    assert bastion.virtual_network == draft.hub_networks["swedencentral"]


def test_a_jump_box_in_another_teams_hub_asks_for_its_subnet() -> None:
    draft = draft_after("jump-box", "government-agency", access={"jump_box": "hub"})
    subnet = draft.entities.get(Subnet, f"{draft.hub_networks['usgovvirginia']}/subnets/snet-jump")
    assert subnet.existing
    assert [row.decision for row in draft.records.requests if row.id in subnet.asked_in] == ["jump-box"]


def test_each_region_of_a_standalone_design_has_its_own_jump_box() -> None:
    draft = draft_after("jump-box", "public-api")
    assert [machine.location for machine in draft.records.all(VirtualMachine)] == ["eastus2", "swedencentral"]


def test_the_jump_box_stands_where_the_existing_bastion_reaches_it() -> None:
    draft = draft_after("bastion", "regulated-bank")
    assert [machine.location for machine in draft.records.all(VirtualMachine)] == ["germanywestcentral"]
    (bastion,) = draft.entities.all(BastionHost)
    assert (bastion.existing, bastion.virtual_network) == (True, draft.hub_networks["germanywestcentral"])
    assert draft.entities.get(Subnet, bastion.subnet or "").address_prefixes == ("10.200.2.0/26",)


def test_an_existing_bastion_in_a_network_of_its_own_is_peered_with_ours() -> None:
    network = f"{GROUP}/providers/Microsoft.Network/virtualNetworks/vnet-bastion"
    access = {"bastion": "existing", "bastion_network_id": network, "bastion_subnet": "10.9.0.0/26"}
    draft = draft_after("bastion", access=access)
    assert draft.entities.get(VirtualNetwork, network).address_prefixes == ("10.9.0.0/26",)
    ours = draft.networks["swedencentral"]
    assert [peering.remote_virtual_network for peering in draft.entities.children(Peering, ours)] == [network]


@pytest.mark.parametrize(
    ("workload", "sku", "recorded"),
    [
        ({"data_sensitivity": "regulated"}, "Premium", True),
        ({"environment": "sandbox"}, "Developer", False),
        ({}, "Standard", False),
    ],
)
def test_the_tier_follows_what_is_at_stake(workload: dict[str, str], sku: str, recorded: bool) -> None:
    draft = draft_after("bastion", workload=workload)
    (bastion,) = draft.entities.all(BastionHost)
    assert (bastion.sku, bastion.session_recording) == (sku, recorded)
    assert (bastion.subnet is None) is (sku == "Developer")
    assert [address.role for address in draft.entities.all(PublicIpAddress)] == (
        [] if sku == "Developer" else ["bastion"]
    )


def test_basic_is_kept_where_it_was_answered() -> None:
    draft = draft_after("bastion", access={"bastion_sku": "basic"})
    (bastion,) = draft.entities.all(BastionHost)
    assert (bastion.sku, bastion.tunneling) == ("Basic", False)


def test_premium_needs_no_public_address_where_clients_have_a_link() -> None:
    link = {"on_premises": {"link": "vpn", "ranges": ["10.64.0.0/16"]}}
    draft = draft_after("bastion", workload={"data_sensitivity": "regulated"}, connectivity=link)
    (bastion,) = draft.entities.all(BastionHost)
    assert (bastion.private_only, bastion.public_ip_address) == (True, None)


def test_without_a_jump_box_there_is_no_bastion() -> None:
    waiver = {
        "recommendation": "jump-box",
        "reason": "Developers work on-premises over the private link.",
        "owner": "Head of Claims IT",
        "expires": "2027-12-31",
    }
    draft = draft_after("bastion", waivers=[waiver])
    assert draft.entities.all(BastionHost) == ()
    assert draft.records.all(VirtualMachine) == ()


def test_runners_get_a_subnet_with_an_interface_in_every_region() -> None:
    draft = draft_after("build-agents", "public-api")
    subnets = {subnet.id for subnet in draft.subnets_of("build_agents")}
    assert {i.subnet for i in draft.entities.all(NetworkInterface) if i.role == "build_agents"} == subnets
    assert len(subnets) == 2


def test_a_sandbox_has_no_subnet_for_runners() -> None:
    assert draft_after("build-agents", workload={"environment": "sandbox"}).subnets_of("build_agents") == ()
