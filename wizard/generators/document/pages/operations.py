"""What to watch, what breaks, what expires, which limits are near, and what is billed."""

from collections.abc import Iterator

from blueprints.design.delivery import Fact
from blueprints.design.words import count
from wizard.generators.document import links
from wizard.generators.document.page import Page
from wizard.generators.document.quote import Markup, code, joined, md, text
from wizard.generators.document.tables import Table
from wizard.generators.document.view import View
from wizard.generators.document.words import sentence

LEVELS = {"ok": "✓", "warning": "! near", "error": "✗ over"}


def pages(view: View) -> Iterator[Page]:
    """Yield the page of operations."""
    design = view.design
    near = sum(limit.level != "ok" for limit in design.limits)
    yield Page(
        path="operations.md",
        title="Operations",
        description="What to watch, what breaks, what expires, what is billed.",
        answer=md(
            "{} to watch, {} that may happen, {} counted: {} near or over.",
            count(len(design.signals), "signal"),
            count(len(design.failures), "failure"),
            count(len(design.limits), "limit"),
            near,
        ),
        values={
            "signals": Table.of(
                "signals",
                ("Signal", "Where", "Alarm when", "First step", "Source"),
                (_signal(view, f) for f in design.signals),
            ),
            "failures": Table.of(
                "failures",
                ("What fails", "Users see", "Still works", "Do", "Source"),
                (_failure(view, f) for f in design.failures),
            ),
            "lost": _lost(view),
            "ways_out": view.has_ways_out,
            "waived": any(decision.waiver for decision in design.decisions),
            "ends": Table.of("ends", ("What", "Until", "Owner"), _ends(view)),
            "limits": Table.of(
                "limits",
                ("Limit", "Where", "Used", "Of", "Left", "State", "Source"),
                _limits(view),
                (limit.level for limit in design.limits),
            ),
            "costs": Table.of(
                "cost-drivers",
                ("Thing", "Count", "Billed by", "Switched on by"),
                (_cost(view, f) for f in design.cost_drivers),
            ),
            "notes": Table.of(
                "notes",
                ("What", "Fact", "Source"),
                ((n.what, sentence(n.text), view.sourced(n.source)) for n in design.notes if n.status == "plain"),
            ),
            "logs": Table.of(
                "flow-logs",
                ("Virtual network", "Kept in", "Days"),
                (
                    (code(view.name(f.virtual_network)), code(view.name(f.storage)), f.retention_days)
                    for f in design.flow_logs
                ),
            ),
        },
        decided=tuple(
            d
            for d in ("network-monitoring", "service-limits", "zone-redundancy", "multi-region-failover")
            if d in view.decisions
        ),
    )


def _signal(view: View, fact: Fact) -> tuple[object, ...]:
    said = fact.details
    return (
        fact.what,
        said.get("where", ""),
        sentence(said.get("alarm_when", fact.text)),
        sentence(said.get("first_step", "")),
        view.sourced(fact.source),
    )


def _failure(view: View, fact: Fact) -> tuple[object, ...]:
    said = fact.details
    sees, works = sentence(said.get("users_see", "")), sentence(said.get("still_works", ""))
    return fact.what, sees, works, sentence(said.get("do", fact.text)), view.sourced(fact.source)


def _cost(view: View, fact: Fact) -> tuple[object, ...]:
    said = fact.details
    ids = [name for name in said.get("switched_on_by", "").split(", ") if name]
    on = joined(links.decision(name) if name in view.decisions else text(name) for name in ids)
    return fact.what, said.get("count", ""), said.get("billed_by", fact.text), on


def _lost(view: View) -> Markup:
    """Say what a lost region stops."""
    losses = view.proof.region_losses
    if not losses:
        return Markup()
    stops = sum(not loss.survives for loss in losses)
    link = links.to("checks.md", "region-lost", "With one region lost")
    return md("{}: {} of {} stop.", link, stops, count(len(losses), "flow"))


def _ends(view: View) -> Iterator[tuple[object, ...]]:
    for decision in view.design.decisions:
        if decision.waiver:
            yield (
                links.decision(decision.id, f"Waiver: {decision.title}"),
                decision.waiver.expires,
                decision.waiver.owner,
            )
    for certificate in view.design.certificates:
        yield md("Certificate of {}", code(certificate.host_name)), "its own end date", view.owner("certificates")


def _limits(view: View) -> Iterator[tuple[object, ...]]:
    for limit in view.design.limits:
        left = f"{limit.value - limit.used:,}"
        yield (
            limit.what,
            code(limit.where),
            f"{limit.used:,}",
            f"{limit.value:,}",
            left,
            LEVELS[limit.level],
            view.sourced(limit.source),
        )
