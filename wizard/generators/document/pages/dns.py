"""Names: what each place gets for each private name, which zone answers, and who writes the record."""

from collections.abc import Iterator

from blueprints.design.dns import PrivateDnsZone
from blueprints.design.model import resource_group
from blueprints.design.proof import NameResult
from blueprints.design.words import count
from wizard.generators.document.page import Page
from wizard.generators.document.pages.forwarders import commands, forwarders
from wizard.generators.document.quote import Markup, anchor, code, fenced, few, joined, md
from wizard.generators.document.tables import Table
from wizard.generators.document.view import View
from wizard.generators.document.words import listed, tally, verb

PLACES = 4
"""With more places than this the truth table has a row for each name and place."""
KEPT = ("Zone", "Zone of", "Record by")
TESTED = 5
WRITERS = {
    "template": "This design's zone groups write the records.",
    "policy": "Azure Policy writes the records.",
    "manual": "The DNS team writes the records by hand.",
}
DECIDED = (
    "private-dns-zones",
    "private-dns-records",
    "dns-resolution",
    "conditional-forwarding",
    "dns-fallback-to-internet",
)


def pages(view: View) -> Iterator[Page]:
    """Yield the page of DNS."""
    if not view.network.private_dns_zones and not view.proof.names:
        return
    sent = forwarders(view)
    yield Page(
        path="dns.md",
        title="DNS",
        description="Which name resolves to what, from where, and who writes the record.",
        answer=_answer(view),
        figure="dns",
        values={
            "truth": _truth(view),
            "private": few(code(prefix) for prefix in _prefixes(view)),
            "zones": Table.of("dns-zones", ("Zone", "Answers for", "Linked to", "Fallback", "State"), _zones(view)),
            "owner": view.owner("dns"),
            "forwarders": sent,
            "commands": commands(view),
            "witness": _witness(view),
            "test": _test(view),
        },
        decided=tuple(d for d in DECIDED if d in view.decisions),
    )


def _answer(view: View) -> Markup:
    names = view.proof.names
    places = len({name.place for name in names})
    zones = len({zone.name for zone in view.network.private_dns_zones})
    asked = f"{count(len({name.name for name in names}), 'private name')} asked from {count(places, 'place')}"
    return joined(
        (
            f"{asked} give {count(len(names), 'answer')}: {tally(name.result for name in names)}.",
            f"{count(zones, 'private DNS zone')} {verb(zones, 'answers', 'answer')} for them.",
            WRITERS[view.design.intent.decided.record_writer],
        ),
        " ",
    )


def _truth(view: View) -> Table:
    """Return the truth table: a column for each place, or a row for each name and place where places are many."""
    places = tuple(dict.fromkeys(name.place for name in view.proof.names))
    if len(places) > PLACES:
        rows = [(code(n.name), code(view.name(n.place)), _got(view, n), *_kept(n)) for n in view.proof.names]
        groups = [view.region_title(view.region_of(n.place)) for n in view.proof.names]
        return Table.of("dns-truth-table", ("Name", "From", "Gets", *KEPT), rows, groups)
    columns = ("Name", *(f"From {view.name(place)}" for place in places), *KEPT)
    found: dict[str, dict[str, NameResult]] = {}
    for name in view.proof.names:
        found.setdefault(name.name, {})[name.place] = name
    return Table.of("dns-truth-table", columns, (_across(view, name, got, places) for name, got in found.items()))


def _across(view: View, name: str, got: dict[str, NameResult], places: tuple[str, ...]) -> tuple[object, ...]:
    cells = [_got(view, got[place]) if place in got else "not asked" for place in places]
    return (code(name), *cells, *_kept(next(iter(got.values()))))


def _got(view: View, name: NameResult) -> Markup:
    return md(
        "{}: {}", view.verdict(name.result, name.after), "private" if name.private else name.answer or "no address"
    )


def _kept(name: NameResult) -> tuple[object, ...]:
    """Return the zone that answers, the team that owns it, and who writes the record."""
    if not name.zone_owner:
        return "the managed network" if name.zone == "managed" else "none of the design", "–", _writer(name)
    return code(name.zone), name.zone_owner, _writer(name)


def _writer(name: NameResult) -> str:
    if not name.writer:
        return "nobody yet"
    return "zone group" if name.writer.endswith("zone-group") else name.writer


def _prefixes(view: View) -> tuple[str, ...]:
    """Return the prefixes in which private endpoints lie."""
    subnets = dict.fromkeys(endpoint.subnet for endpoint in view.network.private_endpoints)
    return tuple(p for s in subnets if s in view.subnets for p in view.subnets[s].address_prefixes)


def _zones(view: View) -> Iterator[tuple[object, ...]]:
    seen: set[str] = set()
    for zone in view.network.private_dns_zones:
        identifier = f"zone-{anchor(zone.name)}"
        again = f"-{anchor(resource_group(zone.id))}-{len(seen)}" if identifier in seen else ""
        seen.add(identifier + again)
        name = Markup(f'<a id="{identifier}{again}"></a>{code(zone.name)}')
        yield name, _answers_for(view, zone), _linked(view, zone), _fallback(zone), _state(view, zone)


def _answers_for(view: View, zone: PrivateDnsZone) -> Markup:
    found = {
        (service.name, host.group_id): None
        for service in view.network.services
        for host in service.host_names
        if host.zone == zone.name
    }
    return few(md("{} ({})", code(service), group) for service, group in found)


def _linked(view: View, zone: PrivateDnsZone) -> Markup:
    return few(
        md("{}{}", code(view.name(link.virtual_network)), f" after {listed(link.asked_in)}" if link.asked_in else "")
        for link in zone.links
    )


def _fallback(zone: PrivateDnsZone) -> str:
    return listed(dict.fromkeys(link.resolution_policy for link in zone.links))


def _state(view: View, zone: PrivateDnsZone) -> Markup:
    if zone.asked_in:
        return md("asked: {}", view.rows(zone.asked_in))
    return Markup("exists" if zone.existing else "new")


def _witness(view: View) -> Table:
    """Return one name step by step: one that waits for a request where there is such, else the first."""
    names = sorted(view.proof.names, key=lambda name: name.result != "holds after")[:1]
    return Table.of(
        "dns-witness", ("Step", "Who", "Asks", "Rule that decides"), (s for n in names for s in _steps(view, n))
    )


def _steps(view: View, name: NameResult) -> Iterator[tuple[object, ...]]:
    steps: list[tuple[object, ...]] = [
        (code(view.name(name.place)), code(name.server), md("the name {}", code(name.name)))
    ]
    if name.forwarder:
        steps.append((code(name.server), "Azure DNS", md("forwarder {}", code(name.forwarder))))
    if name.zone:
        steps.append(("Azure DNS", md("zone {}", code(name.zone)), md("link to {}", code(name.link))))
    wait = md(", after {}", view.all_rows(name.after)) if name.after else ""
    steps.append(("Azure DNS", "the record", md("written by {}{}: {}", _writer(name), wait, code(name.answer))))
    yield from ((number, *step) for number, step in enumerate(steps, start=1))


def _test(view: View) -> Markup:
    names = tuple(
        dict.fromkeys(name.name for name in view.proof.names if "*" not in name.name and "<" not in name.name)
    )
    expected = listed(_prefixes(view))
    if not names or not expected:
        return Markup()
    return fenced("shell", "\n".join(f"nslookup {name}\n# expect: an address in {expected}" for name in names[:TESTED]))
