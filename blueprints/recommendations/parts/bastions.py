"""Write Bastion hosts: ours with subnet and address, or the platform's as it is."""

from typing import Literal

from blueprints.design.interfaces import BastionHost, PublicIpAddress
from blueprints.design.virtual_networks import Peering, Subnet, VirtualNetwork
from blueprints.recommendations.parts.answered import token
from blueprints.recommendations.parts.bastion_place import network_of_bastion, regions_of_bastion
from blueprints.recommendations.parts.hubs import PLATFORM, is_new
from blueprints.recommendations.parts.interfaces import host_in_subnet
from blueprints.recommendations.recommendation import Context

Sku = Literal["Developer", "Basic", "Standard", "Premium"]
ROLE = "azure_bastion"
SUBNET = "AzureBastionSubnet"
USABLE = 59
TUNNELLING = ("Standard", "Premium")


def write_new_bastion(context: Context, sku: Sku, *, private_only: bool) -> None:
    """Add a Bastion in every region, in the workload's network or a new hub."""
    in_hub = context.answers.access.bastion_placement == "hub" and is_new(context)
    for region in regions_of_bastion(context):
        _new(context, region, sku, private_only=private_only, hub=in_hub)


def _new(context: Context, region: str, sku: Sku, *, private_only: bool, hub: bool) -> None:
    draft = context.draft
    network = draft.hub_networks[region] if hub else draft.networks[region]
    owner = PLATFORM if hub else "workload"
    identifier = draft.id("bastion_host", region, owner=owner)
    subnet = None if sku == "Developer" else _subnet(context, region, network, identifier, hub=hub)
    address = None if sku == "Developer" or private_only else _address(context, region, owner)
    draft.entities.put(
        BastionHost(
            id=identifier,
            location=region,
            sku=sku,
            subnet=subnet,
            virtual_network=network,
            public_ip_address=address,
            private_only=private_only,
            session_recording=sku == "Premium",
            tunneling=sku in TUNNELLING,
        )
    )


def _subnet(context: Context, region: str, network: str, owner: str, *, hub: bool) -> str:
    subnet = context.draft.need_subnet(
        network, region, ROLE, needed=USABLE, figure="Azure asks for a /26 (BAS-SKU)", hub=hub
    )
    host_in_subnet(context, subnet, "bastion", owner=owner)
    return subnet.id


def _address(context: Context, region: str, owner: str) -> str:
    identifier = context.draft.id("public_ip_address", region, "bastion", owner=owner)
    return context.draft.entities.put(PublicIpAddress(id=identifier, location=region, role="bastion")).id


def write_existing_bastion(context: Context) -> None:
    """Record the platform's Bastion: its network and prefix. Nobody asks for its name; it is called after them."""
    region = regions_of_bastion(context)[0]
    network = network_of_bastion(context, region)
    answered = context.answers.access.bastion_subnet
    prefix = str(answered) if answered else token("access.bastion_subnet")
    if context.draft.entities.find(VirtualNetwork, network) is None:
        _peered_network(context, region, network, prefix)
    subnet = context.draft.entities.put(
        Subnet(id=f"{network}/subnets/{SUBNET}", existing=True, address_prefixes=(prefix,))
    )
    identifier = f"{network}/bastionHosts/bastion-of-{network.rsplit('/', 1)[-1]}"
    context.draft.entities.put(
        BastionHost(
            id=identifier,
            existing=True,
            location=region,
            sku="Standard",
            subnet=subnet.id,
            virtual_network=network,
        )
    )
    host_in_subnet(context, subnet, "bastion", owner=identifier)


def _peered_network(context: Context, region: str, network: str, prefix: str) -> None:
    """Record the network of a Bastion that is neither hub nor ours: it is peered with the workload's."""
    draft = context.draft
    draft.entities.put(VirtualNetwork(id=network, existing=True, location=region, address_prefixes=(prefix,)))
    ours = draft.networks[region]
    for side, remote in ((network, ours), (ours, network)):
        peering = f"{side}/virtualNetworkPeerings/bastion"
        draft.entities.put(
            Peering(id=peering, existing=True, remote_virtual_network=remote, allow_forwarded_traffic=True)
        )
