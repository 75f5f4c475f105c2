"""Reach the jump box through Azure Bastion.

"Use Azure Bastion to securely connect to virtual machines interacting with AI services."

## Why
Bastion offers RDP and SSH over TLS, so no machine needs a public address. One in the hub serves every spoke that is
peered with it.

## Applies
A jump box exists.

## Options
An existing Bastion; Premium with session recording; Developer for a sandbox; Standard.

## When not to
Basic is not chosen: sources disagree whether it reaches peered networks. A private link for Azure Resource Manager
breaks Bastion in linked networks.

## Changes
The subnet AzureBastionSubnet without route table, a public address unless private-only, and the Bastion host.

## Waived
RDP and SSH need another private way.
"""

from blueprints.design.workload import VirtualMachine
from blueprints.recommendations.parts.bastions import Sku, write_existing_bastion, write_new_bastion
from blueprints.recommendations.recommendation import Chosen, Context, Recommendation, Row, always, whole_design

SKUS: dict[str, Sku] = {"premium": "Premium", "developer": "Developer"}
"""Tier of the rows that name one; the last row takes Standard, or Basic where it was answered."""


def _applies(context: Context) -> str:
    if not context.draft.records.all(VirtualMachine):
        return "there is no jump box"
    return "access.bastion is none: the jump box is reached another private way" if _is(context, "none") else ""


def _is(context: Context, answer: str) -> bool:
    return context.answers.access.bastion == answer


def _linked(context: Context) -> bool:
    return context.answers.connectivity.on_premises.link != "none"


def _premium(context: Context, _: None) -> str:
    private = (
        "private-only, because clients have a link" if _linked(context) else "with a public address: no link exists"
    )
    return f"audit: sessions are recorded; {private}"


def _change(context: Context, _: None, chosen: Chosen) -> None:
    if chosen.key == "existing":
        write_existing_bastion(context)
        return
    plain: Sku = "Basic" if context.answers.access.bastion_sku == "basic" else "Standard"
    private = chosen.key == "premium" and _linked(context)
    write_new_bastion(context, SKUS.get(chosen.key, plain), private_only=private)


RECOMMENDATION = Recommendation[None](
    question="How do people reach the jump box?",
    things=whole_design,
    applies=_applies,
    rows=(
        Row(
            key="existing",
            input="existing",
            when=lambda context, _: _is(context, "existing"),
            chosen="the existing Bastion",
            because="the platform owns it; only its prefix and peering are needed",
            instead_of="second Bastion",
        ),
        Row(
            key="premium",
            input="regulated",
            when=lambda context, _: context.answers.access.bastion_sku == "premium",
            chosen="Premium with session recording",
            because=_premium,
            instead_of="Standard",
            why_not="it records no sessions",
            cost_of_change="the tier cannot be lowered later",
        ),
        Row(
            key="developer",
            input="sandbox, jump box in the same network",
            when=lambda context, _: context.answers.access.bastion_sku == "developer",
            chosen="Developer, no subnet",
            because="cost",
            instead_of="Standard",
            why_not="a sandbox has one machine in the same network",
        ),
        Row(
            key="standard",
            input="else",
            when=always,
            chosen="Standard",
            because="peered networks, native client; Basic's peering is disputed",
            instead_of="Basic",
        ),
    ),
    change=_change,
    mission=("M43", "M44", "M45"),
    pillars=("Security",),
    sources=("BAS-SKU", "BAS-NSG", "BAS-REL", "PLANNER"),
    reads=(
        "access.bastion",
        "access.bastion_placement",
        "access.bastion_sku",
        "access.bastion_subnet",
        "access.bastion_network_id",
        "workload.data_sensitivity",
        "workload.environment",
        "connectivity.on_premises.link",
    ),
    checks=("bastion-rules-complete", "bastion-subnet-clean", "management-ports-closed-to-internet"),
    consequence="The tier can be raised, never lowered.",
    waived="RDP and SSH need another private way",
    owner="network",
    needed_before="7",
)
