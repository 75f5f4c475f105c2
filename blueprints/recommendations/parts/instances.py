"""Decide what a subnet is called where a role may have several: the first has no suffix, so adding renames none."""

from blueprints.recommendations.recommendation import Context


def instance_of(context: Context, region: str, role: str, name: str) -> str:
    """Return the instance name for the subnet of `name` (a platform or client).

    Empty for the first of a role in a region, unless the answers name it themselves (`foundry_agents/chat`).
    """
    addressing = context.answers.addressing
    label = f"{role}/{name}"
    existing = addressing.existing_networks.get(region)
    named = (
        label in addressing.sizes
        or label in dict(addressing.pinned.get(region) or {})
        or (existing is not None and label in existing.subnets)
    )
    taken = any(need.region == region and need.role == role and not need.instance for need in context.draft.needs)
    return name if named or taken else ""
