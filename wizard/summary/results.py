"""The results of a proof in lines, worst first: what fails, or everything with its witnesses."""

from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import groupby, zip_longest

from blueprints.design import Design
from blueprints.design.decisions import Deviation
from blueprints.design.intent import sentences
from blueprints.design.proof import SIGNS, CheckResult, FlowResult, Result, Witness

FIRST_EXAMPLES = 5
FEW = 3
WORST_FIRST: tuple[Result, ...] = ("fails", "undecided", "waived", "holds after", "holds", "not modelled")
SEVERITIES = ("error", "warning", "note")
Outcome = CheckResult | FlowResult


def failures(design: Design) -> list[str]:
    """Return the lines of each failing check and flow, and of each waiver: what is wrong, where, what would fix it."""
    told = sentences(design.intent)
    failing = [line for each in _ordered(design) if each.result == "fails" for line in _lines(told, each, False)]
    return [*failing, *_waivers(design)]


def every_result(design: Design) -> list[str]:
    """Return every check and flow with its witnesses, grouped by result, each group with its count."""
    told, lines = sentences(design.intent), list[str]()
    for result, group in groupby(_ordered(design), key=lambda each: each.result):
        held = list(group)
        counts = Counter("check" if isinstance(each, CheckResult) else "flow" for each in held)
        lines.append(f"{result}: {', '.join(f'{counts[kind]} {kind}s' for kind in ('check', 'flow') if counts[kind])}")
        lines += [f"  {line}" for each in held for line in _lines(told, each, True)]
    return [*lines, *_waivers(design), *_stopping(design)]


def _ordered(design: Design) -> list[Outcome]:
    """Return checks and flows by result and severity; a flow that fails is an error."""
    found: list[Outcome] = [*design.proof.checks, *design.proof.flows]
    return sorted(found, key=_rank)


def _rank(each: Outcome) -> tuple[int, bool, int, bool]:
    severity = each.severity if isinstance(each, CheckResult) else "error"
    return WORST_FIRST.index(each.result), _is_idle(each), SEVERITIES.index(severity), isinstance(each, FlowResult)


def _lines(told: Mapping[str, str], each: Outcome, verbose: bool) -> Iterator[str]:
    if isinstance(each, CheckResult):
        yield from _check(each, verbose)
        return
    why = each.witness.decided_by or each.witness.verdict
    yield f"{SIGNS[each.result]} {told.get(each.flow, each.flow)}: {why}{_after(each)}"
    if verbose:
        yield from (f"  {line}" for line in _steps(each.witness))


def _is_idle(each: Outcome) -> bool:
    """Return whether a check holds because the design has nothing of what it looks at."""
    return isinstance(each, CheckResult) and each.result == "holds" and not each.looked_at


def _stopping(design: Design) -> list[str]:
    """Return the flows that stop with a region, those together that stop for one reason, and what brings them back."""
    told, titles = sentences(design.intent), design.header.region_titles
    alike: dict[tuple[str, str, str], list[str]] = {}
    for loss in design.proof.region_losses:
        if not loss.survives:
            region = titles.get(loss.region, loss.region)
            alike.setdefault((region, loss.text, loss.manual_step), []).append(told.get(loss.flow, loss.flow))
    return [
        f"with {region} gone {flows[0]}{f' and {len(flows) - 1} more stop' if flows[1:] else ' stops'}: {text}; {step}"
        for (region, text, step), flows in alike.items()
    ]


def _waivers(design: Design) -> list[str]:
    waivers = (deviation for deviation in design.deviations if deviation.kind == "waiver")
    return [line for waiver in waivers for line in _waived(design, waiver)]


def _waived(design: Design, deviation: Deviation) -> Iterator[str]:
    """Yield what a waiver excuses, who answers for it and until when."""
    yield f"! {deviation.decision} is waived by {deviation.owner} until {deviation.ends}: {deviation.control}"
    checks = [check.check for check in design.proof.checks if deviation.decision in check.waivers]
    if checks:
        yield f"    does not hold: {', '.join(checks)}"
    if deviation.allows:
        yield f"    begins to work: {', '.join(deviation.allows)}"


def _check(check: CheckResult, verbose: bool) -> Iterator[str]:
    if check.result == "fails":
        yield f"✗ {check.check} ({check.severity}): {check.property}"
    else:
        looked_at = "nothing to look at" if _is_idle(check) else f"{check.looked_at} looked at"
        yield f"{SIGNS[check.result]} {check.check}: {looked_at}{_after(check)}"
    yield from (f"    {line}" for line in examples(check, verbose))


def examples(check: CheckResult, verbose: bool = False) -> Iterator[str]:
    """Yield what a check finds, a packet and what would fix it: the first few, or all with their witness."""
    shown = check.counter_examples if verbose else check.counter_examples[:FIRST_EXAMPLES]
    for example, after in zip_longest(shown, shown[1:]):
        yield example.text
        if example.example:
            yield f"  for example {example.example}"
        if example.would_fix and not (after and after.would_fix == example.would_fix):
            yield f"  would fix it: {'; '.join(example.would_fix)}"
        if verbose and example.witness is not None:
            yield from _steps(example.witness)
    more = len(check.counter_examples) - len(shown)
    if more:
        yield f"and {more} more"


def _steps(witness: Witness) -> Iterator[str]:
    for step in witness.steps:
        yield f"  {step.kind}: {step.text}{'  <- decides' if step.decides else ''}"


def _after(each: Outcome) -> str:
    """Return the request rows that a result waits for: of many the last in order of work, and how many come before."""
    if len(each.after) <= FEW:
        return f", after {', '.join(each.after)}" if each.after else ""
    return f", after {each.after[-1]} and {len(each.after) - 1} rows before it"
