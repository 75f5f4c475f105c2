"""The results of a proof in lines, worst first: what fails, or everything with its witnesses."""

from collections import Counter
from collections.abc import Iterator
from itertools import groupby

from blueprints.design import Design
from blueprints.design.proof import SIGNS, CheckResult, CounterExample, FlowResult, Result, Witness

FIRST_EXAMPLES = 5
WORST_FIRST: tuple[Result, ...] = ("fails", "undecided", "waived", "holds after", "holds", "not modelled")
SEVERITIES = ("error", "warning", "note")
Outcome = CheckResult | FlowResult


def failures(design: Design) -> list[str]:
    """Return the lines of each failing check and flow: what is wrong, where, and what would fix it."""
    return [line for each in _ordered(design) if each.result == "fails" for line in _lines(design, each, False)]


def every_result(design: Design) -> list[str]:
    """Return every check and flow with its witnesses, grouped by result, each group with its count."""
    lines: list[str] = []
    for result, group in groupby(_ordered(design), key=lambda each: each.result):
        held = list(group)
        counts = Counter("check" if isinstance(each, CheckResult) else "flow" for each in held)
        lines.append(f"{result}: {', '.join(f'{counts[kind]} {kind}s' for kind in ('check', 'flow') if counts[kind])}")
        lines += [f"  {line}" for each in held for line in _lines(design, each, True)]
    return lines


def _ordered(design: Design) -> list[Outcome]:
    """Return checks and flows by result and severity; a flow that fails is an error."""
    found: list[Outcome] = [*design.proof.checks, *design.proof.flows]
    return sorted(found, key=_rank)


def _rank(each: Outcome) -> tuple[int, int, bool]:
    severity = each.severity if isinstance(each, CheckResult) else "error"
    return WORST_FIRST.index(each.result), SEVERITIES.index(severity), isinstance(each, FlowResult)


def _lines(design: Design, each: Outcome, verbose: bool) -> Iterator[str]:
    if isinstance(each, CheckResult):
        yield from _check(each, verbose)
        return
    titles = {flow.id: flow.title for flow in design.intent.flows}
    why = each.witness.decided_by or each.witness.verdict
    yield f"{SIGNS[each.result]} {titles.get(each.flow, each.flow)}: {why}{_after(each)}"
    if verbose:
        yield from _steps(each.witness)


def _check(check: CheckResult, verbose: bool) -> Iterator[str]:
    if check.result == "fails":
        yield f"✗ {check.check} ({check.severity}): {check.property}"
    else:
        yield f"{SIGNS[check.result]} {check.check}: {check.looked_at} looked at{_after(check)}"
    shown = check.counter_examples if verbose else check.counter_examples[:FIRST_EXAMPLES]
    for example in shown:
        yield f"    {example.text}{_fix(example)}"
        if example.example:
            yield f"      for example {example.example}"
        if verbose and example.witness is not None:
            yield from (f"  {line}" for line in _steps(example.witness))
    more = len(check.counter_examples) - len(shown)
    if more:
        yield f"    and {more} more"


def _steps(witness: Witness) -> Iterator[str]:
    for step in witness.steps:
        yield f"    {step.kind}: {step.text}{'  <- decides' if step.decides else ''}"


def _after(each: Outcome) -> str:
    return f", after {', '.join(each.after)}" if each.after else ""


def _fix(example: CounterExample) -> str:
    return f" Would fix it: {'; '.join(example.would_fix)}" if example.would_fix else ""
