"""Join or make one private link scope for Azure Monitor, and never a second.

## Why
A scope's zones answer for the shared hosts of all Azure Monitor resources. A second scope on the same DNS takes the
first one's records, and another team's logs stop.

## Applies
Where a scope was asked for. Otherwise telemetry leaves through the firewall's rule for Azure Monitor.

## Options
Join the scope that serves this DNS; a new one in the hub, or in this network where it stands alone.

## When not to
Private-only access binds every network that shares the DNS, and Machine Learning asks for open access. Traces of a
Foundry account to a private component are not supported.

## Changes
The scope, its resources, one endpoint with all its zones, and the public flags of workspaces and components. Limits:
3,000 workspaces, 10,000 components and 10 endpoints for each scope.

## Waived
Telemetry leaves to Azure Monitor through the firewall.
"""

from blueprints import catalog
from blueprints.design.private_link import MonitorPrivateLinkScope
from blueprints.design.services import Service
from blueprints.recommendations.parts.endpoints import put_endpoint
from blueprints.recommendations.parts.monitoring import workspace_of
from blueprints.recommendations.parts.placement import hub_is_writable
from blueprints.recommendations.parts.regions_of_use import has_separate_zones
from blueprints.recommendations.parts.targets import Target
from blueprints.recommendations.recommendation import (
    Chosen,
    Context,
    Recommendation,
    Row,
    always,
    whole_design,
)

ID = "monitor-private-link-scope"
MONITORED = ("log_analytics", "application_insights")
LEARNING = ("azure_machine_learning", "foundry_hub")


def _applies(context: Context) -> str:
    none = context.answers.monitoring.private_link_scope == "none"
    return "telemetry leaves through the firewall's rule for Azure Monitor" if none else ""


def _is_existing(context: Context, _: None) -> bool:
    return context.answers.monitoring.private_link_scope == "existing"


def _has_learning(context: Context, _: None) -> bool:
    is_new = context.answers.monitoring.private_link_scope == "new"
    return is_new and any(platform.kind in LEARNING for platform in context.answers.platforms)


def _is_private_only(context: Context, _: None) -> bool:
    return context.answers.monitoring.private_link_access == "private_only"


def _change(context: Context, _: None, chosen: Chosen) -> None:
    if chosen.key == "join":
        _join(context)
    else:
        _create(context, private_only="private_only" in chosen and "learning" not in chosen)


def monitored(context: Context) -> tuple[str, ...]:
    """Return the ids of the workspaces and components that belong into the scope, those of ours closed by it."""
    entities = context.draft.entities
    if context.answers.monitoring.log_analytics == "new":
        workspace = entities.get(Service, workspace_of(context.draft))
        entities.update(workspace, public_network_access="Disabled", query_public_network_access="Disabled")
    return tuple(service.id for service in entities.all(Service) if service.purpose in MONITORED)


def _join(context: Context) -> None:
    given = context.answers.monitoring.private_link_scope_id
    scope = MonitorPrivateLinkScope(
        id=str(given or "<monitoring.private_link_scope_id>"),
        existing=True,
        ingestion_access_mode="Open",
        query_access_mode="Open",
        scoped_resources=monitored(context),
    )
    context.draft.entities.put(scope)
    context.draft.records.ask(
        "roles",
        part="approvals",
        owner=context.answers.owners.monitoring,
        order=4,
        needed_before=5,
        asked=f"Take the monitoring resources of this workload into {scope.name}.",
        why="one scope serves every network that shares the DNS; a second would take its records",
        decision=ID,
        source="AMPLS",
        reversible="remove the scoped resources",
        done_when="the scope lists the resources",
        columns={
            "principal": "deployment",
            "principal_type": "Deployment",
            "role": "add scoped resources",
            "scope": scope.id,
            "created_in_stage": "4",
            "needed_before": "5",
            "why": "join the scope",
            "privileged": "no",
            "how_it_is_named": "",
        },
    )


def _create(context: Context, *, private_only: bool) -> None:
    draft, hub = context.draft, hub_is_writable(context)
    mode = "PrivateOnly" if private_only else "Open"
    scope = MonitorPrivateLinkScope.model_validate(
        {
            "id": draft.id("monitor_private_link_scope", draft.primary, owner="platform" if hub else "workload"),
            "ingestion_access_mode": mode,
            "query_access_mode": mode,
            "scoped_resources": monitored(context),
        }
    )
    draft.entities.put(scope)
    regions = draft.regions if has_separate_zones(context.answers) else draft.regions[:1]
    target = Target(scope.id, "monitor", draft.primary, ("ampls",), regions)
    for region in regions:
        put_endpoint(context, target, catalog.private_link()["ampls"], region, hub=hub)


RECOMMENDATION = Recommendation[None](
    question="Does telemetry stay private, and in whose scope?",
    applies=_applies,
    things=whole_design,
    rows=(
        Row(
            key="join",
            input="a scope exists on the same DNS",
            when=_is_existing,
            chosen="join it",
            because="one scope per DNS and network",
            instead_of="a second scope",
            why_not="it would take the records of the first",
        ),
        Row(
            key="new",
            input="new, hub exists",
            when=always,
            chosen="one scope, one endpoint",
            because="every network that shares the DNS uses the same hosts",
            instead_of="one per spoke",
        ),
        Row(
            key="learning",
            input="Azure ML in design",
            when=_has_learning,
            chosen="access mode open",
            because="Machine Learning asks for open access",
            instead_of="private_only",
            adds=True,
        ),
        Row(
            key="private_only",
            input="private_only pinned",
            when=_is_private_only,
            chosen="private only, no other network shares the DNS",
            because="it was asked for, and it binds every network on that DNS",
            instead_of="open",
            adds=True,
        ),
    ),
    change=_change,
    pillars=("Security", "Operations"),
    sources=("AMPLS", "GPTRAG-452", "AMLVNET", "POL"),
    reads=(
        "monitoring.private_link_scope",
        "monitoring.private_link_scope_id",
        "monitoring.private_link_access",
        "platforms[].kind",
    ),
    checks=("one-monitor-scope-per-dns", "monitor-zones-complete"),
    consequence="every network on this DNS sends its telemetry through the scope",
    waived="telemetry leaves to Azure Monitor through the firewall",
    owner="monitoring",
    needed_before="4",
)
