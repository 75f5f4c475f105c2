"""The lanes that begin inside: workloads to their services, outbound traffic, and administration."""

from collections.abc import Iterator

from blueprints.design.firewalls import AzureFirewall, NetworkVirtualAppliance
from blueprints.design.interfaces import BastionHost, NetworkInterface
from blueprints.design.words import count
from wizard.generators.diagram.views.edge_of_azure import approved
from wizard.generators.diagram.views.estate import Estate, one_line, shown
from wizard.generators.diagram.views.lane import Hop, Lane, Stop
from wizard.generators.diagram.views.lane_ends import allowed, network_of, tail_of, workloads, zone_of
from wizard.generators.diagram.views.things import Thing

Device = AzureFirewall | NetworkVirtualAppliance


def dependencies(estate: Estate) -> Iterator[Lane]:
    """Yield the workloads that use a private service."""
    standing = workloads(estate)
    for flow in allowed(estate, "platform", "client"):
        start = standing.get(flow.source)
        tail = tail_of(estate, flow.destination, flow.group_id, network_of(flow.source))
        if start is not None and start.icon != "virtual_machine" and tail:
            text = f"{start.title} reaches {tail[1].thing.title} through its private endpoint only."
            hops = (Hop(f"{flow.port}", text, "private_link"), Hop("", "", "private_link"))
            yield Lane("private_link", "", (Stop("workload", start), *tail), hops, flow=flow.id)


def outbound(estate: Estate) -> Iterator[Lane]:
    """Yield the ways out through the firewall to what was approved, one for each kind of workload."""
    ways_out: tuple[Device, ...] = (*estate.network.azure_firewalls, *estate.network.network_virtual_appliances)
    if not ways_out:
        return
    # A jump box stands for outbound traffic only where nothing else has any.
    for start, places in sorted(_starts(estate).items(), key=lambda found: found[0].icon == "virtual_machine"):
        device = next((d for d in ways_out if _region_of(estate, d) in _regions(estate, places)), ways_out[0])
        yield _way_out(estate, start, places, device)


def _way_out(estate: Estate, start: Thing, places: set[str], device: Device) -> Lane:
    title = "Azure Firewall" if isinstance(device, AzureFirewall) else "Firewall appliance"
    given = device.private_address or device.tier if isinstance(device, AzureFirewall) else device.address
    address = shown(given, "address not known yet")
    entries = approved(estate, places)
    subnets = one_line(sorted(place.rpartition("/")[2] for place in places))
    named = title if isinstance(device, AzureFirewall) else "the firewall appliance"
    reach = f"lets {start.title} reach {count(entries, 'approved destination')}"
    passed = f"{named[0].upper()}{named[1:]} {reach}; everything else is denied."
    regions = _regions(estate, places)
    if len(estate.regions) > 1 and len(regions) == 1:
        start = start._replace(note=estate.region_title(*regions))
    outside = Thing("destinations", "internet", "Approved destinations", count(entries, "entry", "entries"))
    stops = Stop("outside", outside), Stop("hub", Thing(device.id, "firewall", title, address)), Stop("workload", start)
    hops = (
        Hop(_ports(estate, places), passed, "egress"),
        Hop("any", f"What leaves {subnets} passes {named}.", "egress"),
    )
    return Lane("egress", "internet", stops, hops, backwards=True)


def _ports(estate: Estate, places: set[str]) -> str:
    """Return the ports on which these places may leave."""
    approvals = (d for d in estate.design.intent.approved_destinations if places.intersection(d.places))
    return one_line(str(port) for port in sorted({port for d in approvals for port in d.ports}))


def _regions(estate: Estate, places: set[str]) -> set[str]:
    networks = {network_of(place) for place in places}
    return {n.location for n in estate.network.virtual_networks if n.id in networks}


def _region_of(estate: Estate, device: Device) -> str:
    if isinstance(device, AzureFirewall):
        return device.location
    return next((n.location for n in estate.network.virtual_networks if n.id == device.virtual_network), "")


def _starts(estate: Estate) -> dict[Thing, set[str]]:
    """Return the workloads that something is approved for → the places where they stand, in the order of approval."""
    found: dict[Thing, set[str]] = {}
    standing = workloads(estate)
    places = (place for d in estate.design.intent.approved_destinations for place in d.places)
    for place in dict.fromkeys(places):
        thing = standing.get(place)
        if thing is not None:
            found.setdefault(thing, set()).add(place)
    return found


def administration(estate: Estate) -> Iterator[Lane]:
    """Yield the administrators' ways: Bastion, jump box, service."""
    for bastion in estate.network.bastion_hosts:
        for flow in allowed(estate, "operation"):
            machine = _machine(estate, flow.destination)
            if flow.source == bastion.subnet and machine is not None:
                yield _session(estate, bastion, machine, flow.port, flow.id)


def _machine(estate: Estate, identity: str) -> NetworkInterface | None:
    found = [i for i in estate.network.network_interfaces if i.role == "virtual_machine"]
    return next((i for i in found if i.id == identity), None)


def _session(estate: Estate, bastion: BastionHost, machine: NetworkInterface, port: int, flow: str) -> Lane:
    private = shown(machine.private_address or "private address only", "address not known yet")
    note = estate.region_title(bastion.location) if len(estate.regions) > 1 else private
    box = Thing(machine.id, "virtual_machine", "Jump box", note)
    stops = [
        Stop("outside", Thing("administrator", "user", "Administrator", "signed in")),
        Stop("hub", Thing(bastion.id, "bastion", "Azure Bastion", bastion.sku)),
        Stop(zone_of(estate, machine.subnet), box),
    ]
    hops = [
        Hop("443", "An administrator opens Bastion in the browser.", "admin"),
        Hop(f"{port}", f"Bastion opens the session with the jump box on port {port}.", "admin"),
    ]
    calls = [f for f in allowed(estate, "operation", "client") if f.source in (machine.id, machine.subnet)]
    onward = ((f, tail_of(estate, f.destination, f.group_id, network_of(machine.subnet))) for f in calls)
    call, tail = next(((f, tail) for f, tail in onward if tail), (None, ()))
    if call is not None:
        stops += tail
        text = f"The jump box reaches {tail[1].thing.title} through its private endpoint."
        hops += [Hop(f"{call.port}", text, "admin"), Hop("", "", "private_link")]
    return Lane("admin", "company" if bastion.private_only else "internet", tuple(stops), tuple(hops), flow=flow)
