"""Role assignments: who may do what where, named by scope, principal and role."""

from collections.abc import Iterator

from blueprints.design import Design
from blueprints.design.model import resource_type
from blueprints.design.workload import RoleAssignment
from wizard.generators.bicep.beforehand import DEPLOYER, vault_of
from wizard.generators.bicep.identifiers import Id, NameOf, RoleId, names_of
from wizard.generators.bicep.item import Item
from wizard.generators.bicep.items.levels import is_level, level_of, placed_at
from wizard.generators.bicep.items.stages import ROLES, stage_of_target
from wizard.generators.bicep.text import Value
from wizard.generators.bicep.versions import api_version

COSMOS = "microsoft.documentdb/databaseaccounts"
VAULTS = "Microsoft.KeyVault/vaults"
COSMOS_DATA_ROLES = "00000000-0000-0000-0000-0000000000"
USER_ASSIGNED = "microsoft.managedidentity/userassignedidentities"


def items(design: Design) -> Iterator[Item]:
    """Yield the assignments that the templates make; the others are request rows."""
    for assignment in design.role_assignments:
        if assignment.assigned_by == "template" and assignment.role_definition:
            yield _assignment(assignment)


def _assignment(given: RoleAssignment) -> Item:
    assignment = given.model_copy(update={"scope": _scope(given.scope)})
    scope = assignment.scope
    scope_type = VAULTS if scope.startswith("<") else resource_type(scope)
    values = {**_principal(assignment), "roleDefinitionId": RoleId.of(assignment.role_definition, assignment.role)}
    key = "|".join((assignment.principal, assignment.project, assignment.role_definition)).replace("/", "|")
    if scope_type.lower().startswith(COSMOS) and assignment.role_definition.startswith(COSMOS_DATA_ROLES):
        values["accountName"] = NameOf(scope)
        return Item("cosmos_role_assignment", f"{scope}/sqlRoleAssignments/{key}", values, stage=_stage(assignment))
    values |= {"description": _description(assignment)}
    if is_level(scope):
        values |= placed_at(scope)
    else:
        values |= {"scopeNames": [NameOf(scope)] if scope.startswith("<") else names_of(scope)}
    variant = level_of(scope) if is_level(scope) else scope_type
    identifier = f"{scope}/providers/Microsoft.Authorization/roleAssignments/{key}"
    return Item("role_assignment", identifier, values, stage=_stage(assignment), variant=variant)


def _stage(assignment: RoleAssignment) -> int:
    """Return the stage of an assignment; one at something that is made late waits for it."""
    made = stage_of_target(assignment.scope)
    return max(assignment.stage, made) if made > ROLES else assignment.stage


def _scope(scope: str) -> str:
    """Return the id of a scope; for a certificate the id of its vault, which the design does not know."""
    if scope.startswith("/"):
        return scope
    return f"<{vault_of(scope)}>"


def _description(assignment: RoleAssignment) -> str:
    return f"{assignment.role}: {assignment.why}"[:1024]


def _principal(assignment: RoleAssignment) -> dict[str, Value]:
    if assignment.principal_type == "Deployment":
        return {"principalType": "ServicePrincipal", "principalId": Id(f"<{DEPLOYER}>")}
    if not assignment.principal.startswith("/"):
        known = assignment.principal.strip("<>")
        given = Id(f"<{known}>") if "." in known else known
        return {"principalType": assignment.principal_type, "principalId": given}
    resource = f"{assignment.principal}/projects/{assignment.project}" if assignment.project else assignment.principal
    return {
        "principalType": assignment.principal_type,
        "principalResourceId": Id(resource),
        "principalApiVersion": api_version(resource_type(resource)),
        "principalIsIdentity": resource_type(resource).lower() == USER_ASSIGNED,
    }
