"""Protect the public addresses that the design has.

"Both services provide encrypted, secure tunnels for internet-originating connections."

## Why
A public address of a firewall, Bastion or Application Gateway can be flooded. Azure's own protection has no tuned
thresholds and raises no alert.

## Applies
When the design has a public address.

## Options
An existing plan on the network; protection for each address; none, with the risk shown.

## When not to
Front Door protects itself. Addresses of a NAT gateway cannot be protected.

## Changes
The plan on the network, or the protection mode of each address.

## Waived
Azure's infrastructure protection alone: no alerts, no tuned thresholds.
"""

from blueprints.design.interfaces import DdosProtectionPlan, PublicIpAddress
from blueprints.design.virtual_networks import VirtualNetwork
from blueprints.recommendations.recommendation import Chosen, Context, Recommendation, Row, always, whole_design

PRICED_BY_ADDRESS = 15
"""Up to so many addresses protection by address is planned (planning figure)."""
PLAN_TOKEN = "<ingress.ddos_plan_id>"  # noqa: S105 - an answers path


def _addresses(context: Context) -> tuple[PublicIpAddress, ...]:
    found = context.draft.entities.all(PublicIpAddress)
    return tuple(address for address in found if not address.existing and address.role != "nat_gateway")


def _applies(context: Context) -> str:
    return "" if _addresses(context) else "no public address of ours can be protected"


def _by_address(context: Context, _: None) -> bool:
    return context.answers.ingress.ddos == "ip_protection" and len(_addresses(context)) <= PRICED_BY_ADDRESS


def _change(context: Context, _: None, chosen: Chosen) -> None:
    entities = context.draft.entities
    if chosen.key == "plan":
        plan = str(context.answers.ingress.ddos_plan_id or PLAN_TOKEN)
        entities.put(DdosProtectionPlan(id=plan, existing=True, location=context.draft.primary))
        for network in entities.all(VirtualNetwork):
            if not network.existing:
                entities.update(network, ddos_protection_plan=plan)
    if chosen.key == "address":
        for address in _addresses(context):
            entities.update(address, protection_mode="Enabled")


RECOMMENDATION = Recommendation[None](
    question="How are public addresses protected against floods?",
    applies=_applies,
    things=whole_design,
    rows=(
        Row(
            key="plan",
            input="existing plan",
            when=lambda context, _: context.answers.ingress.ddos == "existing_plan",
            chosen="the networks join the existing plan",
            because="one plan serves the whole tenant",
            instead_of="second plan",
        ),
        Row(
            key="address",
            input="production, 1-15 addresses (planning figure), no plan",
            when=_by_address,
            chosen="protection for each address",
            because=lambda context, _: f"{len(_addresses(context))} addresses; it is priced by address",
            instead_of="plan (priced per 100)",
        ),
        Row(
            key="none",
            input="else",
            when=always,
            chosen="none, risk shown",
            because="it was answered, or the environment is no production",
            instead_of="a plan that nobody asked for",
        ),
    ),
    change=_change,
    mission=("M59",),
    pillars=("Reliability",),
    sources=("DDOS",),
    reads=("ingress.ddos", "ingress.ddos_plan_id", "workload.environment"),
    checks=("public-addresses-are-known",),
    waived="Azure's infrastructure protection alone: no alerts, no tuned thresholds.",
    owner="security",
    needed_before="2",
)
