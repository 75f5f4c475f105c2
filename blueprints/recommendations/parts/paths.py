"""Tell, from the topology alone, where a flow passes: which network it starts and ends in, and past which devices."""

from dataclasses import dataclass
from functools import cache
from ipaddress import IPv4Network

from blueprints.design.ingress import ApiManagement, ApplicationGateway
from blueprints.design.intent import Flow
from blueprints.design.interfaces import NetworkInterface
from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.routing import Site
from blueprints.design.services import Service
from blueprints.design.virtual_networks import Subnet, VirtualNetwork
from blueprints.draft import Draft

UNROUTED = frozenset({"dns_inbound", "dns_outbound"})
"""Roles of subnets without a route table: a resolver's traffic takes no way round by the firewall."""


@dataclass(frozen=True)
class End:
    """One end of a flow: the network it lies in (empty for a site or the internet), its subnet, its endpoint."""

    network: str = ""
    subnet: str = ""
    site: str = ""
    endpoint: str = ""

    @property
    def inside(self) -> bool:
        """Tell whether it lies in a virtual network."""
        return bool(self.network)


def source_end(draft: Draft, flow: Flow) -> End:
    """Return where a flow starts."""
    return _place(draft, flow.source)


def destination_ends(draft: Draft, flow: Flow) -> tuple[End, ...]:
    """Return where a flow may end: one for each endpoint or subnet that answers for its destination."""
    start = source_end(draft, flow)
    match flow.destination_kind:
        case "place":
            return (_place(draft, flow.destination),)
        case "service":
            return _service_ends(draft, flow, start)
        case "prefix":
            return _prefix_end(draft, flow.destination)
        case _:
            return ()


def region_of(draft: Draft, network: str) -> str:
    """Return the region of a virtual network."""
    found = draft.entities.find(VirtualNetwork, network)
    return found.location if found else ""


def passes_device(draft: Draft, start: End, end: End, *, inspected: bool) -> bool:
    """Tell whether the topology leads a packet between two ends past the region's firewall or appliance."""
    if not (start.site or start.network) or not (end.site or end.network):
        return False
    if start.network and start.network == end.network:
        return False
    if start.network and end.network and draft.answers.connectivity.topology == "standalone":
        return False
    hubs = set(draft.hub_networks.values())
    if draft.virtual_hubs:
        return draft.answers.connectivity.routing_intent in ("private", "internet_and_private")
    if {draft.role_of(start.subnet), draft.role_of(end.subnet)} & UNROUTED:
        return False
    if start.network in hubs or end.network in hubs:
        return _passes_from_or_to_hub(draft, start, end, hubs)
    if start.site and end.endpoint:
        return inspected
    return True


def _passes_from_or_to_hub(draft: Draft, start: End, end: End, hubs: set[str]) -> bool:
    """Tell the same where an end is a hub: hubs are peered with each other and with their own spokes."""
    if not start.network or not end.network or {start.network, end.network} <= hubs:
        return False
    if region_of(draft, start.network) != region_of(draft, end.network):
        return True
    inspected = draft.answers.private_access.inspect_endpoint_traffic
    return bool(start.network in hubs and end.endpoint and inspected)


def endpoints_of(draft: Draft, service: str, group_id: str = "") -> tuple[PrivateEndpoint, ...]:
    """Return the private endpoints of a service, or of one of its sub-resources."""
    return tuple(
        endpoint
        for endpoint in draft.entities.all(PrivateEndpoint)
        if endpoint.target == service and (not group_id or group_id in endpoint.group_ids)
    )


def _place(draft: Draft, place: str) -> End:
    if draft.entities.find(Site, place):
        return End(site=place)
    interface = draft.entities.find(NetworkInterface, place)
    subnet = interface.subnet if interface else place
    if draft.entities.find(Subnet, subnet):
        return End(network=subnet.rpartition("/subnets/")[0], subnet=subnet)
    return End(network=place) if draft.entities.find(VirtualNetwork, place) else End()


def _service_ends(draft: Draft, flow: Flow, start: End) -> tuple[End, ...]:
    if draft.entities.find(Service, flow.destination):
        found = endpoints_of(draft, flow.destination, flow.group_id)
        near = [e for e in found if start.network and e.subnet.startswith(f"{start.network}/")]
        return tuple(
            End(network=e.subnet.rpartition("/subnets/")[0], subnet=e.subnet, endpoint=e.id) for e in near or found
        )
    gateway = draft.entities.find(ApiManagement, flow.destination)
    if gateway:
        if gateway.virtual_network_type == "None":
            found = endpoints_of(draft, gateway.id)
            return tuple(End(e.subnet.rpartition("/subnets/")[0], e.subnet, endpoint=e.id) for e in found)
        return tuple(_place(draft, location.subnet) for location in gateway.locations if location.subnet)
    entry = draft.entities.find(ApplicationGateway, flow.destination)
    return (_place(draft, entry.subnet),) if entry else ()


def _prefix_end(draft: Draft, prefix: str) -> tuple[End, ...]:
    """Return the subnet that holds a prefix or address, the smallest of several; else the site that does.

    Before the plan exists an address is a token, which names its subnet; a virtual hub's firewall stands before it.
    """
    if prefix.startswith("@") and draft.virtual_hubs:
        return (_place(draft, prefix.rpartition(":")[2]),)
    try:
        wanted = _network(prefix)
    except ValueError:
        return ()
    holding = [
        (held.prefixlen, subnet.id)
        for subnet in draft.entities.all(Subnet)
        for held in _known(subnet)
        if wanted.subnet_of(held)
    ]
    if holding:
        return (_place(draft, max(holding)[1]),)
    sites = (site for site in draft.entities.all(Site) if any(wanted.subnet_of(held) for held in _known(site)))
    return tuple(End(site=site.id) for site in sites)[:1]


def _known(holder: Subnet | Site) -> tuple[IPv4Network, ...]:
    return tuple(_network(text) for text in holder.address_prefixes if text[:1].isdigit())


@cache
def _network(prefix: str) -> IPv4Network:
    return IPv4Network(prefix)
