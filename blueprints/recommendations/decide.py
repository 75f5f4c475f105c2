"""Apply one recommendation to the draft and record what was decided."""

from typing import Any

from blueprints.answers import Answers
from blueprints.design.decisions import Choice, Decision, Option, State, Waiver
from blueprints.recommendations.order import recommendation, title
from blueprints.recommendations.recommendation import Chosen, Context, Recommendation, Row, Thing, segments


def apply(identifier: str, context: Context) -> Decision:
    """Decide a recommendation for everything it looks at, change the draft, and return the decision."""
    subject = recommendation(identifier)
    context.draft.entities.recommendation = identifier
    reason = subject.applies(context)
    things = () if reason else tuple(subject.things(context))
    if not things:
        return _decision(identifier, subject, "not applicable", reason=reason or "nothing in this design needs it")
    waivers = _waivers(identifier, context.answers)
    choices: list[Choice] = []
    rows: list[Row[Any]] = []
    waived: list[Waiver] = []
    for thing in things:
        waiver = next((w for w in waivers if w.scope in ("", thing.label)), None)
        won = choose(subject, context, thing)
        choices += [_choice(row, context, thing) for row in won]
        if waiver:
            waived.append(waiver)
            subject.waive(context, thing.value)
        else:
            rows += won
            subject.change(context, thing.value, Chosen(won[0].key, frozenset(row.key for row in won[1:])))
    state: State = "waived" if waived else "open" if any(row.opens for row in rows) else "applied"
    changed = context.draft.entities.changed_by(identifier)
    decision = _decision(identifier, subject, state, choices=tuple(choices), changed=changed)
    return decision.model_copy(
        update={"waiver": waived[0] if waived else None, "decided_by": _decided_by(subject, context, waived)}
    )


def choose(subject: Recommendation[Any], context: Context, thing: Thing[Any]) -> list[Row[Any]]:
    """Return the row that wins for a thing, then the rows that add to it. Some row always wins."""
    holding = [row for row in subject.rows if row.when(context, thing.value)]
    won = [row for row in holding if not row.adds][:1]
    if not won:
        raise LookupError(f"no row of the table holds for {thing.label}: its last row must be an else")
    return won + [row for row in holding if row.adds]


def _choice(row: Row[Any], context: Context, thing: Thing[Any]) -> Choice:
    because = row.because if isinstance(row.because, str) else row.because(context, thing.value)
    return Choice(
        thing=thing.label,
        row=row.input,
        chosen=row.chosen,
        because=because,
        instead_of=row.instead_of,
        adds=row.adds,
    )


def _decision(
    identifier: str,
    subject: Recommendation[Any],
    state: State,
    *,
    choices: tuple[Choice, ...] = (),
    changed: tuple[str, ...] = (),
    reason: str = "",
) -> Decision:
    chosen = dict.fromkeys(choice.chosen for choice in choices)
    because = dict.fromkeys(choice.because for choice in choices)
    rows = {row.input: row for row in subject.rows}
    instead = {c.instead_of: rows[c.row] for c in choices if c.instead_of}
    return Decision(
        id=identifier,
        title=title(identifier),
        question=subject.question,
        state=state,
        chosen="; ".join(chosen) or "not applicable",
        because="; ".join(because) or reason,
        choices=choices,
        instead_of=tuple(
            Option(option=option, why_not=row.why_not, cost_of_change=row.cost_of_change)
            for option, row in instead.items()
        ),
        consequence=subject.consequence,
        fixed_at_creation=subject.fixed_at_creation,
        sources=subject.sources,
        mission=subject.mission,
        pillars=subject.pillars,
        owner=subject.owner,
        needed_before=subject.needed_before,
        changed=changed,
        checks=subject.checks,
        answers_read=subject.reads,
        waived_consequence=subject.waived,
        reason_not_applicable=reason,
    )


def _decided_by(subject: Recommendation[Any], context: Context, waived: list[Waiver]) -> str:
    if waived:
        return "waiver"
    return "answer" if any(_is_given(context, segments(read)) for read in subject.reads) else "recommendation"


def _is_given(context: Context, asked: tuple[str, ...]) -> bool:
    """Tell whether a question (`platforms[].agents`, `hubs.<region>.gateway`) has an answer at some key."""
    if not any(step.startswith("<") for step in asked):
        return asked in context.given
    return any(
        len(given) == len(asked)
        and all(step.startswith("<") or step == there for step, there in zip(asked, given, strict=True))
        for given in context.given
    )


def _waivers(identifier: str, answers: Answers) -> tuple[Waiver, ...]:
    return tuple(
        Waiver(
            recommendation=identifier,
            scope=waiver.scope or "",
            reason=waiver.reason,
            owner=waiver.owner,
            expires=str(waiver.expires),
        )
        for waiver in answers.waivers
        if waiver.recommendation == identifier
    )
