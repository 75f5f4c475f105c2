"""Write the private names of an injected gateway and of private frontends: one zone for each host name, no apex."""

from blueprints.design.dns import DnsRecord, PrivateDnsZone
from blueprints.design.ingress import ApiManagement, ApplicationGateway
from blueprints.design.interfaces import NetworkInterface
from blueprints.design.virtual_networks import VirtualNetwork
from blueprints.recommendations.parts.zone_sets import ZoneSet, may_write
from blueprints.recommendations.parts.zones import put_zone
from blueprints.recommendations.recommendation import Context

APEX = "@"
"""Name of the record that answers for the zone's own name."""


def put_host_zones(context: Context, zones: ZoneSet) -> None:
    """Write a zone and its record for each host name that answers inside the network alone."""
    for host, holder in private_hosts(context, zones):
        zone = put_zone(context, zones, host)
        asked = () if may_write(context, zones) else zone.asked_in or (_ask(context, host, holder),)
        record = DnsRecord(
            name=APEX,
            type="A",
            values=(holder,),
            writer="template" if may_write(context, zones) else "manual",
            asked_in=asked,
        )
        context.draft.entities.update(context.draft.entities.get(PrivateDnsZone, zone.id), records=(record,))


def private_hosts(context: Context, zones: ZoneSet) -> tuple[tuple[str, str], ...]:
    """Return (host name, id or address of what answers) as the networks of a set see them."""
    found: dict[str, str] = {}
    for gateway in context.draft.entities.all(ApiManagement):
        if gateway.virtual_network_type == "Internal" and not gateway.existing:
            unit = _unit(context, gateway, zones)
            found.update((host, unit) for host in gateway.host_names if unit)
    serves_inside = context.answers.ingress.frontend in ("private", "public_and_private")
    for entry in context.draft.entities.all(ApplicationGateway):
        if entry.private_address and serves_inside and entry.location in _regions(context, zones):
            private = (listener.host_name for listener in entry.listeners if not listener.public)
            found.update((host, entry.private_address) for host in private if host not in found)
    return tuple(found.items())


def _unit(context: Context, gateway: ApiManagement, zones: ZoneSet) -> str:
    """Return what answers for the gateway: itself, or where it spans regions the units that the networks use.

    Empty where the networks stand alone in a region without a unit.
    """
    if len(gateway.locations) == 1:
        return gateway.id
    near = _regions(context, zones)
    location = next((place for place in gateway.locations if place.location in near), None)
    if location is None:
        return ""
    units = context.draft.entities.all(NetworkInterface)
    return next((unit.id for unit in units if unit.subnet == location.subnet), gateway.id)


def _regions(context: Context, zones: ZoneSet) -> tuple[str, ...]:
    return tuple(context.draft.entities.get(VirtualNetwork, network).location for network in zones.serves)


def _ask(context: Context, host: str, holder: str) -> str:
    return context.draft.records.ask(
        "dns",
        part="records",
        owner=context.answers.owners.dns,
        order=8,
        needed_before=8,
        asked=f"Point {host} to the private address of {holder.rsplit('/', 1)[-1]}.",
        why="clients call the gateway by this name; public DNS does not know its address",
        decision="private-dns-zones",
        source="APIM-FEAT",
        reversible="delete the record",
        done_when=f"{host} answers with the gateway's private address",
        columns={
            "zone": host,
            "name": APEX,
            "type": "A",
            "address": "the gateway's private address",
            "ttl": "3600",
            "endpoint": holder.rsplit("/", 1)[-1],
            "known_after": "the gateway is created",
            "command": "az apim show --query privateIpAddresses",
        },
    )
