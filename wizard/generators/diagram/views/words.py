"""Sentences of a picture: its one-line message and the picture in words."""

from blueprints.design.routing import VirtualHub
from blueprints.design.services import ManagedNetwork
from blueprints.design.words import count
from wizard.generators.diagram.scene import Edge, EdgeKind, Element, Step, named
from wizard.generators.diagram.views.estate import Estate, one_line, shown
from wizard.generators.diagram.views.on_premises import devices
from wizard.generators.diagram.views.products import product
from wizard.generators.diagram.views.things import hub_things, network_things


def overview_message(estate: Estate) -> str:
    """Return what the overview says in one line."""
    services = estate.network.services
    closed = sum(service.public_network_access != "Enabled" for service in services)
    endpoints = count(len(estate.network.private_endpoints), "private endpoint")
    passed = f"outbound traffic passes {estate.way_out}"
    outbound = passed if estate.way_out else "nothing of the workload's subnets leaves to the internet"
    off = "all with public access off" if closed == len(services) > 1 else f"{closed} with public access off"
    modes = {managed.isolation_mode for region in estate.regions for managed in estate.managed_networks(region)}
    if "AllowInternetOutbound" in modes:
        # The sentence keeps to one line, whatever else it has to say.
        off, outbound = off.removesuffix(" with public access off") + " closed", outbound.replace(" traffic", "")
        outbound += "; a managed network reaches any host"
    return f"{count(len(services), 'service')}, {off}, behind {endpoints}; {outbound}"


def overview_words(estate: Estate) -> tuple[str, ...]:
    """Return the overview in words: one sentence for each thing that it shows."""
    net = estate.network
    lines = [network_sentence(estate, n.id) for region in estate.regions for n in estate.networks(region)]
    lines += [hub_sentence(estate, hub) for hub in net.virtual_hubs]
    lines += [f"{_name(a)} is peered with {_name(b)}." for a, b in sorted(peered(estate))]
    lines += _outside(estate)
    zones = {zone.name for zone in net.private_dns_zones}
    if zones:
        lines.append(f"{count(len(zones), 'private DNS zone')} answer for the private endpoints.")
    lines += [f"Logs go to the Log Analytics workspace {_name(w.id)}." for w in estate.design.workspaces]
    lines += [f"The Monitor Private Link Scope {s.name} keeps them private." for s in net.monitor_private_link_scopes]
    for managed in (managed for region in estate.regions for managed in estate.managed_networks(region)):
        lines.append(managed_sentence(estate, managed))
    return tuple(lines)


def _outside(estate: Estate) -> list[str]:
    """Return sentences about the company's places and the internet."""
    net = estate.network
    lines = []
    for site in (site for site in net.sites if site.gateways):
        through = one_line(_name(gateway) for gateway in site.gateways)
        lines.append(f"{_name(site.id)} ({one_line(site.address_prefixes)}) is connected through {through}.")
    servers = [s for s in net.dns_servers if any(s.place == site.id for site in net.sites)]
    lines += [f"The company's DNS server{'s' * (len(s.addresses) > 1)}: {one_line(s.addresses)}." for s in servers]
    for device in devices(estate):
        ends = one_line(sorted(_name(gateway) for _, gateway in device.joins))
        lines.append(f"{device.title} ({device.note}) joins the company's network with {ends}.")
    return lines + [f"Front Door {door.name} receives requests from the internet." for door in net.front_doors]


def line_words(root: Element, edges: tuple[Edge, ...], legend: tuple[tuple[EdgeKind, str], ...]) -> tuple[str, ...]:
    """Return a picture's lines in words: a sentence for each kind, from what to what."""
    titles = {element.id: element.title for element in named(root) if not isinstance(element, Step)}
    ends = {kind: dict.fromkeys((e.source, e.target) for e in edges if e.kind == kind) for kind, _ in legend}
    return tuple(
        f"{text}: {'; '.join(dict.fromkeys(f'{titles[a]} to {titles[b]}' for a, b in ends[kind]))}."
        for kind, text in legend
    )


def managed_sentence(estate: Estate, managed: ManagedNetwork) -> str:
    """Return one sentence about a Microsoft-managed network."""
    rules, owner = count(len(managed.outbound_rules), "outbound rule"), estate.service(managed.owner)
    title = f"{product(owner).title} " if owner else ""
    return f"{title}{_name(managed.owner)} has a Microsoft-managed network with {rules}."


def hub_sentence(estate: Estate, hub: VirtualHub) -> str:
    """Return one sentence about a virtual hub."""
    state, things = "exists" if hub.existing else "is new", hub_things(estate, hub)
    holds = f" In it: {', '.join(thing.title for thing in things)}." if things else ""
    place = f"({one_line((hub.address_prefix,))}) in {estate.region_title(hub.location)}"
    return f"The virtual hub {shown(hub.name)} {place} {state}.{holds}"


def network_sentence(estate: Estate, identity: str) -> str:
    """Return one sentence about a virtual network."""
    network = next(n for n in estate.network.virtual_networks if n.id == identity)
    kind = "hub" if estate.is_hub(network) else "virtual network"
    state = "exists" if network.existing else "is new"
    place = f"({one_line(network.address_prefixes)}) in {estate.region_title(network.location)}"
    endpoints = len(estate.endpoints(network))
    inside = f" and {count(endpoints, 'private endpoint')}" if endpoints else ""
    things = ", ".join(dict.fromkeys(thing.title for thing in network_things(estate, network)))
    holds = f" In it: {things}." if things else ""
    subnets = count(len(network.subnets), "subnet")
    return f"The {kind} {shown(network.name)} {place} {state}; it has {subnets}{inside}.{holds}"


def _name(identity: str) -> str:
    return shown(identity.rpartition("/")[2])


def peered(estate: Estate) -> frozenset[tuple[str, str]]:
    """Return the pairs of networks that are peered on both sides, each pair once."""
    sides = {(n.id, p.remote_virtual_network) for n in estate.network.virtual_networks for p in n.peerings}
    return frozenset((a, b) for a, b in sides if a < b and (b, a) in sides)
