"""Give every subnet its own network security group, written from the flows.

"Virtual networks allow organizations to isolate AI workloads and create secure communication channels."

## Why
Azure's default rules admit every connected network and let everything out. A group with one rule for each declared
flow and a deny-all below it leaves no decision to a default.

## Applies
To every subnet of this design that may have a group.

## Options
Rules from the flows with a deny-all in both directions; first Azure's complete set where a service demands one; none
where Azure refuses a group.

## When not to
Never put a group on GatewaySubnet or on the firewall's subnets: Azure refuses or disables it there.

## Changes
One group for each subnet, an application security group for each endpoint's service, and private endpoint policies
switched on so that the rules count. On an existing subnet with a group of its own the rules are asked.

## Waived
Azure's default rules decide: every connected network is let in, and every destination out.
"""

from blueprints import catalog
from blueprints.recommendations.parts.security_groups import Edge, group_endpoints, write_group
from blueprints.recommendations.parts.ways import ways
from blueprints.recommendations.recommendation import Chosen, Context, Recommendation, Row, Thing, always


def _subnets(context: Context) -> tuple[Thing[Edge], ...]:
    group_endpoints(context.draft)
    every = tuple(ways(context.draft))
    return tuple(
        Thing("/".join(part for part in (need.role, need.instance, need.region) if part), Edge(need, every))
        for need in context.draft.needs
    )


def _forbidden(_: Context, edge: Edge) -> bool:
    return catalog.subnet_roles()[edge.need.role].network_security_group in ("forbidden", "none")


def _fixed(_: Context, edge: Edge) -> bool:
    return edge.need.role in ("azure_bastion", "application_gateway", "api_management")


def _change(context: Context, edge: Edge, chosen: Chosen) -> None:
    if chosen.key != "none":
        write_group(context.draft, edge)


RECOMMENDATION = Recommendation[Edge](
    question="What may enter and leave each subnet?",
    things=_subnets,
    rows=(
        Row(
            key="none",
            input="Gateway, firewall subnets",
            when=_forbidden,
            chosen="no group",
            because="Azure refuses or disables it there",
            instead_of="empty NSG",
        ),
        Row(
            key="fixed",
            input="Azure fixes the rules (Bastion, App Gateway, API Management)",
            when=_fixed,
            chosen="Azure's complete set, then ours",
            because="one missing rule breaks the service",
            instead_of="partial copy",
        ),
        Row(
            key="flows",
            input="subnet may have one",
            when=always,
            chosen="own group: flow rules, then deny-all",
            because="Azure's default rules admit all connected networks",
            instead_of="one shared NSG",
            why_not="its rules would be the union of what all subnets need",
        ),
    ),
    change=_change,
    mission=("M7", "M8", "M18"),
    pillars=("Security",),
    sources=("TAGS", "CAF-NET"),
    reads=(
        "clients[].kind",
        "clients[].place",
        "clients[].ranges",
        "clients[].reaches",
        "connectivity.on_premises.ranges",
        "access.bastion_subnet",
        "access.client_vpn_pool",
        "access.build_agent_ranges",
        "addressing.existing_networks.<region>.subnets.<role>",
        "flows[].from",
        "flows[].to",
    ),
    checks=(
        "subnet-has-nsg",
        "nsg-source-matches-its-subnet",
        "nsg-denies-the-rest",
        "required-rules-present",
        "forbidden-nsg-absent",
        "rule-is-effective",
        "no-unused-object",
        "no-wildcard-any",
    ),
    consequence="a new flow needs a rule in each group on its path",
    waived="Azure's default rules decide: every connected network may enter, everything may leave.",
    owner="network",
    needed_before="2",
)
