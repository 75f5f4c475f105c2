"""Put each platform into the region of its network.

"Networking enables secure and efficient connectivity and protects data privacy."

## Why
Azure asks that an account with agents, or a workspace, lies in the region of its network. One region also keeps
latency and transfer cost low. A residency boundary is met only if every location is chosen on purpose.

## Applies
Always. It is read once for each platform.

## Options
Account and network in one region; a single account in another region with its endpoint beside the callers.

## When not to
A model that is missing in the network's region is reason enough to place a single account elsewhere. Stores of
agents may lie elsewhere as well since 2026-06, at the price of latency and transfer.

## Changes
The region and resource group of each platform. Every location, replica included, is checked against the boundary.

## Waived
Residency cannot be waived silently: each resource outside the boundary is listed.
"""

from blueprints import catalog
from blueprints.answers.platforms import Platform
from blueprints.design.delivery import Fact
from blueprints.recommendations.parts.many import named
from blueprints.recommendations.recommendation import Chosen, Context, Recommendation, Row, Thing, always


def _things(context: Context) -> tuple[Thing[Platform], ...]:
    return tuple(Thing(platform.name, platform) for platform in context.answers.platforms)


def _regions(_: Context, platform: Platform) -> str:
    return named(platform.regions, "regions", " and ")


def _elsewhere(_: Context, platform: Platform) -> bool:
    return any(network != account for network, account in platform.resource_region.items())


def _several(context: Context, _: Platform) -> bool:
    return len(context.answers.regions) > 1 and context.answers.resilience.pattern != "none"


def _pair(context: Context, _: Platform) -> str:
    first, *others = context.draft.regions
    if catalog.regions()[first].pair in others:
        return f"{first} and its Azure pair: paired services copy between them"
    return f"{named(context.draft.regions, 'regions', ' and ')} as answered; none is the Azure pair of {first}"


def _change(context: Context, platform: Platform, chosen: Chosen) -> None:
    for region in platform.regions:
        context.draft.scope("workload", region)
    if "pair" in chosen:
        _note_pair(context)


def _note_pair(context: Context) -> None:
    first, *others = context.draft.regions
    pair = catalog.regions()[first].pair
    if pair in others:
        return
    said = (
        f"The Azure pair of {first} is {pair}, which this design does not use" if pair else f"{first} has no Azure pair"
    )
    text = f"{said}: copies that Azure makes in a pair do not land in this design."
    context.draft.records.add(Fact(what="Region pair", text=text, source="REG"))


RECOMMENDATION = Recommendation[Platform](
    question="In which region does each platform live?",
    things=_things,
    rows=(
        Row(
            key="foundry",
            input="Foundry",
            when=lambda _, platform: platform.kind == "foundry",
            chosen="account, network and stores in one region",
            because=lambda context, platform: (
                f"the account must be in its network's region ({_regions(context, platform)}); stores may differ, "
                "with latency and transfer cost"
            ),
            instead_of="stores elsewhere without a warning",
            cost_of_change="a new account in the other region",
        ),
        Row(
            key="machine_learning",
            input="Azure ML",
            when=lambda _, platform: platform.kind in ("azure_machine_learning", "foundry_hub"),
            chosen="workspace, dependencies and compute in one region",
            because=lambda context, platform: (
                f"compute must be in the workspace's region ({_regions(context, platform)}) and all resources belong "
                "beside it"
            ),
            instead_of="compute or stores in another region",
            cost_of_change="a new workspace; its compute is made anew",
        ),
        Row(
            key="resource_region",
            input="account in resource_region",
            when=_elsewhere,
            chosen="account there, endpoint in the network's region",
            because="an endpoint lives in its network's region, the account behind it may lie elsewhere",
            instead_of="a network per model region",
        ),
        Row(
            key="beside",
            input="else",
            when=always,
            chosen="account in the network's region",
            because=lambda context, platform: f"{_regions(context, platform)}: the shortest path and one boundary",
            instead_of="an account far from its callers",
        ),
        Row(
            key="pair",
            input="resilience ≠ none",
            when=_several,
            chosen="the pair of regions as answered",
            because=_pair,
            instead_of="a second region that nobody chose",
            adds=True,
        ),
    ),
    change=_change,
    mission=("M4", "M5"),
    pillars=("Reliability", "Performance"),
    sources=("REG", "FREG", "FMV", "SAMP", "MODELS", "AML-PLAN", "CAF-READY"),
    reads=(
        "cloud.name",
        "platforms[].kind",
        "platforms[].regions",
        "platforms[].resource_region",
        "regions[].name",
        "regions[].role",
        "resilience.pattern",
        "residency.boundary",
    ),
    checks=("resources-within-residency", "network-and-platform-share-region"),
    consequence="Moving a platform to another region means making it anew there.",
    waived="resources may lie outside the boundary; each one is listed",
    owner="workload",
    needed_before="2",
    fixed_at_creation=True,
)
