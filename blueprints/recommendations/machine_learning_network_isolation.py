"""Isolate the compute of a Machine Learning workspace.

"Create a secure workspace with a virtual network. Plan for network isolation."

## Why
Training code installs packages and reads data with the workspace's identity. Isolation decides what it can reach.
The managed network uses no addresses of yours and is what Microsoft recommends.

## Applies
Every platform of kind azure_machine_learning.

## Options
Managed network with approved outbound; own network with compute in a subnet of yours.

## When not to
Kubernetes and attached machines need an own network, and so do sources on-premises without HTTPS. Online endpoints
and serverless Spark need the managed network.

## Changes
The workspace and its managed network, or the compute subnet with its interface. A service endpoint policy limits the
Storage tag if it was answered.

## Waived
The workspace is public, with Entra ID alone in front.
"""

from blueprints.answers.platforms import Platform
from blueprints.recommendations.parts.answered import is_answered
from blueprints.recommendations.parts.machine_learning import write_machine_learning
from blueprints.recommendations.parts.platforms import applies_to, each_platform, path_of
from blueprints.recommendations.recommendation import Chosen, Context, Recommendation, Row, always

KIND = "azure_machine_learning"
OWN_ONLY = ("kubernetes", "attached_virtual_machines")
MANAGED_ONLY = ("managed_online_endpoints", "serverless_spark")
HTTPS = 443


def _fits(context: Context, platform: Platform, mode: str) -> bool:
    return not _pinned(context, platform) or platform.network_mode == mode


def _pinned(context: Context, platform: Platform) -> bool:
    return is_answered(context, path_of(context, platform, "network_mode"))


def _with(compute: tuple[str, ...], platform: Platform) -> list[str]:
    return [kind for kind in platform.compute if kind in compute]


def _other_ports(context: Context, platform: Platform) -> bool:
    """Tell whether a flow of the user's own leads from compute to a port that no managed network opens."""
    flows = (flow for flow in context.answers.flows if flow.source.partition("/")[0] == "machine_learning_compute")
    needed = any(flow.port != HTTPS and flow.expect == "allowed" for flow in flows)
    return needed and _fits(context, platform, "own_network")


def _change(context: Context, platform: Platform, chosen: Chosen) -> None:
    modes = {"own_compute": "own_network", "other_ports": "own_network", "pinned": platform.network_mode}
    write_machine_learning(context, platform, modes.get(chosen.key, "managed_network"))


def _waive(context: Context, platform: Platform) -> None:
    write_machine_learning(context, platform, "public")


RECOMMENDATION = Recommendation[Platform](
    question="In which network does the workspace's compute run?",
    things=each_platform(KIND),
    applies=applies_to(KIND),
    rows=(
        Row(
            key="own_compute",
            input="compute contains kubernetes or attached_virtual_machines",
            when=lambda context, platform: bool(_with(OWN_ONLY, platform)) and _fits(context, platform, "own_network"),
            chosen="own network",
            because=lambda _, platform: (
                f"{' and '.join(_with(OWN_ONLY, platform))} are not supported in the managed network"
            ),
            instead_of="managed network",
            cost_of_change="compute is deleted and made anew",
        ),
        Row(
            key="managed_compute",
            input="compute contains managed_online_endpoints or serverless_spark",
            when=lambda context, platform: (
                bool(_with(MANAGED_ONLY, platform)) and _fits(context, platform, "managed_network")
            ),
            chosen="managed network",
            because=lambda _, platform: (
                f"{' and '.join(_with(MANAGED_ONLY, platform))}: not supported in a network of yours"
            ),
            instead_of="own network",
            cost_of_change="compute is deleted and made anew",
        ),
        Row(
            key="other_ports",
            input="jobs need non-HTTPS sources on-premises",
            when=_other_ports,
            chosen="own network",
            because="the managed network reaches HTTPS only",
            instead_of="managed network",
        ),
        Row(
            key="pinned",
            input="network mode answered",
            when=_pinned,
            chosen="the network mode that was answered",
            because=lambda _, platform: (
                f"{platform.network_mode} was answered, and nothing in this design speaks against it"
            ),
            instead_of="the other mode",
            cost_of_change="compute is deleted and made anew",
        ),
        Row(
            key="managed",
            input="else",
            when=always,
            chosen="managed network, approved outbound only",
            because="recommended by Microsoft; no addresses used",
            instead_of="own network",
            cost_of_change="compute is deleted and made anew",
        ),
    ),
    change=_change,
    waive=_waive,
    mission=("M2", "M3", "M12", "M13", "M16", "M18"),
    pillars=("Security",),
    sources=("AMLMN", "AML-PLAN", "AMLVNET", "FW", "AML-TRAIN"),
    reads=(
        "platforms[].kind",
        "platforms[].network_mode",
        "platforms[].outbound",
        "platforms[].compute",
        "platforms[].compute_nodes",
        "platforms[].compute_public_ip",
        "platforms[].high_business_impact",
        "egress.unrestricted",
        "egress.storage_service_endpoint_policy",
        "flows[].from",
        "flows[].port",
    ),
    checks=(
        "ml-endpoints-colocated",
        "managed-network-mode",
        "ml-compute-outbound-complete",
        "no-public-ip-on-compute",
    ),
    consequence="A change of mode deletes and recreates the compute.",
    waived="the workspace is public with Entra ID alone in front",
    owner="workload",
    needed_before="5",
    fixed_at_creation=False,
)
