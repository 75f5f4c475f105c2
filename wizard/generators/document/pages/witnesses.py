"""One flow: where it goes, what decides, and its witness step by step."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from blueprints.design.intent import Flow
from blueprints.design.proof import SIGNS, FlowResult, Witness
from blueprints.design.words import count
from wizard.generators.document import links
from wizard.generators.document.quote import Markup, anchor, code, joined, md, text
from wizard.generators.document.view import View
from wizard.generators.document.words import sentence

OPEN = 12
"""Witnesses of flows that wait for requests are open by default where they are no more than this."""
STEPS = ("Step", "Where", "Rule that decides", "Result")


class Section(NamedTuple):
    """The section of a flow: its facts in one line, its witness as HTML, and the flows that end alike."""

    id: str
    title: str
    facts: Markup
    witness: Markup
    alike: tuple[str, ...] = ()
    others: tuple[Markup, ...] = ()


def ends(view: View, flow: Flow) -> Markup:
    """Return where a flow starts and ends."""
    return md("{} → {}", code(view.name(flow.source)), code(view.name(flow.destination)))


def port(flow: Flow) -> str:
    """Return protocol and port as people write them: `TCP 443`."""
    return f"{flow.protocol.upper()} {flow.port}"


def decided_by(result: FlowResult) -> Markup:
    """Return the rule that decides: the one that stops a packet, or the last that admits it."""
    if result.witness.decided_by:
        return code(result.witness.decided_by)
    rules = [step for step in result.witness.steps if step.rule and step.kind in ("filter", "firewall")]
    rules = rules or [step for step in result.witness.steps if step.rule]
    return rule_name(rules[-1].object, rules[-1].rule) if rules else Markup()


def rule_name(thing: str, rule: str) -> Markup:
    """Return a rule with the thing that holds it."""
    return code(rule if "/" in rule or not thing else f"{thing}/{rule}")


def sections(view: View, flows: Iterable[Flow]) -> tuple[Section, ...]:
    """Return a section for each flow; where flows are many, one for all that the same rules decide."""
    groups: dict[object, list[Flow]] = {}
    for flow in flows:
        groups.setdefault(_decisive(view, flow) if view.many_flows else flow.id, []).append(flow)
    return tuple(_section(view, *group) for group in groups.values())


def _decisive(view: View, flow: Flow) -> object:
    """Return what tells a flow from others: who starts it and why, and each rule on its way with the thing it is of."""
    result = view.result(flow)
    proved = (result.result, result.after, result.undecided_by, result.opens_if)
    return flow.source, flow.expect, flow.why, flow.recommendation, proved, _rules(result.witness)


def _rules(witness: Witness) -> tuple[tuple[str, str, str], ...]:
    return tuple((step.kind, step.object, step.rule) for step in witness.steps)


def _section(view: View, flow: Flow, *others: Flow) -> Section:
    result = view.result(flow)
    facts = [
        code(flow.id),
        md("{}, {}", ends(view, flow), port(flow)),
        view.verdict(result.result),
        text(sentence(flow.why)),
        md("waits for {}", view.all_rows(result.after)) if result.after else Markup(),
        md("undecided because of {}", ", ".join(result.undecided_by)) if result.undecided_by else Markup(),
        links.decision(flow.recommendation) if flow.recommendation else Markup(),
    ]
    return Section(
        id=flow.id,
        title=f"{flow.title}, and {len(others)} alike" if others else flow.title,
        facts=joined((fact for fact in facts if fact), " · "),
        witness=_witness(view, result),
        alike=tuple(other.id for other in others),
        others=tuple(_other(view, other) for other in others),
    )


def _other(view: View, flow: Flow) -> Markup:
    """Return a flow in a line with others: its id, which links lead to, its end and its port."""
    name, end = code(flow.id), code(view.name(flow.destination))
    return md('<a id="{}"></a>{} → {}, {}', anchor(flow.id), name, end, port(flow))


def _witness(view: View, result: FlowResult) -> Markup:
    """Return the steps as HTML, closed unless something is to be seen; Markdown would parse every cell anew."""
    if not result.witness.steps:
        return Markup()
    few = view.waiting <= OPEN
    shown = result.result in ("fails", "undecided") or (result.result == "holds after" and few)
    head = "".join(f"<th>{column}</th>" for column in STEPS)
    rows = "".join(_steps(result.witness))
    opened = " open" if shown else ""
    return Markup(
        f'<details class="sw-witness"{opened} data-search-exclude><summary>{SIGNS[result.result]} Witness, '
        f"{count(len(result.witness.steps), 'step')}</summary>"
        f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></details>"
    )


def _steps(witness: Witness) -> Iterator[str]:
    for number, step in enumerate(witness.steps, start=1):
        rule = rule_name(step.object, step.rule) if step.rule else "–"
        cells = (str(number), code(step.object), rule, text(sentence(step.text)))
        yield f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"
