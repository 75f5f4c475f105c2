"""The lanes that begin inside: workloads to their services, outbound traffic, and administration."""

from blueprints.design.interfaces import BastionHost, NetworkInterface
from wizard.generators.diagram.views.edge_of_azure import approved
from wizard.generators.diagram.views.estate import Estate
from wizard.generators.diagram.views.lane import Hop, Lane, Stop
from wizard.generators.diagram.views.lane_ends import allowed, tail_of, workload_at
from wizard.generators.diagram.views.things import Thing
from wizard.generators.diagram.views.words import count


def dependencies(estate: Estate) -> Lane | None:
    """Return a workload that uses a private service."""
    for flow in allowed(estate, "platform", "client"):
        start, tail = workload_at(estate, flow.source), tail_of(estate, flow)
        if start is not None and start.icon != "virtual_machine" and tail:
            text = f"{flow.title}: {start.title} reaches the service through its private endpoint only."
            hops = (Hop(f"{flow.port}", text, "private_link"), Hop("", "", "private_link"))
            return Lane("B", "private_link", "", (Stop("workload", start), *tail), hops)
    return None


def outbound(estate: Estate) -> Lane | None:
    """Return the way out through the firewall to what was approved."""
    destinations = approved(estate)
    ways_out = (*estate.network.azure_firewalls, *estate.network.network_virtual_appliances)
    if not destinations or not ways_out:
        return None
    places = [place for d in estate.design.intent.approved_destinations for place in d.places]
    starts = [thing for place in dict.fromkeys(places) if (thing := workload_at(estate, place)) is not None]
    if not starts:
        return None
    # A jump box stands for outbound traffic only where nothing else has any.
    start = next((thing for thing in starts if thing.icon != "virtual_machine"), starts[0])
    title = "Azure Firewall" if estate.network.azure_firewalls else "Firewall appliance"
    entries = count(destinations, "entry", "entries")
    passed = f"{title} lets {count(destinations, 'approved destination')} pass; everything else is denied."
    stops = (
        Stop("outside", Thing("destinations", "internet", "Approved destinations", entries)),
        Stop("hub", Thing(ways_out[0].id, "firewall", title, ways_out[0].name)),
        Stop("workload", start),
    )
    hops = (
        Hop("443", passed, "egress"),
        Hop("any", "The route table sends all outbound traffic to the firewall.", "egress"),
    )
    return Lane("C", "egress", "internet", stops, hops, backwards=True)


def administration(estate: Estate) -> Lane | None:
    """Return the administrators' way: Bastion, jump box, service."""
    for bastion in estate.network.bastion_hosts:
        for flow in allowed(estate, "operation"):
            machine = _machine(estate, flow.destination)
            if flow.source == bastion.subnet and machine is not None:
                return _session(estate, bastion, machine, flow.port)
    return None


def _machine(estate: Estate, identity: str) -> NetworkInterface | None:
    found = [i for i in estate.network.network_interfaces if i.role == "virtual_machine"]
    return next((i for i in found if i.id == identity), None)


def _session(estate: Estate, bastion: BastionHost, machine: NetworkInterface, port: int) -> Lane:
    box = Thing(machine.id, "virtual_machine", "Jump box", machine.private_address or "private address only")
    stops = [
        Stop("outside", Thing("administrator", "user", "Administrator", "signed in")),
        Stop("hub", Thing(bastion.id, "bastion", "Azure Bastion", bastion.sku)),
        Stop("workload", box),
    ]
    hops = [
        Hop("443", "An administrator opens Bastion in the browser.", "admin"),
        Hop(f"{port}", f"Bastion opens the session with the jump box on port {port}.", "admin"),
    ]
    calls = [f for f in allowed(estate, "operation", "client") if f.source in (machine.id, machine.subnet)]
    onward = next((f for f in calls if tail_of(estate, f)), None)
    if onward is not None:
        stops += tail_of(estate, onward)
        hops.append(Hop(f"{onward.port}", f"{onward.title}: through the private endpoint.", "admin"))
        hops.append(Hop("", "", "private_link"))
    return Lane("D", "admin", "company" if bastion.private_only else "internet", tuple(stops), tuple(hops))
