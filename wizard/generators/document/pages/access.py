"""How people get in, and who cannot."""

from collections.abc import Iterable, Iterator

from blueprints.design.intent import Flow
from blueprints.design.words import count
from wizard.generators.document import links
from wizard.generators.document.page import Page
from wizard.generators.document.pages.flows import flows_page, start
from wizard.generators.document.pages.witnesses import ends, port
from wizard.generators.document.quote import Markup, code, codes, few, md
from wizard.generators.document.tables import Table
from wizard.generators.document.view import View
from wizard.generators.document.words import ORDER, sentence, signed

PORTALS = "portal-private-access"
DECIDED = ("jump-box", "bastion", "build-agents", PORTALS)
CALLED = ("account", "workspace", "storage", "key_vault", "container_registry", "ai_search", "cosmos_db")
"""Purposes of the services that a portal's page calls from the browser."""


def pages(view: View) -> Iterator[Page]:
    """Yield the page of admin access, where there is a way in for people or their devices reach the portals."""
    machines, hosts = view.design.virtual_machines, view.network.bastion_hosts
    devices = view.decisions[PORTALS].state != "not applicable"
    if not machines and not hosts and not devices:
        return
    yield Page(
        path="network/admin-access.md",
        title="Admin access",
        description="How people get in, and who cannot.",
        answer=_answer(len(machines), bool(hosts)),
        figure="administration",
        values={
            "hosts": Table.of(
                "bastion-hosts",
                ("Bastion", "Region", "SKU", "Subnet", "Public address", "Session recording"),
                _hosts(view),
            ),
            "machines": Table.of("jump-boxes", ("Jump box", "Region", "System", "Subnet", "Zones"), _machines(view)),
            "people": Table.of("people", ("Who", "May", "On", "Why"), _people(view)),
            "proof": _proof(view),
            "lost": Table.of("break-glass", ("If it fails", "Out of reach", "What else leads there"), _lost(view)),
            "private": Table.of("portal-calls", ("What a portal's page calls", "Answered at", "From"), _private(view)),
            "public": Table.of("portal-notes", ("What stays public", "What devices need", "Source"), _public(view)),
        },
        decided=tuple(d for d in DECIDED if d in view.decisions),
    )


def _answer(machines: int, bastion: bool) -> Markup:
    if not machines:
        return Markup(
            "Azure Bastion is there; no jump box is." if bastion else "People work from their own devices alone."
        )
    return md(
        "People reach {} through {}, and nothing else leads to {}.",
        count(machines, "jump box", "jump boxes"),
        "Azure Bastion" if bastion else "the company network",
        "it" if machines == 1 else "them",
    )


def _private(view: View) -> Iterator[tuple[object, ...]]:
    """Yield the data planes that a browser calls behind a portal, each with its endpoint."""
    services = {service.id: service for service in view.network.services}
    for endpoint in view.network.private_endpoints:
        service = services.get(endpoint.target)
        if service and service.purpose in CALLED:
            place = endpoint.subnet.rpartition("/subnets/")[0]
            yield f"{service.name} ({', '.join(endpoint.group_ids)})", code(endpoint.name), code(view.name(place))


def _public(view: View) -> Iterator[tuple[object, ...]]:
    for note in view.design.notes:
        if note.what.startswith("portal "):
            sources = view.sourced(note.source)
            yield note.what, sentence(note.text), sources


def _hosts(view: View) -> Iterator[tuple[object, ...]]:
    for host in view.network.bastion_hosts:
        public = "none: private only" if host.private_only else code(view.name(host.public_ip_address or ""))
        subnet = code(view.name(host.subnet or ""))
        yield (
            code(host.name),
            view.region_title(host.location),
            host.sku,
            subnet,
            public,
            "on" if host.session_recording else "off",
        )


def _machines(view: View) -> Iterator[tuple[object, ...]]:
    interfaces = {interface.id: interface for interface in view.network.network_interfaces}
    for machine in view.design.virtual_machines:
        interface = interfaces.get(machine.interface)
        subnet = code(view.name(interface.subnet)) if interface else ""
        yield (
            code(view.name(machine.id)),
            view.region_title(machine.location),
            machine.system,
            subnet,
            codes(machine.zones),
        )


def _people(view: View) -> Iterator[tuple[object, ...]]:
    for role in view.design.role_assignments:
        if role.principal_type == "Group":
            yield code(view.name(role.principal)), role.role, code(view.name(role.scope)), sentence(role.why)


def _proof(view: View) -> Table:
    """Return the flows to the jump boxes; where flows have a page for each region, their number on each."""
    boxes = set(view.design.intent.decided.jump_boxes)
    flows = [flow for flow in view.design.intent.flows if flow.destination in boxes]
    if view.many_flows:
        return Table.of("admin-flows", ("Flows from", "To jump boxes", "Worst verdict"), _counted(view, flows))
    return Table.of("admin-flows", ("Flow", "From → to", "Port", "Verdict"), (_shown(view, flow) for flow in flows))


def _shown(view: View, flow: Flow) -> tuple[object, ...]:
    result = view.result(flow)
    return links.flow(flow.id, flow.title), ends(view, flow), port(flow), view.verdict(result.result, result.after)


def _counted(view: View, flows: Iterable[Flow]) -> Iterator[tuple[object, ...]]:
    found: dict[str, list[Flow]] = {}
    for flow in sorted(flows, key=lambda flow: ORDER.index(view.result(flow).result)):
        found.setdefault(view.region_of(flow.source), []).append(flow)
    for region, here in sorted(found.items()):
        link = links.to(flows_page(region), "", start(view, region))
        yield link, f"{len(here):,}", links.flow(here[0].id, signed(view.result(here[0]).result))


def _lost(view: View) -> Iterator[tuple[object, ...]]:
    """Yield each way to the jump boxes, where it leads, and the other ways that lead there as well."""
    boxes = set(view.design.intent.decided.jump_boxes)
    ways: dict[str, list[str]] = {}
    for flow in view.flows("allowed"):
        if flow.destination in boxes:
            ways.setdefault(flow.source, []).append(flow.destination)
    for way, reached in ways.items():
        others = [other for other, its in ways.items() if other != way and set(its) & set(reached)]
        yield _named(view, (way,)), _named(view, reached), _named(view, others) or "nothing"


def _named(view: View, identifiers: Iterable[str]) -> Markup:
    return few(code(view.name(identifier)) for identifier in identifiers)
