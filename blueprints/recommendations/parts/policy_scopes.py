"""Say at which scope policies are assigned."""

from blueprints.draft.draft import WORKLOAD_SUBSCRIPTION
from blueprints.recommendations.recommendation import Context

MANAGEMENT_GROUP = "/providers/Microsoft.Management/managementGroups/{name}"


def policy_scope(context: Context) -> str:
    """Return the id of the management group, subscription or resource group that assignments are written at."""
    policy = context.answers.policy
    subscription = context.answers.workload.subscription_id or WORKLOAD_SUBSCRIPTION
    if policy.scope == "management_group":
        return MANAGEMENT_GROUP.format(name=policy.management_group or "<policy.management_group>")
    if policy.scope == "resource_group":
        return group_scope(context, context.draft.primary)
    return f"/subscriptions/{subscription}"


def group_scope(context: Context, region: str) -> str:
    """Return the id of the workload's resource group in a region."""
    scope = context.draft.scope("workload", region)
    return f"/subscriptions/{scope.subscription}/resourceGroups/{scope.resource_group}"


def assignment_id(scope: str, name: str) -> str:
    """Return the id of a policy assignment, which is also where its identity is."""
    return f"{scope}/providers/Microsoft.Authorization/policyAssignments/{name}"
