"""Checks: what was proved over everything, with counter-examples, and what the proof does not model."""

from collections.abc import Iterator

from blueprints.design.lost_regions import lost_regions
from blueprints.design.proof import CheckResult
from blueprints.design.words import count
from wizard.generators.document.page import Page
from wizard.generators.document.quote import Markup, anchor, code, codes, few, joined, md, text
from wizard.generators.document.tables import Table
from wizard.generators.document.view import View
from wizard.generators.document.words import ORDER, sentence, tally

EXAMPLES = 10
"""Counter-examples shown of one check."""


def pages(view: View) -> Iterator[Page]:
    """Yield the page of checks."""
    results = sorted(view.proof.checks, key=lambda result: ORDER.index(result.result))
    yield Page(
        path="checks.md",
        title="Checks",
        description="What was proved over everything, and what is not modelled.",
        answer=md("{} over the whole design: {}.", count(len(results), "check"), tally(r.result for r in results)),
        values={
            "checks": Table.of(
                "checks",
                ("Check", "Property", "Looked at", "Severity", "Verdict"),
                (_row(view, r) for r in results),
                (r.result for r in results),
            ),
            "failing": tuple((r.check, _examples(r)) for r in results if r.counter_examples),
            "not_modelled": tuple(sentence(words) for words in view.proof.not_modelled),
            "policies": Table.of(
                "policies",
                ("Policy", "Resource", "Effect", "Would it refuse us", "Why"),
                _policies(view),
                (p.verdict for p in view.proof.policies),
            ),
            "losses": Table.of(
                "regions-lost", ("One region lost", "Flows", "Still work", "Stop", "What to do"), _by_region(view)
            ),
            "loss_rows": Table.of(
                "region-losses",
                ("Flow", "Region lost", "Verdict", "What to do"),
                _losses(view),
                (view.region_title(loss.region) for loss in view.proof.region_losses),
            ),
        },
    )


def _row(view: View, result: CheckResult) -> tuple[object, ...]:
    name = Markup(f'<a id="{anchor(result.check)}"></a>{code(result.check)}')
    return (
        name,
        sentence(result.property),
        f"{result.looked_at:,}",
        result.severity,
        view.verdict(result.result, result.after),
    )


def _examples(result: CheckResult) -> tuple[Markup, ...]:
    found = []
    for example in result.counter_examples[:EXAMPLES]:
        fix = md(" Would fix it: {}.", joined(example.would_fix, "; ")) if example.would_fix else Markup()
        decides = md(" Decided by {}.", code(example.decided_by)) if example.decided_by else Markup()
        found.append(md("{}{}{}", text(sentence(example.text)), decides, fix))
    more = len(result.counter_examples) - EXAMPLES
    return (*found, *((md("and {} more", more),) if more > 0 else ()))


def _policies(view: View) -> Iterator[tuple[object, ...]]:
    for policy in view.proof.policies:
        yield (
            code(policy.policy),
            code(view.name(policy.resource)),
            policy.effect,
            policy.verdict,
            md("{} Asked: {}.", sentence(policy.text), view.rows(policy.after))
            if policy.after
            else sentence(policy.text),
        )


def _by_region(view: View) -> Iterator[tuple[object, ...]]:
    for lost in lost_regions(view.proof):
        titles, works = few(view.region_title(region) for region in lost.regions), lost.flows - lost.stop
        steps = joined((sentence(step) for step in lost.steps), " ")
        yield titles, f"{lost.flows:,}", f"{works:,}", f"{lost.stop:,}", steps


def _losses(view: View) -> Iterator[tuple[object, ...]]:
    for loss in view.proof.region_losses:
        verdict = "✓ still works" if loss.survives else "✗ stops"
        said = f"{sentence(loss.text)} {sentence(loss.manual_step)}".strip()
        yield codes((loss.flow,)), view.region_title(loss.region), verdict, said
