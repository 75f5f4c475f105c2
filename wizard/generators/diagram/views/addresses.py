"""The address plan to scale: one bar for each block, and a card for each subnet in it."""

from ipaddress import IPv4Network, ip_network
from itertools import pairwise

from blueprints.design.address_plan import Block
from blueprints.design.design import Design
from blueprints.design.words import count
from wizard.generators.diagram.scene import Bar, Box, BoxStyle, Card, Col, Element, Grid, Page, Row
from wizard.generators.diagram.views.estate import Estate, shown
from wizard.generators.diagram.views.identity import Ids

WIDTH, SHORT = 1152, 256
"""Width of a whole block in points, alone in its row and beside others."""
NARROW = 6
ROWS, A_ROW, BLOCKS = 16, 4, 64
"""More blocks than `ROWS` stand side by side; more than `BLOCKS` are left to the tables."""
DETAILED, NAMED = 2, 6
"""So many blocks also name what is kept for later; so many name their subnets; more are bars alone."""
CARDS_A_ROW = 5

NAMES = {
    "api management": "API Management",
    "application gateway": "Application Gateway",
    "azure bastion": "Azure Bastion",
    "azure firewall": "Azure Firewall",
    "dns": "DNS",
    "machine learning": "Machine Learning",
}
"""Azure's names in the roles of subnets, as Azure writes them."""

Part = tuple[IPv4Network, BoxStyle, str, str]


def addresses_page(design: Design) -> Page | None:
    """Return the page of the address plan; None without blocks, or with too many to be read."""
    estate, ids = Estate(design), Ids()
    blocks = design.address_plan.blocks
    if not blocks or len(blocks) > BLOCKS:
        return None
    named: tuple[BoxStyle, ...] = ("subnet", "reserved") if len(blocks) <= DETAILED else ("subnet",)
    named = named if len(blocks) <= NAMED else ()
    width = WIDTH if len(blocks) <= ROWS else SHORT
    boxes = tuple(_block(estate, ids, block, named, width) for block in blocks)
    total = sum(_range(block.prefix).num_addresses for block in blocks)
    free = sum(_range(prefix).num_addresses for block in blocks for prefix in block.free)
    return Page(
        "addresses",
        "Address plan",
        f"{count(total, 'address', 'addresses')} in {count(len(blocks), 'block')}, {free:,} free",
        Col(boxes, gap=24) if width == WIDTH else Grid(boxes, A_ROW, gap=16, row_gap=8),
        words=tuple(_sentence(estate, block) for block in blocks),
    )


def _range(prefix: str) -> IPv4Network:
    found = ip_network(prefix, strict=False)
    if not isinstance(found, IPv4Network):
        raise ValueError(f"{prefix} is not an IPv4 range")
    return found


def _parts(estate: Estate, block: Block) -> list[Part]:
    """Return the subnets, reserved slots and free ranges of a block by address."""
    plan, whole = estate.design.address_plan, _range(block.prefix)
    parts: list[Part] = [
        (_range(s.prefix), "subnet", s.subnet.rpartition("/")[2], f"{s.prefix} · {s.needed} of {s.usable} needed")
        for s in plan.subnets
        if _range(s.prefix).subnet_of(whole)
    ]
    parts += [
        (_range(r.prefix), "reserved", _feature(r.role), r.prefix)
        for r in plan.reserved
        if _range(r.prefix).subnet_of(whole)
    ]
    parts += [(_range(prefix), "free", "free", prefix) for prefix in block.free if _range(prefix).subnet_of(whole)]
    return _apart(sorted(parts, key=lambda part: (part[0].network_address, part[0].prefixlen)))


def _apart(parts: list[Part]) -> list[Part]:
    """Return the parts without those that lie inside the one before: a slot may hold a smaller subnet."""
    kept = parts[:1]
    for _, part in pairwise(parts):
        if not part[0].overlaps(kept[-1][0]):
            kept.append(part)
    return kept


def _block(estate: Estate, ids: Ids, block: Block, named: tuple[BoxStyle, ...], width: int) -> Box:
    """Return a block's bar, `width` points wide, and a card for each part of a style in `named`."""
    parts = _parts(estate, block)
    size = _range(block.prefix).num_addresses
    bars = tuple(
        Bar(
            ids.of("bar", f"{block.prefix}/{part[0]}"),
            part[1],
            part[2],
            part[3],
            max(NARROW, round(width * part[0].num_addresses / size)),
            f"/{part[0].prefixlen}",
        )
        for part in parts
    )
    cards = tuple(
        Card(ids.of("slot", f"{block.prefix}/{part[0]}"), "subnet", part[2], _kept(part))
        for part in parts
        if part[1] in named
    )
    children: tuple[Element, ...] = (Row(bars, gap=2, align="start", justify="start"),)
    if cards:
        children += (Grid(cards, CARDS_A_ROW),)
    network = f" · {shown(block.network.rpartition('/')[2])}" if width == WIDTH else ""
    return Box(
        ids.of("block", block.prefix),
        "virtual_network",
        f"{estate.region_title(block.region)}{network}",
        Col(children, gap=16),
        note=block.prefix,
        icon="virtual_network",
    )


def _feature(role: str) -> str:
    """Return the feature that a slot waits for, as Azure writes it."""
    words = role.replace("_", " ")
    for plain, written in NAMES.items():
        words = words.replace(plain, written)
    return words[0].upper() + words[1:]


def _kept(part: Part) -> str:
    return f"{part[3]} · kept for later" if part[1] == "reserved" else part[3]


def _sentence(estate: Estate, block: Block) -> str:
    parts = _parts(estate, block)
    taken = "; ".join(f"{part[2]} {part[0]}" for part in parts if part[1] == "subnet")
    free = ", ".join(block.free) or "nothing"
    return f"Block {block.prefix} of {estate.region_title(block.region)} holds {taken or 'no subnet'}; free: {free}."
