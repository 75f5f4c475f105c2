"""Say how to remove it without getting stuck.

"Proper connectivity management minimizes security risks and ensures smooth, uninterrupted AI operations."

## Why
Some subnets cannot be deleted while a service that is gone still holds them, and some names stay taken until they
are purged. The order decides.

## Applies
Always.

## Options
The traps that apply to this design, each with the order that avoids it.

## When not to
Do not put locks on groups that hold workspaces: they stop the service from removing its own endpoints.

## Changes
A page with the order of removal and the points of no return. Resources stay as they are.

## Waived
Not waivable; it is a page.
"""

from blueprints import catalog
from blueprints.design.delivery import DeletionTrap
from blueprints.draft.presence import present
from blueprints.recommendations.recommendation import Chosen, Context, Recommendation, Row, always, whole_design


def _injected(context: Context, _: None) -> bool:
    return "foundry_agents" in present(context.draft)


def _managed(context: Context, _: None) -> bool:
    return "managed_network" in present(context.draft)


def _change(context: Context, _: None, __: Chosen) -> None:
    held = present(context.draft)
    for trap in catalog.deletion_traps().values():
        if trap.applies_to in held:
            context.draft.records.add(
                DeletionTrap(
                    trap=trap.trap, order=trap.order, source=", ".join(trap.source), concerns=held[trap.applies_to]
                )
            )


RECOMMENDATION = Recommendation[None](
    question="How is it removed without getting stuck?",
    things=whole_design,
    rows=(
        Row(
            key="injection",
            input="Foundry with injection",
            when=_injected,
            chosen="host, account, purge, wait, then the subnet",
            because="a service link keeps the subnet until the account is purged",
            instead_of="deleting the network",
        ),
        Row(
            key="managed",
            input="managed networks",
            when=_managed,
            chosen="workspace first",
            because="it owns its managed firewall and endpoints",
            instead_of="deleting its services first",
        ),
        Row(
            key="plain",
            input="else",
            when=always,
            chosen="workloads, route tables, firewall, network",
            because="traffic must not leave unfiltered during the removal",
            instead_of="deleting the resource group at once",
        ),
        Row(
            key="no_locks",
            input="locks in the answers",
            when=_managed,
            chosen="no locks on workspace groups",
            because="they block endpoints that Microsoft makes",
            instead_of="a lock on every group",
            adds=True,
        ),
    ),
    change=_change,
    mission=("M40",),
    pillars=("Operations",),
    sources=("FNO", "DOA"),
    reads=("platforms[].network_mode",),
    checks=("deletion-plan-present",),
    owner="workload",
    needed_before="9",
)
