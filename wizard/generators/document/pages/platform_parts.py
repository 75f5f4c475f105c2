"""The tables of a platform's page that go beyond its services."""

from collections.abc import Iterator, Sequence

from blueprints.design.workload import Platform
from wizard.generators.document import links
from wizard.generators.document.quote import Markup, anchor, code, codes, joined, text
from wizard.generators.document.tables import Table
from wizard.generators.document.view import View
from wizard.generators.document.words import sentence


def must_leave(view: View, platforms: Sequence[Platform]) -> Table:
    """Return the approved destinations of a platform's own places, and what leaves over Microsoft's own paths."""
    places = {place for p in platforms for place in (p.agent_subnet, p.compute_subnet, p.managed_network) if place}
    rows: list[tuple[object, ...]] = []
    for row in view.design.intent.approved_destinations:
        used = [place for place in row.places if place in places]
        if used:
            to = links.to("network/firewall.md", anchor(row.id), code(row.destination))
            ports = ", ".join(str(port) for port in row.ports)
            rows.append(
                (to, f"{row.protocol.upper()} {ports}", codes(view.name(p) for p in used), row.phase, sentence(row.why))
            )
    for words in dict.fromkeys(words for p in platforms for words in p.still_leaves):
        state = "" if words.state == "leaves" else words.state
        rows.append((words.what, state, "Microsoft's network", "always", sentence(words.why)))
    return Table.of(f"platform-{anchor(platforms[0].name)}-leaves", ("To", "Port", "From", "When", "Why"), rows)


def managed_networks(view: View, platforms: Sequence[Platform]) -> tuple[tuple[str, Markup, Table], ...]:
    """Return (name, mode, rules) of each managed network of a platform."""
    wanted = {platform.managed_network for platform in platforms}
    columns = ("Rule", "Type", "To", "Port", "Made by", "Because")
    return tuple(
        (
            view.name(network.owner),
            code(network.isolation_mode),
            Table.of(f"outbound-rules-{view.name(network.owner)}", columns, _rules(view, network.id)),
        )
        for network in view.network.managed_networks
        if network.id in wanted
    )


def _rules(view: View, identifier: str) -> Iterator[tuple[object, ...]]:
    for network in view.network.managed_networks:
        for rule in network.outbound_rules if network.id == identifier else ():
            target = code(view.name(rule.destination) + (f" ({rule.group_id})" if rule.group_id else ""))
            port = f"{rule.protocol} {rule.port_ranges}".strip()
            yield (
                code(rule.name),
                rule.type,
                target,
                port,
                "Azure" if rule.required else "this design",
                sentence(rule.because),
            )


def does_not_work(view: View, platforms: Sequence[Platform]) -> Table:
    """Return what does not work, or works with limits, in the platform's mode."""
    found = dict.fromkeys(words for platform in platforms for words in platform.does_not_work)
    rows = (
        (
            words.what,
            words.state,
            sentence(words.why),
            words.alternative,
            joined(_source(view, key) for key in words.source.split(", ")),
        )
        for words in found
    )
    return Table.of(
        f"platform-{anchor(platforms[0].name)}-limits", ("Feature", "State", "Why", "Instead", "Source"), rows
    )


def _source(view: View, key: str) -> Markup:
    return links.source(key) if key in view.sources else text(key)


def needs_first(view: View, name: str, services: Sequence[str]) -> Table:
    """Return the request rows that flows to and from the platform's services wait for."""
    wanted = set(services)
    flows = [f for f in view.design.intent.flows if f.source in wanted or f.destination in wanted]
    rows = dict.fromkeys(row for flow in flows for row in view.result(flow).after if row in view.requests)
    requests = (view.requests[row] for row in rows)
    return Table.of(
        f"platform-{anchor(name)}-needs",
        ("Row", "Asked of", "Asked", "Before stage"),
        ((links.request(r.id, r.sheet), r.owner, sentence(r.asked), r.needed_before) for r in requests),
    )
