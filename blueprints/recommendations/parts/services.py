"""Write platform services: their names, what public DNS says of them, and a closed front."""

from collections.abc import Iterable

from blueprints import catalog
from blueprints.design.dns import PublicRecord
from blueprints.design.services import HostName, Service
from blueprints.recommendations.recommendation import Context

_UNKNOWN = "<guid>"


def host_names(context: Context, links: Iterable[str], name: str, region: str) -> tuple[HostName, ...]:
    """Return the data plane names of the service `name` for these private link types, in the design's cloud.

    Parts that are known after creation stay as tokens; a token that another service uses already is made its own.
    """
    found: list[HostName] = []
    for link in links:
        known = catalog.private_link()[link]
        for host in known.host_names(context.answers.cloud.name, name, region):
            private = f"{host.record}.{host.zone}" if host.in_zone_group else ""
            member = HostName(group_id=known.group_id, host_name=host.name, private_name=private, zone=host.zone)
            found.append(_own(context, member, name))
    return tuple(found)


def put_service(context: Context, service: Service) -> Service:
    """Add a service and what public DNS answers for each of its names: the private name, which has some address."""
    for host in service.host_names:
        _publish(context, host)
    return context.draft.entities.put(service)


def add_host_names(context: Context, service: Service, hosts: Iterable[HostName]) -> Service:
    """Give a service further names; those it has already stay where they are."""
    merged = tuple(dict.fromkeys((*service.host_names, *hosts)))
    for host in merged:
        _publish(context, host)
    return context.draft.entities.update(service, host_names=merged)


def _publish(context: Context, host: HostName) -> None:
    public = context.draft.public_dns
    public[host.host_name] = PublicRecord(name=host.host_name, cname=host.private_name or None)
    if host.private_name:
        public[host.private_name] = PublicRecord(name=host.private_name)


def _own(context: Context, host: HostName, name: str) -> HostName:
    if host.host_name not in context.draft.public_dns:
        return host
    own = {_UNKNOWN: f"<guid-of-{name}>", "*.": f"<endpoint-of-{name}>."}
    return host.model_copy(
        update={
            "host_name": _replaced(host.host_name, own),
            "private_name": _replaced(host.private_name, {_UNKNOWN: own[_UNKNOWN]}),
        }
    )


def _replaced(text: str, tokens: dict[str, str]) -> str:
    for old, new in tokens.items():
        text = text.replace(old, new)
    return text
