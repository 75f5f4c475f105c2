"""One flow: where it goes, what decides, and its witness step by step."""

from collections.abc import Iterator
from typing import NamedTuple

from blueprints.design.intent import Flow
from blueprints.design.proof import SIGNS, FlowResult, Witness
from blueprints.design.words import count
from wizard.generators.document import links
from wizard.generators.document.quote import Markup, code, joined, md, text
from wizard.generators.document.view import View
from wizard.generators.document.words import sentence

OPEN = 12
"""Witnesses of flows that wait for requests are open by default where they are no more than this."""
STEPS = ("Step", "Where", "Rule that decides", "Result")


class Section(NamedTuple):
    """The section of one flow: its facts in one line, and its witness as HTML."""

    id: str
    title: str
    facts: Markup
    witness: Markup


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


def section(view: View, flow: Flow) -> Section:
    """Return the section of a flow."""
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
    return Section(flow.id, flow.title, joined((fact for fact in facts if fact), " · "), _witness(view, result))


def _witness(view: View, result: FlowResult) -> Markup:
    """Return the steps as HTML, closed unless something is to be seen; Markdown would parse every cell anew."""
    if not result.witness.steps:
        return Markup()
    waiting = sum(r.result == "holds after" for r in view.proof.flows)
    shown = result.result in ("fails", "undecided") or (result.result == "holds after" and waiting <= OPEN)
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
