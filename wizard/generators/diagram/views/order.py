"""The order of work: the stages of the deployment from above, and what is asked of whom before each."""

from blueprints.design.delivery import Request, Stage
from blueprints.design.design import Design
from blueprints.design.words import count
from wizard.generators.diagram.layout.measure import CARD_HEIGHT
from wizard.generators.diagram.scene import Box, Card, Col, Edge, Element, Page, Row, Space
from wizard.generators.diagram.views.identity import Ids
from wizard.generators.diagram.views.joints import legend_for

ID = "order"
SHEETS = {
    "firewall": ("firewall", "Firewall"),
    "dns": ("private_dns_zone", "DNS"),
    "addresses": ("virtual_network", "Addresses"),
    "policy": ("policy", "Policy"),
    "roles": ("entra", "Roles"),
    "certificates": ("key_vault", "Certificates"),
    "quotas": ("monitor", "Quotas"),
}
"""Sheet → its icon and its name."""
STAGES = {
    "requests": "users",
    "platform": "firewall",
    "network": "virtual_network",
    "policy": "policy",
    "dependencies": "storage",
    "platforms": "foundry",
    "roles": "entra",
    "hosts": "container_apps",
    "ingress": "application_gateway",
    "close": "network_security_group",
}
"""Id of a stage → the icon of what it makes."""


def order_page(design: Design) -> Page | None:
    """Return the page of the order of work; None without stages."""
    if not design.stages:
        return None
    ids = Ids()
    asked = {stage.number: _asked(design, stage) for stage in design.stages}
    heights = {stage.number: max(1, len(asked[stage.number])) for stage in design.stages}
    stages = Col(tuple(_cell((_stage_card(ids, s),), heights[s.number]) for s in design.stages), gap=0)
    columns: tuple[Element, ...] = (Box("stages", "global", "Stages of the deployment", stages),)
    if any(asked.values()):
        columns = (_requests(ids, asked, heights), *columns)
    edges = _lines(ids, design, asked)
    return Page(
        ID,
        "Order of work",
        _message(design),
        Row(columns, gap=112),
        edges,
        legend=legend_for(edges, egress="Done before"),
        words=tuple(_sentence(stage, asked[stage.number]) for stage in design.stages),
    )


def _message(design: Design) -> str:
    stages, rows = count(len(design.stages), "stage"), len(design.requests)
    if not rows:
        return f"{stages}; nothing is asked of other teams"
    return f"{stages}; {count(rows, 'row')} asked for, each done before the stage that waits for it"


Asked = dict[tuple[str, str], list[Request]]
"""(Sheet, who is asked) → rows."""


def _requests(ids: Ids, asked: dict[int, Asked], heights: dict[int, int]) -> Col:
    """Return what is asked for beside the stages that wait for it, from the first of them to the last."""
    waiting = [number for number, found in asked.items() if found]
    before = sum(heights[number] for number in asked if number < waiting[0])
    cells = tuple(
        _cell(tuple(_request_card(ids, number, *group) for group in found.items()), heights[number])
        for number, found in asked.items()
        if waiting[0] <= number <= waiting[-1]
    )
    box = Box("asked", "on_premises", "What is asked for", Col(cells, gap=0), rise=False)
    return Col((Space(0, before * CARD_HEIGHT), box), gap=0)


def _asked(design: Design, stage: Stage) -> Asked:
    """Return the rows that a stage waits for."""
    found: Asked = {}
    for row in design.requests:
        if row.needed_before == stage.number:
            found.setdefault((row.sheet, row.owner), []).append(row)
    return dict(sorted(found.items()))


def _cell(cards: tuple[Element, ...], height: int) -> Col:
    """Return cards with as much room below as the stage beside them needs."""
    rest = height - len(cards)
    return Col((*cards, *((Space(0, rest * CARD_HEIGHT),) if rest else ())), gap=0)


def _stage_card(ids: Ids, stage: Stage) -> Card:
    made = count(len(stage.creates), "resource") if stage.creates else stage.gate
    icon = STAGES.get(stage.id, "resource")
    return Card(ids.of("stage", stage.id), icon, f"{stage.number} · {stage.title}", f"{stage.owner} · {made}")


def _request_card(ids: Ids, stage: int, group: tuple[str, str], rows: list[Request]) -> Card:
    sheet, owner = group
    icon, name = SHEETS[sheet]
    return Card(ids.of("asked", f"{stage}-{sheet}-{owner}"), icon, f"{name}: {count(len(rows), 'row')}", owner)


def _lines(ids: Ids, design: Design, asked: dict[int, Asked]) -> tuple[Edge, ...]:
    edges: list[Edge] = []
    for stage in design.stages:
        target = ids.of("stage", stage.id)
        for sheet, owner in asked[stage.number]:
            source = ids.of("asked", f"{stage.number}-{sheet}-{owner}")
            edges.append(
                Edge(source, target, "egress", bus=f"before-{target}", source_side="right", target_side="left")
            )
    return tuple(edges)


def _sentence(stage: Stage, asked: Asked) -> str:
    waits = ", ".join(
        f"{SHEETS[sheet][1]} ({count(len(rows), 'row')}, {owner})" for (sheet, owner), rows in asked.items()
    )
    return f"Stage {stage.number}, {stage.title}, by {stage.owner}" + (f", waits for {waits}." if waits else ".")
