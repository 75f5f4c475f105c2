"""Plan every subnet in fixed slots of the blocks that were given.

"Configuring virtual networks refers to setting up and managing private and secure networking environments for Azure
AI platforms."

## Why
Several subnets cannot be resized or moved once something lives in them. A plan with fixed slots keeps room for what
comes later, and adding a platform, a region or a feature never renumbers what is deployed.

## Applies
Always. It runs when every subnet is known and before any rule is written.

## Options
Fixed slots in the blocks; an existing network with the missing subnets planned beside the given ones; pinned
prefixes.

## When not to
Pin the prefixes of a network that is deployed already with another plan. Let the address team decide where it hands
out single subnets.

## Changes
Address spaces, subnets and every address that refers to them. A block that is too small is refused with the prefix
that would fit.

## Waived
Pin every subnet: the plan then takes the pins and reports what it would have chosen.
"""

from blueprints.draft import Draft
from blueprints.recommendations.parts.many import named
from blueprints.recommendations.parts.plan_networks import plan_networks
from blueprints.recommendations.recommendation import Chosen, Context, Recommendation, Row, always, whole_design


def _blocks(context: Context, _: None) -> str:
    blocks = [str(b) for given in context.answers.addressing.blocks.values() for b in given or ()]
    count = len(context.draft.needs)
    where = named(blocks, "blocks") or "the network"
    return f"adding never renumbers: each of the {count} subnets has its own slot in {where}"


def _has_existing_network(context: Context, _: None) -> bool:
    return any(network.virtual_network_id for network in context.answers.addressing.existing_networks.values())


def _has_pins(context: Context, _: None) -> bool:
    return any(pins for pins in context.answers.addressing.pinned.values())


def _change(context: Context, _: None, __: Chosen) -> None:
    draft: Draft = context.draft
    plan_networks(draft)
    if not context.answers.addressing.allocated:
        _ask_blocks(context)


def _ask_blocks(context: Context) -> None:
    """Ask the address team to grant the blocks that nobody has granted yet."""
    workload = context.answers.workload.name
    for region, blocks in context.answers.addressing.blocks.items():
        roles = dict.fromkeys(need.role for need in context.draft.needs if need.region == region and not need.hub)
        for block in blocks or ():
            context.draft.records.ask(
                "addresses",
                key=f"block {region} {block}",
                part="block",
                owner=context.answers.owners.addresses,
                order=0,
                needed_before=2,
                asked=f"Grant {block} in {region} to {workload}.",
                why="another network with the same range could never be connected to this one",
                decision="address-plan",
                source="VNET-FAQ",
                reversible="hand the block back",
                done_when="the address tool lists the block for the workload",
                columns={
                    "kind": "block",
                    "region": region,
                    "prefix": str(block),
                    "purpose": ", ".join(role.replace("_", " ") for role in roles),
                },
            )


RECOMMENDATION = Recommendation[None](
    question="Which prefix does each subnet get, and how much room stays?",
    things=whole_design,
    rows=(
        Row(
            key="slots",
            input="blocks given",
            when=always,
            chosen="fixed slots in the blocks",
            because=_blocks,
            instead_of="packing subnets tightly",
            why_not="the next subnet would move those after it",
            cost_of_change="a subnet in use cannot be moved: it is emptied, deleted and made anew",
        ),
        Row(
            key="existing",
            input="existing network",
            when=_has_existing_network,
            chosen="given subnets, missing ones in free slots",
            because="its owner decides the rest",
            instead_of="a second network",
            adds=True,
        ),
        Row(
            key="pins",
            input="pins",
            when=_has_pins,
            chosen="as pinned",
            because="they are deployed already",
            instead_of="recomputing",
            adds=True,
        ),
    ),
    change=_change,
    waive=lambda context, _: plan_networks(context.draft),
    mission=("M6", "M18"),
    pillars=("Reliability", "Operations"),
    sources=("VNET-FAQ", "FNO"),
    reads=(
        "addressing.blocks.<region>",
        "addressing.existing_networks.<region>.virtual_network_id",
        "addressing.existing_networks.<region>.address_prefixes",
        "addressing.existing_networks.<region>.subnets.<role>",
        "addressing.pinned.<region>.<role>",
        "addressing.sizes.<role>",
        "addressing.reserved[]",
        "addressing.allocated",
        "addressing.growth_percent",
        "connectivity.hubs.<region>.address_block",
        "platforms[].agent_sessions",
        "platforms[].compute_nodes",
    ),
    checks=(
        "no-overlap",
        "subnets-at-least-minimum",
        "reserved-ranges-free",
        "plan-is-stable",
        "delegations-exact",
        "injection-subnet-fits",
        "reserved-addresses-unused",
    ),
    waived="the prefixes are those that were pinned; nothing reserves room beside them",
    owner="addresses",
    needed_before="2",
    fixed_at_creation=True,
)
