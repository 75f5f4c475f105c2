"""Give the projects of a Foundry account their roles on the stores of its agents, in the order that hosts need."""

from blueprints.design.workload import Platform
from blueprints.recommendations.parts.assigned_roles import assign
from blueprints.recommendations.recommendation import Context

RECOMMENDATION = "foundry-network-isolation"
BEFORE_HOST = (
    ("storage_blob_data_contributor", "storage", "the capability host checks the container before it starts"),
    ("cosmos_db_operator", "cosmos_db", "the capability host makes the database of its threads"),
    ("search_index_data_contributor", "ai_search", "agents read and write their vector indexes"),
    ("search_service_contributor", "ai_search", "the capability host makes the indexes"),
)
AFTER_HOST = (
    ("storage_blob_data_owner", "storage", "agents own the containers of their project, and no others"),
    ("cosmos_db_data_contributor", "cosmos_db", "agents write threads into database enterprise_memory"),
)
STAGE_BEFORE, STAGE_AFTER, LAST = 6, 7, 8


def assign_store_roles(context: Context, record: Platform) -> None:
    """Assign the roles of every project of a Foundry platform that keeps its own stores; else nothing."""
    if record.kind != "foundry" or record.existing:
        return
    for project in record.projects:
        if record.data_stores == "own":
            _each(context, record, project, BEFORE_HOST, STAGE_BEFORE)
            _each(context, record, project, AFTER_HOST, STAGE_AFTER)
            if "azure_functions" in record.tools:
                queue = ("storage_queue_data_contributor", "storage", "Azure Functions tools exchange queue messages")
                _each(context, record, project, (queue,), STAGE_AFTER)
        if "hosted" in record.agents:
            _each(context, record, project, (("acr_pull", "container_registry", "hosted agents pull images"),), 6)


def _each(
    context: Context, record: Platform, project: str, roles: tuple[tuple[str, str, str], ...], stage: int
) -> None:
    for role, store, why in roles:
        scope = record.dependencies.get(store)
        if scope:
            assign(
                context,
                role,
                record.account,
                scope,
                why=why,
                stage=stage,
                needed_before=STAGE_AFTER if stage == STAGE_BEFORE else LAST,
                recommendation=RECOMMENDATION,
                project=project,
            )
