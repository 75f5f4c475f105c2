"""Where what stands around the network was read: its models have no place for that."""

from collections.abc import Callable, Mapping
from typing import Any

from blueprints.design.model import Model

AUTHORIZATION = "providers/Microsoft.Authorization"
IDS: Mapping[str, Callable[[Any], str]] = {
    "DiagnosticSetting": lambda one: f"{one.target}/providers/Microsoft.Insights/diagnosticSettings/",
    "Platform": lambda one: one.account,
    "PolicyAssignment": lambda one: f"{one.scope}/{AUTHORIZATION}/policyAssignments/",
    "RoleAssignment": lambda one: f"{one.scope}/{AUTHORIZATION}/roleAssignments/",
    "Scope": lambda one: f"/subscriptions/{one.subscription}/resourceGroups/{one.resource_group}",
}
"""Kind of model → id of its resource, or how the ids of its resources begin."""


def origin_of(model: Model, origins: Mapping[str, str]) -> str:
    """Return where a model was read; `origins` = id in lower case → file and line."""
    identify = IDS.get(type(model).__name__)
    wanted = (identify(model) if identify else str(getattr(model, "id", ""))).lower()
    if not wanted.endswith("/"):
        return origins.get(wanted, "")
    return next((origin for known, origin in sorted(origins.items()) if known.startswith(wanted)), "")
