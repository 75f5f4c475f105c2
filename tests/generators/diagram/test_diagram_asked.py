"""Who is asked: each line of the DNS page and of the order of work, as the Design has it."""

from collections import Counter

import pytest

from blueprints.design.design import Design
from blueprints.design.model import parent_id
from blueprints.design.virtual_networks import VirtualNetwork
from blueprints.design.words import count
from tests.generators.diagram.shown import boxes
from tests.generators.diagram.test_diagram_scenarios import design_of
from tests.generators.diagram.test_diagram_truth import every_scenario, pages
from wizard.generators.diagram.scene import Card, Icon, Page, named
from wizard.generators.diagram.views.estate import shown
from wizard.generators.diagram.views.identity import slug

pytestmark = pytest.mark.usefixtures("untraced")


def told_of(design: Design, page: Page) -> VirtualNetwork:
    """Return the network that the DNS page tells of."""
    box = boxes(page)["network"]
    (found,) = (
        n
        for n in design.network.virtual_networks
        if shown(n.name) == box.title and box.note == ", ".join(n.address_prefixes)
    )
    return found


def stands_at(design: Design, address: str) -> str:
    """Return the id on the DNS page of what a network asks at an address; empty address = Azure DNS."""
    net = design.network
    company = {a for site in net.sites for s in net.dns_servers if s.id in site.dns_servers for a in s.addresses}
    inbound = {point.address for resolver in net.dns_resolvers for point in resolver.inbound_endpoints}
    if not address:
        return "azure-dns"
    return "resolver" if address in inbound else "company-dns" if address in company else "proxy"


def sent_on(design: Design, address: str, name: str) -> set[str]:
    """Return where what stands at an address may send a query for a name, by ids on the DNS page."""
    net = design.network
    policies = {f.firewall_policy for f in net.azure_firewalls if f.private_address == address}
    targets = {server for policy in net.firewall_policies if policy.id in policies for server in policy.dns_servers}
    for server in (server for server in net.dns_servers if address in server.addresses):
        rules = [r for r in server.conditional_forwarders if f".{name}.".endswith(f".{r.domain.strip('.')}.")]
        targets |= {*server.forwarders, *(target for rule in rules for target in rule.targets)}
    return {stands_at(design, target) for target in targets - {"public", "168.63.129.16"}} | {"azure-dns"}


@every_scenario
def test_each_question_of_the_dns_page_goes_where_the_design_sends_it(name: str) -> None:
    design, page = design_of(name), pages(name).get("dns")
    if page is None:
        return
    network, lines = told_of(design, page), {(edge.source, edge.target) for edge in page.edges if edge.step}
    asked = network.dns_servers[0] if network.dns_servers else ""
    (endpoint,) = (e for e in named(page.root) if isinstance(e, Icon) and e.id == "endpoint")
    found = next(
        e for e in design.network.private_endpoints if e.name == endpoint.note and parent_id(e.subnet) == network.id
    )
    service = next(s for s in design.network.services if s.id == found.target)
    host = next(h for h in service.host_names if h.group_id in found.group_ids and h.zone)
    client = "workstation" if "company-dns" in {source for source, _ in lines} else "workload"
    wanted = {("workload", stands_at(design, asked)), ("azure-dns", "zones"), (client, "endpoint")}
    assert wanted <= lines
    (zone,) = (e for e in named(page.root) if isinstance(e, Card) and e.id == "zone-1")
    assert zone.title == host.zone
    servers = [s for site in design.network.sites for s in design.network.dns_servers if s.id in site.dns_servers]
    for source, target in lines - wanted:
        if source == "workstation":
            assert target == "company-dns"
        elif source == "company-dns":
            ways = {way for server in servers for a in server.addresses for way in sent_on(design, a, host.host_name)}
            assert target in ways - {"azure-dns"}
        elif source == "proxy":
            assert target in sent_on(design, asked, host.host_name)
        else:
            assert (source, target) == ("resolver", "azure-dns")
    assert [edge.target for edge in page.edges if not edge.step] == ["service"]


@every_scenario
def test_the_zones_of_the_dns_page_are_linked_as_they_say(name: str) -> None:
    design, page = design_of(name), pages(name).get("dns")
    if page is None:
        return
    links: dict[str, set[str]] = {}
    for zone in design.network.private_dns_zones:
        links.setdefault(zone.name, set()).update(link.virtual_network.rpartition("/")[2] for link in zone.links)
    words = "\n".join(page.words)
    assert all(f"The zone {shown(zone)} is linked to " in words for zone in links)
    (first,) = (e.title for e in named(page.root) if isinstance(e, Card) and e.id == "zone-1")
    linked = boxes(page)["zones"].note.removeprefix("linked to ").partition(" + ")[0]
    assert {shown(n, "address not known yet") for n in links[first]} >= set(linked.split(", ")) - {"nothing"}


@every_scenario
def test_what_is_asked_for_leads_to_the_stage_that_waits_for_it(name: str) -> None:
    design, page = design_of(name), pages(name)["order"]
    stages = {stage.number: stage for stage in design.stages}
    cards = {e.id: e for e in named(page.root) if isinstance(e, Card)}
    asked = Counter((row.needed_before, row.sheet, row.owner) for row in design.requests)
    wanted = {
        (f"asked-{slug(f'{number}-{sheet}-{owner}'.rpartition('/')[2])}", f"stage-{slug(stages[number].id)}")
        for number, sheet, owner in asked
    }
    assert {(edge.source, edge.target) for edge in page.edges} == wanted
    rows = Counter(
        (card.title.partition(": ")[2], card.note) for name, card in cards.items() if name.startswith("asked-")
    )
    assert rows == Counter((count(number, "row"), owner) for (_, _, owner), number in asked.items())
    for stage in design.stages:
        card = cards[f"stage-{slug(stage.id)}"]
        made = count(len(stage.creates), "resource") if stage.creates else stage.gate
        assert (card.title, card.note) == (f"{stage.number} · {stage.title}", f"{stage.owner} · {made}")
