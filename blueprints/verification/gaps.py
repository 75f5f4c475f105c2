"""What a private name lacks that does not lead to its private address: a zone, a record, a link or a forwarder."""

from blueprints.design.dns import PrivateDnsZone
from blueprints.design.routing import Site
from blueprints.design.services import HostName, ManagedNetwork, Service
from blueprints.verification.answers import UNREACHABLE, Answer
from blueprints.verification.engine import Engine
from blueprints.verification.records import find, private_name


def gap(engine: Engine, name: str, place: str, owner: str, answer: Answer) -> str:
    """Return the one thing that a name of `owner` (id of a service) lacks in a place, as a sentence without its end."""
    world = engine.world
    service, label = world.entities.get(owner), world.label(place)
    hosts = service.host_names if isinstance(service, Service) else ()
    host = next((held for held in hosts if held.host_name == name and held.zone), None)
    if host is None:
        return ""
    if isinstance(world.entities.get(place), ManagedNetwork):
        return f"{label} has no private endpoint rule for {world.label(owner)}"
    zones = [zone for zone in world.network.private_dns_zones if zone.name.lower() == host.zone.lower()]
    if not zones:
        return f"there is no private DNS zone {host.zone}"
    return _in_zones(engine, place, host, zones, answer)


def _in_zones(engine: Engine, place: str, host: HostName, zones: list[PrivateDnsZone], answer: Answer) -> str:
    world, label = engine.world, engine.world.label(place)
    if not any(find(engine.names.records(zone), private_name(host)) for zone in zones):
        return f"nobody writes a record for {private_name(host)} into {host.zone}"
    if answer.status == UNREACHABLE:
        return f"no DNS server answers {label}" + (f": {answer.server} is not reached" if answer.server else "")
    if isinstance(world.entities.get(place), Site) and not answer.forwarder:
        return f"no server of {label} forwards {_public_zone(host)} to Azure"
    if answer.zone.lower() == host.zone.lower():
        return f"the zone {host.zone} that is linked to {answer.link} has no record for it, another of that name has"
    through = f", which {answer.forwarder} asks" if answer.forwarder else ""
    return f"{host.zone} is not linked to the network whose Azure DNS answers {label}{through}"


def _public_zone(host: HostName) -> str:
    """Return the public zone of a host: what outside of Azure is forwarded, never the privatelink zone."""
    return host.zone.removeprefix("privatelink.")
