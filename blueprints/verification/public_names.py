"""What the internet's DNS answers: the records given, else what Azure publishes for the network's own services."""

from collections.abc import Iterator
from dataclasses import dataclass

from blueprints.design.dns import PublicRecord
from blueprints.design.services import Service
from blueprints.verification.addresses import address
from blueprints.verification.host_names import concrete
from blueprints.verification.world import World


@dataclass(frozen=True, slots=True)
class PublicAnswer:
    """A CNAME or addresses; neither = no such name."""

    cname: str = ""
    addresses: tuple[int, ...] = ()


class PublicNames:
    """Public DNS as it stands around one network."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._given = {concrete(record.name): record for record in world.network.public_dns}
        self._zones = {zone.name.lower() for zone in world.network.private_dns_zones}
        self._known: dict[str, PublicAnswer] = {}
        self._add_services()
        for host, entity in _listeners(world):
            self._known.setdefault(concrete(host), PublicAnswer("", world.public.get(entity, ())))

    def ask(self, name: str) -> PublicAnswer:
        """Return what public DNS says; a name that nobody described has some address that is not known."""
        record = self._given.get(name) or self._wildcard(name)
        known = self._known.get(name) or self._known.get(f"any.{name.partition('.')[2]}")
        if record is not None:
            if record.cname or record.addresses:
                return PublicAnswer(concrete(record.cname or ""), tuple(address(text) for text in record.addresses))
            if known is not None and known.addresses:
                return known
            return PublicAnswer("", (self._world.symbols.point(f"host {name}"),))
        if known is not None:
            return known
        if self._is_private_alone(name):
            return PublicAnswer()
        return PublicAnswer("", (self._world.symbols.point(f"host {name}"),))

    def _wildcard(self, name: str) -> PublicRecord | None:
        return self._given.get(f"any.{name.partition('.')[2]}")

    def _is_private_alone(self, name: str) -> bool:
        """Return whether a private zone of the network holds the name and the internet says nothing of it."""
        labels = name.split(".")
        return any(".".join(labels[start:]) in self._zones for start in range(len(labels)))

    def _add_services(self) -> None:
        """Describe the services' names: with any private endpoint the public name leads through the private one."""
        targeted = {endpoint.target for endpoint in self._world.network.private_endpoints}
        for service in self._world.network.services:
            addresses = self._world.public[service.id]
            for host in service.host_names:
                name, inner = concrete(host.host_name), concrete(host.private_name)
                if inner and inner != name and (service.id in targeted or _is_private_link_target(service)):
                    self._known.setdefault(name, PublicAnswer(inner))
                else:
                    self._known.setdefault(name, PublicAnswer("", addresses))
                if inner:
                    self._known.setdefault(inner, PublicAnswer("", addresses))


def _is_private_link_target(service: Service) -> bool:
    """An existing service may have endpoints in networks that nobody showed us."""
    return service.existing and service.public_network_access != "Enabled"


def _listeners(world: World) -> Iterator[tuple[str, str]]:
    """Yield public host names of ingress devices with the id whose public address answers."""
    for gateway in world.network.application_gateways:
        for listener in gateway.listeners:
            if listener.public and gateway.public_ip_address:
                yield listener.host_name, gateway.public_ip_address
    for door in world.network.front_doors:
        yield from ((listener.host_name, door.id) for listener in door.listeners)
    for management in world.network.api_managements:
        public = next((p.public_ip_address for p in management.locations if p.public_ip_address), None)
        if management.virtual_network_type == "External" and public:
            yield from ((host, public) for host in management.host_names)
        elif management.virtual_network_type == "None" and management.public_network_access == "Enabled":
            yield from ((host, management.id) for host in management.host_names)
        else:
            yield from ((host, "") for host in management.host_names)
