"""Write the outbound rules of a managed network."""

import re
from collections.abc import Iterator

from blueprints.design.intent import ApprovedDestination
from blueprints.design.services import OutboundRule, Service
from blueprints.design.workload import Platform
from blueprints.draft import Draft

MADE_BY_AZURE = ("storage", "key_vault", "container_registry")
"""Dependencies of Azure ML and hubs that Azure adds an endpoint rule for by itself."""
BACKGROUND = ("application_insights", "log_analytics")


def endpoint_rules(draft: Draft, platform: Platform) -> Iterator[OutboundRule]:
    """Yield a private endpoint rule for each service that the platform depends on."""
    learns = platform.kind in ("azure_machine_learning", "foundry_hub")
    why = "Azure makes it for the workspace" if learns else "its own account: hosted agents fail without it"
    yield from _to(draft, platform.account, why, required=learns)
    if platform.registry:
        yield from _to(draft, platform.registry, "models are shared through the registry", required=False)
    for role, identifier in sorted(platform.dependencies.items()):
        if role not in BACKGROUND:
            required = learns and role in MADE_BY_AZURE
            yield from _to(draft, identifier, f"the platform uses {role.replace('_', ' ')}", required=required)


def host_rules(rows: tuple[ApprovedDestination, ...]) -> Iterator[OutboundRule]:
    """Yield a host rule for each approved host on a port that managed networks accept."""
    for row in rows:
        if row.kind == "fqdn" and set(row.ports) <= {80, 443}:
            yield OutboundRule(name=_rule_name(row.id), type="FQDN", destination=row.destination, because=row.why)


def _to(draft: Draft, identifier: str, because: str, *, required: bool) -> Iterator[OutboundRule]:
    service = draft.entities.find(Service, identifier)
    if service is None:
        return
    for group in dict.fromkeys(host.group_id for host in service.host_names):
        yield OutboundRule(
            name=_rule_name(f"{service.purpose}-{group}"),
            type="PrivateEndpoint",
            destination=identifier,
            group_id=group,
            required=required,
            because=because,
        )


def _rule_name(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")
