"""Services that platforms depend on, monitoring and machines."""

from wizard.generators.bicep.extras import ADMINISTRATOR, MACHINE_SIZE, PASSWORD, PUBLIC_KEY
from wizard.generators.bicep.items.stages import DEPENDENCIES
from wizard.generators.bicep.kind import Kind
from wizard.generators.bicep.kinds import earlier

SERVICES = (
    Kind(
        "log_analytics_workspace",
        "logAnalyticsWorkspaces",
        "Log Analytics workspaces",
        DEPENDENCIES,
        type="workspaceType",
    ),
    Kind(
        "application_insights",
        "components",
        "Application Insights components",
        DEPENDENCIES,
        earlier.LOGS,
        type="componentType",
    ),
    Kind(
        "monitor_private_link_scope",
        "privateLinkScopes",
        "private link scopes of Azure Monitor",
        DEPENDENCIES,
        type="privateLinkScopeType",
        located=False,
    ),
    Kind(
        "monitor_scoped_resource",
        "scopedResources",
        "members of private link scopes",
        DEPENDENCIES,
        ("monitor_private_link_scope", "log_analytics_workspace", "application_insights"),
        type="scopedResourceType",
        serial=True,
        tags=False,
        located=False,
    ),
    Kind("storage_account", "storageAccounts", "storage accounts", DEPENDENCIES, (*earlier.SUBNETS, *earlier.KEYS)),
    Kind("key_vault", "keyVaults", "key vaults", DEPENDENCIES, earlier.SUBNETS, staged=True),
    Kind("container_registry", "containerRegistries", "container registries", DEPENDENCIES),
    Kind("search_service", "searchServices", "search services", DEPENDENCIES, earlier.KEYS, module="ai-search"),
    Kind("cosmos_db_account", "cosmosDbAccounts", "Cosmos DB accounts", DEPENDENCIES, earlier.KEYS, module="cosmos-db"),
    Kind("redis_cluster", "redisClusters", "Redis clusters", DEPENDENCIES, module="managed-redis"),
    Kind(
        "jump_box_windows",
        "windowsJumpBoxes",
        "Windows jump boxes",
        DEPENDENCIES,
        earlier.SUBNETS,
        type="virtualMachineType",
        extras=(MACHINE_SIZE, ADMINISTRATOR, PASSWORD),
    ),
    Kind(
        "jump_box_linux",
        "linuxJumpBoxes",
        "Linux jump boxes",
        DEPENDENCIES,
        earlier.SUBNETS,
        type="virtualMachineType",
        extras=(MACHINE_SIZE, ADMINISTRATOR, PUBLIC_KEY),
    ),
    Kind("flow_log", "flowLogs", "flow logs", DEPENDENCIES, (*earlier.SUBNETS, *earlier.LOGS, "storage_account")),
)
