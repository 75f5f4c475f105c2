"""Close the registry that shares models between workspaces.

"Plan for network isolation."

## Why
A registry brings its own storage and container registry. If one of the three stays public, models pass over the
internet although every workspace is private.

## Applies
Workspaces with a registry, new or existing.

## Options
A new registry closed to the public; an existing one reached by an endpoint that its owner approves.

## When not to
One workspace alone needs no registry.

## Changes
The registry, its managed storage and container registry, and a rule on workspace storage that admits the registry.
Studio shows only model assets of an isolated registry.

## Waived
Models pass over public endpoints.
"""

from blueprints.answers.platforms import Platform
from blueprints.design.delivery import Fact
from blueprints.recommendations.parts.platforms import platforms_of
from blueprints.recommendations.parts.registries import write_registry
from blueprints.recommendations.recommendation import Chosen, Context, Recommendation, Row, Thing, always

KIND = "azure_machine_learning"


def _things(context: Context) -> tuple[Thing[Platform], ...]:
    return tuple(Thing(p.name, p) for p in platforms_of(context, KIND) if p.registry not in (None, "none"))


def _applies(context: Context) -> str:
    return "" if _things(context) else "no workspace shares models through a registry"


def _change(context: Context, platform: Platform, chosen: Chosen) -> None:
    for region in platform.regions:
        write_registry(context, platform, region)
    if "sharing" in chosen:
        text = (
            f"Models of {platform.name} are shared from its storage: the page asks for selected networks there while a "
            "model is shared. The design keeps public access off; its owner switches it for that time."
        )
        context.draft.records.add(Fact(what=f"Sharing from {platform.name}", text=text, source="AMLREG"))


def _waive(context: Context, platform: Platform) -> None:
    for region in platform.regions:
        write_registry(context, platform, region, public=True)


RECOMMENDATION = Recommendation[Platform](
    question="How do workspaces share models?",
    things=_things,
    applies=_applies,
    rows=(
        Row(
            key="new",
            input="registry new",
            when=lambda _, platform: platform.registry == "new",
            chosen="a closed registry with endpoints for all three",
            because="models never pass a public endpoint",
            instead_of="a public registry shared by private workspaces",
        ),
        Row(
            key="existing",
            input="registry id",
            when=always,
            chosen="an endpoint here, approved by its owner",
            because="another team owns it",
            instead_of="changing their resource",
        ),
        Row(
            key="sharing",
            input="workspace storage locked down and sharing wanted",
            when=lambda _, platform: platform.dependencies.get("storage", "none") != "none",
            chosen="workspace storage admits the registry by resource instance, and stays closed",
            because="sharing fails from a closed storage account otherwise",
            instead_of="opening storage",
            adds=True,
        ),
    ),
    change=_change,
    waive=_waive,
    mission=("M13",),
    pillars=("Security",),
    sources=("AMLREG",),
    reads=("platforms[].registry", "platforms[].dependencies.<service>"),
    checks=("registry-endpoints-colocated",),
    consequence="Studio views only model assets of an isolated registry.",
    waived="models pass over public endpoints",
    owner="workload",
    needed_before="7",
)
