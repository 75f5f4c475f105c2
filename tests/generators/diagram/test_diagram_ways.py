"""The pages of traffic, hop by hop: each stands for a flow, a route or a joint of the Design, and none is left out."""

from ipaddress import ip_network

import pytest

from blueprints.design.design import Design
from blueprints.design.model import parent_id
from tests.generators.diagram.test_diagram_scenarios import design_of
from tests.generators.diagram.test_diagram_truth import every_scenario, pages
from wizard.generators.diagram.scene import Icon, Page, named
from wizard.generators.diagram.views.estate import Estate
from wizard.generators.diagram.views.flows import KINDS, LIMIT
from wizard.generators.diagram.views.lane import Lane
from wizard.generators.diagram.views.lane_ends import workloads
from wizard.generators.diagram.views.lanes import lanes
from wizard.generators.diagram.views.lanes_inside import outbound

pytestmark = pytest.mark.usefixtures("untraced")

Way = tuple[str, str]
CLIENTS, ADMINISTRATOR, OUTSIDE = "clients", "administrator", "destinations"


def ways_in(design: Design) -> set[Way]:
    """Return who hands requests from the internet on to whom, by ids."""
    net = design.network
    fronts = [door.id for door in net.front_doors] or [i.target for i in design.intent.ingress]
    found = {(CLIENTS, front) for front in fronts}
    for door in net.front_doors:
        found |= {(door.id, o.private_link_target or o.target) for o in door.origins}
        found |= {(door.id, o.target) for o in door.origins}
    for gateway in net.application_gateways:
        for backend in gateway.backends:
            inside = (i.id for i in net.network_interfaces if i.subnet == backend.target)
            found |= {(gateway.id, target) for target in (backend.target, *inside)}
    return found


def called(design: Design) -> dict[Way, set[int]]:
    """Return (place or resource, service) → the ports that must work, by flows and by the APIs' backends."""
    found: dict[Way, set[int]] = {}
    for flow in design.intent.flows:
        if flow.expect == "allowed":
            found.setdefault((flow.source, flow.destination), set()).add(flow.port)
    for service in design.network.api_managements:
        for backend in service.backends:
            found.setdefault((service.id, backend.target), set()).add(443)
    return found


def places_of(design: Design, thing: str) -> set[str]:
    """Return the ids under which flows and approvals name a resource: its own, its subnet's, its owner's."""
    own = [i for i in design.network.network_interfaces if i.id == thing]
    return {thing} | {place for i in own for place in (i.subnet, i.owner) if place}


def leads(design: Design) -> set[Way]:
    """Return (network, device) wherever a default route, or the routing of a virtual hub, leads to a firewall."""
    net = design.network
    addresses = {f.private_address: f.id for f in net.azure_firewalls if f.private_address}
    addresses |= {a.address: a.id for a in net.network_virtual_appliances}
    tables = {table.id: table for table in net.route_tables}
    found = set()
    for subnet in (s for s in net.subnets if s.route_table in tables):
        for route in tables[subnet.route_table or ""].routes:
            everything = route.address_prefix[:1].isdigit() and ip_network(route.address_prefix).prefixlen == 0
            if everything and route.next_hop_ip_address in addresses:
                found.add((parent_id(subnet.id), addresses[route.next_hop_ip_address]))
    for hub in net.virtual_hubs:
        firewalls = {f.id for f in net.azure_firewalls if f.virtual_hub == hub.id or f.id == hub.firewall}
        found |= {(c.virtual_network, firewall) for c in hub.connections for firewall in firewalls}
    return found


def stands(design: Design, lane: Lane, first: int) -> bool:
    """Return whether the hop from a stop of a lane to the next one is one of the Design."""
    net, label = design.network, lane.hops[first].label
    source, target = lane.stops[first].thing.id, lane.stops[first + 1].thing.id
    endpoints = {e.id: e for e in net.private_endpoints}
    if lane.backwards:
        inside = {i.id: parent_id(i.subnet) for i in net.network_interfaces}
        inside |= {s.id: parent_id(h.subnet) for s in net.api_managements for h in s.locations if h.subnet}
        firewalls = {f.id for f in (*net.azure_firewalls, *net.network_virtual_appliances)}
        return target in firewalls if source == OUTSIDE else (inside[target], source) in leads(design)
    if source in endpoints:
        return endpoints[source].target == target
    if target in endpoints:
        ports = [called(design).get((place, endpoints[target].target), set()) for place in places_of(design, source)]
        whole = [called(design).get((lane.stops[0].thing.id, endpoints[target].target), set())]
        return int(label) in set().union(*ports, *whole)
    if source == ADMINISTRATOR:
        return target in {bastion.id for bastion in net.bastion_hosts}
    sessions = {
        (b.id, f.destination): f.port for b in net.bastion_hosts for f in design.intent.flows if f.source == b.subnet
    }
    joined = {(site.id, gateway) for site in net.sites for gateway in site.gateways}
    return (source, target) in ways_in(design) | joined or f"{sessions.get((source, target))}" == label


