"""The truth table: what every private name leads to, seen from everywhere."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from blueprints.design.proof import Leads, NameAnswer, NameResult, NameView, Result
from wizard.generators.document.pages.truth_patterns import alike_in_regions, views_alike_in_regions
from wizard.generators.document.quote import Few, Markup, code, few, joined, md
from wizard.generators.document.tables import LONGEST, Table
from wizard.generators.document.view import SHOWN, View
from wizard.generators.document.words import ORDER, signed, worst

COLUMNS = ("Name", "Seen from", "Gets", "Zone", "Zone of", "Record by")
VIEWS = ("Seen from", "Places that get the same answers to every name")
WORDS: dict[Leads, str] = {
    "private": "private",
    "public": "public",
    "nothing": "no address",
    "elsewhere": "the address of something else",
}
WRITERS = {"manual": "a person"}
NAMED = 2
"""Networks and places by which a view is called; the table of views names all."""


def truth(view: View) -> Table:
    """Return a row for each answer that a name gets, with those who get it: what fails or waits first."""
    found = sorted(_asked(view), key=lambda known: _urgency(*known))
    titles = _titles(view)
    rows = [(code(a.name), _seen_from(a, titles), _gets(view, a, asked), *_kept(a)) for a, asked in found]
    groups = [view.region_title(view.region_of(answer.service)) for answer, _ in found]
    table = Table.of("dns-truth-table", COLUMNS, rows, groups)
    if len(rows) <= LONGEST:
        return table
    alike = alike_in_regions(view, [answer for answer, _ in found], rows)
    return replace(table, rolled=Table.of("dns-truth-patterns", COLUMNS, alike))


def views(view: View) -> Table:
    """Return who gets the same answers to every name."""
    titles = _titles(view)
    rows = [(titles[v.id], few(_place(view, v, place) for place in v.places)) for v in view.proof.views]
    table = Table.of("dns-views", VIEWS, rows)
    alike = views_alike_in_regions(view, rows) if view.many_regions else rows
    return table if len(alike) == len(rows) else replace(table, rolled=Table.of("dns-view-patterns", VIEWS, alike))


def results(view: View) -> list[Result]:
    """Return how each row of the truth table fares: as those fare who need the name."""
    return [_result(answer, asked) for answer, asked in _asked(view)]


def _kept(name: NameAnswer | NameResult) -> tuple[object, ...]:
    """Return the zone that answers, the team that owns it, and who writes the record."""
    if not name.zone_owner:
        zone = "the managed network" if name.zone == "managed" else "none of the design"
        return zone, "–", writer(name) if name.zone or name.result != "holds" else "–"
    return code(name.zone), name.zone_owner, writer(name)


def writer(name: NameAnswer | NameResult) -> str:
    """Return who writes the record of a name."""
    if not name.writer:
        return "nobody yet"
    if name.zone == "managed":
        return "its outbound rule"
    return "zone group" if name.writer.endswith("zone-group") else WRITERS.get(name.writer, name.writer)


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


def _urgency(answer: NameAnswer, asked: list[NameResult]) -> tuple[bool, int]:
    result = _result(answer, asked)
    return not asked and result == "holds", ORDER.index(result)


def _gets(view: View, answer: NameAnswer, asked: list[NameResult]) -> Few:
    """Return what a name gives; the CSV names every row and everyone who waits."""
    shown = Few(_said(view, answer, asked, SHOWN))
    shown.whole = _said(view, answer, asked, len(view.requests) + len(view.proof.names))
    return shown


def _said(view: View, answer: NameAnswer, asked: list[NameResult], most: int) -> Markup:
    """Return what a name gives; where its clients wait for different rows, which of them waits for which."""
    result, word = _result(answer, asked), _word(answer)
    if result == "holds" and not asked:
        return md("{}, not used", word)
    waits = _waits(view, asked, most) if result == "holds after" else {}
    if len(waits) < 2:
        return md("{}: {}", next(iter(waits), signed(result)), answer.gap or word)
    named = ((how, few(who) if most == SHOWN else joined(who)) for how, who in waits.items())
    return joined((md("{}:", word), *(md("{} for {}", how, who) for how, who in named)), "<br>")


def _waits(view: View, asked: list[NameResult], most: int) -> dict[Markup, dict[Markup, None]]:
    """Return who of the clients of a name waits for which rows, and who for none; the last row of each comes first."""
    found: dict[Markup, dict[Markup, None]] = {}
    for each in sorted(asked, key=lambda result: ORDER.index(result.result)):
        rows = view.rows(each.after[::-1], most) if each.result == "holds after" else Markup()
        found.setdefault(md("{} {}", signed(each.result), rows), {})[code(_where(view, each.place))] = None
    return found


def _word(answer: NameAnswer) -> Markup:
    word = WORDS[answer.leads]
    if answer.zone == "managed":
        return md("{} (an endpoint of the managed network)", word)
    return md("{}", word) if answer.leads == "public" else md("{} ({})", word, answer.answer)


def _seen_from(answer: NameAnswer, titles: dict[str, Markup]) -> Markup:
    if len(answer.views) == len(titles):
        return Markup("everywhere")
    return joined(dict.fromkeys(titles[known] for known in answer.views))


def _titles(view: View) -> dict[str, Markup]:
    """Return what each view is called: by its networks and places; by a number where two would be called alike."""
    known = view.proof.views
    if len(known) == 1:
        return {known[0].id: Markup("everywhere")}
    titles = {each.id: _title(view, each) for each in known}
    alike = list(titles.values())
    return {
        name: title if alike.count(title) == 1 else md("{} ({})", title, name.replace("-", " "))
        for name, title in titles.items()
    }


def _title(view: View, known: NameView) -> Markup:
    where = [code(name) for name in dict.fromkeys(_where(view, place) for place in known.places)]
    if len(where) <= NAMED:
        return joined(where, " and ")
    return md("{} and {} more", joined(where[:NAMED]), len(where) - NAMED)


def _where(view: View, place: str) -> str:
    """Return the network of a place, or the place itself where it lies in none of the design."""
    entity = view.entities.get(place)
    subnet = getattr(entity, "subnet", "") or place
    network = subnet.partition("/subnets/")[0]
    return network.rsplit("/", 1)[-1] if subnet in view.subnets else view.name(place)


def _place(view: View, known: NameView, place: str) -> Markup:
    turn = known.later.get(place)
    return md("{} (by its DNS server {})", code(view.name(place)), turn) if turn else code(view.name(place))
