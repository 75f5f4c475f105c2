"""Build container images where the closed registry can be reached.

"Follow the security best practices for Azure Machine Learning"

## Why
The registry's own build service runs in Microsoft's network and is no trusted caller any more, so it cannot push into a
closed registry. Builds have to run inside the network.

## Applies
Where the container registry is closed and Machine Learning, a hub or hosted agents need images.

## Options
A compute cluster of the workspace; the build agents; an agent pool of the registry in a subnet of its own.

## When not to
Do not open the registry during builds. The agent pool is in preview and needs the Premium tier.

## Changes
The workspace's image build compute, or the subnet of the agent pool. The registry's bypass for tasks stays off.

## Waived
Images are built from a public registry endpoint, which is listed.
"""

from collections.abc import Iterator

from blueprints import catalog
from blueprints.design.services import Service
from blueprints.design.workload import Platform
from blueprints.recommendations.recommendation import Chosen, Context, Recommendation, Row, Thing, always

CLUSTER = "image-build"
LEARNING = ("azure_machine_learning", "foundry_hub")
POOL_ADDRESSES = 8
"""Planning figure for an agent pool."""


def _applies(context: Context) -> str:
    return "" if any(True for _ in _things(context)) else "no platform builds images for a closed registry"


def _things(context: Context) -> Iterator[Thing[Platform]]:
    for platform in context.draft.records.all(Platform):
        builds = platform.kind in LEARNING or "hosted" in platform.agents
        if builds and platform.dependencies.get("container_registry"):
            yield Thing(platform.name, platform)


def _is_learning(_: Context, platform: Platform) -> bool:
    return platform.kind in LEARNING


def _has_build_agents(context: Context, _: Platform) -> bool:
    return context.answers.access.build_agents != "none"


def _change(context: Context, platform: Platform, chosen: Chosen) -> None:
    draft = context.draft
    if chosen.key == "cluster":
        workspace = draft.entities.get(Service, platform.account)
        if not workspace.existing:
            draft.entities.update(workspace, image_build_compute=CLUSTER)
    elif chosen.key == "pool":
        needed = (
            int(catalog.sizing()["registry_tasks"].value) if "registry_tasks" in catalog.sizing() else POOL_ADDRESSES
        )
        figure = f"{needed} planned for the registry's agent pool"
        network = draft.networks[platform.region]
        draft.need_subnet(network, platform.region, "registry_tasks", needed=needed, figure=figure)


RECOMMENDATION = Recommendation[Platform](
    question="Where are images built for the closed registry?",
    applies=_applies,
    things=_things,
    rows=(
        Row(
            key="cluster",
            input="Azure ML / hub",
            when=_is_learning,
            chosen="a compute cluster of the workspace",
            because="registry tasks cannot build behind a closed registry",
            instead_of="a public registry during builds",
        ),
        Row(
            key="agents",
            input="hosted agents",
            when=_has_build_agents,
            chosen="build agents push through the endpoint",
            because="runners are in the network, and new projects may pull privately",
            instead_of="registry tasks",
        ),
        Row(
            key="pool",
            input="registry tasks wanted",
            when=always,
            chosen="an agent pool in a subnet of its own",
            because="nobody else builds in the network",
            instead_of="the bypass for tasks",
            why_not="it lets tasks of every tenant's registry in by name",
        ),
    ),
    change=_change,
    mission=("M14", "M48"),
    pillars=("Security",),
    sources=("ACR-PE", "ACR", "HOSTED-ACR"),
    reads=("platforms[].kind", "platforms[].agents", "platforms[].dependencies", "access.build_agents"),
    checks=("image-build-has-path",),
    consequence="the first build waits for its compute",
    waived="images are built from a public registry endpoint",
    owner="workload",
    needed_before="7",
)
