"""Give developers and operators a jump box inside the network.

"AI development access should use a jumpbox within the virtual network of the workload or through a connectivity hub
virtual network."

## Why
Once everything is private, portals and tools work only from inside. One machine with narrow rules and a browser is
easier to watch than many devices with a way in.

## Applies
Clients of kind developers, or nobody's own device reaches the portals and somebody must operate the workload.

## Options
A jump box in the workload's network, in the hub, or none.

## When not to
People on-premises with private DNS and a link reach the endpoints from their own devices. Just-in-time access is not
written: its requirements are unverified.

## Changes
A subnet, a virtual machine without public address, its interface, and the sign-in role of the operators' group.

## Waived
People connect from their own devices.
"""

from blueprints import catalog
from blueprints.recommendations.parts.answered import is_answered
from blueprints.recommendations.parts.jump_boxes import ROLE, write_jump_boxes
from blueprints.recommendations.recommendation import Chosen, Context, Recommendation, Row, always, whole_design


def _applies(context: Context) -> str:
    answers = context.answers
    developers = any(client.kind == "developers" for client in answers.clients)
    operated = answers.private_access.portals == "none"
    return "" if developers or operated else "no developers, and people's own devices reach the portals"


def _devices_reach(context: Context, _: None) -> bool:
    return context.answers.access.jump_box == "none"


def _in_hub(context: Context, _: None) -> bool:
    """Tell whether the hub takes the jump box: asked to, or by default where its block has a slot for it."""
    if context.answers.access.jump_box != "hub":
        return False
    blocks = [hub.address_block for hub in context.answers.connectivity.hubs.values() if hub.address_block]
    holds = all(any(slot.role == ROLE for slot in catalog.hub_slots(block.prefixlen)) for block in blocks)
    return holds or is_answered(context, "access.jump_box")


def _change(context: Context, _: None, chosen: Chosen) -> None:
    if chosen.key != "none":
        write_jump_boxes(context, in_hub=chosen.key == "hub")


RECOMMENDATION = Recommendation[None](
    question="From where do developers and operators work?",
    things=whole_design,
    applies=_applies,
    rows=(
        Row(
            key="none",
            input="developers sit on-premises with private DNS and a link, and waive",
            when=_devices_reach,
            chosen="none",
            because="devices reach endpoints directly",
            instead_of="a jump box that nobody uses",
        ),
        Row(
            key="hub",
            input="hub new",
            when=_in_hub,
            chosen="jump box in the hub",
            because="one for all spokes",
            instead_of="one per spoke",
        ),
        Row(
            key="workload",
            input="else",
            when=always,
            chosen="jump box in the workload's network",
            because=lambda context, _: (
                f"narrow rules, works without the hub team; {context.answers.access.jump_box_system} as answered"
            ),
            instead_of="one in the hub",
        ),
    ),
    change=_change,
    mission=("M39", "M41", "M42", "M44"),
    pillars=("Security",),
    sources=("CAF-NET", "AAC-LZ", "BAS-NSG", "AVM"),
    reads=(
        "access.jump_box",
        "access.jump_box_system",
        "clients[].kind",
        "clients[].place",
        "private_access.portals",
        "identity.operators_group",
    ),
    checks=("jump-box-admits-only-bastion", "jump-box-no-public-ip", "jump-box-no-lateral-movement"),
    consequence="People sign in through Bastion; nothing else reaches the machine.",
    waived="people connect from their own devices",
    owner="workload",
    needed_before="7",
)
