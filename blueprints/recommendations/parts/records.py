"""Write the records of an endpoint: a zone group, or records that a policy or a person writes."""

from blueprints.design.dns import DnsRecord, PrivateDnsZone
from blueprints.design.model import resource_type
from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.services import Service
from blueprints.recommendations.parts.endpoints import link_of_endpoint
from blueprints.recommendations.parts.zone_sets import set_of, zone_id
from blueprints.recommendations.parts.zones import zone_names
from blueprints.recommendations.recommendation import Context

GROUP_LIMIT = 5
"""A zone group holds five zones at most, and an endpoint has one group (PE-DNS-INT)."""
GENERIC = "<names of the resource>"


def zone_ids(context: Context, endpoint: PrivateEndpoint) -> tuple[str, ...]:
    """Return the ids of all zones that the endpoint needs."""
    zones = set_of(context, endpoint)
    return tuple(zone_id(context, zones, name) for name in zone_names(context, endpoint))


def covered_zones(context: Context, endpoint: PrivateEndpoint) -> tuple[str, ...]:
    """Return the names of the endpoint's zones that the assigned policy writes."""
    covers = context.answers.dns.records.policy_covers
    if covers is None or isinstance(covers, str):
        known = link_of_endpoint(context, endpoint).landing_zone_records
    else:
        groups = {group.lower() for group in endpoint.group_ids}
        known = tuple(zone for entry in covers for zone in entry.zones if entry.group_id.lower() in groups)
    return tuple(name for name in zone_names(context, endpoint) if name in known)


def put_zone_group(context: Context, endpoint: PrivateEndpoint) -> None:
    """Let the endpoint's own zone group write into all its zones; what does not fit is written by hand."""
    ids = zone_ids(context, endpoint)
    context.draft.entities.update(endpoint, zone_group=ids[:GROUP_LIMIT])
    for identifier in ids[GROUP_LIMIT:]:
        put_records(context, endpoint, identifier.rsplit("/", 1)[-1], "manual")


def put_records(
    context: Context, endpoint: PrivateEndpoint, zone: str, writer: str, asked_in: tuple[str, ...] = ()
) -> None:
    """Write the records of an endpoint in one of its zones, by policy or by a person, who is asked for each."""
    for name, number in record_names(context, endpoint, zone):
        value = _address(endpoint, number) if writer == "manual" else endpoint.id
        asked = (_ask(context, endpoint, zone, name, value),) if writer == "manual" else asked_in
        add_record(
            context,
            zone_id(context, set_of(context, endpoint), zone),
            DnsRecord.model_validate(
                {
                    "name": name,
                    "type": "A",
                    "values": (value,),
                    "writer": writer,
                    "endpoint": endpoint.id,
                    "asked_in": asked,
                }
            ),
        )


def add_record(context: Context, identifier: str, record: DnsRecord) -> None:
    """Add a record to a zone; the same record is not added twice."""
    zone = context.draft.entities.get(PrivateDnsZone, identifier)
    if record not in zone.records:
        context.draft.entities.update(zone, records=(*zone.records, record))


def record_names(context: Context, endpoint: PrivateEndpoint, zone: str) -> tuple[tuple[str, int], ...]:
    """Return (record inside the zone, number of the endpoint's address) for the names of an endpoint in a zone."""
    name, location = endpoint.target.rsplit("/", 1)[-1], _location(context, endpoint)
    hosts = link_of_endpoint(context, endpoint).host_names(context.answers.cloud.name, name, location)
    found = tuple((host.record, host.address) for host in hosts if host.zone == zone)
    own = _own_records(context, endpoint, zone)
    if own:
        numbers = [number for _, number in found]
        return tuple((record, numbers[index] if index < len(numbers) else 1) for index, record in enumerate(own))
    return found or ((GENERIC, 1),)


def _own_records(context: Context, endpoint: PrivateEndpoint, zone: str) -> tuple[str, ...]:
    """Return the records as the service names them: tokens of a second workspace differ from the first's."""
    service = context.draft.entities.find(Service, endpoint.target)
    hosts = service.host_names if service else ()
    inside = (h for h in hosts if h.zone == zone and h.group_id in endpoint.group_ids and h.private_name)
    return tuple(host.private_name.removesuffix(f".{zone}") for host in inside)


def _location(context: Context, endpoint: PrivateEndpoint) -> str:
    service = context.draft.entities.find(Service, endpoint.target)
    return service.location if service else endpoint.location


def _address(endpoint: PrivateEndpoint, number: int) -> str:
    """Return the fixed address of that number, or the endpoint's id where Azure assigns it."""
    return endpoint.addresses[number - 1].address if number <= len(endpoint.addresses) else endpoint.id


def _ask(context: Context, endpoint: PrivateEndpoint, zone: str, name: str, value: str) -> str:
    fixed = value != endpoint.id
    return context.draft.records.ask(
        "dns",
        part="records",
        owner=context.answers.owners.dns,
        order=4,
        needed_before=5,
        asked=f"Write {name}.{zone} to {value if fixed else 'the address of ' + endpoint.name}.",
        key=f"record {zone_id(context, set_of(context, endpoint), zone)} {name}",
        why="nothing writes this record by itself, and without it the name resolves publicly",
        decision="private-dns-records",
        source="PE-DNS-INT",
        reversible="delete the record when the endpoint is deleted",
        done_when=f"{name}.{zone} answers with the endpoint's address",
        columns={
            "zone": zone,
            "name": name,
            "type": "A",
            "address": value if fixed else f"address of {endpoint.name}",
            "ttl": "3600",
            "endpoint": endpoint.name,
            "known_after": "the resource is created" if "<" in name or not fixed else "static",
            "command": _command(endpoint, fixed=fixed),
        },
    )


def _command(endpoint: PrivateEndpoint, *, fixed: bool) -> str:
    if resource_type(endpoint.target).rpartition("/")[2] == "workspaces":
        return f"az ml workspace show --name {endpoint.target.rpartition('/')[2]} --query workspaceId"
    return "" if fixed else "az network private-endpoint show --query customDnsConfigs"
