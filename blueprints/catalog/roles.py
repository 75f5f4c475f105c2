"""Describe role definitions: name, GUID, whether they are privileged."""

from collections.abc import Mapping
from functools import cache
from typing import Literal

from blueprints.catalog.fact import Fact
from blueprints.catalog.loader import read, table


class RoleDefinition(Fact):
    """One built-in role."""

    id: str
    title: str
    guid: str | None = None
    """None where no source read states it: then the role is asked for by name."""
    privileged: bool = False
    plane: Literal["management", "cosmos_data"] = "management"
    """``cosmos_data``: a data-plane role of Cosmos DB, assigned with sqlRoleAssignments."""
    former_title: str | None = None


@cache
def role_definitions() -> Mapping[str, RoleDefinition]:
    """Return the roles by id, for instance ``private_dns_zone_contributor``."""
    return table(read("roles.yaml"), RoleDefinition)
