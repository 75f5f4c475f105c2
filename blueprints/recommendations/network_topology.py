"""Give the workload a network of its own in each region, alone or as a spoke.

"Virtual networks allow organizations to isolate AI workloads and create secure communication channels."

## Why
A network per workload bounds what a mistake can reach. A hub shares what is costly or scarce: firewall, Bastion,
gateways and DNS. Spokes that are not peered with each other meet only where a firewall looks.

## Applies
Always. It is read once for each region.

## Options
Standalone with its own firewall and Bastion; a spoke of a hub network; a spoke of a virtual hub; an existing
network.

## When not to
Use the network that the platform team hands out instead of a second one beside it. Choose no mesh of spokes.

## Changes
Virtual networks per region, hub networks, virtual WAN and virtual hubs where they are new, and the networks and
hosting subnets of client applications.

## Waived
Not waivable: without a network nothing is private.
"""

from collections.abc import Callable

from blueprints.recommendations.parts.client_networks import write_client_networks
from blueprints.recommendations.parts.hubs import write_hub, write_virtual_wan
from blueprints.recommendations.parts.workload_networks import has_existing_network, write_workload_network
from blueprints.recommendations.recommendation import Chosen, Context, Recommendation, Row, Thing, always


def _things(context: Context) -> tuple[Thing[str], ...]:
    return tuple(Thing(region, region) for region in context.draft.regions)


def _blocks(context: Context, region: str) -> str:
    blocks = context.answers.addressing.blocks.get(region) or ()
    return ", ".join(str(block) for block in blocks) or "its network"


def _is(topology: str) -> Callable[[Context, str], bool]:
    return lambda context, _: context.answers.connectivity.topology == topology


def _change(context: Context, region: str, chosen: Chosen) -> None:
    write_workload_network(context, region)
    if chosen.key == "hub_spoke":
        write_hub(context, region)
    if chosen.key == "virtual_wan":
        write_virtual_wan(context, region)
    write_client_networks(context, region)


RECOMMENDATION = Recommendation[str](
    question="Which networks are there, and who shares what?",
    things=_things,
    rows=(
        Row(
            key="existing",
            input="existing network given",
            when=has_existing_network,
            chosen="the given network, missing subnets planned in it",
            because="the platform team owns it",
            instead_of="a second network beside it",
            adds=True,
        ),
        Row(
            key="hub_spoke",
            input="topology hub_spoke",
            when=_is("hub_spoke"),
            chosen="one spoke per region, peered to its hub",
            because=lambda _, region: (
                f"shared firewall, DNS and gateways of the hub in {region}; spokes are not peered with each other"
            ),
            instead_of="mesh of spokes",
            cost_of_change="peerings and routes are made anew; addresses stay",
        ),
        Row(
            key="virtual_wan",
            input="topology virtual_wan",
            when=_is("virtual_wan"),
            chosen="one spoke per region, connected to its virtual hub",
            because="a virtual hub holds no resolver and no Bastion: a shared-services network beside it does",
            instead_of="putting them into the hub",
            cost_of_change="connections and routes are made anew; addresses stay",
        ),
        Row(
            key="standalone",
            input="topology standalone",
            when=always,
            chosen="one network per region with everything inside",
            because=lambda context, region: (
                f"{_blocks(context, region)} holds firewall, Bastion and zones: needs nobody"
            ),
            instead_of="waiting for a hub",
            cost_of_change="joining a hub later needs peerings, routes and a range that no other spoke uses",
        ),
    ),
    change=_change,
    mission=("M4", "M6", "M7"),
    pillars=("Security", "Operations"),
    sources=("AAC-LZ", "CAF-READY", "AAC-VWANDNS", "ALZB"),
    reads=(
        "connectivity.topology",
        "connectivity.hub",
        "connectivity.hubs.<region>.virtual_network_id",
        "connectivity.hubs.<region>.virtual_hub_id",
        "connectivity.hubs.<region>.address_prefixes",
        "connectivity.hubs.<region>.virtual_hub_prefix",
        "connectivity.hubs.<region>.shared_network_id",
        "addressing.blocks.<region>",
        "addressing.existing_networks.<region>.virtual_network_id",
        "addressing.existing_networks.<region>.address_prefixes",
        "identity.virtual_network_encryption",
        "clients[].place",
        "clients[].network_id",
        "clients[].hosting",
    ),
    checks=("networks-are-disjoint", "spokes-reach-only-through-hub"),
    consequence="What the workload shares, and with whom, follows from it.",
    owner="network",
    needed_before="2",
)
