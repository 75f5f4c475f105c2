"""Isolate the agents of a Foundry account in a network that you control.

"Azure AI Studio: Configure the managed network and use private endpoints" (today a Microsoft Foundry account).

## Why
Agents call tools and data with their own identity. In a subnet of yours each call passes your routes, firewall and
logs. The choice is made when the account is created and there is no way back.

## Applies
Every platform of kind foundry.

## Options
An own network with a subnet for agents; Microsoft's managed network; private endpoints alone where no agent runs.

## When not to
Choose the managed network where no range is free or ranges overlap. Choose endpoints alone without agents.

## Changes
The account, its projects, the agent subnet or the managed network, and a subnet for private tool servers. Grounding
with Bing, web search and SharePoint still leave over Microsoft's public path.

## Waived
Agents reach the internet unfiltered and their data stores need public access.
"""

from blueprints import catalog
from blueprints.answers.platforms import Platform
from blueprints.recommendations.parts.agent_ranges import has_range_for_agents, unfit_range
from blueprints.recommendations.parts.answered import is_answered
from blueprints.recommendations.parts.foundry import write_foundry
from blueprints.recommendations.parts.platforms import applies_to, each_platform, path_of
from blueprints.recommendations.recommendation import Chosen, Context, Recommendation, Row, always

KIND = "foundry"
ON_OWN_NETWORK = ("mcp", "openapi", "a2a")


def _fits(context: Context, platform: Platform, mode: str) -> bool:
    """Tell whether a row may choose the mode: the person left it open, or answered the same."""
    return not _pinned(context, platform) or platform.network_mode == mode


def _pinned(context: Context, platform: Platform) -> bool:
    return is_answered(context, path_of(context, platform, "network_mode"))


def _needs_own_network(context: Context, platform: Platform) -> bool:
    if not _fits(context, platform, "own_network"):
        return False
    servers = platform.private_tool_servers or any(tool in ON_OWN_NETWORK for tool in platform.tools or ())
    return servers or (_has_room(context, platform) and (_linked(context) or _logged(context)))


def _linked(context: Context) -> bool:
    return context.answers.connectivity.on_premises.link != "none"


def _logged(context: Context) -> bool:
    return context.answers.egress.path in ("firewall", "network_virtual_appliance")


def _has_room(context: Context, platform: Platform) -> bool:
    return all(has_range_for_agents(context, region) for region in platform.regions)


def _why_own(context: Context, platform: Platform) -> str:
    tools = [tool for tool in platform.tools or () if tool in ON_OWN_NETWORK]
    reasons = {
        "private tool servers": bool(platform.private_tool_servers),
        f"tools {', '.join(tools)}": bool(tools),
        "data on-premises": _linked(context),
        "your own firewall's log": _logged(context),
    }
    needed = ", ".join(reason for reason, holds in reasons.items() if holds)
    return f"{needed}: a managed network has no outbound log, no firewall of yours and no private MCP"


def _no_range(context: Context, platform: Platform) -> bool:
    managed = all(catalog.regions()[region].managed_network for region in platform.regions)
    return _fits(context, platform, "managed_network") and managed and not _has_room(context, platform)


def _outside_list(context: Context, platform: Platform) -> bool:
    listed = all(catalog.regions()[region].managed_network for region in platform.regions)
    return _fits(context, platform, "own_network") and not listed


def _mode(platform: Platform, chosen: Chosen) -> str:
    modes = {"no_agents": "private_endpoint_only", "no_range": "managed_network", "pinned": platform.network_mode}
    return modes.get(chosen.key, "own_network")


def _change(context: Context, platform: Platform, chosen: Chosen) -> None:
    write_foundry(context, platform, _mode(platform, chosen))


def _waive(context: Context, platform: Platform) -> None:
    write_foundry(context, platform, "private_endpoint_only")


RECOMMENDATION = Recommendation[Platform](
    question="Where do the agents run, and what may they reach?",
    things=each_platform(KIND),
    applies=applies_to(KIND),
    rows=(
        Row(
            key="no_agents",
            input="agents none",
            when=lambda context, platform: (
                platform.agents == "none" and _fits(context, platform, "private_endpoint_only")
            ),
            chosen="private endpoint only",
            because="no agent egress to isolate",
            instead_of="an unused subnet",
            cost_of_change="a new account: injection is set when the account is created",
        ),
        Row(
            key="own_needed",
            input="needs private MCP, OpenAPI or on-premises data, or own firewall logs",
            when=_needs_own_network,
            chosen="own network, agents in their subnet",
            because=_why_own,
            instead_of="managed network",
            cost_of_change="a new account: there is no migration between own and managed network",
        ),
        Row(
            key="no_range",
            input="no free RFC 1918 range for agents, or ranges overlap and cannot move",
            when=_no_range,
            chosen="managed network",
            because=lambda context, platform: (
                f"{unfit_range(context, platform.regions)}; Microsoft recommends it where ranges overlap"
            ),
            instead_of="renumbering",
            cost_of_change="a new account: there is no migration between managed and own network",
        ),
        Row(
            key="outside_list",
            input="region outside MVNet list",
            when=_outside_list,
            chosen="own network, agents in their subnet",
            because=lambda _, platform: f"{' and '.join(platform.regions)}: the managed network is not offered there",
            instead_of="a refused deployment",
        ),
        Row(
            key="pinned",
            input="network mode answered",
            when=_pinned,
            chosen="the network mode that was answered",
            because=lambda _, platform: (
                f"{platform.network_mode} was answered, and nothing in this design speaks against it"
            ),
            instead_of="another mode",
            cost_of_change="a new account: the mode is fixed at creation",
        ),
        Row(
            key="own",
            input="else",
            when=always,
            chosen="own network, agents in their subnet",
            because="one firewall, one log, on-premises reach",
            instead_of="managed network",
            cost_of_change="a new account: there is no migration between own and managed network",
        ),
    ),
    change=_change,
    waive=_waive,
    mission=("M2", "M9", "M18"),
    pillars=("Security",),
    sources=("FNO", "FDRY-DEEP", "FMV", "FVN", "FDRY-SMPL"),
    reads=(
        "platforms[].kind",
        "platforms[].network_mode",
        "platforms[].agents",
        "platforms[].agent_sessions",
        "platforms[].projects",
        "platforms[].tools",
        "platforms[].private_tool_servers",
        "platforms[].data_stores",
        "platforms[].existing_id",
        "connectivity.on_premises.link",
        "egress.path",
        "addressing.blocks.<region>",
    ),
    checks=(
        "injection-subnet-fits",
        "agent-subnet-exclusive",
        "agents-egress-only-approved",
        "agent-stores-complete",
    ),
    consequence="Network injection, the subnet and the custom subdomain cannot change after creation.",
    waived="agents reach the internet unfiltered and their data stores need public access",
    owner="workload",
    needed_before="5",
    fixed_at_creation=True,
)
