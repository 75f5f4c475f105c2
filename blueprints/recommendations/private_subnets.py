"""Turn default outbound access off on every subnet.

"Limit outbound traffic from your AI resources."

## Why
A subnet without a way out of its own may leave over a shared address of Microsoft's. API versions disagree on the
default, so the property is written out.

## Applies
Always.

## Options
A private subnet; an exempt one whose service needs a way of its own; a report where the subnet is another team's.

## When not to
Application Gateway, classic API Management, Bastion, gateway and firewall subnets need their own way out.

## Changes
The property of each subnet.

## Waived
A forgotten route lets traffic leave over a shared Microsoft address.
"""

from blueprints import catalog
from blueprints.design.virtual_networks import Subnet
from blueprints.draft.subnets import SubnetNeed
from blueprints.recommendations.recommendation import Chosen, Context, Recommendation, Row, Thing, always


def _subnets(context: Context) -> tuple[Thing[SubnetNeed], ...]:
    return tuple(Thing(_label(need), need) for need in context.draft.needs)


def _label(need: SubnetNeed) -> str:
    return "/".join(part for part in (need.role, need.instance, need.region) if part)


def _existing(context: Context, need: SubnetNeed) -> bool:
    return context.draft.entities.get(Subnet, need.subnet).existing


def _exempt(context: Context, need: SubnetNeed) -> bool:
    delegated = context.draft.entities.get(Subnet, need.subnet).delegations
    if need.role == "api_management" and delegated:
        return False
    return catalog.subnet_roles()[need.role].may_stay_unprivate


def _change(context: Context, need: SubnetNeed, chosen: Chosen) -> None:
    subnet = context.draft.entities.get(Subnet, need.subnet)
    if chosen.key != "existing":
        context.draft.entities.update(subnet, default_outbound_access=chosen.key == "exempt")


def _waive(context: Context, need: SubnetNeed) -> None:
    subnet = context.draft.entities.get(Subnet, need.subnet)
    context.draft.entities.update(subnet, default_outbound_access=True)


RECOMMENDATION = Recommendation[SubnetNeed](
    question="May a subnet leave over Microsoft's shared addresses?",
    things=_subnets,
    rows=(
        Row(
            key="existing",
            input="existing subnet",
            when=_existing,
            chosen="reported only",
            because="the subnet is not ours",
            instead_of="editing it",
        ),
        Row(
            key="exempt",
            input="subnet needs its own way out (App Gateway, classic API Management, firewall)",
            when=_exempt,
            chosen="exempt, named",
            because="a private subnet and a route to Internet exclude each other (C16)",
            instead_of="breaking the service",
        ),
        Row(
            key="private",
            input="subnet of ours",
            when=always,
            chosen="private subnet, written out",
            because="API versions disagree on the default (C9)",
            instead_of="leaving it null",
        ),
    ),
    change=_change,
    waive=_waive,
    mission=("M46",),
    pillars=("Security",),
    sources=("DOA",),
    reads=("addressing.existing_networks.<region>.subnets.<role>",),
    checks=("no-default-outbound",),
    waived="A forgotten route lets traffic leave over a shared Microsoft address.",
    owner="network",
    needed_before="2",
)
