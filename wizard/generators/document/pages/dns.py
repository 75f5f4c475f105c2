"""Names: what each place gets for each private name, which zone answers, and who writes the record."""

from collections.abc import Iterator
from dataclasses import replace

from blueprints.design.dns import PrivateDnsZone
from blueprints.design.model import resource_group
from blueprints.design.proof import NameResult
from blueprints.design.words import count
from wizard.generators.document.page import Page
from wizard.generators.document.pages.forwarders import commands, forwarders
from wizard.generators.document.pages.truth import results, truth, views, writer
from wizard.generators.document.pages.truth_patterns import zones_alike_in_regions
from wizard.generators.document.quote import Markup, anchor, code, fenced, few, joined, md
from wizard.generators.document.tables import Table
from wizard.generators.document.view import View
from wizard.generators.document.words import listed, tally, verb

TESTED = 5
ZONES = ("Zone", "Answers for", "Linked to", "Fallback", "State")
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
            "truth": truth(view),
            "views": views(view),
            "private": few(code(prefix) for prefix in _prefixes(view)),
            "outside": _outside(view),
            "waiting": any(name.after for name in view.proof.names),
            "zones": _zone_table(view),
            "owner": view.design.intent.decided.zone_owner or view.owner("dns"),
            "forwarders": sent,
            "commands": commands(view),
            "witness": _witness(view),
            "test": _test(view),
        },
        decided=tuple(d for d in DECIDED if d in view.decisions),
    )


def _answer(view: View) -> Markup:
    found = results(view)
    places = len({place for known in view.proof.views for place in known.places})
    zones = len({zone.name for zone in view.network.private_dns_zones})
    names = count(len({answer.name for answer in view.proof.answers}), "private name")
    return joined(
        (
            f"{names} seen from {count(places, 'place')} give {count(len(found), 'answer')}: {tally(found)}.",
            f"{count(zones, 'private DNS zone')} {verb(zones, 'answers', 'answer')} for them.",
            WRITERS[view.design.intent.decided.record_writer],
        ),
        " ",
    )


def _outside(view: View) -> Markup:
    """Say what the internet gets for the names of services: they are public, and most of their services refuse."""
    named = [s for s in view.network.services if any(host.zone for host in s.host_names)]
    closed = sum(service.public_network_access != "Enabled" for service in named)
    if not named:
        return Markup()
    return md(
        "*From the internet*, the names of {} give public addresses; {} of them {} there: public access is off.",
        count(len(named), "service"),
        closed,
        verb(closed, "refuses", "refuse"),
    )


def _prefixes(view: View) -> tuple[str, ...]:
    """Return the prefixes in which private endpoints lie."""
    subnets = dict.fromkeys(endpoint.subnet for endpoint in view.network.private_endpoints)
    return tuple(p for s in subnets if s in view.subnets for p in view.subnets[s].address_prefixes)


def _zone_table(view: View) -> Table:
    """Return the zones; those that many regions have alike once."""
    table = Table.of("dns-zones", ZONES, _zones(view))
    if not view.many_regions:
        return table
    linked = [
        next((view.region_of(link.virtual_network) for link in z.links), "") for z in view.network.private_dns_zones
    ]
    alike = zones_alike_in_regions(view, linked, table.rows)
    return replace(table, rolled=Table.of("dns-zone-patterns", ZONES, alike)) if len(alike) < len(table) else table


def _zones(view: View) -> Iterator[tuple[object, ...]]:
    seen: set[str] = set()
    for zone in view.network.private_dns_zones:
        identifier = f"zone-{anchor(zone.name)}"
        again = f"-{anchor(resource_group(zone.id))}-{len(seen)}" if identifier in seen else ""
        seen.add(identifier + again)
        name = Markup(f'<a id="{identifier}{again}"></a>{code(zone.name)}')
        yield name, _answers_for(view, zone), _linked(view, zone), _fallback(zone), _state(view, zone)


def _answers_for(view: View, zone: PrivateDnsZone) -> Markup:
    """Return whose names a zone holds: those of the endpoints that write into it, else those that are named so."""
    held = [e for e in view.network.private_endpoints if zone.id in (e.zone_group or ())]
    found = {(view.name(e.target), group): None for e in held for group in e.group_ids} or {
        (service.name, host.group_id): None
        for service in view.network.services
        for host in service.host_names
        if host.zone == zone.name
    }
    gateways = {answer.service: None for answer in view.proof.answers if answer.zone == zone.name}
    named = [md("{} ({})", code(service), group) for service, group in found]
    return few(named or (code(view.name(gateway)) for gateway in gateways))


def _linked(view: View, zone: PrivateDnsZone) -> Markup:
    """Return the networks that a zone is linked to; those that wait for a row stand together behind the others."""
    rows: dict[tuple[str, ...], list[Markup]] = {}
    for link in sorted(zone.links, key=lambda link: bool(link.asked_in)):
        rows.setdefault(link.asked_in, []).append(code(view.name(link.virtual_network)))
    parts = (md("after {}: {}", view.rows(row), few(names)) if row else few(names) for row, names in rows.items())
    return joined(parts, "; ") if len(rows) > 1 or any(rows) else few(rows.get((), ()))


def _fallback(zone: PrivateDnsZone) -> str:
    return listed(dict.fromkeys(link.resolution_policy for link in zone.links))


def _state(view: View, zone: PrivateDnsZone) -> Markup:
    if zone.asked_in:
        return md("asked: {}", view.rows(zone.asked_in))
    return Markup("exists" if zone.existing else "new")


def _witness(view: View) -> Table:
    """Return one name step by step: where there are such, one that waits for a request, of an endpoint, far away."""
    names = sorted(view.proof.names, key=lambda name: (name.result != "holds after", not _linked_privately(name)))[:1]
    return Table.of(
        "dns-witness", ("Step", "Who", "Asks", "Rule that decides"), (s for n in names for s in _steps(view, n))
    )


def _linked_privately(name: NameResult) -> bool:
    return name.zone.startswith("privatelink.")


def _steps(view: View, name: NameResult) -> Iterator[tuple[object, ...]]:
    steps: list[tuple[object, ...]] = [
        (code(view.name(name.place)), code(name.server), md("the name {}", code(name.name)))
    ]
    if name.forwarder:
        steps.append((code(name.server), "Azure DNS", md("forwarder {}", code(name.forwarder))))
    if name.zone:
        steps.append(("Azure DNS", md("zone {}", code(name.zone)), md("link to {}", code(name.link))))
    wait = md(", after {}", view.all_rows(name.after)) if name.after else ""
    steps.append(("Azure DNS", "the record", md("written by {}{}: {}", writer(name), wait, code(name.answer))))
    yield from ((number, *step) for number, step in enumerate(steps, start=1))


def _test(view: View) -> Markup:
    names = tuple(
        dict.fromkeys(name.name for name in view.proof.names if "*" not in name.name and "<" not in name.name)
    )
    expected = listed(_prefixes(view))
    if not names or not expected:
        return Markup()
    return fenced("shell", "\n".join(f"nslookup {name}\n# expect: an address in {expected}" for name in names[:TESTED]))
