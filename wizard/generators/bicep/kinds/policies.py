"""Policies."""

from wizard.generators.bicep.items.stages import POLICY
from wizard.generators.bicep.kind import Kind

POLICIES = (
    Kind(
        "policy_definition_private_dns_records",
        "recordDefinitions",
        "definitions of ours",
        POLICY,
        type="policyDefinitionType",
        per_type=True,
        tags=False,
        located=False,
        bare=True,
        named="none",
    ),
    Kind(
        "policy_initiative",
        "policyInitiatives",
        "policy initiatives",
        POLICY,
        type="policyInitiativeType",
        per_type=True,
        tags=False,
        located=False,
    ),
    Kind(
        "policy_assignment",
        "policyAssignments",
        "policy assignments",
        POLICY,
        ("policy_definition_private_dns_records", "policy_initiative"),
        type="policyAssignmentType",
        per_type=True,
        tags=False,
    ),
)
