"""The address plan: which block does what, how much of it is used, and what is kept free."""

from collections.abc import Iterator
from dataclasses import replace
from ipaddress import IPv4Network, IPv6Network, ip_network

from blueprints.design.address_plan import PlannedSubnet, ReservedSlot
from blueprints.design.words import count
from wizard.generators.document import links
from wizard.generators.document.page import Page
from wizard.generators.document.quote import Markup, code, codes, md
from wizard.generators.document.tables import Table
from wizard.generators.document.view import View
from wizard.generators.document.words import sentence

COLUMNS = ("Prefix", "What", "Size", "Needed", "Room for", "Fixed by", "How it was counted")
BLOCKS = ("Block", "Region", "Virtual network", "Free, without a slot")
BY_REGION = ("Region", "Blocks", "Subnets", "Addresses in them", "Kept for later", "Free, without a slot")
FIXED = {"slot": "the plan's slot", "pin": "your answer", "size": "your size", "existing": "what exists"}


def pages(view: View) -> Iterator[Page]:
    """Yield the page of the address plan."""
    plan = view.design.address_plan
    if not plan.blocks and not plan.subnets:
        return
    yield Page(
        path="network/addresses.md",
        title="Addresses",
        description="Which block does what, and how much of it is free.",
        answer=_answer(view),
        figure="addresses",
        values={
            "regions": () if view.many_regions else tuple(plan_of(view, region) for region in view.header.regions),
            "every": _every(view) if view.many_regions else (),
            "avoided": Table.of(
                "addresses-avoided", ("Range", "Whose"), ((code(r), whose) for r, whose in plan.avoided)
            ),
            "blocks": Table.of("address-blocks", BLOCKS, () if view.many_regions else _blocks(view)),
        },
        decided=tuple(d for d in ("address-plan", "private-subnets") if d in view.decisions),
    )


def size(prefix: str) -> int:
    """Return the number of addresses of a prefix."""
    return ip_network(prefix).num_addresses


def _answer(view: View) -> Markup:
    plan = view.design.address_plan
    total = sum(size(block.prefix) for block in plan.blocks)
    taken = sum(size(subnet.prefix) for subnet in plan.subnets)
    kept = sum(size(slot.prefix) for slot in plan.reserved)
    return md(
        "{} in {} hold {} with {}. {} are kept for later features. Each has a slot: adding one renumbers nothing.",
        count(total, "address", "addresses"),
        count(len(plan.blocks), "block"),
        count(len(plan.subnets), "subnet"),
        count(taken, "address", "addresses"),
        count(kept, "address", "addresses"),
    )


def plan_of(view: View, region: str) -> dict[str, object]:
    """Return the plan of a region: its subnets, and what is kept free for others."""
    plan = view.design.address_plan
    subnets = sorted((s for s in plan.subnets if s.region == region), key=_first)
    slots = sorted((s for s in plan.reserved if s.region == region), key=_first)
    return {
        "name": region,
        "title": view.region_title(region),
        "subnets": Table.of(f"addresses-{region}", COLUMNS, (_subnet(view, subnet) for subnet in subnets)),
        "reserved": Table.of(
            f"addresses-{region}-kept",
            ("Prefix", "Kept for", "Size"),
            ((code(s.prefix), s.role.replace("_", " "), f"{size(s.prefix):,}") for s in slots),
        ),
    }


def _first(planned: PlannedSubnet | ReservedSlot) -> IPv4Network | IPv6Network:
    return ip_network(planned.prefix)


def _every(view: View) -> Table:
    """Return every subnet for the CSV, and a row for each region for the page; the rest is on the region's page."""
    rows = (_subnet(view, subnet) for subnet in sorted(view.design.address_plan.subnets, key=_first))
    regions = Table.of("address-regions", BY_REGION, (_by_region(view, region) for region in view.header.regions))
    return replace(Table.of("addresses-all", COLUMNS, rows), rolled=regions)


def _by_region(view: View, region: str) -> tuple[object, ...]:
    plan = view.design.address_plan
    blocks = [block for block in plan.blocks if block.region == region]
    subnets = [subnet for subnet in plan.subnets if subnet.region == region]
    return (
        links.to(f"network/regions/{region}.md", "addresses", view.region_title(region)),
        codes(block.prefix for block in blocks),
        f"{len(subnets):,}",
        f"{sum(size(subnet.prefix) for subnet in subnets):,}",
        f"{sum(size(slot.prefix) for slot in plan.reserved if slot.region == region):,}",
        codes(free for block in blocks for free in block.free),
    )


def _subnet(view: View, subnet: PlannedSubnet) -> tuple[object, ...]:
    return (
        code(subnet.prefix),
        links.to(
            f"network/regions/{subnet.region}.md", view.subnet_anchor(subnet.subnet), code(view.name(subnet.subnet))
        ),
        f"{size(subnet.prefix):,}",
        f"{subnet.needed:,}",
        f"{max(0, subnet.usable - subnet.needed):,} more of {subnet.usable:,}",
        FIXED[subnet.fixed_by],
        sentence(subnet.figure),
    )


def _blocks(view: View) -> Iterator[tuple[object, ...]]:
    for block in view.design.address_plan.blocks:
        yield code(block.prefix), view.region_title(block.region), code(view.name(block.network)), codes(block.free)
