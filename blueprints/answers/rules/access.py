"""Check that the jump box is reached (X4, X5)."""

from collections.abc import Iterator
from ipaddress import IPv4Network
from typing import NamedTuple

from blueprints.answers.answers import Answers
from blueprints.answers.client_pools import client_pools
from blueprints.answers.problem import Problem


class _Network(NamedTuple):
    """A network that exists, and whether it holds the Bastion where no answer names another."""

    id: str
    ranges: tuple[IPv4Network, ...]
    called: str
    path: str
    usual: bool


def check(answers: Answers) -> Iterator[Problem]:
    """Yield a Bastion that is not connected, or that cannot reach the jump box."""
    access = answers.access
    if access.bastion == "existing" and access.bastion_network_id is not None:
        connected = {network.lower() for network in _connected(answers)}
        if connected and access.bastion_network_id.lower() not in connected:
            what = "the Bastion network is not connected to this one."
            hint = "Give access.bastion_network_id of the hub, or bastion: new"
            yield Problem("access.bastion_network_id", what, hint, id="X4", other="connectivity.hubs")
    if access.bastion_subnet is not None:
        yield from _in_new_network(answers, access.bastion_subnet)
        yield from _outside(answers, access.bastion_subnet)
        if answers.connectivity.topology == "virtual_wan":
            yield from _in_virtual_hub(answers, access.bastion_subnet)
    if access.client_vpn_pool is not None and not _has_vpn_gateway(answers):
        what = "people dial in with a VPN client, but no VPN gateway of the existing hub answers them."
        hint = "Say that it has one: connectivity.hubs.<region>.gateway"
        yield Problem("access.client_vpn_pool", what, hint, id="dial-in", other="connectivity.hub")
    if access.client_vpn_pool is not None and not client_pools(answers):
        what = f"'{access.client_vpn_pool}' has too few addresses for {len(answers.regions)} gateways."
        hint = "Give a larger range: each region's gateway gives out a part of its own"
        yield Problem("access.client_vpn_pool", what, hint, id="dial-in", other="regions", source="VWAN-GROUPS")
    if access.bastion == "none" and access.jump_box != "none":
        what = f"access.bastion is none: nothing reaches the jump box in the {access.jump_box}."
        hint = "Choose bastion: new, or jump_box: none"
        yield Problem("access.bastion", what, hint, id="X5", other="access.jump_box")
    if access.jump_box == "hub" and answers.connectivity.topology == "standalone":
        what = "access.jump_box is hub, but connectivity.topology is standalone: there is no hub."
        yield Problem("access.jump_box", what, "Choose workload", id="hub", other="connectivity.topology")


def _has_vpn_gateway(answers: Answers) -> bool:
    """Tell whether a VPN gateway is there; one of this design is made for people who dial in."""
    connectivity = answers.connectivity
    return connectivity.hub != "existing" or any("vpn" in hub.gateway for hub in connectivity.hubs.values())


def _in_new_network(answers: Answers, subnet: IPv4Network) -> Iterator[Problem]:
    """Yield a Bastion that exists already, in a network that does not yet."""
    for region, blocks in answers.addressing.blocks.items():
        if any(subnet.overlaps(block) for block in blocks):
            what = f"'{subnet}' lies in the block of {region}, whose new network has no Bastion yet."
            hint = "Give the AzureBastionSubnet of the network in which it is, or bastion: new"
            other = f"addressing.blocks.{region}"
            yield Problem("access.bastion_subnet", what, hint, id="bastion-place", other=other)


def _outside(answers: Answers, subnet: IPv4Network) -> Iterator[Problem]:
    """Yield a Bastion whose subnet lies outside the network that holds it: the one named, else the usual one."""
    named, primary = answers.access.bastion_network_id, answers.regions[0].name
    alone = answers.connectivity.topology == "standalone"
    there = primary in answers.addressing.existing_networks if alone else answers.connectivity.hub == "existing"
    if answers.access.bastion == "existing" and named is None and not there:
        usual = f"that of {primary} is new, and no hub is there" if alone else "the hub is new"
        what = f"nobody has said which network holds '{subnet}': {usual}."
        hint = "Give access.bastion_network_id, or bastion: new"
        yield Problem("access.bastion_subnet", what, hint, id="bastion-place", other="connectivity.topology")
    for network in _networks(answers):
        holds = network.usual if named is None else named.lower() == network.id.lower()
        lies = any(subnet.subnet_of(one) for one in network.ranges)
        if lies and not holds:
            told = named.rsplit("/", 1)[-1] if named else f"the network of {primary}"
            what = f"'{subnet}' lies in {network.called}, and the Bastion in {told}."
            hint = "Give the AzureBastionSubnet there, or bastion: new"
            yield Problem("access.bastion_subnet", what, hint, id="bastion-place", other="regions")
        if holds and network.ranges and not lies:
            what = f"'{subnet}' lies in no range of {network.called}."
            hint = "Say in which network the Bastion is: access.bastion_network_id, or add the range"
            yield Problem(
                "access.bastion_subnet", what, hint, id="bastion-place", other=f"{network.path}.address_prefixes"
            )


def _networks(answers: Answers) -> Iterator[_Network]:
    """Yield the networks that exist and may hold the Bastion: ours where we stand alone, else the hubs."""
    primary, topology = answers.regions[0].name, answers.connectivity.topology
    for region, ours in answers.addressing.existing_networks.items():
        path, usual = f"addressing.existing_networks.{region}", topology == "standalone" and region == primary
        called = f"the existing network of {region}"
        yield _Network(str(ours.virtual_network_id), ours.address_prefixes, called, path, usual)
    for region, hub in answers.connectivity.hubs.items() if topology == "hub_spoke" else ():
        path, called = f"connectivity.hubs.{region}", f"the hub in {region}"
        yield _Network(str(hub.virtual_network_id), hub.address_prefixes or (), called, path, region == primary)


def _in_virtual_hub(answers: Answers, subnet: IPv4Network) -> Iterator[Problem]:
    for region, hub in answers.connectivity.hubs.items():
        if any(subnet.overlaps(prefix) for prefix in hub.address_prefixes):
            what = f"'{subnet}' lies in the virtual hub of {region}, which can hold no Bastion."
            hint = "Give the AzureBastionSubnet of the shared-services network"
            other = f"connectivity.hubs.{region}.address_prefixes"
            yield Problem("access.bastion_subnet", what, hint, id="bastion-place", other=other)


def _connected(answers: Answers) -> Iterator[str]:
    for hub in answers.connectivity.hubs.values():
        yield from (one for one in (hub.virtual_network_id, hub.shared_network_id) if one is not None)
    for network in answers.addressing.existing_networks.values():
        if network.virtual_network_id is not None:
            yield network.virtual_network_id
    for client in answers.clients:
        if client.network_id is not None:
            yield client.network_id
