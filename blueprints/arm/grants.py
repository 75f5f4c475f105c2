"""Who may do what: role assignments, and policies that are assigned alone or in an initiative."""

from collections.abc import Iterator, Mapping
from typing import Any

from blueprints.arm.body import Body, resolved
from blueprints.arm.making import partly
from blueprints.arm.template import Resource, Template
from blueprints.design.workload import PolicyAssignment, RoleAssignment

ROLE = "/providers/Microsoft.Authorization/roleAssignments/"
POLICY = "/providers/Microsoft.Authorization/policyAssignments/"
DATA_ROLES = "Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments"


def role_assignments(template: Template) -> tuple[RoleAssignment, ...]:
    """Return the roles; the identity of a resource counts as that resource."""
    granted = (_role(one, one.id.partition(ROLE)[0]) for one in template.of("Microsoft.Authorization/roleAssignments"))
    data = (_role(one, one.properties.text("scope"), "ServicePrincipal") for one in template.of(DATA_ROLES))
    return (*granted, *data)


def _role(resource: Resource, scope: str, principal_type: str = "") -> RoleAssignment:
    properties = resource.properties
    principal, _, project = properties.text("principalId").partition("/projects/")
    role, _, why = properties.text("description").partition(": ")
    # A data role of Cosmos DB has no description.
    said = {} if principal_type else {"role": role, "why": why}
    return partly(
        RoleAssignment,
        principal=principal,
        project=project,
        principal_type=principal_type or properties.text("principalType"),
        role_definition=properties.text("roleDefinitionId").rsplit("/", 1)[-1],
        scope=scope,
        **said,
    )


def policy_assignments(template: Template) -> tuple[PolicyAssignment, ...]:
    """Return the policies that are assigned; of an initiative in the template each of its policies."""
    initiatives = {one.id.lower(): one for one in template.of("Microsoft.Authorization/policySetDefinitions")}
    return tuple(
        policy
        for resource in template.of("Microsoft.Authorization/policyAssignments")
        for policy in _policies(resource, initiatives)
    )


def _policies(resource: Resource, initiatives: Mapping[str, Resource]) -> Iterator[PolicyAssignment]:
    properties = resource.properties
    given, definition = properties.body("parameters"), properties.text("policyDefinitionId")
    title = properties.text("displayName")
    initiative = initiatives.get(definition.lower())
    if initiative is None:
        name = resource.id.rsplit("/", 1)[-1]
        yield _policy(resource, name, definition, given, title=title)
        return
    for member in initiative.properties.bodies("policyDefinitions"):
        name = member.text("policyDefinitionReferenceId")
        yield _policy(resource, name, member.text("policyDefinitionId"), member.body("parameters"))


def _policy(resource: Resource, name: str, definition: str, given: Body, **said: str) -> PolicyAssignment:
    values = {key: _value(value) for key, value in given.members().items()}
    effect = values.pop("effect", "")
    return partly(
        PolicyAssignment,
        name=name,
        definition=definition.rsplit("/", 1)[-1],
        scope=resource.id.partition(POLICY)[0],
        effect=effect,
        ours=True,
        parameters=values,
        identity=resource.body.body("identity").text("type") == "SystemAssigned",
        not_scopes=resource.properties.texts("notScopes"),
        **said,
    )


def _value(written: Any) -> str:
    """Return the value of a parameter as text; the members of a list after commas."""
    value = written.get("value") if isinstance(written, Mapping) else written
    return ", ".join(resolved(str(each)) for each in value) if isinstance(value, list) else resolved(str(value))
