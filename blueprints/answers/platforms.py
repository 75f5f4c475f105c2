"""Ask which AI platforms are wanted: compute, services, dependencies."""

from functools import partial
from typing import Annotated

from pydantic import Field

from blueprints.answers.ask import Ask
from blueprints.answers.default import Case, Computed, First
from blueprints.answers.dependencies import DEPENDENCIES, Dependencies, default_dependency
from blueprints.answers.platform_agents import AgentPlatform
from blueprints.answers.platform_values import (
    Compute,
    ModelRequest,
    Registry,
    Service,
)
from blueprints.answers.ranges import PublicRange
from blueprints.answers.roles import Subnet
from blueprints.answers.texts import Flag, Number
from blueprints.answers.when import AllOf, Differs, Equals, In

ask = partial(Ask, section="platforms", owner="workload", view="topology")

_COMPUTE_IN_OWN_NETWORK = AllOf(Equals("kind", "azure_machine_learning"), Equals("network_mode", "own_network"))


class Platform(AgentPlatform):
    """One AI platform of the design."""

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
