"""Say how two designs differ, in the field's terms: endpoints, zones, destinations, addresses, decisions, requests."""

from collections.abc import Iterable, Mapping

from blueprints.design.design import Design
from blueprints.design.model import Entity, Model, resource_type
from blueprints.design.network import COLLECTIONS
from blueprints.design.proof import NameAnswer, NameResult


class Change(Model):
    """What happened to one collection: names added and removed, and fields changed by name."""

    kind: str
    """`private_endpoints`, `decisions`, `approved_destinations` ..."""
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    """`name: field before → after`."""

    @property
    def empty(self) -> bool:
        """Return whether nothing changed."""
        return not (self.added or self.removed or self.changed)

    def sentence(self) -> str:
        """Return the change in words: `private endpoints: 2 added, 1 removed`."""
        counts = ((len(self.added), "added"), (len(self.removed), "removed"), (len(self.changed), "changed"))
        said = ", ".join(f"{count} {word}" for count, word in counts if count)
        return f"{self.kind.replace('_', ' ')}: {said}"


class Delta(Model):
    """Every collection that differs; empty = the two designs are the same in substance."""

    changes: tuple[Change, ...] = ()

    @property
    def same(self) -> bool:
        """Return whether the designs do not differ."""
        return not self.changes

    def of(self, kind: str) -> Change:
        """Return the change of one collection; an empty one if it did not change."""
        return next((change for change in self.changes if change.kind == kind), Change(kind=kind))


def delta(before: Design, after: Design) -> Delta:
    """Return how `after` differs from `before`."""
    changes = [_entities(name, before, after) for name in COLLECTIONS]
    changes += [_compare(kind, of(before), of(after)) for kind, of in _RECORDS.items()]
    return Delta(changes=tuple(change for change in changes if not change.empty))


def _entities(collection: str, before: Design, after: Design) -> Change:
    return _compare(
        collection, _fields(getattr(before.network, collection)), _fields(getattr(after.network, collection))
    )


def _fields(entities: Iterable[Entity]) -> dict[str, Mapping[str, object]]:
    return {entity.id: entity.model_dump(mode="json", exclude={"origin"}) for entity in entities}


def _compare(
    kind: str, before: Mapping[str, Mapping[str, object]], after: Mapping[str, Mapping[str, object]]
) -> Change:
    both = [key for key in after if key in before and before[key] != after[key]]
    return Change(
        kind=kind,
        added=tuple(_short(key) for key in after if key not in before),
        removed=tuple(_short(key) for key in before if key not in after),
        changed=tuple(line for key in both for line in _differences(_short(key), before[key], after[key])),
    )


def _differences(name: str, before: Mapping[str, object], after: Mapping[str, object]) -> list[str]:
    fields = [field for field in after if before.get(field) != after[field]]
    return [f"{name}: {field} {_value(before.get(field))} → {_value(after[field])}" for field in fields]


def _value(value: object) -> str:
    if isinstance(value, list):
        return f"{len(value)} entries" if value and isinstance(value[0], dict) else ", ".join(map(str, value)) or "none"
    return str(value) if value not in (None, "") else "none"


def _short(key: str) -> str:
    """Return the name of a resource with that of its parent network or zone; other keys as they are."""
    return key.rsplit("/", 1)[-1] if resource_type(key) else key


def _decisions(design: Design) -> dict[str, Mapping[str, object]]:
    return {d.id: {"state": d.state, "chosen": d.chosen} for d in design.decisions}


def _subnets(design: Design) -> dict[str, Mapping[str, object]]:
    plan = design.address_plan.subnets
    return {f"{s.role}{f'/{s.instance}' if s.instance else ''} in {s.region}": {"prefix": s.prefix} for s in plan}


def _destinations(design: Design) -> dict[str, Mapping[str, object]]:
    rows = design.intent.approved_destinations
    return {row.destination: {"ports": list(row.ports), "places": len(row.places)} for row in rows}


def _requests(design: Design) -> dict[str, Mapping[str, object]]:
    return {f"{row.id} {row.asked}": {} for row in design.requests}


def _flows(design: Design) -> dict[str, Mapping[str, object]]:
    results = {result.flow: result.result for result in design.proof.flows}
    return {flow.id: {"expect": flow.expect, "result": results.get(flow.id, "")} for flow in design.intent.flows}


def _names(design: Design) -> dict[str, Mapping[str, object]]:
    """Return what each name leads to from each place, and how those fare who need it."""
    fields = ("answer", "zone", "zone_owner", "writer", "result")
    places = {view.id: [place for place in view.places if place not in view.later] for view in design.proof.views}
    seen = {(a.name, place): a for a in design.proof.answers for view in a.views for place in places[view]}
    asked: dict[tuple[str, str], NameAnswer | NameResult] = {(n.name, n.place): n for n in design.proof.names}
    return {
        f"{name} from {_place(place)}": {field: getattr(row, field) for field in fields}
        for (name, place), row in sorted((seen | asked).items())
    }


def _place(identifier: str) -> str:
    """Return the name of a place; a subnet's with its network's: other networks have one of that name."""
    return "/".join(identifier.split("/")[-3::2]) if "/subnets/" in identifier else _short(identifier)


def _checks(design: Design) -> dict[str, Mapping[str, object]]:
    return {check.check: {"result": check.result} for check in design.proof.checks}


_RECORDS = {
    "decisions": _decisions,
    "subnets": _subnets,
    "approved_destinations": _destinations,
    "requests": _requests,
    "flows": _flows,
    "names": _names,
    "checks": _checks,
}
