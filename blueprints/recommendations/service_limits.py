"""Count the design against Azure's limits.

"Proper connectivity management minimizes security risks and ensures smooth, uninterrupted AI operations."

## Why
A limit that is met shows late: a deployment fails half-way, or the next endpoint cannot be added.

## Applies
Always.

## Options
Under 80 percent nothing is said; from there a warning and a row on the quota sheet; at the limit the design is
refused.

## When not to
A limit of Azure cannot be waived at 100 percent. Some are raised by another mode or by a request; the row says how.

## Changes
Nothing. Counts are shown beside their limits.

## Waived
Not waivable at 100 percent.
"""

from blueprints import catalog
from blueprints.answers import AnswersError, Problem
from blueprints.catalog.limits import Limit as LimitFact
from blueprints.design.delivery import Limit
from blueprints.recommendations.parts.counts import Count, counts
from blueprints.recommendations.recommendation import Chosen, Context, Recommendation, Row, Thing, always


def _counted(context: Context) -> tuple[Thing[Count], ...]:
    return tuple(Thing(f"{count.limit} of {count.where}", count) for count in counts(context.draft))


def _fact(count: Count) -> LimitFact:
    return catalog.limits()[count.limit]


def _near(_: Context, count: Count) -> bool:
    return count.used >= _fact(count).warning_from


def _words(_: Context, count: Count) -> str:
    fact = _fact(count)
    return f"{fact.title}: {count.used} of {fact.value:,.0f} in {count.where}"


def _change(context: Context, count: Count, chosen: Chosen) -> None:
    fact = _fact(count)
    if count.used > fact.value:
        raised = f"; {fact.raised_by} allows {fact.raised:,.0f}" if fact.raised else ""
        what = f"{_words(context, count)} (source {', '.join(fact.source)}, checked {fact.checked})"
        raise AnswersError(
            (Problem(path=count.path, what=what, would_work=f"Stay at {fact.value:,.0f} or below{raised}"),)
        )
    levels = {"near": "warning", "ok": "ok"}
    context.draft.records.add(
        Limit.model_validate(
            {
                "what": fact.title,
                "value": int(fact.value),
                "used": count.used,
                "where": count.where,
                "source": ", ".join(fact.source),
                "level": levels[chosen.key],
            }
        )
    )
    if chosen.key == "near":
        _ask(context, count, fact)


def _ask(context: Context, count: Count, fact: LimitFact) -> None:
    context.draft.records.ask(
        "quotas",
        key=f"limit {count.limit} {count.where}",
        owner=context.answers.owners.quota,
        order=0,
        needed_before=4,
        asked=f"plan for {fact.title.lower()} in {count.where}: {count.used} of {fact.value:,.0f} are used",
        why="from 80 percent on the next addition may be refused",
        decision="service-limits",
        source=", ".join(fact.source),
        reversible="nothing is changed",
        done_when="the limit is raised, or growth is capped",
        columns={
            "region": "all",
            "resource": fact.title,
            "unit": fact.unit,
            "asked": str(count.used),
            "default_or_limit": f"{fact.value:,.0f}",
            "source": ", ".join(fact.source),
            "where_to_ask": fact.raised_by or "Azure support",
            "checked": "no",
        },
    )


RECOMMENDATION = Recommendation[Count](
    question="Does the design stay under Azure's limits?",
    things=_counted,
    rows=(
        Row(
            key="near",
            input="count ≥ 80 %",
            when=_near,
            chosen="warned, with a row",
            because=_words,
            instead_of="silence",
        ),
        Row(
            key="ok",
            input="count below 80 %",
            when=always,
            chosen="under the limit",
            because="room to grow is left",
            instead_of="a warning that nobody needs",
        ),
    ),
    change=_change,
    mission=("M5", "M40"),
    pillars=("Reliability",),
    sources=("LIM-VNET", "LIM-DNS", "LIM-PE"),
    reads=("platforms[].projects", "platforms[].agent_sessions", "platforms[].models"),
    checks=("within-limits",),
    owner="quota",
    needed_before="0",
)
