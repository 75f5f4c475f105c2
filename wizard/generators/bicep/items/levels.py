"""Scopes that hold resources: a management group, a subscription or a resource group."""

from blueprints.design.model import resource_type
from wizard.generators.bicep.identifiers import Id
from wizard.generators.bicep.text import Value

MANAGEMENT_GROUP, SUBSCRIPTION, RESOURCE_GROUP = "management-group", "subscription", "resource-group"
MANAGEMENT_GROUPS = "Microsoft.Management/managementGroups"


def is_level(scope: str) -> bool:
    """Tell whether an id is such a scope, and no resource in one."""
    return scope.startswith("/") and resource_type(scope) in ("", MANAGEMENT_GROUPS)


def level_of(scope: str) -> str:
    """Return which kind of scope an id is."""
    if "/resourceGroups/" in scope:
        return RESOURCE_GROUP
    return SUBSCRIPTION if scope.startswith("/subscriptions/") else MANAGEMENT_GROUP


def placed_at(scope: str) -> dict[str, Value]:
    """Return the management group of a scope; the others are placed by their id."""
    return {"managementGroup": Id(scope.rsplit("/", 1)[-1])} if level_of(scope) == MANAGEMENT_GROUP else {}
