"""Regions by geography: which parts of the world a design has, in which order, and how wide each is drawn."""

from wizard.generators.diagram.views.estate import Estate

# Azure's groups, drawn together by continent.
PARTS = {
    "Europe": ("Europe", "UK"),
    "Americas": ("US", "Canada", "Mexico", "South America"),
    "Middle East, Africa": ("Middle East", "Africa"),
    "Asia Pacific": ("Asia Pacific",),
}
ELSEWHERE = "Other regions"


def geographies(estate: Estate) -> dict[str, tuple[str, ...]]:
    """Return geography → its regions as the design orders them, the largest geography first."""
    found: dict[str, list[str]] = {}
    for region in estate.regions:
        found.setdefault(continent(estate.design.header.region_groups.get(region, "")), []).append(region)
    order = (*PARTS, ELSEWHERE)
    ranked = sorted(found, key=lambda name: (-len(found[name]), order.index(name)))
    return {name: tuple(found[name]) for name in ranked}


def continent(group: str) -> str:
    """Return the part of the world in which a group of geographies lies."""
    return next((name for name, groups in PARTS.items() if group in groups), ELSEWHERE)


def columns(sizes: dict[str, int], total: int) -> dict[str, int]:
    """Return how many columns each geography has, so that the page is as low as `total` columns allow, and no wider."""
    low = max(sizes.values())
    while low > 1 and sum(-(-size // (low - 1)) for size in sizes.values()) <= total:
        low -= 1
    return {name: -(-size // low) for name, size in sizes.items()}
