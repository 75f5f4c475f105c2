"""How people get in, and who cannot."""

from collections.abc import Iterator

from wizard.generators.document import links
from wizard.generators.document.page import Page
from wizard.generators.document.pages.flows import ends, port
from wizard.generators.document.quote import Markup, code, codes, md
from wizard.generators.document.tables import Table
from wizard.generators.document.view import View
from wizard.generators.document.words import count, sentence

DECIDED = ("jump-box", "bastion", "build-agents", "portal-private-access")


def pages(view: View) -> Iterator[Page]:
    """Yield the page of admin access, where there is a way in for people."""
    machines, hosts = view.design.virtual_machines, view.network.bastion_hosts
    if not machines and not hosts:
        return
    yield Page(
        path="network/admin-access.md",
        title="Admin access",
        description="How people get in, and who cannot.",
        answer=md(
            "People reach {} through {}, and nothing else leads to {}.",
            count(len(machines), "jump box", "jump boxes"),
            "Azure Bastion" if hosts else "the company network",
            "it" if len(machines) == 1 else "them",
        )
        if machines
        else Markup("Azure Bastion is there; no jump box is."),
        figure="administration",
        values={
            "hosts": Table.of(
                "bastion-hosts",
                ("Bastion", "Region", "SKU", "Subnet", "Public address", "Session recording"),
                _hosts(view),
            ),
            "machines": Table.of("jump-boxes", ("Jump box", "Region", "System", "Subnet", "Zones"), _machines(view)),
            "people": Table.of("people", ("Who", "May", "On", "Why"), _people(view)),
            "proof": Table.of("admin-flows", ("Flow", "From → to", "Port", "Verdict"), _proof(view)),
        },
        decided=tuple(d for d in DECIDED if d in view.decisions),
    )


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


def _proof(view: View) -> Iterator[tuple[object, ...]]:
    boxes = set(view.design.intent.decided.jump_boxes)
    for flow in view.design.intent.flows:
        if flow.destination in boxes:
            result = view.result(flow)
            yield (
                links.flow(flow.id, flow.title),
                ends(view, flow),
                port(flow),
                view.verdict(result.result, result.after),
            )
