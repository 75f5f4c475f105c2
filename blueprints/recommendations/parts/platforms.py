"""Read the platforms of the answers, and write what a design says of each."""

from collections.abc import Callable
from typing import Any

from blueprints import catalog
from blueprints.answers.platforms import Platform as PlatformAnswer
from blueprints.catalog import Limitation
from blueprints.design.workload import ModelDeployment, Platform, StaysOutside
from blueprints.recommendations.recommendation import Context, Thing

Things = Callable[[Context], tuple[Thing[PlatformAnswer], ...]]


def platforms_of(context: Context, *kinds: str) -> tuple[PlatformAnswer, ...]:
    """Return the platforms of these kinds in the order of the answers."""
    return tuple(platform for platform in context.answers.platforms if platform.kind in kinds)


def each_platform(*kinds: str) -> Things:
    """Return the function that reads a table once for each platform of these kinds."""

    def things(context: Context) -> tuple[Thing[PlatformAnswer], ...]:
        return tuple(Thing(platform.name, platform) for platform in platforms_of(context, *kinds))

    return things


def applies_to(*kinds: str) -> Callable[[Context], str]:
    """Return the function that says why a recommendation about these kinds does not apply; empty if it does."""

    def applies(context: Context) -> str:
        return "" if platforms_of(context, *kinds) else f"no platform of kind {' or '.join(kinds)}"

    return applies


def path_of(context: Context, answer: PlatformAnswer, field: str) -> str:
    """Return the answers path of a platform's field: `platforms[0].network_mode`."""
    index = next(i for i, platform in enumerate(context.answers.platforms) if platform.name == answer.name)
    return f"platforms[{index}].{field}"


def record_platform(
    context: Context, answer: PlatformAnswer, region: str, mode: str, account: str, **fields: Any
) -> Platform:
    """Add the record of a platform in a region; `fields` are those of `Platform` that only some kinds have."""
    known = catalog.platforms()[answer.kind]
    limits = known.modes.get(mode)
    return context.draft.records.add(
        Platform(
            name=answer.name,
            kind=answer.kind,
            titles=(known.title, *known.former_titles),
            region=region,
            network_mode=mode,
            account=account,
            models=models_of(context, answer),
            existing=answer.existing_id is not None,
            still_leaves=_still_leaves(context, limits.still_leaves, answer) if limits else (),
            does_not_work=_does_not_work(context, limits.does_not_work, answer) if limits else (),
            fixed_at_creation=tuple(known.creation_only),
            **fields,
        )
    )


def models_of(context: Context, answer: PlatformAnswer) -> tuple[ModelDeployment, ...]:
    """Return the model deployments that were asked for; an unsaid type is where prompts may be processed."""
    return tuple(
        ModelDeployment(
            name=model.name,
            model=model.name,
            version=model.version or "",
            deployment_type=model.deployment_type or context.answers.residency.model_processing or "regional",
            capacity=model.capacity or 0,
        )
        for model in answer.models or ()
    )


def _still_leaves(
    context: Context, limitations: tuple[Limitation, ...], answer: PlatformAnswer
) -> tuple[StaysOutside, ...]:
    held = (limitation for limitation in limitations if _concerns(context, limitation.when, answer))
    return tuple(_outside(limitation, "leaves") for limitation in held)


def _does_not_work(
    context: Context, limitations: tuple[Limitation, ...], answer: PlatformAnswer
) -> tuple[StaysOutside, ...]:
    """Return every limit of the mode, used or not, but those of another cloud."""
    in_cloud = (
        limitation
        for limitation in limitations
        if not limitation.when.startswith("cloud") or _concerns(context, limitation.when, answer)
    )
    states = {"refused": "does not work", "warned": "works with limits"}
    return tuple(_outside(limitation, states[limitation.severity]) for limitation in in_cloud)


def _concerns(context: Context, when: str, answer: PlatformAnswer) -> bool:
    """Tell whether a condition of the catalog, in words, speaks of this platform; one without values always does."""
    if when.startswith("cloud"):
        return context.answers.cloud.name in when
    if when.startswith("tools"):
        return any(tool in when for tool in answer.tools or ())
    return not when.startswith("agents contain hosted") or "hosted" in answer.agents


def _outside(limitation: Limitation, state: str) -> StaysOutside:
    return StaysOutside(
        what=limitation.what,
        state=state,
        why=limitation.note or limitation.when,
        source=limitation.source[0],
        alternative=limitation.alternative,
    )
