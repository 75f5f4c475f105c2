"""The register of decisions, and a section for each: chosen, because, instead of, confirmed by."""

from collections.abc import Iterator
from typing import NamedTuple

from blueprints.design.decisions import Decision
from blueprints.design.words import count
from wizard.generators.document import links
from wizard.generators.document.page import Page
from wizard.generators.document.quote import Markup, anchor, code, few, joined, md, text
from wizard.generators.document.tables import Table
from wizard.generators.document.view import View, kind_of
from wizard.generators.document.words import sentence, signed

REASONS = 4
"""More reasons than this stand in the table of the decision alone."""
BY = {
    "recommendation": "the recommendation",
    "answer": "an answer",
    "waiver": "a waiver",
    "default": "a default, because nobody answered",
}


class Section(NamedTuple):
    """The section of one decision: labelled paragraphs, and what each thing got where they differ."""

    id: str
    title: str
    lines: tuple[tuple[str, Markup], ...]
    choices: Table


def pages(view: View) -> Iterator[Page]:
    """Yield the page of decisions."""
    made = [d for d in view.design.decisions if d.state != "not applicable"]
    rest = [d for d in view.design.decisions if d.state == "not applicable"]
    if not view.design.decisions:
        return
    states = ", ".join(f"{sum(d.state == state for d in view.design.decisions)} {state}" for state in states_of(view))
    yield Page(
        path="decisions.md",
        title="Decisions",
        description="What was decided, why, instead of what, and by whom.",
        answer=md(
            "{}: {}. Each section says why, and which checks confirm it.",
            count(len(made) + len(rest), "decision"),
            states,
        ),
        values={
            "register": Table.of(
                "decisions",
                ("Decision", "Chosen", "State", "Who decides", "Proved by"),
                (_row(view, decision) for decision in made),
            ),
            "rest": Table.of(
                "decisions-not-applicable", ("Decision", "Because"), (_rest(decision) for decision in rest)
            ),
            "sections": tuple(_section(view, decision) for decision in made),
        },
    )


def states_of(view: View) -> tuple[str, ...]:
    """Return the states that occur, in the order of a review."""
    found = {decision.state for decision in view.design.decisions}
    return tuple(state for state in ("applied", "open", "waived", "not applicable") if state in found)


def _row(view: View, decision: Decision) -> tuple[object, ...]:
    return (
        links.decision(decision.id, decision.title),
        decision.chosen,
        decision.state,
        view.owner(decision.owner),
        _proved(view, decision),
    )


def _rest(decision: Decision) -> tuple[object, ...]:
    title = Markup(f'<a id="{anchor(decision.id)}"></a>{text(decision.title)}')
    return title, sentence(decision.reason_not_applicable)


def _proved(view: View, decision: Decision) -> str:
    found = [view.checks[check].result for check in decision.checks if check in view.checks]
    held = sum(result in ("holds", "holds after") for result in found)
    return f"✓ {held} of {count(len(found), 'check')}" if found else "nothing confirms this"


def _section(view: View, decision: Decision) -> Section:
    lines = (
        ("Question", text(decision.question)),
        ("Chosen", text(sentence(decision.chosen))),
        ("Because", reason(decision)),
        ("Instead of", _instead(decision)),
        ("Consequence", text(sentence(decision.consequence))),
        ("Later", Markup("Cannot be changed after deployment: redeploy." if decision.fixed_at_creation else "")),
        ("Changed", _changed(view, decision)),
        ("Confirmed by", _confirmed(view, decision)),
        ("Source", _sources(view, decision)),
        ("Decided by", _decided_by(view, decision)),
    )
    return Section(decision.id, decision.title, tuple(line for line in lines if line[1]), _choices(decision))


def reason(decision: Decision) -> Markup:
    """Return why, in a sentence; where each of many things has a reason of its own, the first, and how many more."""
    reasons = list(dict.fromkeys(choice.because for choice in decision.choices))
    if len(reasons) <= REASONS:
        return text(sentence(decision.because))
    table = links.decision(decision.id, f"{len(reasons) - 1} more like it")
    return md("{} And {}.", sentence(reasons[0]), table)


def _choices(decision: Decision) -> Table:
    """Return what each thing got, things of one choice together; empty where everything got the same."""
    groups: dict[tuple[str, str], list[str]] = {}
    for choice in decision.choices:
        groups.setdefault((choice.chosen, choice.because), []).append(choice.thing)
    rows = [(few(things), chosen, sentence(because)) for (chosen, because), things in groups.items()]
    return Table.of(f"decision-{decision.id}", ("For", "Chosen", "Because"), rows if len(rows) > 1 else ())


def _instead(decision: Decision) -> Markup:
    found = []
    for option in decision.instead_of:
        why = f": {option.why_not}" if option.why_not else ""
        change = f" To change later: {option.cost_of_change}." if option.cost_of_change else ""
        found.append(sentence(f"{option.option}{why}") + change)
    return joined(found, " ")


def _changed(view: View, decision: Decision) -> Markup:
    kinds: dict[str, list[str]] = {}
    for identifier in decision.changed:
        kinds.setdefault(kind_of(identifier) or "records", []).append(view.name(identifier))
    parts = [md("{}: {}", kind, few(map(code, dict.fromkeys(names)))) for kind, names in kinds.items()]
    return joined(parts, "; ")


def _confirmed(view: View, decision: Decision) -> Markup:
    checks = [
        md("{} {}", links.check(check), signed(view.checks[check].result))
        for check in decision.checks
        if check in view.checks
    ]
    flows = sum(flow.recommendation == decision.id for flow in view.design.intent.flows)
    served = [md("[{}](~/flows.md)", count(flows, "flow"))] if flows else []
    return joined([*checks, *served]) or Markup("nothing confirms this.")


def _sources(view: View, decision: Decision) -> Markup:
    known = [view.sources[key] for key in decision.sources if key in view.sources]
    found = [md("{}, checked {}", links.source(s.key, s.title), s.checked) for s in known]
    mission = md(
        "Microsoft's sentences {}", joined(links.to("traceability.md", m.lower(), m) for m in decision.mission)
    )
    return joined([*found, *([mission] if decision.mission else [])], "; ")


def _decided_by(view: View, decision: Decision) -> Markup:
    owner, before = view.owner(decision.owner), decision.needed_before
    if decision.waiver:
        waiver = decision.waiver
        return md(
            "a waiver of {}, until {}: {} [What it allows](~/deviations.md#{})",
            waiver.owner,
            waiver.expires,
            sentence(waiver.reason),
            Markup(anchor(decision.id)),
        )
    if decision.state == "open":
        return md("nobody yet: the default is used. {} decides{}.", owner, f" before stage {before}" if before else "")
    return md("{}. Owner: {}.", BY[decision.decided_by], owner)
