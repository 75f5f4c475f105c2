"""Ask which AI platforms are wanted, and how each is isolated."""

from collections.abc import Mapping
from functools import partial
from typing import Annotated

from pydantic import Field

from blueprints.answers.ask import Ask
from blueprints.answers.default import Absent, Case, Computed, First
from blueprints.answers.dependencies import DEPENDENCIES, Dependencies, default_dependency
from blueprints.answers.places import RegionName
from blueprints.answers.platform_defaults import first_region, platform_name, workload_project
from blueprints.answers.platform_values import (
    AgentKind,
    Compute,
    DataStores,
    ExistingPlatformId,
    FirewallTier,
    ManagedOutbound,
    ModelRequest,
    NetworkMode,
    PlatformKind,
    Registry,
    Service,
    Tool,
)
from blueprints.answers.ranges import PublicRange
from blueprints.answers.roles import Subnet
from blueprints.answers.section import Section
from blueprints.answers.texts import Flag, Name, Number
from blueprints.answers.when import AllOf, AnyOf, Contains, Differs, Equals, In, MoreThanOne

ask = partial(Ask, section="platforms", owner="workload", view="topology")

_FOUNDRY_AGENTS = AllOf(Equals("kind", "foundry"), Differs("agents", "none"))
_COMPUTE_IN_OWN_NETWORK = AllOf(Equals("kind", "azure_machine_learning"), Equals("network_mode", "own_network"))


