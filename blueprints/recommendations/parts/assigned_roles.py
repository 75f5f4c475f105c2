"""Assign roles to identities: in a template, or as a row for the identity team."""

from typing import Literal

from blueprints import catalog
from blueprints.design.workload import RoleAssignment
from blueprints.recommendations.recommendation import Context

PrincipalType = Literal["ServicePrincipal", "Group", "Deployment"]


def assign(
    context: Context,
    role: str,
    principal: str,
    scope: str,
    *,
    why: str,
    stage: int,
    needed_before: int,
    recommendation: str,
    principal_type: PrincipalType = "ServicePrincipal",
    project: str = "",
) -> RoleAssignment:
    """Give `principal` the role (id in the catalog) at `scope`, and ask for it where the deployment may not.

    `stage` creates it, `needed_before` waits for it. An assignment that exists already is not repeated.
    """
    known = catalog.role_definitions()[role]
    may = context.answers.identity.deployment_can_assign_roles
    assignment = RoleAssignment(
        principal=principal,
        principal_type=principal_type,
        role=known.title,
        role_definition=known.guid or "",
        scope=scope,
        why=why,
        stage=stage,
        needed_before=needed_before,
        assigned_by="template" if may else "request",
        project=project,
        recommendation=recommendation,
    )
    if not may:
        _ask(context, assignment, known.source[0], privileged=known.privileged)
    return context.draft.records.add(assignment)


def _ask(context: Context, assignment: RoleAssignment, source: str, *, privileged: bool) -> None:
    holder = assignment.principal.rsplit("/", 1)[-1]
    who = f"project {assignment.project} of {holder}" if assignment.project else holder
    context.draft.records.ask(
        "roles",
        owner=context.answers.owners.identity,
        order=assignment.stage,
        needed_before=assignment.needed_before,
        asked=f"Assign {assignment.role} to {who} on {assignment.scope.rsplit('/', 1)[-1]}.",
        key="|".join((assignment.principal, assignment.project, assignment.role, assignment.scope)),
        why=assignment.why,
        decision=assignment.recommendation,
        source=source,
        phase="deployment",
        reversible="delete the assignment",
        done_when="the assignment is listed at the scope",
        columns={
            "principal": who,
            "principal_type": assignment.principal_type,
            "role": f"{assignment.role} ({assignment.role_definition or 'by name'})",
            "scope": assignment.scope,
            "created_in_stage": str(assignment.stage),
            "needed_before": str(assignment.needed_before),
            "why": assignment.why,
            "privileged": "yes" if privileged else "no",
            "how_it_is_named": "guid of scope, principal and role",
        },
    )
