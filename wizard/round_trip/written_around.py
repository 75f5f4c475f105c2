"""What templates should say of what stands around the network: groups, roles, policies, platforms, machines, logs."""

import json
from collections.abc import Iterable
from typing import Any

from blueprints.design import Design
from blueprints.design.model import resource_group, subscription
from blueprints.design.workload import Platform, PolicyAssignment, RoleAssignment, Scope
from wizard.generators.bicep.beforehand import DEPLOYER, vault_of
from wizard.generators.bicep.items.ours import is_ours
from wizard.round_trip.unknowns import Unknowns

LEARNING = ("azure_machine_learning", "foundry_hub")
STORES = {"storage", "cosmos_db", "ai_search"}
"""What a project of Foundry keeps its own data in: with all three it has a capability host."""
PARTS = {"storage", "key_vault", "application_insights", "container_registry"}
"""What a workspace is built upon."""
STATED = ("deny", "audit")
"""How effects begin that an assignment states; the others are the definition's own."""
LONGEST_DESCRIPTION = 1024
"""Characters that Azure takes."""


def written_around(design: Design, given: Unknowns) -> dict[str, Any]:
    """Return each part of the design beside its network, as templates carry it, with nothing unknown in it."""
    roles = tuple(_role(one, given) for one in design.role_assignments if _is_made(one))
    design = given.fill_design(design.model_copy(update={"role_assignments": roles}))
    return {
        "scopes": tuple(_created(design)),
        "platforms": tuple(_platforms(design)),
        "workspaces": tuple(one for one in design.workspaces if not one.existing),
        "role_assignments": design.role_assignments,
        "policy_assignments": tuple(_policy(one) for one in design.policy_assignments if one.ours),
    }


def _created(design: Design) -> Iterable[Scope]:
    ours = [entity.id for entity in design.network.entities() if is_ours(entity)]
    ours += [one.id for one in design.identities] + [one.id for one in design.virtual_machines]
    used = {(subscription(each), resource_group(each)) for each in ours}
    return (one for one in design.scopes if not one.existing and (one.subscription, one.resource_group) in used)


def _platforms(design: Design) -> Iterable[Platform]:
    builders = {service.id: service.image_build_compute for service in design.network.services if is_ours(service)}
    for platform in design.platforms:
        if platform.kind in LEARNING:
            if platform.account in builders:
                yield platform.model_copy(update=_held(platform, builders[platform.account]))
        else:
            held = platform.model_copy(update=_in_account(platform))
            if held.models or held.projects:
                yield held


def _held(platform: Platform, builder: str | None) -> dict[str, Any]:
    parts = PARTS | ({"ai_search"} if platform.kind == "foundry_hub" else set())
    has_cluster = bool(builder) or "clusters" in platform.compute
    return {
        "dependencies": _only(platform, parts),
        "compute_nodes": max(platform.compute_nodes, 1) if has_cluster else 0,
        "compute_public_ip": platform.compute_public_ip and has_cluster,
    }


def _in_account(platform: Platform) -> dict[str, Any]:
    own = platform.kind == "foundry" and platform.data_stores == "own" and bool(platform.projects)
    stores = _only(platform, STORES) if own else {}
    models = tuple(one.model_copy(update={"capacity": max(one.capacity, 1)}) for one in platform.models)
    return {
        "dependencies": stores,
        "data_stores": "own" if set(stores) == STORES else "",
        "projects": platform.projects if platform.kind == "foundry" else (),
        "models": () if platform.existing else models,
    }


def _only(platform: Platform, roles: set[str]) -> dict[str, str]:
    return {role: target for role, target in platform.dependencies.items() if role in roles}


def _is_made(role: RoleAssignment) -> bool:
    return role.assigned_by == "template" and bool(role.role_definition)


def _role(role: RoleAssignment, given: Unknowns) -> RoleAssignment:
    """Return a role with the vault of a certificate for its scope, and the deployment's own id for its principal."""
    changed: dict[str, Any] = {"why": f"{role.role}: {role.why}"[:LONGEST_DESCRIPTION].partition(": ")[2]}
    if role.principal_type == "Deployment":
        changed |= {"principal_type": "ServicePrincipal", "principal": given.asked(DEPLOYER)}
    if not role.scope.startswith("/"):
        changed["scope"] = given.asked(vault_of(role.scope))
    return role.model_copy(update=changed)


def _policy(policy: PolicyAssignment) -> PolicyAssignment:
    values = {name: _listed(value) for name, value in policy.parameters.items()}
    stated = policy.effect if policy.effect.lower().startswith(STATED) else ""
    return policy.model_copy(update={"parameters": values, "effect": stated})


def _listed(value: str) -> str:
    return ", ".join(json.loads(value)) if value.startswith("[") else value
