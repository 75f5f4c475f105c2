"""Ask which services a platform depends on, and whether they exist."""

import re
from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema

from blueprints.answers.default import Here
from blueprints.answers.refused import RefusedError
from blueprints.answers.resource_ids import ANY_ID_PATTERN, looks_like, pattern_of, type_of
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


def _dependencies(value: Any) -> Any:
    if not isinstance(value, Mapping):
        return value
    for service, choice in value.items():
        if service not in TYPES:
            raise RefusedError(f"'{service}' is not a dependency.", did_you_mean(str(service), TYPES))
        _check(str(choice), TYPES[service])
    return value


def _check(choice: str, wanted: str) -> None:
    if choice.startswith("/"):
        if not re.match(ANY_ID_PATTERN, choice):
            raise RefusedError(f"'{choice}' is not a resource id.", f"It looks like '{looks_like(wanted)}'")
        if type_of(choice).lower() != wanted.lower():
            raise RefusedError(f"'{choice}' is a {type_of(choice)}.", f"This answer needs {wanted}")
    elif not re.match(NAME_PATTERN, choice):
        raise RefusedError(
            f"'{choice}' is no choice.", "Write new, none, a resource id, or the name of another platform"
        )


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


Dependencies = Annotated[
    Mapping[str, str],
    BeforeValidator(_dependencies),
    WithJsonSchema(
        {
            "type": "object",
            "additionalProperties": False,
            "properties": {
                service: {
                    "anyOf": [
                        {"type": "string", "pattern": NAME_PATTERN},
                        {"type": "string", "pattern": pattern_of(wanted)},
                    ]
                }
                for service, wanted in TYPES.items()
            },
        }
    ),
]
