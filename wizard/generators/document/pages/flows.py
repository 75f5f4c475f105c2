"""Flows: what must work and what must not, the verdict on each, and the witness with the rule that decides."""

from collections.abc import Iterator

from blueprints.design.intent import Flow
from blueprints.design.words import count
from wizard.generators.document import links
from wizard.generators.document.page import Page
from wizard.generators.document.pages.witnesses import decided_by, ends, port, sections
from wizard.generators.document.quote import md
from wizard.generators.document.tables import Table
from wizard.generators.document.view import View
from wizard.generators.document.words import ORDER, sentence, signed, tally, worst

Flows = tuple[Flow, ...]
REGIONS = ("From", "Must work", "Must not work", "Worst verdict")
PURPOSES = {
    "client": "Clients",
    "operation": "Operation",
    "platform": "Platforms",
    "dns": "Names",
    "egress": "Outbound",
    "isolation": "Isolation",
    "gateway": "Gateway",
    "ingress": "Ingress",
}
WORK = ("Flow", "From → to", "Port", "Verdict", "Decided by", "Needs")
CLOSED = ("Flow", "From → to", "Port", "Verdict", "Stops at", "Opens if")


def pages(view: View) -> Iterator[Page]:
    """Yield the page of flows; where flows are many their rows are on a page for each region that they start in."""
    work, closed = (_worst_first(view, view.flows(expect)) for expect in ("allowed", "denied"))
    if not work and not closed:
        return
    whole = not view.many_flows
    answer = md(
        "{} must work: {}. {} must not work: {}.",
        count(len(work), "flow"),
        tally(view.result(f).result for f in work),
        count(len(closed), "flow"),
        tally(view.result(f).result for f in closed),
    )
    yield Page(
        path="flows.md",
        title="Flows",
        description="What works, what is closed, and by which rule.",
        answer=answer,
        figure="flows",
        values={
            "work": _table(view, "flows-must-work", WORK, work),
            "closed": _table(view, "flows-must-not-work", CLOSED, closed),
            "regions": Table.of("flows-by-region", REGIONS, () if whole else _by_region(view, work, closed)),
            "sections": sections(view, (*work, *closed)) if whole else (),
        },
    )
    if not whole:
        yield from (_region(view, region, *here) for region, here in _by_start(view, work, closed).items())


def _by_start(view: View, work: Flows, closed: Flows) -> dict[str, tuple[Flows, Flows]]:
    """Return the flows by the region that they start in, which is empty for places outside Azure."""
    found: dict[str, tuple[list[Flow], list[Flow]]] = {}
    for flow in view.design.intent.flows:
        found.setdefault(view.region_of(flow.source), ([], []))
    for at, flows in enumerate((work, closed)):
        for flow in flows:
            found[view.region_of(flow.source)][at].append(flow)
    return {region: (tuple(works), tuple(stops)) for region, (works, stops) in found.items()}


def _by_region(view: View, work: Flows, closed: Flows) -> Iterator[tuple[object, ...]]:
    for region, here in _by_start(view, work, closed).items():
        link = links.to(flows_page(region), "", start(view, region))
        verdict = worst(view.result(flow).result for flow in (*here[0], *here[1]))
        yield link, f"{len(here[0]):,}", f"{len(here[1]):,}", signed(verdict)


def _region(view: View, region: str, work: Flows, closed: Flows) -> Page:
    """Return the page of the flows that start in a region."""
    title = start(view, region)
    return Page(
        path=flows_page(region),
        title=title,
        description=f"Flows from {title}, each with its witness.",
        answer=md(
            "{} from {}: {}.",
            count(len(work) + len(closed), "flow"),
            title,
            tally(view.result(f).result for f in (*work, *closed)),
        ),
        template="flows.md",
        values={
            "work": _table(view, f"flows-must-work-{region or 'outside'}", WORK, work),
            "closed": _table(view, f"flows-must-not-work-{region or 'outside'}", CLOSED, closed),
            "regions": Table.of("flows-by-region", REGIONS, ()),
            "sections": sections(view, (*work, *closed)),
        },
    )


def flows_page(region: str) -> str:
    """Return the page of the flows that start in a region."""
    return f"flows/{region or 'outside'}.md"


def start(view: View, region: str) -> str:
    """Say where flows start: in a region, or outside Azure."""
    return view.region_title(region) if region else "Outside Azure"


def _worst_first(view: View, flows: tuple[Flow, ...]) -> tuple[Flow, ...]:
    return tuple(sorted(flows, key=lambda flow: ORDER.index(view.result(flow).result)))


def _table(view: View, name: str, columns: tuple[str, ...], flows: tuple[Flow, ...]) -> Table:
    rows = [_row(view, flow) for flow in flows]
    groups = [f"{PURPOSES[flow.purpose]}, {view.region_title(view.region_of(flow.source))}" for flow in flows]
    return Table.of(name, columns, rows, groups)


def _row(view: View, flow: Flow) -> tuple[object, ...]:
    result = view.result(flow)
    last = view.rows(result.after) if flow.expect == "allowed" else sentence(result.opens_if)
    return (
        links.flow(flow.id, flow.title),
        ends(view, flow),
        port(flow),
        view.verdict(result.result),
        decided_by(result),
        last,
    )
