"""Evaluate assigned policies over the bodies of the services that the design creates."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from blueprints import catalog
from blueprints.design.design import Design
from blueprints.design.services import Service
from blueprints.design.workload import PolicyAssignment
from blueprints.verification.checks._each import listed
from blueprints.verification.finding import Finding
from blueprints.verification.policies import evaluate, in_scope

STORAGE = "microsoft.storage/storageaccounts"


def refused(design: Design, ours: bool) -> Finding:
    """Look at each denying assignment whose rule is known, for each service that it covers.

    A rule that cannot be judged leaves the check undecided; a policy without a known rule is not counted.
    """
    assignments = [a for a in design.policy_assignments if a.ours == ours and a.effect.lower() == "deny"]
    judged = [
        (title, service, denied)
        for assignment in assignments
        for service in design.network.services
        if not service.existing and _covers(assignment, service)
        for title, denied in _verdict(design, assignment, service)
    ]
    found = listed(len(judged), [(s.id, f"{title} refuses {s.name}") for title, s, denied in judged if denied])
    return replace(found, undecided_by=tuple(dict.fromkeys(title for title, _, denied in judged if denied is None)))


def _covers(assignment: PolicyAssignment, service: Service) -> bool:
    scoped = assignment.scope.startswith("/subscriptions/") and "resourceGroups" in assignment.scope
    if any(service.id.lower().startswith(left.lower()) for left in assignment.not_scopes):
        return False
    return in_scope(service.id, assignment.scope, assignment.not_scopes) if scoped else True


def _verdict(design: Design, assignment: PolicyAssignment, service: Service) -> Iterator[tuple[str, bool | None]]:
    """Yield the policy's title and whether it refuses the service; None = its rule cannot be judged."""
    policy = catalog.policies().get(assignment.definition)
    if policy is None or policy.rule is None:
        return
    rule = {"if": policy.rule, "then": {"effect": assignment.effect}}
    stated = {**policy.parameters, **assignment.parameters}
    parameters = {name: value for name, value in stated.items() if value is not None}
    verdict = evaluate(rule, _body(design, service), parameters, api_version=catalog.api_version(service.type))
    yield policy.title, verdict.denied


def _body(design: Design, service: Service) -> dict[str, Any]:
    """Return what a request for the service says, in Azure's names."""
    acls = service.network_acls
    properties: dict[str, Any] = {
        "publicNetworkAccess": service.public_network_access,
        "disableLocalAuth": not service.local_authentication,
        "networkAcls": {
            "defaultAction": acls.default_action,
            "bypass": ", ".join(acls.bypass) or "None",
            "ipRules": [{"value": text} for text in acls.ip_rules],
            "virtualNetworkRules": [{"id": text} for text in acls.virtual_network_rules],
        },
        "restrictOutboundNetworkAccess": service.restrict_outbound_network_access,
        "minimumTlsVersion": "TLS" + service.minimum_tls_version.replace(".", "_"),
    }
    for managed in design.network.managed_networks:
        if managed.owner == service.id:
            properties["managedNetwork"] = {"isolationMode": managed.isolation_mode}
    if service.type.lower() == STORAGE:
        properties |= {
            "allowSharedKeyAccess": service.local_authentication,
            "allowBlobPublicAccess": False,
            "supportsHttpsTrafficOnly": service.https_only,
        }
    common = {"type": service.type, "name": service.name, "id": service.id, "location": service.location}
    return {**common, "kind": service.kind, "identity": {"type": service.identity}, "properties": properties}
