"""Record what flows, and keep it where an incident can be read later.

"Regularly monitor and update your systems."

## Why
Without flow logs and diagnostic settings nobody can say afterwards what left, from where and when.

## Applies
When flow logs or a Log Analytics workspace are answered.

## Options
Virtual network flow logs with analytics; a central workspace or one of this workload.

## When not to
NSG flow logs cannot be created any more. A network of another subscription is logged by its owner.

## Changes
A flow log for each network of ours with storage in its region, diagnostic settings, and the workspace where it is
ours.

## Waived
Incidents cannot be reconstructed.
"""

from blueprints.recommendations.parts.monitoring import log_networks, send_diagnostics, workspace_of
from blueprints.recommendations.recommendation import Chosen, Context, Recommendation, Row, always, whole_design


def _change(context: Context, _: None, chosen: Chosen) -> None:
    workspace = workspace_of(context.draft)
    send_diagnostics(context.draft, workspace)
    if chosen.key == "flow_logs":
        log_networks(context.draft, workspace)


def _other_owner(context: Context, _: None) -> bool:
    return any(network.virtual_network_id for network in context.answers.addressing.existing_networks.values())


RECOMMENDATION = Recommendation[None](
    question="What is recorded, and where does it go?",
    things=whole_design,
    rows=(
        Row(
            key="flow_logs",
            input="flow_logs true",
            when=lambda context, _: bool(context.answers.monitoring.flow_logs),
            chosen="virtual network flow logs",
            because=lambda context, _: (
                f"kept {context.answers.monitoring.flow_log_days} days; NSG flow logs are closed"
            ),
            instead_of="NSG flow logs",
            why_not="none can be created since 2025-06-30",
        ),
        Row(
            key="off",
            input="flow_logs false",
            when=always,
            chosen="diagnostic settings alone",
            because="flow logs were answered off",
            instead_of="logs that nobody reads",
        ),
        Row(
            key="other_owner",
            input="network of another subscription",
            when=_other_owner,
            chosen="its owner's storage",
            because="storage must be in the same region and tenant",
            instead_of="a second flow log",
            adds=True,
        ),
        Row(
            key="existing",
            input="log_analytics existing",
            when=lambda context, _: context.answers.monitoring.log_analytics == "existing",
            chosen="the existing workspace",
            because="one place for all logs",
            instead_of="a new workspace",
            adds=True,
        ),
    ),
    change=_change,
    mission=("M21", "M49"),
    pillars=("Operations",),
    sources=("FLOW", "NSG-FL"),
    reads=(
        "monitoring.log_analytics",
        "monitoring.log_analytics_id",
        "monitoring.flow_logs",
        "monitoring.flow_log_days",
        "monitoring.traffic_analytics",
        "workload.data_sensitivity",
    ),
    checks=("flow-logs-per-network", "diagnostics-present"),
    consequence="rotating the storage keys stops flow logs until they are switched on again",
    waived="Incidents cannot be reconstructed.",
    owner="monitoring",
    needed_before="4",
)
