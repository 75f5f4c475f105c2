"""Ask which services a platform depends on, and whether they exist."""

import re
from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, WithJsonSchema

from blueprints.answers.default import Here
from blueprints.answers.refused import RefusedError
from blueprints.answers.resource_ids import ANY_ID_PATTERN, looks_like
from blueprints.answers.suggest import did_you_mean
from blueprints.answers.texts import NAME_PATTERN

TYPES = {
    "storage": "Microsoft.Storage/storageAccounts",
    "key_vault": "Microsoft.KeyVault/vaults",
    "container_registry": "Microsoft.ContainerRegistry/registries",
    "ai_search": "Microsoft.Search/searchServices",
    "cosmos_db": "Microsoft.DocumentDB/databaseAccounts",
    "application_insights": "Microsoft.Insights/components",
}
DEPENDENCIES = tuple(TYPES)


def _service(value: str) -> str:
    if value not in TYPES:
        raise RefusedError(f"'{value}' is not a dependency.", did_you_mean(value, TYPES))
    return value


def _choice(value: Any) -> Any:
    if isinstance(value, str) and value.startswith("/") and not re.match(ANY_ID_PATTERN, value):
        raise RefusedError(f"'{value}' is not a resource id.", f"It looks like '{looks_like(TYPES['storage'])}'")
    if not isinstance(value, str) or not re.match(rf"{NAME_PATTERN}|{ANY_ID_PATTERN}", value):
        hint = "Write new, none, a resource id, or the name of another platform"
        raise RefusedError(f"'{value}' is no choice.", hint)
    return value


def default_dependency(here: Here) -> str:
    """Take a new service where the platform needs it."""
    needed = set[str]()
    kind = here.one("kind")
    if kind == "azure_machine_learning":
        needed = {"storage", "key_vault", "container_registry", "application_insights"}
    elif kind == "foundry_hub":
        needed = {"storage"}
    elif kind == "foundry":
        needed |= {"storage", "ai_search", "cosmos_db"} if here.one("data_stores") == "own" else set()
        needed |= {"container_registry"} if "hosted" in str(here.one("agents")) else set()
    if here.one("identity.customer_managed_keys") is True and kind != "foundry_hub":
        needed.add("key_vault")
    return "new" if here.key in needed else "none"


Dependencies = Mapping[
    Annotated[str, AfterValidator(_service), WithJsonSchema({"enum": list(TYPES)})],
    Annotated[
        str, BeforeValidator(_choice), WithJsonSchema({"type": "string", "pattern": f"{NAME_PATTERN}|{ANY_ID_PATTERN}"})
    ],
]
