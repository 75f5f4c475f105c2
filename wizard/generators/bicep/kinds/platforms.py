"""AI accounts, projects, workspaces and registries."""

from wizard.generators.bicep.items.stages import HOSTS, PLATFORMS, ROLES
from wizard.generators.bicep.kind import Kind
from wizard.generators.bicep.kinds import earlier

PLATFORM_KINDS = (
    Kind("ai_account", "aiAccounts", "AI accounts", PLATFORMS, (*earlier.SUBNETS, *earlier.KEYS)),
    Kind(
        "ai_model_deployment",
        "modelDeployments",
        "model deployments",
        PLATFORMS,
        ("ai_account",),
        type="modelDeploymentType",
        serial=True,
        located=False,
    ),
    Kind(
        "foundry_project",
        "foundryProjects",
        "Foundry projects",
        PLATFORMS,
        ("ai_account",),
        type="projectType",
        serial=True,
    ),
    Kind(
        "machine_learning_workspace",
        "machineLearningWorkspaces",
        "workspaces of Machine Learning and hubs",
        PLATFORMS,
        (*earlier.SUBNETS, *earlier.STORES, "user_assigned_identity", "application_insights"),
        type="workspaceType",
    ),
    Kind(
        "machine_learning_project",
        "hubProjects",
        "hub-based projects",
        PLATFORMS,
        ("machine_learning_workspace",),
        type="projectType",
        serial=True,
    ),
    Kind(
        "machine_learning_registry",
        "machineLearningRegistries",
        "Machine Learning registries",
        HOSTS,
        type="registryType",
    ),
    Kind(
        "search_shared_private_link",
        "sharedPrivateLinks",
        "shared private links of AI Search",
        ROLES,
        (*earlier.STORES, "ai_account"),
        type="sharedPrivateLinkType",
        serial=True,
        tags=False,
        located=False,
    ),
    Kind(
        "foundry_managed_network",
        "foundryManagedNetworks",
        "managed networks of Foundry accounts",
        ROLES,
        ("ai_account",),
        type="managedNetworkType",
        tags=False,
        located=False,
        named="none",
    ),
)
