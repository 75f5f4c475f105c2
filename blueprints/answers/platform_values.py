"""Name the values that a platform's answers may have."""

from typing import Annotated, Literal

from pydantic import Field

from blueprints.answers.resource_ids import ResourceOf
from blueprints.answers.section import Entry
from blueprints.answers.texts import Line, Number

PlatformKind = Literal["foundry", "foundry_hub", "azure_openai", "azure_machine_learning", "azure_ai_services"]
NetworkMode = Literal[
    "own_network", "managed_network", "private_endpoint_only", "private_endpoint", "selected_networks"
]
ManagedOutbound = Literal["approved_only", "internet"]
FirewallTier = Literal["basic", "standard"]
AgentKind = Literal["none", "prompt", "hosted", "prompt_and_hosted"]
DataStores = Literal["own", "platform_managed"]
Tool = Literal[
    "ai_search",
    "azure_functions",
    "openapi",
    "mcp",
    "a2a",
    "function_calling",
    "code_interpreter",
    "file_search",
    "bing_grounding",
    "web_search",
    "sharepoint_grounding",
    "browser_automation",
    "computer_use",
    "image_generation",
    "fabric_data_agent",
    "logic_apps",
]
Compute = Literal[
    "instances",
    "clusters",
    "serverless_spark",
    "managed_online_endpoints",
    "batch_endpoints",
    "kubernetes",
    "attached_virtual_machines",
]
Service = Literal[
    "multi_service",
    "speech",
    "language",
    "vision",
    "face",
    "document_intelligence",
    "content_safety",
    "translator",
    "custom_vision",
]
RegistryId = Annotated[str, ResourceOf("Microsoft.MachineLearningServices/registries")]
Registry = Literal["none", "new"] | RegistryId
ExistingPlatformId = Annotated[
    str, ResourceOf("Microsoft.CognitiveServices/accounts", "Microsoft.MachineLearningServices/workspaces")
]

MODES: dict[str, tuple[str, ...]] = {
    "foundry": ("own_network", "managed_network", "private_endpoint_only"),
    "foundry_hub": ("managed_network", "private_endpoint_only"),
    "azure_machine_learning": ("managed_network", "own_network"),
    "azure_openai": ("private_endpoint", "selected_networks"),
    "azure_ai_services": ("private_endpoint", "selected_networks"),
}
"""The network modes of each kind, the recommended one first."""


class ModelRequest(Entry):
    """A model, and how much of it."""

    name: Line
    """The model, for example gpt-4.1"""
    version: Line | None = None
    """Its version, if it matters"""
    deployment_type: Literal["regional", "data_zone", "global"] | None = None
    """Where its prompts may be processed; residency.model_processing when absent"""
    capacity: Annotated[Number, Field(ge=1)] | None = None
    """Thousands of tokens a minute"""
