"""List the sources that the design rests on."""

from blueprints import catalog
from blueprints.design.decisions import Decision
from blueprints.design.delivery import Source
from blueprints.draft import Draft


def sources_used(draft: Draft, decisions: tuple[Decision, ...]) -> tuple[Source, ...]:
    """Return the sources of decisions, destinations and request rows, sorted by key, with who uses each."""
    users: dict[str, dict[str, None]] = {}
    for decision in decisions:
        for key in decision.sources:
            users.setdefault(key, {})[decision.id] = None
    for row in draft.intent.approved_destinations:
        for key in row.source.split(", "):
            users.setdefault(key, {})["approved-destinations"] = None
    known = catalog.sources()
    return tuple(
        Source(
            key=key,
            title=known[key].title,
            url=known[key].url or "",
            date=known[key].date or "",
            checked=known[key].checked,
            used_by=tuple(used),
        )
        for key, used in sorted(users.items())
        if key in known
    )


def facts_as_of(sources: tuple[Source, ...]) -> str:
    """Return the newest date on which a source used was checked."""
    return max((source.checked for source in sources), default="")
