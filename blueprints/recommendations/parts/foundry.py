"""Write a Foundry account: the account, its agents' place, and a subnet for their private tool servers."""

from math import ceil

from blueprints import catalog
from blueprints.answers.platforms import Platform as PlatformAnswer
from blueprints.design.services import ManagedNetwork, Service
from blueprints.design.workload import Platform
from blueprints.recommendations.parts.accounts import write_account
from blueprints.recommendations.parts.instances import instance_of
from blueprints.recommendations.parts.interfaces import host_in_subnet
from blueprints.recommendations.parts.managed_networks import write_managed_network
from blueprints.recommendations.parts.platforms import record_platform
from blueprints.recommendations.recommendation import Context

AGENTS = "foundry_agents"
TOOLS = "agent_tools"
KIND = "AIServices"
LINK = "foundry_account"


def write_foundry(context: Context, answer: PlatformAnswer, mode: str) -> None:
    """Add the account of every region in the mode, with its subnet or managed network, and record the platform."""
    for region in answer.regions:
        account = write_account(context, answer, region, name="foundry_account", kind=KIND, link=LINK)
        subnet = _agent_subnet(context, answer, region, account) if _injects(answer, mode) else None
        managed = write_managed_network(context, answer, account.id, region) if mode == "managed_network" else None
        if answer.private_tool_servers and mode == "own_network":
            _tool_subnet(context, region, account)
        _record(context, answer, region, mode, account, subnet, managed)


def _injects(answer: PlatformAnswer, mode: str) -> bool:
    return mode == "own_network" and answer.agents != "none"


def _record(
    context: Context,
    answer: PlatformAnswer,
    region: str,
    mode: str,
    account: Service,
    subnet: str | None,
    managed: ManagedNetwork | None,
) -> Platform:
    return record_platform(
        context,
        answer,
        region,
        mode,
        account.id,
        accounts=(account.id,),
        projects=tuple(answer.projects),
        agents=answer.agents,
        tools=tuple(answer.tools or ()) if answer.agents != "none" else (),
        data_stores=answer.data_stores or "" if answer.agents != "none" else "",
        agent_subnet=subnet,
        managed_network=managed.id if managed else None,
    )


def _agent_subnet(context: Context, answer: PlatformAnswer, region: str, account: Service) -> str:
    needed, figure = agent_addresses(answer)
    subnet = context.draft.need_subnet(
        context.draft.networks[region],
        region,
        AGENTS,
        needed=needed,
        figure=figure,
        instance=instance_of(context, region, AGENTS, answer.name),
    )
    context.draft.entities.update(account, injected_subnet=subnet.id)
    host_in_subnet(context, subnet, "agent_pool", owner=account.id)
    return subnet.id


def agent_addresses(answer: PlatformAnswer) -> tuple[int, str]:
    """Return how many addresses the agents of a platform need, and how that was counted."""
    sizing = catalog.sizing()
    each, share = int(sizing["prompt_addresses_per_project"].value), sizing["agent_subnet_use"].value
    projects = len(answer.projects)
    sessions = answer.agent_sessions or 0 if "hosted" in answer.agents else 0
    total = each * projects + sessions
    needed = ceil(round(total / share, 6))
    return needed, f"{each} x {projects} projects + {sessions} sessions = {total}, / {share:g} = {needed}"


def _tool_subnet(context: Context, region: str, account: Service) -> None:
    sizing = catalog.sizing()
    base, room = sizing["container_apps_infrastructure"].value, sizing["container_apps_workload"].value
    subnet = context.draft.need_subnet(
        context.draft.networks[region],
        region,
        TOOLS,
        needed=int(base + room),
        figure=f"Container Apps: {base:g} for the environment + {room:g} planned",
    )
    host_in_subnet(context, subnet, "application", owner=account.id, name="tool-servers")
