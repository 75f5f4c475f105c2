"""Kinds that others come after: the parts of `after` that several kinds share."""

SUBNETS = ("virtual_network", "subnet")
ZONES = ("private_dns_zone",)
STORES = ("storage_account", "key_vault", "container_registry", "search_service", "cosmos_db_account")
KEYS = ("key_vault", "user_assigned_identity")
LOGS = ("log_analytics_workspace",)
SERVICES = (
    *STORES,
    "redis_cluster",
    "ai_account",
    "machine_learning_workspace",
    "machine_learning_registry",
    "api_management_classic",
    "api_management_v2",
    "application_gateway",
)
