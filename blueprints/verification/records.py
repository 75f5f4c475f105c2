"""Records of private DNS zones: written by zone groups, by a template, a policy or a person."""

from collections.abc import Iterator
from dataclasses import dataclass

from blueprints.design.dns import DnsRecord, PrivateDnsZone
from blueprints.design.ingress import ApiManagement
from blueprints.design.model import Entity
from blueprints.design.private_link import MonitorPrivateLinkScope, PrivateEndpoint
from blueprints.design.services import HostName, Service
from blueprints.verification.addresses import address, is_prefix
from blueprints.verification.world import World


@dataclass(frozen=True, slots=True)
class Record:
    """One record of a zone. `cname` empty = it holds `addresses`; `owner` is the entity whose address it is."""

    name: str
    addresses: tuple[int, ...]
    cname: str
    writer: str
    owner: str
    entities: tuple[Entity, ...]
    rows: tuple[str, ...]


GATEWAY_GROUP = "Gateway"
"""Group id of a private endpoint to API Management."""

Records = dict[str, tuple[Record, ...]]
"""Full name, lower case, to the records that something writes for it. Several = several writers."""


def zone_records(world: World, zone: PrivateDnsZone) -> Records:
    """Return the records of a zone, by full name."""
    found: Records = {}
    for record in (*_by_zone_groups(world, zone), *(_written(world, zone, record) for record in zone.records)):
        if record not in found.get(record.name, ()):
            found[record.name] = (*found.get(record.name, ()), record)
    return found


def private_name(host: HostName) -> str:
    """Return the name under which a host stands in its private zone."""
    return (host.private_name or host.host_name).lower()


def find(records: Records, name: str) -> tuple[Record, ...]:
    """Return the records of a name: exact, then by wildcard."""
    if name in records:
        return records[name]
    rest = name
    while "." in rest:
        rest = rest.partition(".")[2]
        if f"*.{rest}" in records:
            return records[f"*.{rest}"]
    return ()


def _by_zone_groups(world: World, zone: PrivateDnsZone) -> Iterator[Record]:
    for endpoint in world.zone_members.get(zone.id, ()):
        for host in _hosts(world, world.entities.get(endpoint.target)):
            if host.group_id in endpoint.group_ids and private_name(host).endswith(f".{zone.name.lower()}"):
                yield _of_endpoint(world, zone, endpoint, private_name(host))


def _hosts(world: World, target: Entity | None) -> tuple[HostName, ...]:
    """Return the names of a service, of a monitor scope's resources, or those of a gateway in a privatelink zone."""
    if isinstance(target, Service):
        return target.host_names
    if isinstance(target, MonitorPrivateLinkScope):
        scoped = (world.entities.get(identifier) for identifier in target.scoped_resources)
        return tuple(host for service in scoped if isinstance(service, Service) for host in service.host_names)
    if not isinstance(target, ApiManagement):
        return ()
    return tuple(
        HostName(group_id=GATEWAY_GROUP, host_name=record.name, private_name=record.cname)
        for record in world.network.public_dns
        if record.cname and record.name in target.host_names
    )


def _of_endpoint(world: World, zone: PrivateDnsZone, endpoint: PrivateEndpoint, name: str) -> Record:
    addresses = world.occupancy.addresses.get(endpoint.id, ())
    writer = f"{endpoint.name}/zone-group"
    return Record(name, addresses, "", writer, endpoint.id, (endpoint, zone), ())


def _written(world: World, zone: PrivateDnsZone, record: DnsRecord) -> Record:
    relative = "" if record.name in ("", "@") else f"{record.name}."
    name = f"{relative}{zone.name}".lower()
    addresses: list[int] = []
    cname, owner = "", record.endpoint or ""
    for value in record.values:
        if value in world.entities:
            addresses.extend(world.addresses_of(value))
            owner = owner or value
        elif is_prefix(value):
            addresses.append(address(value))
        else:
            cname = value.rstrip(".").lower()
    entity = world.entities.get(owner)
    entities = (zone,) if entity is None else (entity, zone)
    return Record(name, tuple(dict.fromkeys(addresses)), cname, record.writer, owner, entities, record.asked_in)
