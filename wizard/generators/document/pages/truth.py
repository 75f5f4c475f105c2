"""The truth table: what every private name leads to, seen from everywhere."""

from collections.abc import Iterable, Iterator

from blueprints.design.proof import Leads, NameAnswer, NameResult, NameView, Result
from wizard.generators.document.quote import Markup, code, few, md
from wizard.generators.document.tables import Table
from wizard.generators.document.view import View
from wizard.generators.document.words import worst

COLUMNS = ("Name", "Seen from", "Gets", "Zone", "Zone of", "Record by")
WORDS: dict[Leads, str] = {
    "private": "private",
    "public": "public",
    "nothing": "no address",
    "elsewhere": "the address of something else",
}


def truth(view: View) -> Table:
    """Return a row for each answer that a name gets, with those who get it."""
    rows = [(code(a.name), _seen_from(view, a), _gets(view, a, asked), *kept(a)) for a, asked in _asked(view)]
    groups = [view.region_title(view.region_of(answer.service)) for answer in view.proof.answers]
    return Table.of("dns-truth-table", COLUMNS, rows, groups)


def views(view: View) -> Table:
    """Return who gets the same answers to every name."""
    rows = ((_title(known), few(_place(view, known, place) for place in known.places)) for known in view.proof.views)
    return Table.of("dns-views", ("View", "Places that get the same answers to every name"), rows)


def results(view: View) -> list[Result]:
    """Return how each row of the truth table fares: as those fare who need the name."""
    return [_result(answer, asked) for answer, asked in _asked(view)]


def kept(name: NameAnswer | NameResult) -> tuple[object, ...]:
    """Return the zone that answers, the team that owns it, and who writes the record."""
    if not name.zone_owner:
        return "the managed network" if name.zone == "managed" else "none of the design", "–", writer(name)
    return code(name.zone), name.zone_owner, writer(name)


def writer(name: NameAnswer | NameResult) -> str:
    """Return who writes the record of a name."""
    if not name.writer:
        return "nobody yet"
    return "zone group" if name.writer.endswith("zone-group") else name.writer


def _asked(view: View) -> Iterator[tuple[NameAnswer, list[NameResult]]]:
    """Yield each answer with what was proved of those who need it and ask first there."""
    first = {known.id: set(known.places) - set(known.later) for known in view.proof.views}
    proved: dict[str, list[NameResult]] = {}
    for result in view.proof.names:
        proved.setdefault(result.name, []).append(result)
    for answer in view.proof.answers:
        yield answer, [r for r in proved.get(answer.name, ()) if any(r.place in first[v] for v in answer.views)]


def _result(answer: NameAnswer, asked: Iterable[NameResult]) -> Result:
    return worst((answer.result, *(result.result for result in asked)))


def _gets(view: View, answer: NameAnswer, asked: list[NameResult]) -> Markup:
    result, word = _result(answer, asked), _word(answer)
    if result == "holds" and not asked:
        return md("{}, not used", word)
    after = tuple(dict.fromkeys(row for each in asked for row in each.after))
    return md("{}: {}", view.verdict(result, after), answer.gap or word)


def _word(answer: NameAnswer) -> Markup:
    word = WORDS[answer.leads]
    return md("{}", word) if answer.leads == "public" else md("{} ({})", word, answer.answer)


def _seen_from(view: View, answer: NameAnswer) -> Markup:
    if len(answer.views) == len(view.proof.views):
        return Markup("everywhere")
    return few(_title(known) for known in view.proof.views if known.id in answer.views)


def _title(known: NameView) -> str:
    return known.id.replace("-", " ")


def _place(view: View, known: NameView, place: str) -> Markup:
    turn = known.later.get(place)
    return md("{} (by its DNS server {})", code(view.name(place)), turn) if turn else code(view.name(place))
