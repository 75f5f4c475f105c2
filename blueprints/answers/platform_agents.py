"""Ask which agents run in a platform, and what they use."""

from functools import partial
from typing import Annotated

from pydantic import Field

from blueprints.answers.ask import Ask
from blueprints.answers.default import Computed
from blueprints.answers.platform_defaults import workload_project
from blueprints.answers.platform_isolation import IsolatedPlatform
from blueprints.answers.platform_values import (
    AgentKind,
    DataStores,
    Tool,
)
from blueprints.answers.texts import Flag, Name, Number
from blueprints.answers.when import AllOf, AnyOf, Contains, Differs, Equals, In

ask = partial(Ask, section="platforms", owner="workload", view="topology")

_FOUNDRY_AGENTS = AllOf(Equals("kind", "foundry"), Differs("agents", "none"))


class AgentPlatform(IsolatedPlatform):
    """What a platform with agents says beside."""

    projects: Annotated[
        tuple[Name, ...],
        ask(
            "Which projects?",
            default=Computed(workload_project, "one, named after the workload", "one team starts with one project"),
            when=In("kind", ("foundry", "foundry_hub")),
            used_by=("foundry-network-isolation",),
        ),
    ]
    """All projects of an account share its network and its agent subnet"""
    agents: Annotated[
        AgentKind,
        ask(
            "Which agents will run?",
            default="prompt",
            because="no compute of yours, about ten addresses a project",
            when=Equals("kind", "foundry"),
            used_by=("foundry-network-isolation", "address-plan"),
        ),
    ]
    """Hosted agents take one address per session from your subnet"""
    agent_sessions: Annotated[
        Annotated[Number, Field(ge=1, le=2000)] | None,
        ask(
            "How many hosted sessions at the busiest moment?",
            default=50,
            because="room for a department",
            when=Contains("agents", "hosted"),
            used_by=("address-plan",),
        ),
    ]
    """It sizes a subnet that cannot be resized"""
    data_stores: Annotated[
        DataStores | None,
        ask(
            "Where do agents keep threads, files and vectors?",
            default="own",
            because="data in your tenant and boundary",
            when=_FOUNDRY_AGENTS,
            used_by=("dependent-services",),
        ),
    ]
    """Own: your Storage, AI Search and Cosmos DB, all three. Platform-managed: nothing to run"""
    tools: Annotated[
        tuple[Tool, ...],
        ask(
            "Which tools will the agents use?",
            default=("ai_search",),
            because="most agents ground their answers in an index",
            when=_FOUNDRY_AGENTS,
            unknown="E",
            used_by=("tool-file-search", "tool-public-path"),
        ),
    ]
    """Some do not work in an isolated network and some leave over Microsoft's public path whatever the firewall says"""
    private_tool_servers: Annotated[
        Flag,
        ask(
            "Will you host tool servers in this network?",
            level="A",
            default=False,
            because="no tool server was named",
            when=AnyOf(Contains("tools", "mcp"), Contains("tools", "openapi"), Contains("tools", "a2a")),
            used_by=("address-plan",),
        ),
    ]
    """Adds a Container Apps subnet"""
    private_tracing: Annotated[
        Flag,
        ask(
            "Must traces go to a private Application Insights?",
            level="A",
            default=False,
            because="it is not supported",
            when=Equals("kind", "foundry"),
            used_by=("private-tracing",),
        ),
    ]
    """Not supported in an isolated network today"""
