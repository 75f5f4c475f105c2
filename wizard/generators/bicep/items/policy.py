"""Policies that this design assigns: definitions of ours, assignments with their identities."""

import json
from collections.abc import Iterator

from blueprints.design import Design
from blueprints.design.workload import PolicyAssignment
from wizard.generators.bicep.identifiers import Id
from wizard.generators.bicep.item import Item
from wizard.generators.bicep.items.levels import level_of, placed_at
from wizard.generators.bicep.items.stages import POLICY
from wizard.generators.bicep.text import Expression, Value

DEFINITIONS = "providers/Microsoft.Authorization/policyDefinitions"
INITIATIVES = "providers/Microsoft.Authorization/policySetDefinitions"
INITIATIVE = "seawall-private-ai"
INITIATIVE_TITLE = "Private network of AI workloads"
OWN_DEFINITIONS = ("seawall-private-dns-records",)
"""Definitions that the templates make; any other one is built in, and named by its GUID."""
REFUSING = {"deny": "Audit", "denyaction": "Audit"}


def items(design: Design) -> Iterator[Item]:
    """Yield our definitions that are assigned, the initiative of what refuses or reports, and the assignments."""
    ours = [assignment for assignment in design.policy_assignments if assignment.ours]
    for scope in dict.fromkeys(definition_scope(a.scope) for a in ours if a.definition in OWN_DEFINITIONS):
        identifier = f"{scope}/{DEFINITIONS}/{OWN_DEFINITIONS[0]}"
        yield Item("policy_definition_private_dns_records", identifier, placed_at(scope), variant=level_of(scope))
    for scope in dict.fromkeys(a.scope for a in ours if not a.identity):
        yield from _initiative(design, scope, [a for a in ours if a.scope == scope and not a.identity])
    for assignment in ours:
        if assignment.identity:
            values = _assignment(design, assignment)
            yield Item(
                "policy_assignment",
                _assignment_id(assignment.scope, assignment.name),
                values,
                variant=level_of(assignment.scope),
            )


def _initiative(design: Design, scope: str, members: list[PolicyAssignment]) -> Iterator[Item]:
    home = definition_scope(scope)
    definition = f"{home}/{INITIATIVES}/{INITIATIVE}"
    values: dict[str, Value] = {
        **placed_at(home),
        "displayName": INITIATIVE_TITLE,
        "members": [
            {
                "policyDefinitionReferenceId": member.name,
                "policyDefinitionId": Id(_definition(member)),
                "parameters": _parameters(member),
            }
            for member in members
        ],
    }
    yield Item("policy_initiative", definition, values, variant=level_of(home))
    assigned: dict[str, Value] = {
        **placed_at(scope),
        "name": INITIATIVE,
        "location": design.header.regions[0],
        "displayName": INITIATIVE_TITLE,
        "definitionId": Id(definition),
        "hasIdentity": False,
        "parameters": {},
    }
    yield Item("policy_assignment", _assignment_id(scope, INITIATIVE), assigned, variant=level_of(scope))


def _assignment_id(scope: str, name: str) -> str:
    return f"{scope}/providers/Microsoft.Authorization/policyAssignments/{name}"


def _parameters(assignment: PolicyAssignment) -> dict[str, Value]:
    parameters: dict[str, Value] = {name: {"value": _value(value)} for name, value in assignment.parameters.items()}
    effect = _effect(assignment)
    return parameters if effect is None else {**parameters, "effect": {"value": effect}}


def definition_scope(scope: str) -> str:
    """Return where a definition of ours lives: the management group, or the subscription."""
    return scope.partition("/resourceGroups/")[0]


def _assignment(design: Design, assignment: PolicyAssignment) -> dict[str, Value]:
    return {
        **placed_at(assignment.scope),
        "name": assignment.name,
        "location": design.header.regions[0],
        "displayName": assignment.title,
        "definitionId": Id(_definition(assignment)),
        "hasIdentity": assignment.identity,
        "parameters": _parameters(assignment),
    }


def _definition(assignment: PolicyAssignment) -> str:
    if assignment.definition in OWN_DEFINITIONS:
        return f"{definition_scope(assignment.scope)}/{DEFINITIONS}/{assignment.definition}"
    return assignment.definition if assignment.definition.startswith("/") else f"/{DEFINITIONS}/{assignment.definition}"


def _effect(assignment: PolicyAssignment) -> Value:
    """Return the effect; what refuses only audits until its stage, so that the design itself can be deployed."""
    first = REFUSING.get(assignment.effect.lower())
    if first is None:
        return assignment.effect if assignment.effect.lower().startswith("audit") else None
    if assignment.enforced_from <= POLICY:
        return assignment.effect
    return Expression(f"deploymentStage >= {assignment.enforced_from} ? '{assignment.effect}' : '{first}'")


def _value(value: str) -> Value:
    """Return a parameter's value: a list where it is written as one, ids with their variables."""
    if value.startswith("["):
        return [_value(str(member)) for member in json.loads(value)]
    if value.startswith("/") and ", " in value:
        return [_value(member) for member in value.split(", ")]
    return Id(value) if value.startswith("/") else value
