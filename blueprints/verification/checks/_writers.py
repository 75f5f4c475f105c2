"""Who writes the record of each private name."""

from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.services import HostName, Service
from blueprints.verification.checks._dns import hosts_of
from blueprints.verification.checks._members import of_ours
from blueprints.verification.context import Context


def private_names(context: Context) -> tuple[tuple[PrivateEndpoint, HostName, tuple[str, ...]], ...]:
    """Return each endpoint of ours with each host that it answers for, and its writers as `<zone id>|<who>`."""
    found = []
    for endpoint in of_ours(context.network.private_endpoints):
        service = context.entity(endpoint.target)
        if isinstance(service, Service):
            for host in hosts_of(service, endpoint):
                if host.zone and host.private_name:
                    found.append((endpoint, host, _writers(context, endpoint, host)))
    return tuple(found)


def _writers(context: Context, endpoint: PrivateEndpoint, host: HostName) -> tuple[str, ...]:
    group = [z for z in endpoint.zone_group or () if z.rsplit("/", 1)[-1].lower() == host.zone.lower()]
    record = host.private_name.lower().removesuffix(f".{host.zone.lower()}")
    named = [
        f"{zone.id}|{item.writer}"
        for zone in context.network.private_dns_zones
        if zone.name.lower() == host.zone.lower()
        for item in zone.records
        if item.name.lower() == record and item.endpoint in (None, endpoint.id)
    ]
    return (*(f"{zone}|zone group" for zone in group), *named)