class Platform(Section):
    """One AI platform of the design."""

    kind: Annotated[
        PlatformKind,
        ask(
            "Which AI platforms?",
            level=4,
            unknown=None,
            used_by=(
                "foundry-network-isolation",
                "foundry-hub-managed-network",
                "azure-openai-network-access",
                "machine-learning-network-isolation",
                "ai-services-network-access",
            ),
            example="foundry",
        ),
    ]
    """Foundry = Microsoft Foundry account with projects and agents; hub = the hub-based Azure AI Studio, for existing
    estates; OpenAI and AI services = single accounts without agents"""
    name: Annotated[
        Name,
        ask(
            "What shall we call it?",
            default=Computed(
                platform_name,
                "foundry, aihub, openai, ml, ai, with a number from the second of a kind",
                "appended entries keep earlier names",
            ),
            used_by=("naming", "address-plan"),
        ),
    ]
    """Used in resource names and when others refer to it; do not change it after deployment"""
    existing_id: Annotated[
        ExistingPlatformId | None,
        ask("Does it exist already?", default=Absent("new"), used_by=("injection-after-creation",)),
    ]
    """An existing account can get endpoints and closed access; its network injection cannot be added or changed"""
    regions: Annotated[
        tuple[RegionName, ...],
        ask(
            "In which of your regions does it run?",
            default=Computed(first_region, "the primary region", "stateful platforms run once per region"),
            when=MoreThanOne("regions[].name"),
            always=True,
            used_by=("multi-region-failover",),
        ),
    ]
    """Stateful platforms run once per region, each with its own data"""
    resource_region: Annotated[
        Mapping[RegionName, RegionName],
        ask(
            "Does the account sit in another region than the network?",
            level="A",
            default={},
            because="the network's own region",
            when=In("kind", ("azure_openai", "azure_ai_services")),
            used_by=("cross-region-private-link",),
        ),
    ]
    """Models are not in every region; the private endpoint stays in the network's region"""
    network_mode: Annotated[
        NetworkMode,
        ask(
            "Which network isolation?",
            default=First(
                Case(
                    Equals("kind", "foundry"),
                    "own_network",
                    "agents reach hub and on-premises under your own firewall and routes",
                ),
                Case(Equals("kind", "foundry_hub"), "managed_network", "Microsoft recommends the managed network"),
                Case(Equals("kind", "azure_machine_learning"), "managed_network", "Microsoft's recommendation"),
                Case(None, "private_endpoint", "nothing is left open to a network that you do not name"),
            ),
            used_by=(
                "foundry-network-isolation",
                "foundry-hub-managed-network",
                "machine-learning-network-isolation",
                "azure-openai-network-access",
                "ai-services-network-access",
            ),
        ),
    ]
    """Own network: your subnet, your firewall, your addresses. Managed: Microsoft's network with outbound rules; no
    addresses of yours are used for compute. Fixed at creation"""
    outbound: Annotated[
        ManagedOutbound | None,
        ask(
            "What may the managed network reach?",
            default="approved_only",
            because="the other choice cannot be undone into it later on Foundry, and on ML sources disagree",
            when=Equals("network_mode", "managed_network"),
            used_by=("managed-network-outbound",),
        ),
    ]
    """Approved only: private endpoints, service tags and hosts that you list. Internet: everything, for work with
    public models and packages"""
    managed_firewall_sku: Annotated[
        FirewallTier | None,
        ask(
            "Which tier has the managed firewall?",
            level="A",
            default="standard",
            because="it filters by host name on every port",
            when=Equals("outbound", "approved_only"),
            used_by=("managed-network-outbound",),
        ),
    ]
    """It appears with the first host rule and is billed; on Foundry it cannot be changed later"""
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
    compute: Annotated[
        tuple[Compute, ...],
        ask(
            "Which compute?",
            default=First(
                Case(
                    _COMPUTE_IN_OWN_NETWORK,
                    ("instances", "clusters"),
                    "online endpoints are served from a managed network only",
                ),
                Case(None, ("instances", "clusters", "managed_online_endpoints"), "to develop, to train and to serve"),
            ),
            when=In("kind", ("azure_machine_learning", "foundry_hub")),
            used_by=("machine-learning-network-isolation",),
        ),
    ]
    """Decides required destinations and which isolation is possible"""
    compute_nodes: Annotated[
        Annotated[Number, Field(ge=1, le=65000)] | None,
        ask(
            "How many nodes and instances at most?",
            default=50,
            because="room for a department",
            when=_COMPUTE_IN_OWN_NETWORK,
            used_by=("address-plan",),
        ),
    ]
    """One address each"""
    compute_public_ip: Annotated[
        Flag,
        ask(
            "Do compute nodes need public addresses?",
            level="A",
            default=False,
            because="no inbound rule is then needed",
            when=_COMPUTE_IN_OWN_NETWORK,
            used_by=("machine-learning-network-isolation",),
        ),
    ]
    """Only if a policy forbids Private Link for compute"""
    high_business_impact: Annotated[
        Flag,
        ask(
            "Is the workspace flagged high business impact?",
            level="A",
            default=False,
            because="it adds destinations and is set at creation",
            when=Equals("kind", "azure_machine_learning"),
            used_by=("approved-destinations",),
        ),
    ]
    """Adds Microsoft's key vaults to the allowed destinations; set at creation"""
    registry: Annotated[
        Registry,
        ask(
            "Do you share models between workspaces?",
            default="none",
            because="one workspace needs no registry",
            when=Equals("kind", "azure_machine_learning"),
            used_by=("machine-learning-registry-isolation",),
        ),
    ]
    """A registry brings its own storage and container registry, each with an endpoint"""
    services: Annotated[
        tuple[Service, ...],
        ask(
            "Which services?",
            default=("multi_service",),
            because="one account for most",
            when=Equals("kind", "azure_ai_services"),
            used_by=("ai-services-network-access", "data-loss-prevention"),
        ),
    ]
    """One account each; multi-service is one account for most"""
    allowed_subnets: Annotated[
        tuple[Subnet, ...],
        ask(
            "Which subnets may call it?",
            default=(),
            because="no caller was named",
            when=Equals("network_mode", "selected_networks"),
            unknown="E",
            used_by=("azure-openai-network-access",),
            example="application",
        ),
    ]
    """They get the service endpoint Microsoft.CognitiveServices"""
    allowed_public_ranges: Annotated[
        Annotated[tuple[PublicRange, ...], Field(max_length=100)],
        ask(
            "Which public addresses may call it?",
            default=(),
            because="no caller was named",
            when=Equals("network_mode", "selected_networks"),
            unknown="E",
            used_by=("azure-openai-network-access",),
        ),
    ]
    """Public IPv4 only; /31 and /32 as single addresses; at most 100; without effect on callers in the account's own
    region"""
    dependencies: Annotated[
        Dependencies,
        ask(
            "Shall it use existing services?",
            default=Computed(
                default_dependency, "new where the platform needs it, else none", "the platform does not run without"
            ),
            keys=("service",),
            fills=DEPENDENCIES,
            used_by=("dependent-services", "request sheets"),
            example="new",
        ),
    ]
    """Each existing one needs an endpoint that your networks can reach; its owner approves it"""
    search_indexers: Annotated[
        Flag,
        ask(
            "Will AI Search pull data with indexers?",
            default=True,
            because="most indexes are filled by an indexer",
            when=Differs("dependencies.ai_search", "none"),
            used_by=("search-shared-private-link",),
        ),
    ]
    """Then Search needs shared private links to its sources"""
    models: Annotated[
        tuple[ModelRequest, ...],
        ask(
            "Which models, how much?",
            level="A",
            default=(),
            because="no model was named",
            when=In("kind", ("foundry", "azure_openai")),
            unknown="E",
            used_by=("service-limits", "request sheets"),
        ),
    ]
    """For the quota request and the residency note; availability per model is not checked"""
