"""Which identity needs which role where, and for what."""

from collections.abc import Iterator

from blueprints.design.words import count
from blueprints.design.workload import RoleAssignment
from wizard.generators.document import links
from wizard.generators.document.page import Page
from wizard.generators.document.quote import Markup, code, md
from wizard.generators.document.tables import Table
from wizard.generators.document.view import View
from wizard.generators.document.words import sentence

COLUMNS = ("Identity", "Role", "Scope", "Why", "Assigned by", "Before stage", "Decision")


def pages(view: View) -> Iterator[Page]:
    """Yield the page of identities."""
    roles = view.design.role_assignments
    if not roles:
        return
    machines = [role for role in roles if role.principal_type != "Group"]
    people = [role for role in roles if role.principal_type == "Group"]
    asked = sum(role.assigned_by == "request" for role in roles)
    yield Page(
        path="identity.md",
        title="Identity",
        description="Which identity needs which role where.",
        answer=md(
            "{}: {} by the templates, {} by request. Only roles that touch the network are listed.",
            count(len(roles), "role assignment"),
            len(roles) - asked,
            asked,
        ),
        values={
            "machines": Table.of(
                "role-assignments",
                COLUMNS,
                (_row(view, role) for role in machines),
                (f"Stage {r.stage}" for r in machines),
            ),
            "people": Table.of("role-assignments-people", COLUMNS, (_row(view, role) for role in people)),
            "identities": Table.of(
                "identities",
                ("Identity", "Region", "Used by"),
                (
                    (code(view.name(i.id)), view.region_title(i.location), code(view.name(i.used_by)))
                    for i in view.design.identities
                ),
            ),
        },
        decided=tuple(d for d in ("keyless-authentication", "trusted-service-bypass") if d in view.decisions),
    )


def _row(view: View, role: RoleAssignment) -> tuple[object, ...]:
    project = md(", project {}", code(role.project)) if role.project else Markup()
    return (
        md("{}{}", code(view.name(role.principal)), project),
        md("{} {}", role.role, code(role.role_definition)),
        code(view.name(role.scope)),
        sentence(role.why),
        "Bicep" if role.assigned_by == "template" else "request",
        role.needed_before,
        links.decision(role.recommendation) if role.recommendation in view.decisions else "",
    )
