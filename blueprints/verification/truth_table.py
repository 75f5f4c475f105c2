"""The truth table of names: every private name as every place sees it. Places that see all alike are one view."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from blueprints.design.intent import Intent
from blueprints.design.proof import Leads, NameAnswer, NameResult, NameView, Result
from blueprints.verification.answers import SERVFAIL, Answer
from blueprints.verification.engine import Engine
from blueprints.verification.gaps import gap
from blueprints.verification.name_fares import Answers, Fares
from blueprints.verification.name_table import asked_names, leads_to
from blueprints.verification.name_views import Asking, askers
from blueprints.verification.private_names import PrivateName, private_names
from blueprints.verification.walk import resolve


class Cell(NamedTuple):
    """What a name leads to."""

    answer: str
    leads: Leads
    zone: str
    writer: str
    result: Result
    gap: str


Row = dict[Cell, list[int]]
"""What a name leads to, each with the numbers of the ways of asking that lead there."""


class TruthTable:
    """Every private name of an engine's network by every way of asking. `proved`: the names that clients need."""

    def __init__(self, engine: Engine, intent: Intent, proved: Iterable[NameResult]) -> None:
        self._engine = engine
        self._owner = intent.decided.zone_owner
        self._zones = {zone.name for zone in engine.world.network.private_dns_zones}
        self._ways = list(askers(engine, intent).values())
        self._clients = _clients(proved)
        self._ways_of = _ways_of(self._ways)
        self._names = private_names(engine, asked_names(engine, intent))
        self._rows = self._all_rows()
        self._views = self._merged()

    def views(self) -> tuple[NameView, ...]:
        """Return the places by view, each with the first of its servers that leads it there."""
        found: dict[str, dict[str, int]] = {}
        for view, asking in zip(self._views, self._ways, strict=True):
            for place, silent in asking:
                held = found.setdefault(view, {})
                held[place] = min(silent, held.get(place, silent))
        return tuple(
            NameView(id=view, places=tuple(sorted(held)), later={p: n + 1 for p, n in sorted(held.items()) if n})
            for view, held in found.items()
        )

    def answers(self) -> tuple[NameAnswer, ...]:
        """Return what each name leads to in each view, sorted by name; every request counts as done."""
        return tuple(
            NameAnswer(
                name=name.name,
                service=name.owner,
                views=tuple(dict.fromkeys(self._views[way] for way in ways)),
                zone_owner=self._owner if cell.zone in self._zones else "",
                clients=_clients_by(clients, ways),
                **cell._asdict(),
            )
            for name, row in zip(self._names, self._rows, strict=True)
            for clients in (self._clients_of(name),)
            for cell, ways in row.items()
        )

    def _all_rows(self) -> list[Row]:
        answers = Answers(self._engine)
        fares = [Fares(answers, asking[0]) for asking in self._ways]
        return [self._row(name, fares) for name in self._names]

    def _row(self, name: PrivateName, fares: list[Fares]) -> Row:
        alike: dict[int, list[int]] = {}
        for way, faring in enumerate(fares):
            alike.setdefault(faring.of(name).number, []).append(way)
        clients = self._clients_of(name)
        row: Row = {}
        for ways in alike.values():
            place, silent = self._ways[ways[0]][0]
            answer, text, _, hedges = resolve(self._engine, place, name.name, silent)
            shown = self._cell(name, answer, text, bool(hedges))
            needing = [way for way in ways if way in clients] if shown.leads != "private" else []
            row.setdefault(shown, []).extend(way for way in ways if way not in needing)
            for way in needing:
                cell = self._cell(name, answer, text, bool(hedges), clients[way])
                row.setdefault(cell, []).append(way)
        return {cell: ways for cell, ways in row.items() if ways}

    def _clients_of(self, name: PrivateName) -> dict[int, list[str]]:
        """Return the clients of a name by the ways by which they ask."""
        found: dict[int, list[str]] = {}
        for place in sorted(self._clients.get(name.name, ())):
            for way in self._ways_of[place]:
                found.setdefault(way, []).append(place)
        return found

    def _cell(self, name: PrivateName, answer: Answer, text: str, open_: bool, clients: Sequence[str] = ()) -> Cell:
        leads = leads_to(self._engine, name.owner, answer)
        wrong = leads == "elsewhere" or answer.status == SERVFAIL or (bool(clients) and leads != "private")
        result: Result = "undecided" if open_ else "fails" if wrong else "holds"
        lacks = gap(self._engine, name.name, clients[0], name.owner, answer) if result == "fails" and clients else ""
        return Cell(text, leads, answer.zone, answer.writer, result, lacks)

    def _merged(self) -> list[str]:
        """Return the view of each way: those to which every name leads alike are one."""
        seen: list[list[int]] = [[] for _ in self._ways]
        for row in self._rows:
            for number, ways in enumerate(row.values()):
                for way in ways:
                    seen[way].append(number)
        known: dict[tuple[int, ...], str] = {}
        return [known.setdefault(tuple(numbers), f"view-{len(known) + 1}") for numbers in seen]


def _ways_of(asking: Iterable[Iterable[Asking]]) -> dict[str, list[int]]:
    """Return by which ways each place asks."""
    found: dict[str, list[int]] = defaultdict(list)
    for way, group in enumerate(asking):
        for place in dict.fromkeys(each.place for each in group):
            found[place].append(way)
    return found


def _clients_by(clients: dict[int, list[str]], ways: Iterable[int]) -> tuple[str, ...]:
    return tuple(sorted({client for way in ways for client in clients.get(way, ())}))


def _clients(proved: Iterable[NameResult]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for result in proved:
        if result.expected == "private":
            found[result.name].add(result.place)
    return found