@every_scenario
def test_every_hop_of_a_lane_stands_for_a_joint_of_the_design(name: str) -> None:
    design = design_of(name)
    found = {lane for kind in KINDS for lane in kind.lanes(Estate(design))} | set(lanes(design))
    for lane in found:
        assert len(lane.hops) == len(lane.stops) - 1
        assert not [(lane.stops[n], lane.stops[n + 1]) for n in range(len(lane.hops)) if not stands(design, lane, n)]


@every_scenario
def test_what_stands_in_a_network_stands_in_its_trust_zone(name: str) -> None:
    design = design_of(name)
    estate, net = Estate(design), design.network
    subnets = {i.id: i.subnet for i in net.network_interfaces} | {g.id: g.subnet for g in net.application_gateways}
    homes = {n.id: "hub" if estate.is_hub(n) else "workload" for n in net.virtual_networks}
    for stop in (stop for kind in KINDS for lane in kind.lanes(estate) for stop in lane.stops):
        subnet = subnets.get(stop.thing.id)
        assert subnet is None or stop.zone == homes[parent_id(subnet)], stop


@every_scenario
def test_every_way_of_the_design_has_its_lane(name: str) -> None:
    design = design_of(name)
    estate, net = Estate(design), design.network
    drawn = {kind.id: [{stop.thing.id for stop in lane.stops} for lane in kind.lanes(estate)] for kind in KINDS}
    if design.intent.ingress:
        behind = {g.id: {end for start, end in ways_in(design) if start == g.id} for g in net.application_gateways}
        assert not [g for g in behind if not any(g in stops and behind[g] & stops for stops in drawn["ingress"])]
        assert not [door for door in net.front_doors if not any(door.id in stops for stops in drawn["ingress"])]
    machines = {i.id for i in net.network_interfaces if i.role == "virtual_machine"}
    sessions = {(b.id, f.destination) for b in net.bastion_hosts for f in design.intent.flows
                if f.source == b.subnet and f.destination in machines and f.expect == "allowed"}  # fmt: skip
    assert len(drawn["administration"]) == len(sessions)
    assert all(any({bastion, machine} <= stops for stops in drawn["administration"]) for bastion, machine in sessions)
    if net.azure_firewalls or net.network_virtual_appliances:
        approved = {place for d in design.intent.approved_destinations for place in d.places}
        leaving = {thing.id for place, thing in workloads(estate).items() if place in approved}
        assert leaving == {lane.stops[-1].thing.id for lane in outbound(estate)}


@every_scenario
def test_what_a_lane_may_reach_is_counted_among_the_approved(name: str) -> None:
    design = design_of(name)
    for lane in outbound(Estate(design)):
        places = places_of(design, lane.stops[-1].thing.id)
        entries = [d for d in design.intent.approved_destinations if places.intersection(d.places)]
        assert lane.stops[0].thing.note.split()[0] == f"{len({d.destination for d in entries})}"
        ports = sorted({port for d in entries for port in d.ports})
        assert lane.hops[0].label.partition(" + ")[0] == ", ".join(map(str, ports[:2]))


def rows(page: Page) -> list[list[tuple[str, str, str]]]:
    """Return what stands in each lane of a page, from outside in: icon, title, note."""
    found: dict[str, dict[str, tuple[str, str, str]]] = {}
    for icon in (e for e in named(page.root) if isinstance(e, Icon)):
        _, lane, place = icon.id.split("-")
        found.setdefault(lane, {})[place] = (icon.kind, icon.title, icon.note)
    return [[found[lane][place] for place in sorted(found[lane])] for lane in sorted(found)]


@every_scenario
def test_a_page_of_traffic_draws_its_lanes_whole(name: str) -> None:
    estate = Estate(design_of(name))
    wanted = {"flows": lanes(estate.design)} | {kind.id: tuple(kind.lanes(estate))[:LIMIT] for kind in KINDS}
    for page in (pages(name)[kind] for kind in wanted if kind in pages(name)):
        told = wanted[page.id]
        assert rows(page) == [[(t.icon, t.title, t.note or "·") for _, t in lane.stops] for lane in told]
        ends = {(edge.source, edge.target) for edge in page.edges}
        assert len(ends) == len(page.edges) == sum(len(lane.hops) for lane in told)
        texts = {hop.text for lane in told for hop in lane.hops if hop.text}
        assert {step.text for step in page.steps} == texts
