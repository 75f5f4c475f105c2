"""Everything that one question about a network needs, in one place."""

from blueprints.design.firewalls import AzureFirewall, NetworkVirtualAppliance
from blueprints.design.interfaces import NetworkInterface
from blueprints.design.model import Entity
from blueprints.design.network import Network
from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.routing import VirtualHub
from blueprints.design.security import NetworkSecurityGroup
from blueprints.design.services import Service
from blueprints.verification.addresses import unanswered_path
from blueprints.verification.compiled import Compiled, compile_network
from blueprints.verification.departures import depart
from blueprints.verification.filters import Packet
from blueprints.verification.hops import travel
from blueprints.verification.host_names import concrete
from blueprints.verification.journey import INTERNET, Arrival, Journey
from blueprints.verification.memo import Memo, Touches, everything
from blueprints.verification.names import Names
from blueprints.verification.trace import Blocked, Trace
from blueprints.verification.world import Place, World


class Engine:
    """A compiled network that answers: what does this name mean there, where does this packet end?

    `before`: the engine of the network from which something was left out; what `touches` denies is taken over from it.
    """

    def __init__(
        self,
        network: Network,
        tags: tuple[str, ...] = (),
        before: "Engine | None" = None,
        touches: Touches = everything,
    ) -> None:
        self.compiled: Compiled = compile_network(network, tags, before.compiled if before else None)
        self.world: World = self.compiled.world
        self._services = {
            concrete(name): service
            for service in network.services
            for host in service.host_names
            for name in (host.host_name, host.private_name)
            if name
        }
        self._devices = _devices(self.world)
        self._endpoints = {v: e.id for e in network.private_endpoints for v in self.world.occupancy.addresses[e.id]}
        self._servers: Memo[bool] = Memo(before._servers if before else None, touches)
        self.names: Names = Names(self, before.names if before else None, touches)

    def send(self, journey: Journey) -> Arrival:
        """Send a packet from its client place; raises `Blocked`. What nobody has answered is evaluated both ways."""
        for value in (journey.packet.source, journey.packet.destination):
            path = unanswered_path(value)
            if path and not journey.trace.assume(f"unknown:{path}", True):
                raise Blocked("route", path, f"{path} is not answered")
            if path:
                return Arrival(self.whoever_has(journey.packet.destination))
        return depart(journey)

    def whoever_has(self, value: int) -> str:
        """Return the id of the entity with an address, in whatever network; empty where nobody is known to have it."""
        inside = (owners.get(value) for owners in self.world.occupancy.owners.values())
        nobody = "" if unanswered_path(value) else INTERNET
        return self.endpoint_at(value) or next((owner for owner in inside if owner), nobody)

    def travel(self, journey: Journey) -> Arrival:
        """Go on with a packet from the subnet where it is; raises `Blocked`."""
        return travel(journey)

    def home_of(self, place: str) -> Place | None:
        """Return the subnet of a place that has one: the subnet itself, or that of an interface."""
        found = self.world.places.get(place)
        if found is not None:
            return found
        entity = self.world.entities.get(place)
        return self.world.places.get(entity.subnet) if isinstance(entity, NetworkInterface) else None

    def service_named(self, host: str) -> Service | None:
        """Return the service that a host name belongs to."""
        return self._services.get(concrete(host)) if host else None

    def service_behind(self, reached: str) -> str:
        """Return the id of what a private endpoint leads to or an interface belongs to; empty for anything else."""
        entity = self.world.entities.get(reached)
        if isinstance(entity, NetworkInterface):
            return entity.owner
        return entity.target if isinstance(entity, PrivateEndpoint) else ""

    def endpoint_at(self, value: int) -> str | None:
        """Return the id of the private endpoint with this address."""
        return self._endpoints.get(value)

    def next_hop_device(self, place: Place, value: int) -> tuple[Entity | None, Place | None]:
        """Return the forwarding device with an address in the same or a peered network, and its own subnet."""
        near = (place.network.id, *self.world.edges[place.network.id])
        for network_id in near:
            device = self._devices.get((network_id, value))
            if device is not None:
                return device, self.home_of_device(device)
        hub = self.world.hubs.get(place.network.id)
        device = self._devices.get((hub.id, value)) if hub is not None else None
        return device, None

    def home_of_device(self, device: Entity) -> Place | None:
        """Return the subnet from which a forwarding device sends on."""
        if isinstance(device, AzureFirewall):
            return self.world.places.get(device.subnet or "")
        if isinstance(device, NetworkVirtualAppliance):
            values = self.world.addresses_of(device.id)
            return self.world.place_of(device.virtual_network, values[0])
        return self.home_of(device.id)

    def allows_platform_dns(self, place: str) -> bool:
        """Return whether Azure DNS answers a place: always, unless a rule names AzurePlatformDNS and denies it."""
        home = self.home_of(place)
        group = self.world.entities.get(home.subnet.network_security_group or "") if home is not None else None
        rules = group.rules if isinstance(group, NetworkSecurityGroup) else ()
        denials = (rule for rule in rules if rule.direction == "Outbound" and rule.access == "Deny")
        return not any(_names_platform_dns(rule.destination_address_prefixes) for rule in denials)

    def reaches_server(self, place: str, value: int, port: int, trace: Trace) -> bool:
        """Return whether a packet from a place arrives at a DNS server, UDP; what it rests on goes into `trace`."""
        source = self.source_of(place)
        return self._servers.recall(
            (place, source, value), trace, lambda own: self._arrives(place, source, value, port, own)
        )

    def source_of(self, place: str) -> int:
        """Return the lowest address that stands for a place."""
        starts = self.starts(place)
        return starts[0] if starts else 0

    def starts(self, place: str) -> tuple[int, ...]:
        """Return source addresses that stand for every address of a place."""
        if place in self.world.places:
            return self.world.occupancy.starts(place)
        values = self.world.occupancy.addresses.get(place, ())
        return values or self.world.site_addresses(place) or self.world.public.get(place, ())

    def _arrives(self, place: str, source: int, value: int, port: int, trace: Trace) -> bool:
        asking = self.world.entities.get(place)
        if isinstance(asking, AzureFirewall) and asking.virtual_hub:
            return self._arrives_from_hub(asking.virtual_hub, value, trace)
        packet = Packet(source, value, "Udp", port)
        try:
            self.send(Journey(self, packet, trace, place))
        except Blocked:
            return False
        return True

    def _arrives_from_hub(self, hub_id: str, value: int, trace: Trace) -> bool:
        """Return whether a hub's own firewall reaches an address: it lies in a network connected to the hub."""
        hub = self.world.entities.get(hub_id)
        for connection in hub.connections if isinstance(hub, VirtualHub) else ():
            if self.world.place_of(connection.virtual_network, value):
                trace.name(connection)
                return True
        return False


def _names_platform_dns(texts: tuple[str, ...]) -> bool:
    return any(text.lower() == "azureplatformdns" for text in texts)


def _devices(world: World) -> dict[tuple[str, int], Entity]:
    """Return forwarding devices by virtual network (or hub) and address."""
    found: dict[tuple[str, int], Entity] = {}
    network = world.network
    for firewall in network.azure_firewalls:
        place = world.places.get(firewall.subnet or "")
        where = place.network.id if place is not None else firewall.virtual_hub or ""
        for value in world.occupancy.addresses.get(firewall.id, ()):
            found.setdefault((where, value), firewall)
    for appliance in network.network_virtual_appliances:
        for value in world.occupancy.addresses.get(appliance.id, ()):
            found.setdefault((appliance.virtual_network, value), appliance)
    for interface in network.network_interfaces:
        place = world.places.get(interface.subnet)
        for value in world.occupancy.addresses.get(interface.id, ()):
            if place is not None:
                found.setdefault((place.network.id, value), interface)
    return found
